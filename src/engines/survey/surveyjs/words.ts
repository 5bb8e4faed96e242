import { LANGUAGES, type Language, type Text } from '../../../kernel/language.ts'
import { languageOfHead, textFrom } from '../xlsform/languages.ts'

/** Anything of a SurveyJS definition: objects whose keys may or may not be there. */
export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The members of a list that are objects; none when it is no list. */
export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

/** A text of SurveyJS, one string or one for each locale (`default` is English unless the survey says otherwise). */
export function textOf(value: unknown, instead: string, standard: Language): Text {
  if (typeof value === 'string' && value.trim() !== '') return textFrom([[standard, value]], instead)
  if (!isJson(value)) return { en: instead }
  const found = Object.entries(value).flatMap(([locale, text]): readonly (readonly [Language, string])[] => {
    const language = locale === 'default' ? standard : languageOfHead(locale)
    return language === undefined || typeof text !== 'string' ? [] : [[language, text]]
  })
  return textFrom(found, instead)
}

/** The languages that any of the texts has; always English. */
export function languagesIn(texts: readonly Text[]): readonly Language[] {
  return LANGUAGES.filter((language) => language === 'en' || texts.some((text) => text[language] !== undefined))
}
