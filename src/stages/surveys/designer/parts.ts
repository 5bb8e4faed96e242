import { type Instrument, itemsBefore, type Page } from '../../../engines/survey/index.ts'
import { LANGUAGES } from '../../../kernel/language.ts'
import { readCode } from './codes.ts'
import { readCondition } from './conditions.ts'
import { type DesignFault, type DesignForm, isTicked } from './posted.ts'
import { present, readText } from './values.ts'

/** Reads what a page is called and when it is asked; its items stay. */
export function readPage(
  form: DesignForm,
  before: Page,
  instrument: Instrument,
): { readonly page: Page; readonly faults: readonly DesignFault[] } {
  const faults: DesignFault[] = []
  const title = readText(form, 'title', faults)
  const taken = instrument.pages.map(({ code }) => code)
  const code = readCode(form, { before: before.code, taken, label: title, instead: 'page', fixed: false }, faults)
  const showIf = readCondition(form, itemsBefore(instrument, { page: before.code }), faults)
  return { page: { code, items: before.items, ...present({ title, showIf }) }, faults }
}

/** Reads title, introduction and languages of the questionnaire. Texts in a language that is no longer chosen stay, unseen. */
export function readHead(
  form: DesignForm,
  before: Instrument,
): { readonly instrument: Instrument; readonly faults: readonly DesignFault[] } {
  const faults: DesignFault[] = []
  const title = readText(form, 'title', faults) ?? { en: '' }
  const intro = readText(form, 'intro', faults)
  const languages = LANGUAGES.filter((language) => isTicked(form, `language.${language}`))
  if (!languages.includes('en')) faults.push({ name: 'languages', code: languages.length === 0 ? 'no-languages' : 'no-english' })
  const { intro: _, ...rest } = before
  return { instrument: { ...rest, title, languages, ...present({ intro }) }, faults }
}
