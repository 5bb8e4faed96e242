export { isPurpose, type Purpose, PURPOSE_CODES, PURPOSES, targetsOf } from './list.ts'
export { PURPOSE_WORDS, purposeWord } from './words.ts'
