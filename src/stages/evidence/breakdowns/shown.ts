import { isGap, likertSummary } from '../../../engines/evidence/index.ts'
import { say, type Text } from '../../../kernel/language.ts'
import { compareAnswers, compareScale, type RawTest } from './compare.ts'
import { disclose, isWhole } from './disclose.ts'
import { inEach } from './groups.ts'
import type { Breakdown, Refusal } from './model.ts'
import { NOT_SAID } from './text.ts'

/** Group by group, what each of its members who answered gave. */
type Given = readonly (readonly (readonly string[])[])[]
type Points = readonly { readonly code: string; readonly label: Text }[]
/** A table as it may be shown, with the base of each group, or why it is not. */
type Shown =
  | (Pick<Breakdown, 'columns' | 'cells' | 'folded' | 'middles'> & {
      readonly tests: readonly (RawTest | null)[]
      readonly bases: readonly number[]
    })
  | { readonly refused: Refusal }

/** Every answer where that may be shown; else the one that most gave, and the others together. */
export async function single(given: Given, points: Points): Promise<Shown> {
  const counts = countsOf(given, points)
  const disclosed = await disclose(counts)
  if (isWhole(disclosed))
    return { columns: points, cells: counts, folded: false, tests: [compareAnswers(counts)], bases: counts.map(sumOf) }
  const sums = points.map((_, column) => sumOf(counts.map((row) => row[column] ?? 0)))
  const first = sums.indexOf(Math.max(...sums))
  return fold(counts, points, (place) => place === first)
}

/** Every point where that may be shown; else the upper points together, and the others. */
export async function scale(given: Given, points: Points): Promise<Shown> {
  const counts = countsOf(given, points)
  const disclosed = await disclose(counts)
  if (isWhole(disclosed)) {
    const middles = counts.flatMap((row) => {
      const summary = likertSummary(row)
      return isGap(summary) ? [] : [{ median: summary.median, mean: summary.mean }]
    })
    return { columns: points, cells: counts, folded: false, middles, tests: [compareScale(counts)], bases: counts.map(sumOf) }
  }
  const neutral = points.findIndex(({ code }) => code === 'neutral')
  const from = neutral < 0 ? Math.floor(points.length / 2) : neutral + 1
  return fold(counts, points, (place) => place >= from)
}

/** Some answers together, and all others. */
async function fold(counts: readonly (readonly number[])[], points: Points, isUpper: (place: number) => boolean): Promise<Shown> {
  const folded = counts.map((row) => [sumOf(row.filter((_, place) => isUpper(place))), sumOf(row.filter((_, place) => !isUpper(place)))])
  const disclosed = await disclose(folded)
  if ('refused' in disclosed) return disclosed
  const columns = [
    { code: 'upper', label: joined(points.filter((_, place) => isUpper(place))) },
    { code: 'other', label: joined(points.filter((_, place) => !isUpper(place))) },
  ]
  const tests = [isWhole(disclosed) ? compareAnswers(folded) : null]
  return { columns, cells: disclosed.cells, folded: true, tests, bases: folded.map(sumOf) }
}

/** Each choice is a table of its own: who gave it, and who did not. */
export async function several(given: Given, points: Points): Promise<Shown> {
  const bases = given.map(({ length }) => length)
  const ticked = countsOf(given, points)
  const columns: (readonly (number | null)[])[] = []
  const tests: (RawTest | null)[] = []
  let refused: Refusal = 'all-hidden'
  for (const place of points.keys()) {
    const counts = ticked.map((row, group) => [row[place] ?? 0, (bases[group] ?? 0) - (row[place] ?? 0)])
    const disclosed = await disclose(counts)
    if ('refused' in disclosed) refused = disclosed.refused
    columns.push('refused' in disclosed ? given.map(() => null) : disclosed.cells.map(([k]) => k ?? null))
    tests.push(isWhole(disclosed) ? compareAnswers(counts) : null)
  }
  if (columns.flat().every((cell) => cell === null)) return { refused }
  return { columns: points, cells: given.map((_, group) => columns.map((column) => column[group] ?? null)), folded: false, tests, bases }
}

function countsOf(given: Given, points: Points): readonly (readonly number[])[] {
  return given.map((all) => {
    const counts = new Map<string, number>()
    for (const codes of all) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
    return points.map(({ code }) => counts.get(code) ?? 0)
  })
}

function joined(points: Points): Text {
  return points.length === 0 ? NOT_SAID : inEach((language) => points.map(({ label }) => say(label, language)).join(', '))
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0)
}
