export { describe, type Description } from './describe.ts'
export { outliersOf, trimmedMean } from './outliers.ts'
export { fewestExceptions, registerFit, type RegisterFit } from './register.ts'
