import type { Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import { CITIES } from './cities.ts'
import { FOLLOW_UPS } from './follow-ups.ts'
import { INTERESTS } from './interests.ts'
import { TIES } from './ties.ts'

export { counted } from './counts.ts'
export { tieWord } from './ties.ts'

const WORDS = { ...INTERESTS, ...TIES, ...FOLLOW_UPS, ...CITIES }

export const words = (language: Language) => wordsIn(WORDS, language)
