import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { mergeCity } from '../../src/registry/cities/index.ts'
import { partnershipsOf, settleIntroductions } from '../../src/stages/partnerships/index.ts'
import { approve, beginRound, linksTo, mailsTo, nameOffice, officeOf, PROGRAMME } from '../harness/matching.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** What nobody but the organiser may read. */
const SECRET_WORDS = 'We cannot stand that city'

let web: TestWeb
let organiser: Readonly<Record<string, string>>
let moment = Date.parse('2021-01-11T06:00:00Z')
let restart = () => {}
before(async () => {
  restart = stopClockAt(new Date(moment))
  web = await openTestWeb(PROGRAMME)
  organiser = await web.signIn('demo-organiser')
})
after(async () => {
  restart()
  await web.close()
})
/** The clock moves on by weeks, and sessions end. */
beforeEach(async () => {
  pass(HOUR)
  organiser = await web.signIn('demo-organiser')
})

function pass(milliseconds: number): void {
  moment += milliseconds
  restart()
  restart = stopClockAt(new Date(moment))
}

/** A round of one city that asks and one that offers, both asked by mail; gives the round's path and the two links. */
async function pair(
  demand: string,
  offer: string,
  seats = 1,
): Promise<{ readonly path: string; readonly asks: string; readonly offers: string }> {
  await nameOffice(web, organiser, demand, 'uz-Latn')
  await nameOffice(web, organiser, offer, 'zh-Hans')
  const path = await beginRound(web, organiser, { [demand]: seats }, { [offer]: seats })
  await approve(web, organiser, path)
  const [asks = ''] = await linksTo(web, officeOf(demand))
  const [offers = ''] = await linksTo(web, officeOf(offer))
  pass(HOUR)
  return { path, asks, offers }
}

const say = (link: string, answer: string, more: readonly (readonly [string, string])[] = []) =>
  web.post(link, [['answer', answer], ['step', 'send'], ...more])
const no = (link: string) =>
  say(link, 'no', [
    ['code', 'no-fit'],
    ['words', SECRET_WORDS],
  ])
const textOf = async (path: string, headers = {}) => (await web.get(path, headers)).text()
const begun = async (one: string, other: string) =>
  (await partnershipsOf(web.db, PROGRAMME)).filter(({ cities }) => cities.join() === `${one},${other}`)

