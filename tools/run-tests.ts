// Runs the tests: `node bin/boot.js tools/run-tests.ts` all of them, with words after it only the files whose path has one of them.
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { startTestServer } from '../test/harness/server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const files = globSync('{src,test,seeds,tools,bench}/**/*.test.ts', { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

const counts = { passed: 0, failed: 0, skipped: 0 }
/** Seconds of each file: what its outermost tests took. */
const seconds = new Map<string, number>()
const server = process.env['SERAI_TEST_SERVER'] === undefined ? await startTestServer() : undefined
if (server) process.env['SERAI_TEST_SERVER'] = server.url
const report = new spec()
report.pipe(process.stdout)
for await (const event of run({
  files: files.map((file) => root + file),
  concurrency: 2,
  cwd: root,
  execArgv: ['--disable-warning=ExperimentalWarning'],
})) {
  if (event.type === 'test:pass' || event.type === 'test:fail') {
    count(event)
    const { file = '', nesting, details } = event.data
    if (nesting === 0) seconds.set(file, (seconds.get(file) ?? 0) + details.duration_ms / 1000)
  }
  if (['test:fail', 'test:stderr', 'test:stdout'].includes(event.type)) report.write(event)
}
report.end()
await new Promise((resolve) => report.on('end', resolve))
await server?.stop()
if (files.length === 0) process.stdout.write(`No test file has ${words.join(' or ')} in its path.\n`)
const slowest = [...seconds].sort(([, one], [, other]) => other - one).slice(0, 10)
process.stdout.write(`slowest: ${slowest.map(([file, took]) => `${file.replace(root, '')} ${took.toFixed(0)} s`).join(', ')}\n`)
process.stdout.write(`${files.length} test files\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

/** Suites are not counted, only what is in them; a file that cannot even be read counts as one failure. */
function count(event: {
  readonly type: string
  readonly data: { readonly skip?: string | boolean; readonly details: { readonly type?: string } }
}): void {
  if (event.data.details.type === 'suite') return
  if (event.data.skip !== undefined && event.data.skip !== false) counts.skipped++
  else if (event.type === 'test:pass') counts.passed++
  else counts.failed++
}
