import { differencing, isGap, mergeGroups, SMALLEST_GROUP } from '../../../engines/evidence/index.ts'
import { type Instrument, itemsOf } from '../../../engines/survey/index.ts'
import { type FullText, LANGUAGE_NAMES, type Language, LANGUAGES, say, type Text } from '../../../kernel/language.ts'
import type { WaveMaterial } from '../count/material.ts'
import { closedParts } from '../count/table.ts'
import type { Grouping, Plan } from './model.ts'
import { EARLY, LATE, NOT_SAID, THE_ARRIVAL, THE_LANGUAGE } from './text.ts'

/** Groups of one grouping that are large enough to be told apart: who is in each, by place among the responses. */
export interface Groups {
  readonly grouping: string
  readonly by: Text
  readonly groups: readonly { readonly level: number; readonly code: string; readonly label: Text; readonly members: readonly number[] }[]
  /** Its groups differ from those of an earlier grouping by one to four people, who would stand out by subtraction. */
  readonly overlaps: boolean
}

export const BY_LANGUAGE = '@language'
/** The earlier and the later half of the answers: always compared, because who answers late may be like who does not. */
export const BY_ARRIVAL = '@arrival'
/** The code of those who did not say. */
export const UNSAID = '-'

/** The groups of every grouping of the plan: merged in its order until each has ten people, all in one group where that is not enough. */
export function groupsOf(wave: WaveMaterial, plan: Plan): readonly Groups[] {
  const kept: { readonly code: string; readonly members: Uint8Array }[] = []
  return [...plan.groupings, { item: BY_ARRIVAL, merges: [] }].map((grouping) => {
    const groups = grouping.item === BY_ARRIVAL ? halves(wave) : merged(wave, grouping)
    const bases = groups.map(({ code, members }) => ({ code: `${grouping.item} ${code}`, members: flags(members, wave.responses.length) }))
    const overlaps = differencing([...kept, ...bases]).length > 0
    if (!overlaps) kept.push(...bases)
    return { grouping: grouping.item, by: titleOf(wave.instrument, grouping.item), groups, overlaps }
  })
}

/** The codes by which a grouping tells people apart, each with its words; none for an item by which nobody can be grouped. */
export function codesOf(instrument: Instrument, item: string): readonly { readonly code: string; readonly label: Text }[] {
  if (item === BY_LANGUAGE) return LANGUAGES.map((code) => ({ code, label: { en: LANGUAGE_NAMES[code] } }))
  const known = itemsOf(instrument).find(({ code }) => code === item)
  return known?.kind === 'choice' && !known.many ? known.choices : []
}

/** What people are grouped by, in words. */
export function titleOf(instrument: Instrument, item: string): Text {
  if (item === BY_LANGUAGE) return THE_LANGUAGE
  if (item === BY_ARRIVAL) return THE_ARRIVAL
  return itemsOf(instrument).find(({ code }) => code === item)?.ask ?? { en: item }
}

/** Every question of an instrument that can be broken down. */
export function itemsToBreakDown(instrument: Instrument) {
  return itemsOf(instrument).flatMap(closedParts)
}

/** In order of arrival; of those that came in one moment, of their ids. The earlier half has the odd one. */
function halves({ responses }: WaveMaterial): Groups['groups'] {
  const order = responses
    .map(({ id, at }, place) => ({ id, place, time: at?.getTime() ?? 0 }))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1))
    .map(({ place }) => place)
  const half = Math.ceil(order.length / 2)
  if (order.length - half < SMALLEST_GROUP.print) return []
  return [
    { level: 0, code: 'early', label: EARLY, members: order.slice(0, half) },
    { level: 0, code: 'late', label: LATE, members: order.slice(half) },
  ]
}

function merged(wave: WaveMaterial, { item, merges }: Grouping): Groups['groups'] {
  const known = codesOf(wave.instrument, item)
  const codes = new Set(known.map(({ code }) => code))
  const paths = wave.responses.map(({ answers, language }) => {
    const said = item === BY_LANGUAGE ? language : answers[item]?.[0]
    return pathOf(said !== undefined && codes.has(said) ? said : UNSAID, merges)
  })
  const groups = mergeGroups(paths, 'print')
  if (isGap(groups)) return []
  return groups.map(({ level, code, members }) => ({ level, code, label: labelOf(code, known), members }))
}

/** Somebody's group on each level, from fine to coarse. */
export function pathOf(code: string, merges: Grouping['merges']): readonly string[] {
  const path = [code]
  for (const level of merges) path.push(level.find((group) => group.includes(code))?.join('+') ?? path.at(-1) ?? code)
  return path
}

/** Somebody's group on a level, as `mergeGroups` calls it; the level beyond the coarsest is everybody. */
export function groupOf(path: readonly string[], level: number): string {
  return path[level] ?? ''
}

function labelOf(code: string, known: readonly { readonly code: string; readonly label: Text }[]): Text {
  const labels = code
    .split('+')
    .map((each): Text => (each === UNSAID ? NOT_SAID : (known.find((one) => one.code === each)?.label ?? { en: each })))
  const [only] = labels
  return labels.length === 1 && only ? only : inEach((language) => labels.map((label) => say(label, language)).join(', '))
}

export function inEach(write: (language: Language) => string): FullText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as FullText
}

function flags(members: readonly number[], n: number): Uint8Array {
  const all = new Uint8Array(n)
  for (const member of members) all[member] = 1
  return all
}
