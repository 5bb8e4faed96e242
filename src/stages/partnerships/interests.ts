import type { Database } from '../../platform/database.ts'
import { citiesBy } from '../../registry/cities/index.ts'
import { codingsOf, responsesOf, wavesOf } from '../surveys/index.ts'
import { type Interest, partnerCode, readPlace } from './model.ts'

/** What respondents of a programme typed when asked for partner cities, and out of how many. */
export interface Asked {
  readonly interests: readonly Interest[]
  /** Respondents who typed anything, and all who responded. */
  readonly named: number
  readonly responded: number
  /** What each respondent was understood to mean, without who it was: code of the own city, codes of places. */
  readonly wishes: readonly Wish[]
}

export interface Wish {
  readonly answers: Readonly<Record<string, readonly string[]>>
  readonly typed: string
  /** As coded: `CN:Shanghai`. Empty while nobody has read the answer. */
  readonly places: readonly string[]
}

/** The interests of a programme's respondents in partner cities, the most mentioned first. */
export async function interestsOf(db: Database, programme: string): Promise<readonly Interest[]> {
  return (await askedOf(db, programme)).interests
}

export async function askedOf(db: Database, programme: string): Promise<Asked> {
  const wishes: Wish[] = []
  let responded = 0
  for (const { code } of await wavesOf(db, programme)) {
    const responses = await responsesOf(db, code)
    const codings = (await codingsOf(db, code)).filter(({ codes }) => codes.some((each) => readPlace(each)))
    const read = new Map(codings.map((each) => [`${each.response} ${each.item}`, each.codes]))
    const items = new Set(codings.map(({ item }) => item))
    responded += responses.length
    for (const { id, answers } of responses) {
      for (const item of items) {
        const typed = answers[item]?.[0]?.trim() ?? ''
        if (typed !== '') wishes.push({ answers, typed, places: (read.get(`${id} ${item}`) ?? []).filter((each) => readPlace(each)) })
      }
    }
  }
  return { interests: await resolve(db, programme, wishes), named: wishes.length, responded, wishes }
}

/** Counts what was typed by what it was read as, and finds the cities in the register. One query. */
async function resolve(db: Database, programme: string, wishes: readonly Wish[]): Promise<readonly Interest[]> {
  const pairs = wishes.flatMap(({ typed, places }) => (places.length > 0 ? places : ['']).map((place) => ({ typed, place })))
  const codes = pairs.flatMap(({ place }) => partnerCode(place) ?? [])
  const known = new Set((await citiesBy(db, codes)).map(({ code }) => code))
  const groups = Map.groupBy(pairs, ({ typed, place }) => `${place}\n${typed}`)
  const interests = [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const partner = partnerCode(first.place)
    const { country, name } = readPlace(first.place) ?? {}
    return {
      programme,
      typed: first.typed,
      mentions: 1 + more.length,
      ...(country === undefined ? {} : { country }),
      ...(name === undefined ? {} : { named: name }),
      ...(partner !== undefined && known.has(partner) ? { partner } : {}),
    }
  })
  return interests.sort((a, b) => b.mentions - a.mentions || (a.typed < b.typed ? -1 : a.typed > b.typed ? 1 : 0))
}
