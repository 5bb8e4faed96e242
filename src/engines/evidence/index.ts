export * from './share/index.ts'
export * from './printed/index.ts'
export * from './rules/index.ts'
export { describe, type Description } from './numbers/describe.ts'
