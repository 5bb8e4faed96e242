export { rightApostrophes, withoutApostrophes } from './apostrophes.ts'
export { toCyrillic } from './cyrillic.ts'
export { findDoubtful, type Doubt, type DoubtKind } from './doubt.ts'
export { toLatin } from './latin.ts'
