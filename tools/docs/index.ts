export { type Known, wrongCommands } from './commands.ts'
export { type Document, readDocuments, rowsIn } from './documents.ts'
export { deadLinks } from './links.ts'
export { treeDifferences } from './tree.ts'
