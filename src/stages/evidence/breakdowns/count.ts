import { holm, isGap, likertSummary } from '../../../engines/evidence/index.ts'
import { say, type Text } from '../../../kernel/language.ts'
import { answersTo, type WaveMaterial } from '../count/material.ts'
import type { Closed } from '../count/table.ts'
import { compareAnswers, compareScale, type RawTest } from './compare.ts'
import { disclose, isWhole } from './disclose.ts'
import { type Groups, groupsOf, inEach, itemsToBreakDown } from './groups.ts'
import type { Breakdown, Plan } from './model.ts'
import { NOT_SAID } from './text.ts'

type Raw = Omit<Breakdown, 'tests'> & { readonly tests: readonly (RawTest | null)[] }

/** Every breakdown of these plans, as far as it may be shown; comparisons are corrected for how many there are in all. */
export async function breakDown(
  programme: string,
  all: readonly { readonly wave: WaveMaterial; readonly plan: Plan }[],
): Promise<readonly Breakdown[]> {
  const raw: Raw[] = []
  for (const { wave, plan } of all) {
    const asked = itemsToBreakDown(wave.instrument)
      .filter(({ code }) => plan.items.includes(code))
      .map((item) => ({ item, answers: answersOf(wave, item.code) }))
    for (const groups of groupsOf(wave, plan)) {
      for (const each of asked.filter(({ item }) => item.code !== groups.grouping)) raw.push(await tableOf(programme, wave, groups, each))
    }
  }
  return corrected(raw)
}

interface Asked {
  readonly item: Closed
  /** By place among the responses: the codes that somebody gave, or nothing. */
  readonly answers: readonly (readonly string[] | undefined)[]
}

async function tableOf(programme: string, wave: WaveMaterial, of: Groups, { item, answers }: Asked): Promise<Raw> {
  const { grouping, by, groups, overlaps } = of
  const { ask, kind, code } = item
  const instrument = `${wave.instrument.code}/${wave.instrument.edition}`
  const common = {
    id: `by.${grouping.replace('@', '')}.${code}`,
    programme,
    wave: wave.code,
    instrument,
    snapshot: wave.snapshot,
    grouping,
    by,
  }
  const empty = { ...common, item: code, ask, kind, groups: [], columns: [], cells: [], folded: false, tests: [] }
  if (groups.length < 2) return { ...empty, refused: 'one-group' }
  if (overlaps) return { ...empty, refused: 'overlap' }
  const points = item.choices.filter(({ outside }) => !outside)
  const given = groups.map(({ members }) => members.flatMap((member) => (answers[member] ? [answers[member]] : [])))
  const shown =
    kind === 'multiple' ? await several(given, points) : kind === 'scale' ? await scale(given, points) : await single(given, points)
  if ('refused' in shown) return { ...empty, refused: shown.refused }
  const based = groups.map(({ code: group, label }, place) => ({ code: group, label, base: shown.bases[place] ?? 0 }))
  const { bases: _, ...rest } = shown
  return { ...empty, groups: based, ...rest }
}

function answersOf(wave: WaveMaterial, item: string): Asked['answers'] {
  const answered = new Set(answersTo(wave, item))
  return wave.responses.map(({ answers }) => {
    const given = answers[item]
    return given !== undefined && answered.has(given) ? given : undefined
  })
}

type Given = readonly (readonly (readonly string[])[])[]
type Points = readonly { readonly code: string; readonly label: Text }[]
type Shown =
  | (Pick<Raw, 'columns' | 'cells' | 'folded' | 'tests' | 'middles'> & { readonly bases: readonly number[] })
  | { readonly refused: NonNullable<Raw['refused']> }

/** Every answer where that may be shown; else the one that most gave, and the others together. */
async function single(given: Given, points: Points): Promise<Shown> {
  const counts = countsOf(given, points)
  const disclosed = await disclose(counts)
  if (isWhole(disclosed))
    return { columns: points, cells: counts, folded: false, tests: [compareAnswers(counts)], bases: counts.map(sumOf) }
  const sums = points.map((_, column) => sumOf(counts.map((row) => row[column] ?? 0)))
  const first = sums.indexOf(Math.max(...sums))
  return fold(counts, points, (place) => place === first)
}

/** Every point where that may be shown; else the upper points together, and the others. */
async function scale(given: Given, points: Points): Promise<Shown> {
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
async function several(given: Given, points: Points): Promise<Shown> {
  const bases = given.map(({ length }) => length)
  const ticked = countsOf(given, points)
  const columns: (readonly (number | null)[])[] = []
  const tests: (RawTest | null)[] = []
  let refused: NonNullable<Raw['refused']> = 'all-hidden'
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

function corrected(raw: readonly Raw[]): readonly Breakdown[] {
  const adjusted = holm(raw.flatMap(({ tests }) => tests.flatMap((test) => (test ? [test.p] : []))))
  let taken = 0
  const known = new Set<string>()
  return raw.map((each) => ({
    ...each,
    id: named(each, known),
    tests: each.tests.map((test) => (test ? { ...test, adjusted: adjusted[taken++] ?? 1 } : null)),
  }))
}

/** Where a later wave is broken down alike, its breakdowns are named after the wave too. */
function named({ id, wave }: Raw, known: Set<string>): string {
  const own = known.has(id) ? id.replace('by.', `by.${wave}.`) : id
  known.add(own)
  return own
}

function joined(points: Points): Text {
  return points.length === 0 ? NOT_SAID : inEach((language) => points.map(({ label }) => say(label, language)).join(', '))
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0)
}
