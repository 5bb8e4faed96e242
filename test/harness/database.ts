import { createHash, randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Database, migrate, openDatabase } from '../../src/platform/database.ts'
import { openTestServer } from './server.ts'

/** A database of a test's own, with all tables and nothing in them. */
export interface TestDatabase {
  readonly db: Database
  readonly url: string
  close(): Promise<void>
}

/** Makes one on the server of this test run, or on the one given, as a copy of a database that was migrated once. */
export async function openTestDatabase(given?: string): Promise<TestDatabase> {
  const server = given === undefined ? await openTestServer() : { url: given, stop: async () => undefined }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withTemplate(server.url, (client, template) => client.query(`create database ${name} template ${template}`))
  const url = urlOf(server.url, name)
  const db = await openDatabase(url)
  return {
    db,
    url,
    close: async () => {
      await db.destroy()
      await withClient(server.url, (client) => client.query(`drop database ${name} with (force)`))
      await server.stop()
    },
  }
}

/** A database with nothing in it, not even tables. */
export async function openEmptyDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(server, (client) => client.query(`create database ${name}`))
  const url = urlOf(server, name)
  const db = await openDatabase(url)
  return {
    db,
    url,
    close: async () => {
      await db.destroy()
      await withClient(server, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

function urlOf(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href
}

async function withClient(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** The template is named after the migrations that made it, and made by whoever comes first; the others wait. */
async function withTemplate(server: string, work: (client: pg.Client, template: string) => Promise<unknown>): Promise<void> {
  const template = `template_${fingerprint()}`
  await withClient(server, async (client) => {
    await client.query('select pg_advisory_lock(20201107, 1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, server, template)
    await work(client, template)
  })
}

async function makeTemplate(client: pg.Client, server: string, template: string): Promise<void> {
  await client.query(`create database ${template}_new`)
  const db = await openDatabase(urlOf(server, `${template}_new`))
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
  await client.query(`alter database ${template}_new rename to ${template}`)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(fileURLToPath(new URL('../../migrations/*.ts', import.meta.url))).sort()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
