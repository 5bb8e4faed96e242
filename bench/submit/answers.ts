import { type Instrument, type Item, itemsOf } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { seeded } from '../random.ts'

/** Makes posted bodies with valid answers to each item, each a new response; the answers are the same for the same seed. */
export function answerForms(instrument: Instrument, seed: number): () => string {
  const random = seeded(seed)
  const prepared = Array.from({ length: 400 }, () => bodyOf(instrument, random))
  let turn = 0
  return () => `response=${newId()}&step=send&${prepared[turn++ % prepared.length]}`
}

function bodyOf(instrument: Instrument, random: () => number): string {
  const fields = itemsOf(instrument).flatMap((item) => fieldsOf(item, random))
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
}

function fieldsOf(item: Item, random: () => number): readonly (readonly [string, string])[] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  switch (item.kind) {
    case 'choice':
    case 'scale':
    case 'city':
      return [[item.code, one(item.choices.filter((each) => !('other' in each && each.other))).code]]
    case 'grid':
      return item.rows.map((row) => [`${item.code}.${row.code}`, one(item.choices).code])
    case 'number':
      return [[item.code, String(Math.floor((item.from ?? 0) + 1000 * random()))]]
    case 'consent':
      return [[item.code, 'yes']]
    case 'text':
      return [[item.code, one(['Шанхай, Пекин', 'Shanghai', '广州', 'Urumqi'])]]
    default:
      return []
  }
}
