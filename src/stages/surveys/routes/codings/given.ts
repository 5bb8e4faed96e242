import { fill } from '../../../../kernel/language.ts'
import { type Fields, valueIn } from '../../../../platform/http.ts'
import { type ReadPart, readPlaces } from '../../../../registry/cities/index.ts'
import type { OpenItem, TaughtHere } from '../../coding/model.ts'
import { codingWords } from '../../text/coding.ts'
import type { AtWork } from '../staff.ts'

/** The codes that a coder gave with a form, and what is wrong with it in words. */
export interface Given {
  readonly codes: readonly string[]
  readonly taught: readonly TaughtHere[]
  readonly faults: readonly string[]
}

/** Reads the form of one answer: ticked codes, places chosen for doubtful names, codes and places that were typed. */
export async function readGiven({ db, language }: AtWork, item: OpenItem, text: string, form: Fields): Promise<Given> {
  const t = codingWords(language)
  if (valueIn(form, 'step') === 'nothing') return { codes: [], taught: [], faults: [] }
  const ticked = form.flatMap(([name, value]) => (name === 'code' && isWord(value) ? [value] : []))
  const parts = item.places ? ((await readPlaces(db, [text])).get(text) ?? []) : []
  const asked = parts.map((part, place) => ({ part, picked: valueIn(form, `part${place}`) })).filter(({ part }) => isAsked(part))
  const chosen = asked.flatMap(({ part, picked }) => chosenOf(part, picked))
  const typed = await readTypedCodes(db, item, valueIn(form, 'other'))
  const unanswered = asked.filter(({ picked, part }) => picked !== 'none' && chosenOf(part, picked).length === 0)
  const open = typed.codes.length > 0 && unanswered.length === 1 ? [] : unanswered
  const codes = [...new Set([...ticked, ...chosen.map(({ code }) => code), ...typed.codes])]
  const faults = [
    ...open.map(({ part }) => fill(t.choosePart, { part: part.spelling })),
    ...typed.wrong.map((code) => fill(t.badCode, { code })),
    ...(codes.length === 0 && open.length === 0 && typed.wrong.length === 0 ? [t.noCodes] : []),
  ]
  return { codes, taught: valueIn(form, 'remember') === 'yes' ? [...chosen, ...taughtBy(unanswered, typed.places)] : [], faults }
}

function isAsked({ code, candidates }: ReadPart): boolean {
  return code === undefined && candidates.length > 0
}

function chosenOf({ spelling, candidates }: ReadPart, picked: string): readonly TaughtHere[] {
  const found = candidates.find(({ code }) => code === picked)
  return found ? [{ spelling, place: found.place, code: found.code }] : []
}

/** One doubtful name and one place typed instead of its candidates: then the name means that place. */
function taughtBy(open: readonly { readonly part: ReadPart }[], places: readonly TaughtHere[]): readonly TaughtHere[] {
  const [asked] = open
  const [place] = places
  return open.length === 1 && places.length === 1 && asked && place ? [{ ...place, spelling: asked.part.spelling }] : []
}

interface TypedCodes {
  readonly codes: readonly string[]
  readonly places: readonly TaughtHere[]
  readonly wrong: readonly string[]
}

/** Codes as they are, words as codes, and on a question about places the names of places that can be told for certain. */
export async function readTypedCodes(db: AtWork['db'], item: OpenItem, typed: string): Promise<TypedCodes> {
  const words = typed.split(/[,;，、\n]+/u).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
  const asCodes = words.filter(isPlaceCode)
  const others = words.filter((word) => !isPlaceCode(word))
  if (!item.places) {
    const slugs = others.map((word) => ({ word, code: word.toLowerCase().replaceAll(/[\s-]+/g, '_') }))
    const right = slugs.filter(({ code }) => /^[a-z][a-z0-9_]{0,60}$/.test(code))
    const wrong = slugs.filter((each) => !right.includes(each)).map(({ word }) => word)
    return { codes: [...asCodes, ...right.map(({ code }) => code)], places: [], wrong }
  }
  const read = others.length > 0 ? await readPlaces(db, others) : new Map<string, readonly ReadPart[]>()
  const told = others.map((word) => ({ word, parts: read.get(word) ?? [] }))
  const sure = told.filter(({ parts }) => parts.length > 0 && parts.every(({ code }) => code !== undefined))
  const places = sure
    .flatMap(({ parts }) => parts)
    .flatMap(({ spelling, code, candidates }) => {
      const found = candidates.find((each) => each.code === code)
      return found ? [{ spelling, place: found.place, code: found.code }] : []
    })
  const codes = sure.flatMap(({ parts }) => parts.flatMap(({ code }) => code ?? []))
  return { codes: [...asCodes, ...codes], places, wrong: told.filter((each) => !sure.includes(each)).map(({ word }) => word) }
}

function isPlaceCode(word: string): boolean {
  return /^[A-Z]{2}:[\p{L}\p{N}_.'’ʻʼ()-]{1,80}$/u.test(word)
}

function isWord(code: string): boolean {
  return /^[\p{L}\p{N}_.:'’ʻʼ()-]{1,90}$/u.test(code)
}
