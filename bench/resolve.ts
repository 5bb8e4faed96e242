// Place names: how many of the design list of spellings resolve, and how long a query takes. `npm run bench -- resolve`
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildGazetteer, type Gazetteer, resolve } from '../src/engines/matching/index.ts'
import { readGazetteer } from '../src/platform/gazetteer.ts'

const GOLD = fileURLToPath(new URL('../../shared/data/matching/gold.tsv', import.meta.url))
const ROUNDS = 20

/** Resolves each spelling without a country, with UZ and CN, and misspelt by one doubled letter, beside the exact comparison of names. */
export async function run(): Promise<void> {
  if (!existsSync(GOLD)) {
    process.stdout.write('The design list ../shared/data/matching/gold.tsv is not here.\n')
    return
  }
  const began = performance.now()
  const gazetteer = buildGazetteer(readGazetteer())
  const built = performance.now()
  resolve(gazetteer, 'Shangxayy')
  print(
    `gazetteer read and built in ${Math.round(built - began)} ms, the index of like names in ${Math.round(performance.now() - built)} ms`,
  )
  const gold = readGold(gazetteer)
  measure('exact name (baseline)', gold, exactly(gazetteer))
  measure('serai, all countries', gold, (query) => resolve(gazetteer, query).place?.id)
  measure('serai, UZ and CN', gold, (query) => resolve(gazetteer, query, ['UZ', 'CN']).place?.id)
  measure(
    'serai, last letter twice',
    gold.map(({ query, id }) => ({ query: query + query.slice(-1), id })),
    (query) => resolve(gazetteer, query).place?.id,
  )
}

interface Spelling {
  readonly query: string
  readonly id: number | undefined
}

function readGold({ places }: Gazetteer): readonly Spelling[] {
  const own: Readonly<Record<string, string>> = { Kokand: 'Qo‘qon', Khiva: 'Xiva', "Xi'an": 'Xi’an', Andijan: 'Andijon', Termez: 'Tirmiz' }
  return readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [city = '', country = '', ...spellings] = line.split('\t')
      const named = places.filter((place) => place.country === country && place.name === (own[city] ?? city))
      const id = named.toSorted((a, b) => b.population - a.population)[0]?.id
      return [city, ...spellings].map((query) => ({ query, id }))
    })
}

function exactly({ places }: Gazetteer): (query: string) => number | undefined {
  const byName = new Map<string, { readonly id: number; readonly population: number }>()
  for (const place of places) {
    for (const name of [place.name, ...place.others]) if ((byName.get(name)?.population ?? -1) < place.population) byName.set(name, place)
  }
  return (query) => byName.get(query)?.id
}

function measure(name: string, gold: readonly Spelling[], find: (query: string) => number | undefined): void {
  const found = gold.map(({ query, id }) => ({ answer: find(query), id }))
  const right = found.filter(({ answer, id }) => answer === id).length
  const wrong = found.filter(({ answer, id }) => answer !== undefined && answer !== id).length
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) for (const { query } of gold) find(query)
  const { user, system } = process.cpuUsage(began)
  const each = (user + system) / ROUNDS / gold.length
  print(
    `${name.padEnd(26)} ${((100 * right) / gold.length).toFixed(1)}% right, ${wrong} wrong, ${gold.length - right - wrong} asked back; ${each.toFixed(0)} us CPU a query`,
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
