export { type Known, wrongCommands } from './commands.ts'
export { type Document, fencedIn, readDocuments, rowsIn } from './documents.ts'
export { deadLinks } from './links.ts'
export { treeDifferences } from './tree.ts'
