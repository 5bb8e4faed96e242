export { blanksOf, fillInstrument } from './fill.ts'
export { LIBRARY, type CoreSet } from './library.ts'
