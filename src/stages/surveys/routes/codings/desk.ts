import type { Language } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { citiesBy, countryName, listSpellings, readPlaces, type ReadPart } from '../../../../registry/cities/index.ts'
import { mayRead } from '../../actions/codings/read.ts'
import type { Frame, OpenItem, Reading, Way } from '../../coding/model.ts'
import { groupAnswers, offeredCodes, type SameAnswer } from '../../coding/offers.ts'
import type { Coding } from '../../model.ts'
import { findFrame, openAnswersOf, readingsOf, waysOf } from '../../store/codings.ts'
import { codingsOf } from '../../store.ts'
import type { ToRead } from '../../views/codings/answer.ts'
import type { Desk } from '../../views/codings/item.ts'
import { type CodeNames, codeNames } from '../../views/codings/labels.ts'
import type { AtWork } from '../staff.ts'

/** Different answers on one page of the worklist. */
const A_PAGE = 20

/** What a coder typed and could not be kept, shown again at its place. */
export interface Refused {
  readonly text: string
  readonly codes: readonly string[]
  readonly typed: string
  readonly faults: readonly string[]
}

/** The desk of a coder at one open question, and the names of its codes. The same number of queries for any number of answers. */
export async function gatherDesk(
  { db, wave, language, person }: AtWork,
  item: OpenItem,
  { done, page, refused }: { readonly done: boolean; readonly page: number; readonly refused?: Refused },
): Promise<{ readonly desk: Desk; readonly codes: CodeNames }> {
  const answers = await openAnswersOf(db, wave.code, item.key)
  const readings = Map.groupBy(await readingsOf(db, wave.code, item.key), ({ response }) => response)
  const way = (await waysOf(db, wave.code)).get(item.key) ?? 'two'
  const frame = await findFrame(db, wave.instrument.code, item.key)
  const counted = (await codingsOf(db, wave.code)).filter((each) => each.item === item.key)
  const groups = groupAnswers(answers)
  const mine = groups.filter(({ responses }) => responses.every((response) => isRead(readings.get(response) ?? [], person)))
  const todo = groups.filter(
    (group) => !mine.includes(group) && group.responses.some((each) => isFree(readings.get(each) ?? [], person, way)),
  )
  const shown = (done ? mine : todo).slice((page - 1) * A_PAGE, page * A_PAGE)
  const parts = item.places
    ? await readPlaces(
        db,
        shown.map(({ text }) => text),
      )
    : new Map<string, readonly ReadPart[]>()
  const desk: Desk = {
    item,
    way,
    frame,
    done,
    toRead: shown.map((group, place) => toRead(group, place, { parts, frame, readings, person, refused })),
    counts: { todo: todo.length, done: mine.length },
    page,
    pages: Math.ceil((done ? mine : todo).length / A_PAGE),
    mentions: mentionsIn(counted),
    base: { coded: counted.length, answers: answers.length },
    taught: item.places ? await listSpellings(db) : [],
  }
  return { desk, codes: await namesOfCodes(db, frame, language) }
}

/** How the codes of a question are called. One query. */
export async function namesOfCodes(db: Database, frame: Frame | undefined, language: Language): Promise<CodeNames> {
  const cities = await citiesBy(db)
  const places = new Map(cities.map(({ country, names }) => [`${country}:${names.en.replaceAll(/\s+/g, '_')}`, names]))
  return codeNames(frame, places, (code) => countryName(code, language), language)
}

function isRead(readings: readonly Reading[], person: string): boolean {
  return readings.some(({ coder }) => coder === person)
}

function isFree(readings: readonly Reading[], person: string, way: Way): boolean {
  return !isRead(readings, person) && mayRead(readings, person, way)
}

interface Material {
  readonly parts: ReadonlyMap<string, readonly ReadPart[]>
  readonly frame: Frame | undefined
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly person: string
  readonly refused: Refused | undefined
}

function toRead({ text, responses }: SameAnswer, place: number, { parts, frame, readings, person, refused }: Material): ToRead {
  const own = responses.flatMap((response) => readings.get(response) ?? []).find(({ coder }) => coder === person)
  const base = {
    id: `a${place + 1}`,
    text,
    people: responses.length,
    parts: parts.get(text) ?? [],
    offered: frame ? offeredCodes(frame, text) : [],
    given: own?.codes,
  }
  return refused?.text === text ? { ...base, given: refused.codes, typed: refused.typed, faults: refused.faults } : base
}

/** How many respondents mention each code, the most mentioned first. */
function mentionsIn(codings: readonly Coding[]): Desk['mentions'] {
  const all = Map.groupBy(
    codings.flatMap(({ codes }) => [...new Set(codes)]),
    (code) => code,
  )
  return [...all].map(([code, same]) => ({ code, n: same.length })).sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
}
