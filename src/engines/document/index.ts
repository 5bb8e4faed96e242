export type * from './block.ts'
export * from './chart/index.ts'
export type * from './model.ts'
export { toTypst, type TypstJob } from './typst/index.ts'
