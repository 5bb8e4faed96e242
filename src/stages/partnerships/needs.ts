import { itemsOf } from '../../engines/survey/index.ts'
import type { Database } from '../../platform/database.ts'
import { codingsOf, responsesOf, wavesOf } from '../surveys/index.ts'
import { isPlace, partnerCode } from './model/interests.ts'
import type { Purpose } from '../../registry/purposes/index.ts'
import { OFFERED, purposesOf } from './model/purposes.ts'

/** What respondents said that bears on matching: who they were is not in it. */
export interface Asking {
  /** Respondents, and those of them who named a priority and a partner city. */
  readonly responded: number
  readonly naming: number
  readonly wishing: number
  /** Codes of all partner cities that anybody named, also who answered for a region. */
  readonly wishes: readonly string[]
  /** How many respondents named each purpose, the most named first. */
  readonly needs: readonly { readonly purpose: Purpose; readonly n: number }[]
  /** By the respondents' city. */
  readonly cities: ReadonlyMap<string, CityAsking>
}

export interface CityAsking {
  readonly responded: number
  readonly needs: readonly Purpose[]
  /** Codes that partner cities have, or would have, in the register. */
  readonly wishes: readonly string[]
}

/** Items in which respondents tick what their city needs. */
const NEED_ITEMS = ['priorities', 'needs']

interface Read {
  readonly from: string | undefined
  readonly needs: readonly Purpose[]
  readonly wishes: readonly string[]
}

/**
 * Needs and wishes as the surveys of a programme have them: ticked priorities, areas that coders read in open answers, and partner cities that
 * were named. Two queries for each wave.
 */
export async function askingOf(db: Database, programme: string): Promise<Asking> {
  const read: Read[] = []
  for (const wave of await wavesOf(db, programme)) {
    const items = itemsOf(wave.instrument)
    const cityItem = items.find(({ kind }) => kind === 'city')?.code ?? ''
    const coded = Map.groupBy(await codingsOf(db, wave.code), ({ response }) => response)
    for (const { id, answers } of await responsesOf(db, wave.code)) {
      const codes = (coded.get(id) ?? []).flatMap((coding) => coding.codes)
      const ticked = NEED_ITEMS.flatMap((item) => answers[item] ?? [])
      const areas = codes.filter((code) => !isPlace(code))
      const wishes = codes.filter(isPlace).flatMap((place) => partnerCode(place) ?? [])
      read.push({ from: answers[cityItem]?.[0], needs: [...new Set([...ticked, ...areas].flatMap(purposesOf))], wishes })
    }
  }
  return sumOf(read)
}

function sumOf(read: readonly Read[]): Asking {
  const needs = OFFERED.map((purpose) => ({ purpose, n: read.filter((each) => each.needs.includes(purpose)).length }))
  const homes = Map.groupBy(
    read.filter(({ from }) => from !== undefined),
    ({ from = '' }) => from,
  )
  return {
    responded: read.length,
    naming: read.filter((each) => each.needs.length > 0).length,
    wishing: read.filter((each) => each.wishes.length > 0).length,
    wishes: [...new Set(read.flatMap((each) => each.wishes))].sort(),
    needs: needs.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n || (a.purpose < b.purpose ? -1 : 1)),
    cities: new Map([...homes].map(([city, all]) => [city, cityOf(all)])),
  }
}

function cityOf(all: readonly Read[]): CityAsking {
  return {
    responded: all.length,
    needs: [...new Set(all.flatMap(({ needs }) => needs))].sort(),
    wishes: [...new Set(all.flatMap(({ wishes }) => wishes))].sort(),
  }
}
