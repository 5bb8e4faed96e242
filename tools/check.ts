// All checks of the house: `npm test`. With names after it only those: `npm test -- lint format`.
import { type Outcome, runStep, type Step } from './checks/step.ts'

const STEPS: readonly Step[] = [
  { name: 'types', does: 'TypeScript finds nothing wrong', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', does: 'oxlint finds no mistake and no suspicious code', command: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'format', does: 'the code is as `npm run format` writes it', command: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  {
    name: 'imports',
    does: 'nobody imports what they may not, nothing runs in a circle, no file is unused',
    command: ['tools/check-imports.ts'],
  },
  {
    name: 'unused',
    does: 'knip finds no package and no export that nobody uses',
    command: ['node_modules/knip/bin/knip.js', '--no-progress'],
  },
  { name: 'words', does: 'each word of the glossary is a word of the code', command: ['tools/check-words.ts'] },
  { name: 'shape', does: 'how long files and functions are (a test holds the numbers)', command: ['tools/check-shape.ts'] },
  { name: 'tests', does: 'the tests of every part, with a database', command: ['tools/run-tests.ts'] },
]

const COUNTED = /^\d+ passed, \d+ failed, \d+ skipped$/

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  print(`There is no check ${unknown.join(', ')}. The checks: ${STEPS.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 2
} else {
  await check(STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name)))
}

/** Runs the steps one after another, all of them even when one fails. What the tests counted is the last line of all. */
async function check(steps: readonly Step[]): Promise<void> {
  const outcomes: Outcome[] = []
  let counted: string | undefined
  for (const step of steps) {
    print(`\n── ${step.name}: ${step.does}`)
    const outcome = await runStep(step, (line) => {
      if (COUNTED.test(line)) counted = line
      else print(line)
    })
    outcomes.push(outcome)
    print(lineOf(outcome))
  }
  summarise(outcomes)
  if (counted !== undefined) print(counted)
}

function summarise(outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter(({ passed }) => !passed).map(({ step }) => step.name)
  const seconds = outcomes.reduce((sum, each) => sum + each.seconds, 0)
  print(`\n── ${outcomes.length} checks in ${seconds.toFixed(0)} s`)
  for (const outcome of outcomes) print(lineOf(outcome))
  print(failed.length === 0 ? 'Every check passes.' : `Failed: ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

function lineOf({ step, passed, seconds }: Outcome): string {
  return `${passed ? '✔' : '✖'} ${step.name} ${seconds.toFixed(1)} s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
