import { type Instrument, type Item, itemsOf } from '../../src/engines/survey/index.ts'

/** A form as the page posts it, with a valid answer to each item: its first choice, 120,000 as a number, "Shanghai" as a text. */
export function answerForm(instrument: Instrument, id: string, own: Readonly<Record<string, string>> = {}): URLSearchParams {
  const fields = new Map<string, string>([
    ['response', id],
    ['step', 'send'],
  ])
  for (const item of itemsOf(instrument)) for (const [name, value] of answerOf(item)) fields.set(name, value)
  for (const [name, value] of Object.entries(own)) fields.set(name, value)
  return new URLSearchParams([...fields])
}

function answerOf(item: Item): readonly (readonly [string, string])[] {
  switch (item.kind) {
    case 'choice':
    case 'scale':
    case 'city':
      return [[item.code, item.choices[0]?.code ?? '']]
    case 'grid':
      return item.rows.map((row) => [`${item.code}.${row.code}`, item.choices[0]?.code ?? ''])
    case 'rank':
      return item.choices.slice(0, item.least ?? 1).map((choice, place) => [`${item.code}.${choice.code}`, String(place + 1)])
    case 'number':
      return [[item.code, '120 000']]
    case 'date':
      return [[item.code, item.from ?? '2020-11-06']]
    case 'consent':
      return [[item.code, 'yes']]
    case 'text':
      return [[item.code, 'Shanghai']]
    case 'note':
      return []
  }
}
