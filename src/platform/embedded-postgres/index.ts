export { type EmbeddedPostgres, openEmbeddedPostgres } from './open.ts'
