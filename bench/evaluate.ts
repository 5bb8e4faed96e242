// serai evaluate on seeded answers: 100,000 responses x 40 columns with 6 breakdowns, beside a plain program. `npm run bench -- evaluate [ROWS]`
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCsvObjects } from 'hucre/csv'
import { evaluateTable, openTable } from '../src/cli/evaluate/table.ts'
import { seeded } from './random.ts'

const BREAKDOWNS = ['region', 'sex', 'age', 'role', 'sector', 'language']
const SCALE = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree']
const TOPICS = ['Transport', 'Housing', 'Water', 'Energy', 'Waste', 'Schools', 'Parks']
const SCALES = Array.from({ length: 22 }, (_, i) => `q${i + 1}`)
const SEVERAL = Array.from({ length: 6 }, (_, i) => `topics${i + 1}`)

/** Measures both in processes of their own, so that the memory of one is not that of the other, and checks that their counts agree. */
export async function run([rows = '100000']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-bench-'))
  try {
    const file = path.join(folder, 'answers.csv')
    writeAnswers(file, Number(rows))
    const serai = measured('serai', file)
    print('serai evaluate', serai)
    if (Number(rows) > 200_000) return
    const plain = measured('plain', file)
    print('plain: hucre/csv objects and Map counters', plain)
    process.stdout.write(
      `counts of scales and topics in all groups ${serai.sum === plain.sum ? 'agree' : 'DIFFER'}; time ${(serai.seconds / plain.seconds).toFixed(2)}, memory ${(serai.megabytes / plain.megabytes).toFixed(2)} of plain\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
  /** A number that depends on every count in every group. */
  readonly sum: number
}

function measured(which: string, file: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), which, file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

function print(name: string, { seconds, cpu, megabytes }: Measured): void {
  process.stdout.write(`${name.padEnd(44)} ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s CPU, ${Math.round(megabytes)} MB at most\n`)
}

function writeAnswers(file: string, rows: number): void {
  const random = seeded(2020)
  const below = (most: number) => Math.floor(random() * most)
  const of = (words: readonly string[]) => words[below(words.length)] ?? ''
  const groups = [
    () => `R${below(14) + 1}`,
    () => of(['female', 'male']),
    () => of(['under 25', '25-34', '35-44', '45 and over']),
    () => of(['mayor', 'deputy', 'officer']),
    () => of(TOPICS),
    () => of(['uz', 'ru', 'en']),
  ]
  const topics = () => `"${TOPICS.filter(() => random() < 0.3).join(', ')}"`
  const handle = openSync(file, 'w')
  writeSync(handle, `${[...BREAKDOWNS, ...SCALES, ...SEVERAL, 'population', 'cost', 'staff', 'years', 'comment', 'day'].join(',')}\n`)
  for (let row = 0, text = ''; row < rows; row++) {
    const cells = [...groups.map((each) => each()), ...SCALES.map(() => (random() < 0.05 ? '' : of(SCALE))), ...SEVERAL.map(topics)]
    const numbers = [below(900_000), below(10_000) / 4, below(300), below(40)]
    text += `${[...cells, ...numbers, random() < 0.3 ? `"comment ${below(rows)}, typed"` : '', `2020-11-${String(below(28) + 1).padStart(2, '0')}`].join(',')}\n`
    if (row % 1000 === 999 || row === rows - 1) {
      writeSync(handle, text)
      text = ''
    }
  }
  closeSync(handle)
}

/** Both add up count x (place of the item + 1) x (length of group and label), over all and within each group of 5 and more. */
function weigh(item: string, group: string, label: string, count: number): number {
  return count * ([...SCALES, ...SEVERAL].indexOf(item) + 1) * (group.length + label.length)
}

async function seraiSum(file: string): Promise<number> {
  const { items } = evaluateTable(await openTable(file, undefined, 'en'), BREAKDOWNS, undefined, 'en')
  const kept = items.filter(({ id }) => SCALES.includes(id) || SEVERAL.includes(id))
  return kept.reduce((sum, item) => {
    const parts = [
      { label: '', choices: item.choices ?? [] },
      ...(item.groups ?? []).map(({ label, choices = [] }) => ({ label, choices })),
    ]
    return (
      sum +
      parts.reduce(
        (total, part) => total + part.choices.reduce((all, choice) => all + weigh(item.id, part.label, choice.label, choice.count), 0),
        0,
      )
    )
  }, 0)
}

/** What one writes without a program for it: an object for each line, and a Map of counters for each item and breakdown. */
function plainSum(file: string): number {
  const { data } = parseCsvObjects(readFileSync(file, 'utf8'), { header: true })
  const counts = new Map<string, number>()
  const add = (item: string, group: string, label: string) => {
    const key = `${item}|${group}|${label}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const row of data as readonly Record<string, unknown>[]) {
    for (const item of [...SCALES, ...SEVERAL]) {
      const text = String(row[item] ?? '')
      const labels = text === '' ? [] : SCALES.includes(item) ? [text] : text.split(', ')
      for (const label of labels) for (const by of ['', ...BREAKDOWNS]) add(item, by === '' ? '' : `${by}=${String(row[by])}`, label)
    }
  }
  return [...counts].reduce((sum, [key, count]) => {
    const [item = '', group = '', label = ''] = key.split('|')
    return sum + weigh(item, group.split('=')[1] ?? '', label, count)
  }, 0)
}

const [which, file] = process.argv.slice(2)
if (import.meta.main && file !== undefined) {
  const begun = performance.now()
  const sum = which === 'serai' ? await seraiSum(file) : plainSum(file)
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stdout.write(
    JSON.stringify({
      seconds: (performance.now() - begun) / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: maxRSS / 1024,
      sum,
    }),
  )
}
