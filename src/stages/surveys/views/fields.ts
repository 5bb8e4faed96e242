import { type Answers, type Choice, type Fault, type Item, sayFault, shownChoices } from '../../../engines/survey/index.ts'
import { type Language, languageOf, say, type Text } from '../../../kernel/language.ts'
import { choices, grid, type Label, type Option, select, textBox } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import { words } from '../text.ts'

/** How a form is shown: in which language, with which second one, what was typed, and what is wrong with it. */
export interface Showing {
  readonly language: Language
  readonly second?: Language | undefined
  /** By field name, as it was posted. */
  readonly typed: Answers
  readonly faults: readonly Fault[]
  /** Decides the order of shuffled choices: the id of the response. */
  readonly seed: string
}

/** The field of one item: the same item kinds as in engines/survey/kinds, one line each. */
export function field(item: Item, showing: Showing): Html {
  switch (item.kind) {
    case 'choice':
      return choiceField(item, showing)
    case 'scale':
      return choices({ ...asked(item, showing), many: false, options: options(item.code, shownChoices(item, showing.seed), showing) })
    case 'consent':
      return consent(item, showing)
    case 'grid':
      return gridField(item, showing)
    case 'rank':
      return rankField(item, showing)
    case 'city':
      return cityField(item, showing)
    case 'number':
      return textBox({ ...asked(item, showing), hint: numberHint(item, showing), value: typed(item.code, showing), mode: 'decimal' })
    case 'date':
      return textBox({ ...asked(item, showing), value: typed(item.code, showing), type: 'date' })
    case 'text':
      return textBox({ ...asked(item, showing), value: typed(item.code, showing), long: item.long })
    case 'note':
      return html`<div class="note" id="${item.code}">${label(item.ask, showing).text}</div>`
  }
}

/** More choices than this, of which one is picked, are a list to choose from: a phone would scroll for ever. */
const MOST_BUTTONS = 9

function choiceField(item: Extract<Item, { kind: 'choice' }>, showing: Showing): Html {
  const all = options(item.code, shownChoices(item, showing.seed), showing)
  const list = !item.many && all.length > MOST_BUTTONS && !item.choices.some(({ other }) => other)
  return list
    ? select({ ...asked(item, showing), options: all })
    : choices({ ...asked(item, showing), many: item.many ?? false, options: all })
}

function asked(item: Exclude<Item, { kind: 'note' }>, showing: Showing) {
  const fault = showing.faults.find((each) => each.item === item.code)
  return {
    name: item.code,
    ask: label(item.ask, showing),
    hint: item.hint && say(item.hint, showing.language),
    required: item.required ?? false,
    language: showing.language,
    fault: fault && sayFault(fault, showing.language, item),
  }
}

/** The explanation of a number with its unit. */
function numberHint({ hint, unit }: Extract<Item, { kind: 'number' }>, { language }: Showing): string | undefined {
  const parts = [hint, unit].flatMap((text) => (text ? [say(text, language)] : [])).filter((words) => words !== '')
  return parts.length === 0 ? undefined : parts.join(' · ')
}

function options(item: string, all: readonly Choice[], showing: Showing): readonly Option[] {
  return all.map(({ code, label: text, other }) => ({
    value: code,
    label: label(text, showing),
    picked: typedIn(showing, item).includes(code),
    ...(other
      ? { other: { name: `${item}.${code}`, value: typed(`${item}.${code}`, showing), ask: words(showing.language).whichOther } }
      : {}),
  }))
}

function consent(item: Extract<Item, { kind: 'consent' }>, showing: Showing): Html {
  const picked = typedIn(showing, item.code).includes('yes')
  return choices({
    ...asked(item, showing),
    many: true,
    options: [{ value: 'yes', label: { text: words(showing.language).consentYes }, picked }],
  })
}

function gridField(item: Extract<Item, { kind: 'grid' }>, showing: Showing): Html {
  const rows = item.rows.map((row) => {
    const name = `${item.code}.${row.code}`
    const fault = showing.faults.find((each) => each.item === name)
    return {
      name,
      label: label(row.ask, showing),
      picked: typedIn(showing, name)[0],
      fault: fault && sayFault(fault, showing.language, item),
    }
  })
  const columns = shownChoices(item, showing.seed).map(({ code, label: text }) => ({ value: code, label: label(text, showing) }))
  return grid({ ...asked(item, showing), columns, rows })
}

function rankField(item: Extract<Item, { kind: 'rank' }>, showing: Showing): Html {
  const { place } = words(showing.language)
  const shown = asked(item, showing)
  const places = item.choices.map(({ code, label: text }) =>
    select({
      name: `${item.code}.${code}`,
      ask: label(text, showing),
      language: showing.language,
      options: item.choices.map((_, index) => {
        const value = String(index + 1)
        return { value, label: { text: `${value}. ${place}` }, picked: typed(`${item.code}.${code}`, showing) === value }
      }),
    }),
  )
  return html`<fieldset class="q${shown.fault ? ' err' : ''}" id="${item.code}"><legend>${shown.ask.text}</legend>${
    shown.fault ? html`<p class="err-m">${shown.fault}</p>` : ''
  }${places}</fieldset>`
}

function cityField(item: Extract<Item, { kind: 'city' }>, showing: Showing): Html {
  const { whichOther } = words(showing.language)
  const list = select({ ...asked(item, showing), options: options(item.code, item.choices, showing) })
  if (!item.others) return list
  const name = `${item.code}.other`
  return html`${list}${textBox({ name, ask: { text: whichOther }, language: showing.language, value: typed(name, showing), required: false })}`
}

function typed(name: string, showing: Showing): string {
  return typedIn(showing, name)[0] ?? ''
}

/** An item may be called `constructor`, which no object of typed answers is without. */
function typedIn({ typed: all }: Showing, name: string): readonly string[] {
  return (Object.hasOwn(all, name) ? all[name] : undefined) ?? []
}

function label(text: Text, { language, second }: Showing): Label {
  const lang = languageOf(text, language)
  return {
    text: say(text, language),
    ...(lang === language ? {} : { lang }),
    ...(second && second !== language && text[second] ? { second: { text: text[second], lang: second } } : {}),
  }
}
