export { diskFiles } from './disk.ts'
export type { Files, OpenFile, Range } from './store.ts'
export { freeSpace } from './space.ts'
