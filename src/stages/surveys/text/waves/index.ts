import type { Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { FORM_WORDS } from './form.ts'
import { WATCH_WORDS } from './watch.ts'

export { sayPlanFault } from './faults.ts'
export { kindWord } from './kinds.ts'

/** The words of an organiser who plans waves and watches them. */
export const waveWords = (language: Language) => wordsIn({ ...FORM_WORDS, ...WATCH_WORDS }, language)
