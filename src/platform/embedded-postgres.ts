export { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres/open.ts'
