import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { stopClockAt } from '../../src/platform/clock.ts'
import { transaction } from '../../src/platform/database.ts'
import { equip } from '../../src/platform/equipment.ts'
import { startJobs } from '../../src/platform/events.ts'
import { logTo } from '../../src/platform/log.ts'
import { type Message, post, recentMessages, sendPosted, smtpMailer } from '../../src/platform/mail/index.ts'
import { openTestDatabase } from '../harness/database.ts'
import { openMailServer } from '../harness/mail-server.ts'
import { onEachServer } from './servers.ts'

const MESSAGE: Message = {
  key: 'invitation/1',
  programme: 'p',
  name: 'Рустам',
  address: 'rustam@example.org',
  language: 'uz-Cyrl',
  subject: 'Сўровнома очилди',
  text: 'Ҳавола: {serai}/uz-Cyrl/surveys/x',
}
const JOBS = { 'message.posted': [{ name: 'messages.send', run: sendPosted }] }

onEachServer('messages', (server) => {
  test('a message is posted once however often it is posted, and never without its cause', async () => {
    const { db, close } = await openTestDatabase(server())
    const failed = transaction(db, async (tx) => {
      await post(tx, [MESSAGE])
      throw new Error('no')
    })
    await assert.rejects(failed, { message: 'no' })
    assert.deepEqual(await recentMessages(db, 10), [])
    assert.deepEqual([await post(db, [MESSAGE, MESSAGE]), await post(db, [{ ...MESSAGE, subject: 'другое' }])], [1, 0])
    assert.deepEqual(
      (await recentMessages(db, 10)).map(({ subject }) => subject),
      [MESSAGE.subject],
    )
    await close()
  })

  test('where there is no mail server a message waits, with the address of the installation in its text', async () => {
    const { db, url, close } = await openTestDatabase(server())
    equip(db, { folder: '/nonexistent', url: 'https://serai.example' })
    const goOn = stopClockAt(new Date('2020-11-03T04:00:00Z'))
    const jobs = await startJobs(db, url, JOBS)
    await post(db, [MESSAGE, { ...MESSAGE, key: 'invitation/2', programme: 'q' }])
    goOn()
    await jobs.settle()
    await jobs.stop()
    const [waiting, ...others] = await recentMessages(db, 10, ['p'])
    const { id: _, ...message } = waiting ?? { id: '' }
    const text = 'Ҳавола: https://serai.example/uz-Cyrl/surveys/x'
    assert.deepEqual([message, others], [{ ...MESSAGE, text, at: new Date('2020-11-03T04:00:00Z') }, []])
    await close()
  })

  test('a mail server gets it once; one that is away is asked again', async () => {
    const { db, url, close } = await openTestDatabase(server())
    logTo('stderr', 'silent')
    const mail = await openMailServer(1)
    equip(db, { folder: '/nonexistent', url: 'https://serai.example', mailer: smtpMailer(mail.url, 'office@example.org') })
    const jobs = await startJobs(db, url, JOBS)
    await post(db, [MESSAGE])
    await assert.rejects(jobs.settle(), /The job messages.send failed/)
    await sql`update pgboss.job_common set start_after = now(), output = null where state = 'retry'`.execute(db)
    await jobs.settle()
    await jobs.stop()
    assert.equal(mail.taken.length, 1)
    assert.match(mail.taken[0] ?? '', /^From: office@example.org\r\nTo: rustam@example.org\r\n/)
    assert.equal((await recentMessages(db, 1))[0]?.sent instanceof Date, true)
    await mail.close()
    await close()
  })
})

onEachServer('what recurs', (server) => {
  test('is written down with its hours, in the place of what recurred before, and done by whoever works', async () => {
    const { db, url, close } = await openTestDatabase(server())
    let done = 0
    const every = (name: string, at: string) => ({ name, at, run: async () => void done++ })
    await (await startJobs(db, url, {}, [every('old.work', '0 0 1 1 *')])).stop()
    const jobs = await startJobs(db, url, {}, [every('new.work', '7 3 1 1 *')])
    assert.deepEqual((await sql`select name, cron from pgboss.schedule order by name`.execute(db)).rows, [
      { name: 'new.work', cron: '7 3 1 1 *' },
    ])
    await sql`insert into pgboss.job (name) values ('new.work')`.execute(db)
    await jobs.settle()
    await jobs.stop()
    assert.equal(done, 1)
    await close()
  })
})
