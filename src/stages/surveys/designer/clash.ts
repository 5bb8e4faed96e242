import { canonical } from '../../../kernel/same.ts'

/** One place at which two states of a part of a questionnaire differ. A side that has nothing there is empty. */
export interface Difference {
  /** As `ask.ru` or `choices.other.label.en`: members of a list go by their codes. */
  readonly place: string
  readonly before: string
  readonly after: string
}

/** Where two states of an item, a page or a head differ, in the order of the later one. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const [old, now] = [leaves(before, ''), leaves(after, '')]
  const places = [...new Set([...now.keys(), ...old.keys()])]
  return places
    .map((place) => ({ place, before: old.get(place) ?? '', after: now.get(place) ?? '' }))
    .filter((each) => each.before !== each.after)
}

function leaves(data: unknown, place: string): ReadonlyMap<string, string> {
  if (Array.isArray(data)) return listed(data, place)
  if (typeof data !== 'object' || data === null) return new Map(data === undefined ? [] : [[place, String(data)]])
  if ('item' in data || 'all' in data || 'any' in data) return new Map([[place, canonical(data)]])
  return new Map(
    Object.entries(data).flatMap(([name, value]: [string, unknown]) => [...leaves(value, place === '' ? name : `${place}.${name}`)]),
  )
}

/** The members by code, and the codes in their order, so that a move is a difference too. */
function listed(list: readonly unknown[], place: string): ReadonlyMap<string, string> {
  const named = list.map((each) => ({ each, code: codeOf(each) }))
  const members = named.flatMap(({ each, code }) => (code === undefined ? [] : [...leaves(each, `${place}.${code}`)]))
  return new Map([[place, named.map(({ each, code }) => code ?? String(each)).join(', ')], ...members])
}

function codeOf(member: unknown): string | undefined {
  return typeof member === 'object' && member !== null && 'code' in member ? String(member.code) : undefined
}
