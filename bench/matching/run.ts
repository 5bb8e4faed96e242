// Scores on public ties: `npm run bench -- matching [QUERIES] [FOLDER]`; FOLDER as in tools/train-matching.ts. Two random splits.
import { existsSync } from 'node:fs'
import { evaluate, METHOD_NAMES } from '../../tools/matching/evaluate.ts'
import { readTieData, TIES_FILE } from '../../tools/matching/data.ts'
import type { Hits } from '../../tools/matching/rank.ts'
import { likesOf } from '../../src/engines/matching/index.ts'

/** Learns on the ties that are kept, ranks for cities whose ties are hidden, and prints hit@10 and recall@10 beside simple baselines. */
export async function run([queries = '1000', folder]: readonly string[]): Promise<void> {
  if (!existsSync(TIES_FILE)) {
    process.stdout.write('The ties ../shared/data/matching/twin_ties.csv are not here.\n')
    return
  }
  const data = readTieData(TIES_FILE, folder)
  const likes = likesOf(data.cities)
  print(`${data.ties.length} ties of ${data.cities.length} cities, of which the gazetteer knows ${data.known}`)
  for (const start of ['warm', 'cold'] as const) {
    for (const seed of [1, 2]) {
      for (const onlyKnown of data.known === data.cities.length ? [false] : [false, true]) {
        const { everywhere, inCountry } = evaluate({ data, likes, start, seed, queries: Number(queries), onlyKnown })
        print(`\n${start}, split ${seed}, asked for ${onlyKnown ? 'cities that the gazetteer knows' : 'any city'}`)
        print("  ranked: all foreign cities, hit@10 recall@10; then cities of the partner's country, hit@10 recall@10")
        for (const name of METHOD_NAMES) print(`  ${name.padEnd(18)} ${both(everywhere[name])} ${both(inCountry[name])}`)
      }
    }
  }
}

function both(hits: Hits | undefined): string {
  return hits === undefined ? '' : `${hits.hit.toFixed(3).padStart(18)} ${hits.recall.toFixed(3).padStart(9)} (n=${hits.asked})`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
