import { type Answers, type Choice, type Item } from '../../../../engines/survey/index.ts'
import { type Language, languageOf, say } from '../../../../kernel/language.ts'
import { choices, grid, select, textBox } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import type { Spot } from '../../forms/entry.ts'

/** More choices than this are a list to choose from. */
const MOST_BUTTONS = 6

/** How a field is shown: in which language, with what was typed and what is wrong with it. */
export interface Showing {
  readonly language: Language
  readonly typed: Answers
  readonly faults: readonly Spot[]
}

export function field(item: Item, showing: Showing): Html {
  const { language, typed } = showing
  const value = typed[item.code]?.[0] ?? ''
  switch (item.kind) {
    case 'text':
      return textBox({ ...asked(item, showing), value, long: item.long })
    case 'date':
      return textBox({ ...asked(item, showing), value, type: 'date' })
    case 'number':
      return textBox({ ...asked(item, showing), value, mode: 'decimal' })
    case 'choice': {
      const options = item.choices.map((choice) => ({
        value: choice.code,
        label: labelOf(choice, language),
        picked: choice.code === value,
      }))
      return item.choices.length > MOST_BUTTONS || item.choices.length === 0
        ? select({ ...asked(item, showing), options })
        : choices({ ...asked(item, showing), many: false, options })
    }
    case 'grid': {
      const rows = item.rows.map(({ code, ask }) => {
        const name = `${item.code}.${code}`
        return { name, label: { text: say(ask, language) }, picked: typed[name]?.[0], fault: faultOf(name, showing) }
      })
      return grid({
        ...asked(item, showing),
        rows,
        columns: item.choices.map((choice) => ({ value: choice.code, label: labelOf(choice, language) })),
      })
    }
    default:
      return html``
  }
}

function asked(item: Exclude<Item, { kind: 'note' }>, showing: Showing) {
  const { language } = showing
  return {
    name: item.code,
    ask: { text: say(item.ask, language) },
    hint: item.hint && say(item.hint, language),
    required: item.required ?? false,
    language,
    fault: faultOf(item.code, showing),
  }
}

export function faultOf(name: string, { faults, language }: Showing): string | undefined {
  return faults.find((fault) => fault.name === name)?.words[language]
}

function labelOf({ label }: Choice, language: Language) {
  const lang = languageOf(label, language)
  return { text: say(label, language), ...(lang === language ? {} : { lang }) }
}
