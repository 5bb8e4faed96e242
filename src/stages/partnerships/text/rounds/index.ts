import type { Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { FIGURES } from './figures.ts'
import { PLAN } from './plan.ts'
import { PROPOSAL } from './proposal.ts'
import { STANDING } from './standing.ts'
import { WHY } from './why.ts'

export { roundFaultWords } from './faults.ts'

const WORDS = { ...PLAN, ...PROPOSAL, ...STANDING, ...FIGURES, ...WHY }

export const roundWords = (language: Language) => wordsIn(WORDS, language)
