export { migrate } from './database/migrate.ts'
export { type Database, openDatabase, transaction } from './database/open.ts'
