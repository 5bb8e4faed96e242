import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { migrate, openDatabase, transaction } from '../../src/platform/database.ts'
import { openEmptyDatabase, openTestDatabase } from '../harness/database.ts'
import { onEachServer } from './servers.ts'

const MIGRATIONS = globSync(fileURLToPath(new URL('../../migrations/*.ts', import.meta.url)))
  .map((file) => path.basename(file, '.ts'))
  .sort()

onEachServer('the database', (server) => {
  test('migrating does each migration once, in order', async () => {
    const { db, close } = await openEmptyDatabase(server())
    assert.deepEqual(await migrate(db), MIGRATIONS)
    assert.deepEqual(await migrate(db), [])
    await close()
  })

  test('of two starts at once each migration is done by one', async () => {
    const { db, url, close } = await openEmptyDatabase(server())
    const other = await openDatabase(url)
    const done = await Promise.all([migrate(db), migrate(other)])
    assert.deepEqual(done.flat().sort(), MIGRATIONS)
    await other.destroy()
    await close()
  })

  test('a database that is newer than the code is refused and left as it is', async () => {
    const { db, close } = await openTestDatabase(server())
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '')`.execute(db)
    await assert.rejects(migrate(db), { code: 'database.newer', details: { migration: '9999-future' } })
    await close()
  })

  test('a database whose migration was another one under the same name is refused and left as it is', async () => {
    const { db, close } = await openEmptyDatabase(server())
    await migrate(db)
    assert.deepEqual(await migrate(db), [])
    await sql`update installation_migrations set print = 'another' where name = '0002-registry'`.execute(db)
    await assert.rejects(migrate(db), { code: 'database.different', details: { migration: '0002-registry' } })
    await sql`delete from installation_migrations`.execute(db)
    await assert.rejects(migrate(db), { code: 'database.different', details: { migration: '0001-platform' } })
    await close()
  })

  test('a user who may not make tables is told so', async () => {
    const { db, url, close } = await openEmptyDatabase(server())
    const name = `reader_of_${new URL(url).pathname.slice(1)}`
    await sql`create role ${sql.ref(name)} login password 'reads'`.execute(db)
    const reader = Object.assign(new URL(url), { username: name, password: 'reads' })
    const theirs = await openDatabase(reader.href)
    await assert.rejects(migrate(theirs), {
      code: 'database.no-right',
      details: { where: reader.host, said: 'permission denied for schema public' },
    })
    await theirs.destroy()
    await sql`drop role ${sql.ref(name)}`.execute(db)
    await close()
  })

  test('values come back as the types that the code uses', async () => {
    const { db, close } = await openTestDatabase(server())
    const { rows } = await sql`
      select 9007199254740991::bigint as big, 12.50::numeric as exact, date '2020-11-03' as day, '{"a":[1]}'::jsonb as data,
        timestamptz '2020-11-03 09:00+05' as moment, array['a','b'] as list, null::bigint as none`.execute(db)
    const moment = new Date('2020-11-03T04:00:00Z')
    assert.deepEqual(rows, [
      { big: 9007199254740991, exact: 12.5, day: '2020-11-03', data: { a: [1] }, moment, list: ['a', 'b'], none: null },
    ])
    await close()
  })

  test('a transaction that throws leaves nothing, also what an inner one did', async () => {
    const { db, close } = await openTestDatabase(server())
    const work = transaction(db, async (tx) => {
      await transaction(tx, (inner) => sql`insert into installation_seeds values ('a', now())`.execute(inner))
      throw new Error('no')
    })
    await assert.rejects(work, { message: 'no' })
    assert.deepEqual((await sql`select name from installation_seeds`.execute(db)).rows, [])
    await close()
  })

  test('a wrong password, a wrong database and a wrong port are said in one sentence each', async () => {
    const url = new URL(server())
    const where = url.host
    const refused = { code: 'database.refused', status: 503 }
    await assert.rejects(openDatabase(Object.assign(new URL(url), { password: 'wrong' }).href), refused)
    await assert.rejects(openDatabase(Object.assign(new URL(url), { pathname: '/nothing' }).href), {
      ...refused,
      details: { where, said: 'database "nothing" does not exist' },
    })
    await assert.rejects(openDatabase(Object.assign(new URL(url), { port: '1' }).href), {
      code: 'database.unreachable',
      details: { where: '127.0.0.1:1' },
    })
  })
})
