import { after, before, describe } from 'node:test'
import { openTestServer, type TestServer } from '../harness/server.ts'
import { hasPostgres15, startPostgres15 } from '../harness/postgres-15.ts'

/** Declares the same tests for each PostgreSQL that Serai runs on: the built-in one and, where installed, Debian's 15. */
export function onEachServer(title: string, tests: (server: () => string) => void): void {
  const kinds = [
    { name: 'the built-in PostgreSQL', skip: false, start: openTestServer },
    { name: 'PostgreSQL 15', skip: hasPostgres15() ? false : 'postgresql-15 is not installed', start: startPostgres15 },
  ]
  for (const { name, skip, start } of kinds) {
    describe(`${title} on ${name}`, { skip }, () => {
      let server: TestServer
      before(async () => {
        server = await start()
      })
      after(() => server.stop())
      tests(() => server.url)
    })
  }
}
