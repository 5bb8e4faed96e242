import { LANGUAGES, type Text } from '../../../kernel/language.ts'
import type { Instrument, Item } from '../instrument.ts'
import type { Aside, Coded } from './coded.ts'
import { lookAt, type Column, type Field } from './column.ts'
import { decide } from './decide.ts'
import { adoptPoints } from './kinds/adopt.ts'
import { spreadFrom } from './kinds/multiple.ts'
import { textFrom } from './kinds/value.ts'
import { asideOf } from './parts/aside.ts'
import { groupsIn, type Group } from './parts/groups.ts'
import { isRussian, settleCyrillic } from './parts/languages.ts'
import { itemName } from './parts/names.ts'
import { writtenByProgram } from './parts/programs.ts'

/** What a table of answers was taken for. */
export interface Inference {
  readonly instrument: Instrument
  readonly coded: readonly Coded[]
  readonly aside: readonly Aside[]
}

/**
 * Infers a questionnaire from answers: which columns ask something, of what kind, with which choices; which belong together; and which
 * are left aside because they name a person, number the responses or were written by a program. `code` names the instrument.
 */
export function inferInstrument(columns: readonly Column[], code: string): Inference {
  const fields = lookAt(columns)
  const written = writtenByProgram(fields)
  const reasons = fields.map((field) => asideOf(field) ?? (written.has(field) ? 'system' : undefined))
  const asked = fields.filter((_, i) => reasons[i] === undefined)
  const groups = groupsIn(asked.concat(emptyParts(fields, reasons)).toSorted((a, b) => a.place - b.place))
  const repeated = new Set(asked.filter((field) => groups.some((group) => repeats(field, group))))
  const taken = new Set<string>()
  const coded = asked.flatMap((field, i) => {
    const group = groups.find(({ parts }) => parts.some((part) => part.field === field))
    if (group)
      return group.parts.find((part) => part.field.answered > 0)?.field === field
        ? [spreadFrom(group, itemName(group.base, taken), group.title)]
        : []
    if (repeated.has(field)) return []
    const other = otherOf(field, asked[i - 1], groups)
    return [
      other === undefined
        ? decide(field, itemName(field.head, taken))
        : textFrom({ ...field, label: `${other} (other)` }, itemName(`${other}_other`, taken)),
    ]
  })
  const inGroups = new Set(groups.flatMap(({ parts }) => parts.map((part) => part.field)))
  const aside = fields.flatMap((field, i): readonly Aside[] => {
    const why = repeated.has(field) ? 'repeats' : inGroups.has(field) ? undefined : reasons[i]
    return why === undefined ? [] : [{ head: field.head, why }]
  })
  const items = settled(adoptPoints(coded))
  return { instrument: instrumentOf(items, code), coded: items, aside }
}

/** Columns of choices that nobody ticked: they have a head of their own and no answers. */
function emptyParts(fields: readonly Field[], reasons: readonly (string | undefined)[]): readonly Field[] {
  return fields.filter((field, i) => reasons[i] === 'empty' && !field.unnamed && /[/[\]:]/.test(field.head))
}

/** Beside columns `q/a` and `q/b`, some programs write a column `q` that joins what was ticked. */
function repeats(field: Field, { base, parts }: Group): boolean {
  return field.head === base && !parts.some((part) => part.field === field)
}

/** The question to which a column without a head of its own adds what people typed under "other". */
function otherOf(field: Field, before: Field | undefined, groups: readonly Group[]): string | undefined {
  const group = groups.find(({ parts }) => parts.at(-1)?.field === before)
  return group !== undefined && field.unnamed && field.distinct.size > 1 ? group.base : undefined
}

/** Decides for the whole table whether Cyrillic labels without a letter of its own are Uzbek. */
function settled(coded: readonly Coded[]): readonly Coded[] {
  const texts = coded.flatMap(({ item }) => textsOf(item))
  const uzbek =
    texts.some((text) => text['uz-Cyrl'] !== undefined) &&
    !texts.some(({ en, ru }) => ru !== undefined && isRussian(ru) && !/\(\d\)$/.test(en))
  const settle = (text: Text) => settleCyrillic(text, uzbek)
  return coded.map((each) => {
    const ask = settle(each.item.ask)
    const choices =
      'choices' in each.item ? { choices: each.item.choices.map((choice) => ({ ...choice, label: settle(choice.label) })) } : {}
    return { ...each, item: { ...each.item, ask, ...choices } as Item }
  })
}

function textsOf(item: Item): readonly Text[] {
  return [item.ask, ...('choices' in item ? item.choices.map(({ label }) => label) : [])]
}

function instrumentOf(coded: readonly Coded[], code: string): Instrument {
  const items = coded.map(({ item }) => item)
  const texts = items.flatMap(textsOf)
  const languages = LANGUAGES.filter(
    (language) => language === 'en' || texts.some((text) => text[language] !== undefined && !/^\D{2,3} \(\d\)$/.test(text.en)),
  )
  return { code, edition: 1, title: { en: code }, languages, pages: [{ code: 'page_1', items }] }
}
