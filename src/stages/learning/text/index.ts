import type { Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import { AGENDA } from './agenda.ts'
import { LECTURE } from './lecture.ts'
import { OPENING } from './opening.ts'

export { counted } from './counts.ts'
export { materialWord } from './lecture.ts'
export { spokenWords } from './spoken.ts'

const WORDS = { ...AGENDA, ...LECTURE, ...OPENING }

export const words = (language: Language) => wordsIn(WORDS, language)
