export { databaseProblem } from './database/away.ts'
export { migrate } from './database/migrate.ts'
export { type Database, openDatabase, PREPARED, transaction } from './database/open.ts'
