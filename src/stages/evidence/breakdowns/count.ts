import { holm } from '../../../engines/evidence/index.ts'
import { answersTo, type WaveMaterial } from '../count/material.ts'
import type { Closed } from '../count/table.ts'
import type { RawTest } from './compare.ts'
import { type Groups, groupsOf, itemsToBreakDown } from './groups.ts'
import type { Breakdown, Plan } from './model.ts'
import { scale, several, single } from './shown.ts'

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
