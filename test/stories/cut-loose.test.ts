import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../src/kernel/id.ts'
import { cutLoose } from '../../src/stages/surveys/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const WAVE = 'uzbekistan-2020-post'
const MANY = 60

/** Reading an anonymous wave as somebody who holds the whole database. */
describe('who holds the database of an anonymous wave', () => {
  let web: TestWeb
  const invitations = Array.from({ length: MANY }, newId)
  const used = async () =>
    (await sql<{ invitation: string; xmin: string }>`select invitation, xmin::text from surveys_uses order by ctid`.execute(web.db)).rows
  const places = async () => (await used()).map(({ invitation }) => invitations.indexOf(invitation))

  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    await sql`update surveys_waves set personal = 'anonymous' where code = ${WAVE}`.execute(web.db)
    for (const id of invitations) {
      await sql`
        with invited as (
          insert into surveys_invitations (id, wave, secret_hash, code_hash, name, language, added, by)
          values (${id}, ${WAVE}, ${id}, ${id}, 'A', 'en', now(), 'demo-organiser')
        ) select 1`.execute(web.db)
      await sql`
        with used as (insert into surveys_uses values (${id}))
        insert into surveys_responses values (${newId()}, ${WAVE}, 'en', '{}', now())`.execute(web.db)
    }
  })
  after(() => web.close())

  test('sees at first which row was written with which', async () => {
    assert.deepEqual(await places(), [...invitations.keys()])
  })

  test('an hour later neither order nor transaction nor second joins a link to an answer', async () => {
    await cutLoose(web.db)
    const rows = await used()
    assert.equal(rows.length, MANY)
    assert.equal(new Set(rows.map(({ xmin }) => xmin)).size, 1)
    assert.notDeepEqual(await places(), [...invitations.keys()])
    const { rows: left } = await sql<{ n: number; xmins: number }>`
      select count(*) filter (where at <> date_trunc('day', at, zone))::int as n, count(distinct responses.xmin::text)::int as xmins
      from surveys_responses as responses join surveys_waves on code = wave
      where wave = ${WAVE} and responses.at > now() - interval '2 days'`.execute(web.db)
    assert.deepEqual(left, [{ n: 0, xmins: 1 }])
  })

  test('twice is as good as once, and each time in another order', async () => {
    const before = await places()
    await cutLoose(web.db)
    assert.deepEqual(new Set(await places()), new Set(before))
    assert.notDeepEqual(await places(), before)
  })
})
