export { isGap, type Gap, type GapCode } from './gap.ts'
export { ALL_TESTS_FROM, INTERVALS_FROM, PERCENTS_FROM, tellable, testable, type Tellable } from './tellable.ts'
export { sayGap } from './gap-words.ts'
