import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { hidden } from '../frame.ts'
import { faultOf, type FormShown, typedIn } from './showing.ts'

/** One text in all languages of the questionnaire side by side; a language that is missing while others are there is marked. */
export function textFields(
  shown: FormShown,
  name: string,
  ask: string,
  options: { readonly hint?: string; readonly long?: boolean } = {},
): Html {
  const { language, languages } = shown
  const some = languages.some((each) => typedIn(shown, `${name}.${each}`) !== '')
  const faults = languages.flatMap((each) => faultOf(shown, `${name}.${each}`) ?? [])
  const boxes = languages.map((each) => {
    const lacks = some && typedIn(shown, `${name}.${each}`) === ''
    return html`<label class="${lacks ? 'lacks' : ''}"><span class="tongue">${LANGUAGE_NAMES[each]}${lacks ? html` <em>${designWords(language).missing}</em>` : ''}</span>${textBox(shown, `${name}.${each}`, each, options.long ?? false)}</label>`
  })
  return html`<fieldset class="q${faults.length > 0 ? ' err' : ''}" id="${name}"><legend>${ask}</legend>${options.hint ? html`<p class="hint">${options.hint}</p>` : ''}${faults.map((each) => html`<p class="err-m">${each}</p>`)}
<div class="side">${boxes}</div>${unseen(shown, name)}</fieldset>`
}

/** Small boxes for the label of one choice, without a head of their own. */
export function labelBoxes(shown: FormShown, name: string): Piece {
  const { languages } = shown
  const some = languages.some((each) => typedIn(shown, `${name}.${each}`) !== '')
  return languages.map((each) => {
    const box = `${name}.${each}`
    const [value, fault] = [typedIn(shown, box), faultOf(shown, box)]
    return html`<label class="${some && value === '' ? 'lacks' : ''}"><span class="tongue">${LANGUAGE_NAMES[each]}</span>${fault ? html`<span class="err-m">${fault}</span>` : ''}<input id="${box}" name="${box}" type="text" lang="${each}" dir="auto" value="${value}"></label>`
  })
}

/** Words in languages that are not chosen now stay with the questionnaire. */
export function unseen(shown: FormShown, name: string): Piece {
  const others = LANGUAGES.filter((each) => !shown.languages.includes(each) && typedIn(shown, `${name}.${each}`) !== '')
  return others.map((each) => hidden(`${name}.${each}`, typedIn(shown, `${name}.${each}`)))
}

function textBox(shown: FormShown, name: string, lang: Language, long: boolean): Html {
  const value = typedIn(shown, name)
  if (long || value.length > 60 || value.includes('\n'))
    return html`<textarea id="${name}" name="${name}" lang="${lang}" dir="auto" rows="3">${value}</textarea>`
  return html`<input id="${name}" name="${name}" type="text" lang="${lang}" dir="auto" value="${value}">`
}
