export { databaseProblem } from './database/away.ts'
export { migrate } from './database/migrate.ts'
export { addressOf, type Database, openDatabase, PREPARED, transaction } from './database/open.ts'
