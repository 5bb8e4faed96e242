export { sayReading } from './account.ts'
export type { Aside, ChoiceRead, Coded, CodedKind, ValueRead } from './coded.ts'
export type { Column } from './column.ts'
export { inferInstrument, type Inference } from './infer.ts'
