import type { Choice, ChoiceItem } from '../../instrument.ts'
import type { Coded } from '../coded.ts'
import type { Field } from '../column.ts'
import type { Group } from '../parts/groups.ts'
import type { Joined } from '../parts/joined/joined.ts'
import { textFromLabel } from '../parts/languages.ts'
import { optionsOf } from '../parts/options.ts'
import { codedChoices } from './single.ts'

const MOST_RARE = 3

/** A question whose choices stand in columns of their own. */
export function spreadFrom({ parts }: Group, id: string, label: string): Coded {
  const options = parts.map((part) => ({ label: textFromLabel(part.label), text: part.label, texts: [part.label], count: 0 }))
  const item: ChoiceItem = { kind: 'choice', code: id, ask: textFromLabel(label), many: true, choices: codedChoices(options) }
  const choices = parts.map(({ field, ticked }, place) => ({
    column: field.column,
    meant: field.texts.map((text) => (text !== '' && ticked(text) ? [place] : [])),
  }))
  return { id, kind: 'multiple', item, choices, strange: new Map() }
}

/** A column whose cells join several choices. What was typed beside them, once each, is counted as "other". */
export function joinedFrom(field: Field, id: string, joined: Joined): Coded {
  const typed = typedIn(joined.options, joined.separator)
  const listed = new Map([...joined.options].filter(([option]) => !typed.has(option)))
  const options = optionsOf(listed)
  const places = new Map(options.flatMap(({ texts }, place) => texts.map((text) => [text, place] as const)))
  const listedChoices = codedChoices(options)
  const other: readonly Choice[] = typed.size === 0 ? [] : [{ code: free('other', listedChoices), label: OTHER, other: true }]
  const item: ChoiceItem = { kind: 'choice', code: id, ask: textFromLabel(field.label), many: true, choices: [...listedChoices, ...other] }
  const meant = field.texts.map((text) =>
    text === '' ? [] : [...new Set(joined.split(text).map((part) => places.get(part) ?? options.length))],
  )
  return {
    id,
    kind: 'multiple',
    item,
    choices: [{ column: field.column, meant: meant.map((each) => each.filter((place) => place < item.choices.length)) }],
    strange: new Map(),
  }
}

const OTHER = {
  en: 'Other (typed)',
  'uz-Latn': 'Boshqa (yozilgan)',
  'uz-Cyrl': 'Бошқа (ёзилган)',
  ru: 'Другое (вписано)',
  'zh-Hans': '其他（填写）',
}

/** Options that were given once and are long, or more than a few between commas: people typed them. */
function typedIn(options: ReadonlyMap<string, number>, separator: string): ReadonlySet<string> {
  const once = [...options].filter(([, count]) => count === 1).map(([option]) => option)
  return new Set(once.filter((option) => option.length > 40 || (separator === ', ' && once.length > MOST_RARE)))
}

function free(code: string, choices: readonly Choice[]): string {
  return choices.some((choice) => choice.code === code) ? `${code}_typed` : code
}
