// Plain JavaScript that any Node from 20 on can run. `node bin/boot.js FILE ARGUMENTS` installs what is missing and then runs the file
// on the Node that this version of Serai is tested with.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = `${root}node_modules`
const pinned = `${modules}/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`

/** True when this process already runs on the Node it should. */
export function isPinned() {
  return existsSync(pinned) ? realpathSync(pinned) === realpathSync(process.execPath) : majorOf(process.version) >= 24
}

/** Installs what is missing, runs the file on the pinned Node and ends with its exit code. `dev`: the tools of development are needed too. */
export async function boot(file, args, { dev }) {
  if (majorOf(process.version) < 20) stop(`Serai needs Node 20 or newer; this is ${process.version}. Get it from nodejs.org.`)
  if (!isInstalled(dev)) await install()
  if (!existsSync(pinned) && majorOf(process.version) < 24) {
    stop(`On ${process.platform} ${process.arch} Serai needs Node 24 or newer; this is ${process.version}. Get it from nodejs.org.`)
  }
  // Node calls the stripping of types, with which scripts for browsers are made, experimental; nobody who starts Serai has to know.
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(existsSync(pinned) ? pinned : process.execPath, [...flags, file, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`Serai cannot run ${pinned}: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

function majorOf(version) {
  return Number(/^v(\d+)/.exec(version)?.[1])
}

function stop(words) {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

/** npm writes down what it installed when it has finished. That must be what package-lock.json asks for. */
function isInstalled(dev) {
  const wanted = packagesOf(`${root}package-lock.json`)
  const found = packagesOf(`${modules}/.package-lock.json`)
  if (found === undefined) return false
  return Object.entries(wanted ?? {}).every(([path, { version, optional, peer, dev: forTools, link }]) => {
    if (path === '' || link) return true
    const here = found[path]
    if (here === undefined) return Boolean(optional || peer || (forTools && !dev))
    return here.version === version && existsSync(`${root}${path}/package.json`)
  })
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Installs from the lock file; no script of a package runs. Says what it does, as it may take a minute. */
async function install() {
  const started = Date.now()
  process.stdout.write('Installing what Serai needs. This happens once and takes about a minute.\n')
  const ticking = setInterval(() => process.stdout.write(`  still installing, ${Math.round((Date.now() - started) / 1000)} s\n`), 15_000)
  const command = existsSync(`${root}package-lock.json`) ? 'ci' : 'install'
  const { code, said } = await npm([command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--progress=false'])
  clearInterval(ticking)
  if (code !== 0) stop(`${said.trim()}\nnpm could not install what Serai needs (its words are above). Is the npm registry in reach?`)
  process.stdout.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`)
}

function npm(args) {
  const own = process.env.npm_execpath
  const byNode = own !== undefined && /\.c?js$/.test(own)
  const [program, first] = byNode ? [process.execPath, [own]] : ['npm', []]
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !byNode && process.platform === 'win32',
  })
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  child.stderr.on('data', (data) => (said += data))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, said: `${said}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2)
  if (file === undefined) stop('Say which file to run: node bin/boot.js FILE')
  await boot(file, args, { dev: true })
}