describe('an introduction', () => {
  test('is asked of both offices in their own languages, and shows no contact and no answer before both said yes', async () => {
    const { asks, offers } = await pair('uz-khiva', 'cn-suzhou')
    assert.match(asks, /^\/uz-Latn\//)
    assert.match(offers, /^\/zh-Hans\//)
    assert.equal((await say(asks, 'yes')).status, 303)
    for (const language of LANGUAGES) {
      const page = await textOf(offers.replace('/zh-Hans/', `/${language}/`))
      assert.match(page, new RegExp(`<html lang="${language}">`))
      assert.ok(!page.includes(officeOf('uz-khiva')), language)
      assert.ok(!page.includes('Office of uz-khiva'), language)
      assert.ok(!/role="status"/.test(page), `${language}: what the other answered is not told`)
    }
    assert.deepEqual(await begun('uz-khiva', 'cn-suzhou'), [])
    assert.equal((await say(offers, 'yes')).status, 303)
    assert.match(await textOf(offers), /office@uz-khiva\.example/)
    assert.match(await textOf(asks), /office@cn-suzhou\.example/)
    const mails = [...(await mailsTo(web, 'uz-khiva')), ...(await mailsTo(web, 'cn-suzhou'))].filter(({ key }) => key.endsWith('/agreed'))
    assert.equal(mails.length, 2)
    assert.equal((await begun('uz-khiva', 'cn-suzhou')).length, 1)
  })

  test('to which both say yes at the same moment begins one partnership', async () => {
    const { asks, offers } = await pair('uz-kitab', 'cn-guangzhou')
    const answers = await Promise.all([say(asks, 'yes'), say(offers, 'yes'), say(asks, 'yes'), say(offers, 'yes')])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303, 303],
    )
    assert.equal((await begun('uz-kitab', 'cn-guangzhou')).length, 1)
    const agreed = (await mailsTo(web, 'uz-kitab')).filter(({ key }) => key.endsWith('/agreed'))
    assert.equal(agreed.length, 1)
    const { rows } = await sql`select from events where name = 'partnership.begun' and subject = 'uz-kitab-cn-guangzhou'`.execute(web.db)
    assert.equal(rows.length, 1)
  })

  test('answered twice with the same is answered once', async () => {
    const { asks } = await pair('uz-urgut', 'cn-luoyang')
    await say(asks, 'yes')
    await say(asks, 'yes')
    const { rows } =
      await sql`select from partnerships_answers join partnerships_introductions i on i.id = introduction where demand = 'uz-urgut'`.execute(
        web.db,
      )
    assert.equal(rows.length, 1)
  })

  test('may be thought over before the other answered: no and yes again, and a no is passed on after a day only', async () => {
    const { path, asks, offers } = await pair('uz-angren', 'cn-beijing')
    await no(asks)
    pass(2 * HOUR)
    await settleIntroductions(web.db)
    assert.equal((await say(asks, 'yes')).status, 303)
    assert.equal((await say(offers, 'yes')).status, 303)
    assert.equal((await begun('uz-angren', 'cn-beijing')).length, 1)
    assert.equal((await no(asks)).status, 409, 'after both said yes there is no way back by the link')
    assert.match(await textOf(path, organiser), /both said yes/)
  })

  test('that is declined ends; why is for the organiser alone, and the other side learns only that it did not come to be', async () => {
    const { path, asks, offers } = await pair('uz-nukus', 'cn-beijing')
    await say(offers, 'yes')
    await no(asks)
    pass(25 * HOUR)
    await settleIntroductions(web.db)
    await settleIntroductions(web.db)
    const there = await textOf(offers.replace('zh-Hans', 'en'))
    assert.match(there, /did not come to be/)
    for (const hidden of [SECRET_WORDS, 'does not fit', 'declined', officeOf('uz-nukus')]) assert.ok(!there.includes(hidden), hidden)
    const mails = await mailsTo(web, 'cn-beijing')
    const over = mails.filter(({ key }) => key.endsWith('/over'))
    assert.equal(over.length, 1)
    assert.ok(mails.every(({ text, subject }) => !`${text}${subject}`.includes(SECRET_WORDS)))
    assert.deepEqual(
      (await mailsTo(web, 'uz-nukus')).filter(({ key }) => key.endsWith('/over')),
      [],
      'who said no needs no mail',
    )
    const page = await textOf(path, organiser)
    assert.ok(page.includes(SECRET_WORDS))
    assert.match(page, /did not come to be: declined/)
    assert.equal((await say(asks, 'yes')).status, 410)
  })

  test('without an answer is reminded of before it ends, ends after fourteen days, and takes no answer then', async () => {
    const { path, asks, offers } = await pair('uz-bekabad', 'cn-suzhou')
    await say(offers, 'yes')
    pass(9 * DAY)
    await settleIntroductions(web.db)
    assert.deepEqual(
      (await mailsTo(web, 'uz-bekabad')).filter(({ key }) => key.includes('/remind')),
      [],
      'not yet',
    )
    pass(2 * DAY)
    await settleIntroductions(web.db)
    await settleIntroductions(web.db)
    const reminders = (await mailsTo(web, 'uz-bekabad')).filter(({ key }) => key.includes('/remind'))
    assert.equal(reminders.length, 1)
    assert.deepEqual(
      (await mailsTo(web, 'cn-suzhou')).filter(({ key }) => key.includes('/remind')),
      [],
      'who answered is not reminded',
    )
    pass(4 * DAY)
    assert.equal((await say(asks, 'yes')).status, 410, 'also before the clock has looked')
    await settleIntroductions(web.db)
    assert.match(await textOf(path, organiser), /no answer in time/)
    assert.match(await textOf(offers.replace('zh-Hans', 'en')), /did not come to be/)
    assert.deepEqual(await begun('uz-bekabad', 'cn-suzhou'), [])
  })

  test('may be put off: it is asked again on the day, twice at most, and stays open until then', async () => {
    const { asks, offers } = await pair('uz-kagan', 'cn-shanghai')
    assert.equal((await say(asks, 'later', [['until', '2020-01-01']])).status, 422)
    const inDays = (days: number) => new Date(moment + days * DAY).toISOString().slice(0, 10)
    assert.equal((await say(asks, 'later', [['until', inDays(20)]])).status, 303)
    pass(16 * DAY)
    await settleIntroductions(web.db)
    assert.equal((await web.get(offers)).status, 200)
    pass(5 * DAY)
    await settleIntroductions(web.db)
    assert.equal((await mailsTo(web, 'uz-kagan')).filter(({ key }) => key.includes('/remind')).length, 1)
    assert.equal((await say(asks, 'later', [['until', inDays(5)]])).status, 303)
    assert.equal((await say(asks, 'later', [['until', inDays(9)]])).status, 422)
    assert.equal((await say(offers, 'yes')).status, 303)
    assert.equal((await say(asks, 'yes')).status, 303)
    assert.equal((await begun('uz-kagan', 'cn-shanghai')).length, 1)
  })

  test('is handed on by an official who leaves: the old link ends, the new contact gets one, and what was answered stays', async () => {
    const { asks, offers } = await pair('uz-gulistan', 'cn-urumqi')
    await say(asks, 'yes')
    const wrong = await web.post(asks, [
      ['step', 'hand-over'],
      ['name', 'Dilnoza'],
      ['mail', 'nowhere'],
      ['language', 'ru'],
    ])
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /value="nowhere"/)
    const answer = await web.post(asks, [
      ['step', 'hand-over'],
      ['name', 'Dilnoza'],
      ['mail', 'dilnoza@gulistan.example'],
      ['language', 'ru'],
    ])
    assert.equal(answer.status, 200)
    assert.equal((await web.get(asks)).status, 410)
    const [fresh = ''] = await linksTo(web, 'dilnoza@gulistan.example')
    assert.match(fresh, /^\/ru\//)
    assert.match(await textOf(fresh), /role="status"/)
    await say(offers, 'yes')
    assert.match(await textOf(offers), /dilnoza@gulistan\.example/)
    assert.ok(!(await textOf(offers)).includes(officeOf('uz-gulistan')))
  })

  test('of a city that became part of another goes on with that one, and begins the partnership in its name', async () => {
    const { asks, offers } = await pair('uz-chust', 'ru-kazan')
    await mergeCity(web.db, { city: 'uz-chust', successor: 'uz-namangan', source: 'Decree' }, 'demo-organiser')
    assert.match(await textOf(offers.replace('zh-Hans', 'en')), /Namangan/)
    await say(asks, 'yes')
    await say(offers, 'yes')
    assert.equal((await begun('uz-namangan', 'ru-kazan')).length, 1)
  })

  test('of two cities that became one ends, and both are told', async () => {
    const { offers } = await pair('uz-denau', 'kz-almaty')
    await mergeCity(web.db, { city: 'uz-denau', successor: 'kz-almaty', source: 'Decree' }, 'demo-organiser')
    await settleIntroductions(web.db)
    assert.match(await textOf(offers.replace('zh-Hans', 'en')), /withdr/)
  })

  test('of a round that is withdrawn ends; who was asked is told, and a pair that both said yes stays', async () => {
    await nameOffice(web, organiser, 'uz-navoi')
    await nameOffice(web, organiser, 'uz-turtkul')
    await nameOffice(web, organiser, 'kr-seoul')
    const path = await beginRound(web, organiser, { 'uz-navoi': 1, 'uz-turtkul': 1 }, { 'kr-seoul': 2 })
    await approve(web, organiser, path)
    const [navoi = ''] = await linksTo(web, officeOf('uz-navoi'))
    const [turtkul = ''] = await linksTo(web, officeOf('uz-turtkul'))
    const seoul = await linksTo(web, officeOf('kr-seoul'))
    await say(navoi, 'yes')
    for (const link of seoul) await say(link, 'yes')
    assert.equal((await begun('uz-navoi', 'kr-seoul')).length, 1)
    assert.equal((await web.post(`${path}/withdrawal`, [['reason', ' ']], organiser)).status, 422)
    assert.equal((await web.post(`${path}/withdrawal`, [['reason', 'The ministry asked for it']], organiser)).status, 303)
    assert.match(await textOf(turtkul), /round was withdrawn/)
    assert.ok(!(await textOf(turtkul)).includes('The ministry asked for it'))
    assert.equal((await say(turtkul, 'yes')).status, 410)
    assert.match(await textOf(navoi), /Both said yes/)
    assert.equal((await mailsTo(web, 'uz-turtkul')).filter(({ key }) => key.endsWith('/withdrawn')).length, 1)
  })
})

