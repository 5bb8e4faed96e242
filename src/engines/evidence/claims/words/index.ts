export { ALL } from './all.ts'
export { DENIAL, MEAN, OPEN_BASE, PROMISE } from './others.ts'
export { STRENGTH, type StrengthWord } from './strength.ts'
export { TAKING_PART } from './taking-part.ts'
