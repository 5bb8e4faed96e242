import { fill, type Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import { CAPTIONS } from './captions.ts'
import { COLUMNS } from './columns.ts'
import { OF_EDITIONS } from './frozen.ts'
import { HEADINGS } from './headings.ts'
import { LABELS } from './labels.ts'
import { OF_NEEDS } from './needs.ts'
import { PAGE } from './page.ts'
import { PARTNERSHIPS } from './partnerships.ts'
import { SENTENCES } from './sentences.ts'
import { URBAN } from './urban.ts'

const WORDS = { ...HEADINGS, ...LABELS, ...COLUMNS, ...SENTENCES, ...CAPTIONS, ...OF_EDITIONS, ...OF_NEEDS, ...PARTNERSHIPS, ...URBAN }

/** The words of a report in one language. */
export const words = (language: Language) => wordsIn(WORDS, language)

/** The words around a report on the web. */
export const pageWords = (language: Language) => wordsIn(PAGE, language)

/** "Edition 2, 3 May 2021". */
export function editionWords(edition: number, day: string, language: Language): string {
  return fill(SENTENCES.editionOf[language], { edition, day })
}
