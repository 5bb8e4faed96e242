import { fill, type Language } from '../../../../kernel/language.ts'
import type { Finding } from '../model.ts'
import { OF_FACTS } from './of-facts.ts'
import { OF_FIGURES } from './of-figures.ts'

/** What a rule found, as a sentence in the reader's language. */
export function sayFinding({ rule, words, values }: Finding, language: Language): string {
  return fill({ ...OF_FIGURES, ...OF_FACTS }[rule][language], { ...values, words })
}
