import { hiddenSign, LIMITS } from '../../../engines/survey/index.ts'
import { isDay } from '../../../kernel/day.ts'
import { LANGUAGES, type Language, type Text } from '../../../kernel/language.ts'
import { type DesignFault, type DesignForm, valueOf } from './posted.ts'

/** A text that is typed side by side in each language, as `name.en`, `name.ru`; nothing when no language has it. What is wrong goes into `faults`. */
export function readText(form: DesignForm, name: string, faults: DesignFault[]): Text | undefined {
  const typed = LANGUAGES.map((language) => [language, valueOf(form, `${name}.${language}`)] as const).filter(([, words]) => words !== '')
  for (const [language, words] of typed) faults.push(...textFaults(`${name}.${language}`, words, language))
  return typed.length === 0 ? undefined : { en: '', ...Object.fromEntries(typed) }
}

/** A number, or nothing when the field is empty. Whole numbers and decimals with a point or a comma are understood. */
export function readNumber(form: DesignForm, name: string, faults: DesignFault[], whole: boolean): number | undefined {
  const typed = valueOf(form, name)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.')
  if (typed === '') return undefined
  const fits = whole ? /^\d{1,6}$/.test(typed) : /^-?\d{1,15}(\.\d{1,9})?$/.test(typed)
  if (fits) return Number(typed)
  faults.push({ name, code: 'bad-number', values: { typed: typed.slice(0, 40) } })
  return undefined
}

export function readDay(form: DesignForm, name: string, faults: DesignFault[]): string | undefined {
  const typed = valueOf(form, name)
  if (typed === '') return undefined
  if (!isDay(typed)) faults.push({ name, code: 'not-a-day' })
  return typed.slice(0, 40)
}

/** The fields that have a value: what is undefined is left out. */
export function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>
  }
}

function textFaults(name: string, words: string, language: Language): readonly DesignFault[] {
  const sign = hiddenSign(words)
  const long = { count: String(words.length), most: String(LIMITS.text), languages: language }
  return [
    ...(sign === undefined ? [] : [{ name, code: 'hidden-sign', values: { sign, languages: language } } as const]),
    ...(words.length > LIMITS.text ? [{ name, code: 'text-long', values: long } as const] : []),
  ]
}
