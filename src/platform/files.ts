export { diskFiles } from './files/disk.ts'
export type { Files, OpenFile, Range } from './files/store.ts'
export { freeSpace } from './files/space.ts'