describe('a freed seat', () => {
  test('is given again with what is accepted or waits left as it is', async () => {
    for (const city of ['uz-andijan', 'uz-kokand', 'uz-termez']) await nameOffice(web, organiser, city)
    await nameOffice(web, organiser, 'cn-shanghai')
    const path = await beginRound(web, organiser, { 'uz-andijan': 1, 'uz-kokand': 1, 'uz-termez': 1 }, { 'cn-shanghai': 2 })
    await approve(web, organiser, path)
    const asked = async () => {
      const { rows } = await sql<{
        demand: string
      }>`select demand from partnerships_introductions where round = ${path.split('/').at(-1)}::uuid order by asked, demand`.execute(web.db)
      return rows.map(({ demand }) => demand)
    }
    const [first = '', second = ''] = await asked()
    const third = ['uz-andijan', 'uz-kokand', 'uz-termez'].find((city) => city !== first && city !== second) ?? ''
    const [stays = ''] = await linksTo(web, officeOf(first))
    const [leaves = ''] = await linksTo(web, officeOf(second))
    await say(stays, 'yes')
    await no(leaves)
    assert.match(await textOf(path, organiser), /Who waits for a seat/)
    pass(25 * HOUR)
    await Promise.all([settleIntroductions(web.db), settleIntroductions(web.db)])
    assert.deepEqual(await asked(), [first, second, third])
    const [fresh = ''] = await linksTo(web, officeOf(third))
    assert.equal((await say(fresh, 'yes')).status, 303)
  })
})

describe('a link', () => {
  test('that is cut, guessed or of another kind says so, and an empty or foreign answer keeps nothing', async () => {
    const { asks } = await pair('uz-khodjeyli', 'cn-lanzhou')
    for (const bad of [asks.slice(0, -1), `${asks}x`, asks.replace('/introductions/', '/offers/'), '/en/introductions/x'])
      assert.equal((await web.get(bad)).status, 410, bad)
    assert.equal((await web.post(asks, [])).status, 422)
    assert.equal((await say(asks, 'perhaps')).status, 422)
    const lost = await say(asks, 'no', [['words', 'typed <b>words</b>']])
    assert.equal(lost.status, 422)
    assert.match(await lost.text(), /typed &lt;b&gt;words/)
  })

  test('is not kept on its way', async () => {
    const { asks } = await pair('uz-akhangaran', 'cn-urumqi')
    assert.equal((await web.get(asks)).headers.get('cache-control'), 'no-store')
  })
})
