import type { RankItem } from '../instrument.ts'
import { limitDefects } from './choice.ts'
import { choiceDefects } from './parts/choices.ts'
import type { Kind, Part, Posted } from './kind.ts'
import { answersTo, isBad, NOTHING, right, together, valuesOf, wrong } from './parts/posted.ts'

/**
 * Choices put in order. The form posts the place of each choice (1 = best) under `item.choice`; kept are the codes, best
 * first. Places may have gaps. Without `least` and `most`, all choices must get a place, or none.
 */
export const rank: Kind<RankItem> = {
  fields: (item) => item.choices.map((each) => `${item.code}.${each.code}`),
  keys: (item) => [item.code],
  read: (item, posted) => {
    const places = item.choices.map((each) => readPlace(item, each.code, posted))
    const faults = together(places.filter((place) => 'faults' in place))
    return faults.faults.length > 0
      ? faults
      : inOrder(
          item,
          places.filter((place) => 'place' in place),
        )
  },
  typed: (item, answers) => answersTo(answers, item.code).map((code, place) => [`${item.code}.${code}`, [String(place + 1)]] as const),
  counted: (item) => [item],
  codes: (item) => item.choices.map((each) => each.code),
  defects: (item) => [...choiceDefects(item.choices, 2), ...limitDefects(item.least, item.most, item.choices.length)],
}

interface Placed {
  readonly code: string
  readonly place: number | undefined
}

function readPlace(item: RankItem, code: string, posted: Posted): Placed | Part {
  const field = `${item.code}.${code}`
  const values = valuesOf(posted, field)
  const [text] = values
  if (text === undefined) return { code, place: undefined }
  if (values.some(isBad)) return wrong(field, 'bad-characters')
  if (new Set(values).size > 1) return wrong(field, 'only-one')
  if (!/^\d{1,4}$/.test(text)) return wrong(field, 'not-a-number')
  const place = Number(text)
  if (place < 1) return wrong(field, 'too-small', { from: 1 })
  return place > item.choices.length ? wrong(field, 'too-large', { to: item.choices.length }) : { code, place }
}

function inOrder(item: RankItem, placed: readonly Placed[]): Part {
  const ranked = placed.filter((each) => each.place !== undefined).sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const twice = ranked.find((each, i) => i > 0 && each.place === ranked[i - 1]?.place)
  const least = item.least ?? (item.most === undefined ? item.choices.length : 1)
  if (ranked.length === 0) return item.required ? wrong(item.code, 'missing') : NOTHING
  if (twice) return wrong(item.code, 'rank-twice', { place: twice.place ?? 0 })
  if (ranked.length < least) return wrong(item.code, 'too-few', { least })
  if (ranked.length > (item.most ?? Infinity)) {
    return wrong(item.code, 'too-many', { most: item.most ?? 0, ticked: ranked.length })
  }
  return right(
    item.code,
    ranked.map((each) => each.code),
  )
}
