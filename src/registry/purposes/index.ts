/** Purposes: what cities ask for and give, by the codes with which donors count. */
export { isPurpose, type Purpose, PURPOSE_CODES, PURPOSES, targetsOf } from './list.ts'
export { PURPOSE_WORDS, purposeWord } from './words.ts'
