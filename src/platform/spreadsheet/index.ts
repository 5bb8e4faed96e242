export { readSheets, type BookSheet } from './book/read.ts'
export { readTable } from './read.ts'
export { bytesSource, fileSource, type Source } from './source.ts'
export type { Column, Table } from './table.ts'
