import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { openEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'

/** A PostgreSQL server for tests. */
export interface TestServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts the built-in server in a folder of its own that is gone afterwards. It does not wait for the disk. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-test-'))
  const { url, stop } = await openEmbeddedPostgres(folder)
  await hurry(url)
  return {
    url,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server of this run, as `tools/run-tests.ts` started it; for a test file run alone, one that such files share. */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env['SERAI_TEST_SERVER']
  if (given !== undefined) return { url: given, stop: async () => undefined }
  const { url, startedHere, stop } = await openEmbeddedPostgres(path.join(tmpdir(), `serai-test-${userInfo().username}`))
  if (startedHere) await hurry(url)
  return { url, stop }
}

async function hurry(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`alter system set ${name} = off`)
  await client.query('select pg_reload_conf()')
  await client.end()
}
