export { diskFiles } from './files/disk.ts'
export { memoryFiles } from './files/memory.ts'
export type { Files, OpenFile, Range } from './files/store.ts'
