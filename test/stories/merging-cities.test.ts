import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { recentMessages } from '../../src/platform/mail/index.ts'
import { addMembership } from '../../src/registry/access/index.ts'
import { keepPeople } from '../../src/registry/people/index.ts'
import { matchProgramme } from '../../src/stages/partnerships/index.ts'
import { nameOffice, officeOf, PROGRAMME } from '../harness/matching.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let organiser: Readonly<Record<string, string>>
let stranger: Readonly<Record<string, string>>
before(async () => {
  web = await openTestWeb(PROGRAMME, 'georgia-2021')
  organiser = await web.signIn('demo-organiser')
  await keepPeople(web.db, [{ code: 'nino', name: { en: 'Nino' } }])
  await addMembership(web.db, 'nino', 'georgia-2021', 'organiser')
  stranger = await web.signIn('nino')
})
after(() => web.close())

const OFFICES = `/en/programmes/${PROGRAMME}/offices`
const ELSEWHERE = '/en/programmes/georgia-2021/offices'
const merge = (city: string, successor: string, source = 'Decree 12', who = organiser, offices = OFFICES) =>
  web.post(
    `${offices}/${city}/merger`,
    [
      ['successor', successor],
      ['since', ''],
      ['source', source],
      ['step', 'merge'],
    ],
    who,
  )
const contact = (city: string, mail: string): readonly (readonly [string, string])[] => [
  ['city', city],
  ['name', 'Another'],
  ['mail', mail],
  ['language', 'ru'],
]
const mailOf = async (city: string) =>
  (await sql<{ mail: string }>`select mail from partnerships_offices where city = ${city}`.execute(web.db)).rows[0]?.mail

describe('a city becomes part of another', () => {
  test('after a page that says what moves, in every language; it is recorded, shown on both pages, and can be taken back', async () => {
    for (const language of LANGUAGES)
      assert.equal((await web.get(`${OFFICES}/uz-bukhara/merger`.replace('/en/', `/${language}/`), organiser)).status, 200)
    const before = (await matchProgramme(web.db, PROGRAMME)).market.demand.map(({ id }) => id)
    assert.ok(before.includes('uz-bukhara'))
    assert.equal((await merge('uz-bukhara', 'uz-navoi')).status, 303)
    assert.match(await (await web.get('/en/cities/uz-bukhara')).text(), /Part of Navoi/)
    assert.match(await (await web.get('/en/cities/uz-navoi')).text(), /Luoyang/)
    const during = (await matchProgramme(web.db, PROGRAMME)).market.demand.map(({ id }) => id)
    assert.deepEqual([during.includes('uz-bukhara'), during.includes('uz-navoi')], [false, true])
    await web.post(`${OFFICES}/uz-bukhara/merger`, [['step', 'undo']], organiser)
    assert.deepEqual(
      (await matchProgramme(web.db, PROGRAMME)).market.demand.map(({ id }) => id),
      before,
    )
    const { rows } = await sql<{
      name: string
    }>`select name from events where subject = 'uz-bukhara' and name like 'city.%' order by id`.execute(web.db)
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['city.merged', 'city.parted'],
    )
  })

  test('not without a source, into itself, into nothing, or into a city that became part of it', async () => {
    for (const [successor, source] of [
      ['uz-bukhara', 'x'],
      ['xx-nowhere', 'x'],
      ['uz-navoi', ' '],
    ] as const)
      assert.equal((await merge('uz-bukhara', successor, source)).status, 422)
    assert.equal((await merge('uz-bukhara', 'uz-navoi')).status, 303)
    assert.equal((await merge('uz-navoi', 'uz-bukhara')).status, 422)
    await web.post(`${OFFICES}/uz-bukhara/merger`, [['step', 'undo']], organiser)
  })

  test('not by whose programme has nothing to do with it, nor by who has no right', async () => {
    assert.equal((await merge('uz-bukhara', 'uz-navoi', 'x', stranger, ELSEWHERE)).status, 403)
    assert.equal((await merge('uz-bukhara', 'uz-navoi', 'x', stranger)).status, 403)
    assert.equal((await web.get(`${OFFICES}/uz-bukhara/merger`)).status, 401)
    assert.match(await (await web.get('/en/cities/uz-bukhara')).text(), /^(?!.*Part of Navoi)/s)
  })
})

describe('the contact of a city', () => {
  test('cannot be changed, asked or replaced from a programme that has nothing to do with the city', async () => {
    await nameOffice(web, organiser, 'uz-bukhara')
    const mine = contact('Bukhara', 'nino@elsewhere.example')
    assert.equal((await web.post(`${ELSEWHERE}/uz-bukhara/contact`, mine, stranger)).status, 403)
    assert.equal((await web.post(ELSEWHERE, mine, stranger)).status, 403)
    const link = await web.post(
      `${ELSEWHERE}/uz-bukhara/link`,
      [
        ['until', new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)],
        ['how', 'print'],
      ],
      stranger,
    )
    assert.equal(link.status, 403)
    assert.equal(await mailOf('uz-bukhara'), officeOf('uz-bukhara'))
  })

  test('changed by an organiser of its programme is told to whoever it was before', async () => {
    await nameOffice(web, organiser, 'uz-navoi')
    assert.equal((await web.post(`${OFFICES}/uz-navoi/contact`, contact('', 'new@navoi.example'), organiser)).status, 303)
    const told = (await recentMessages(web.db, 100)).filter(({ address }) => address === officeOf('uz-navoi'))
    assert.deepEqual(
      told.map(({ subject }) => subject),
      ['Another contact answers for Navoi'],
    )
    assert.ok(!told[0]?.text.includes('new@navoi.example'))
  })
})
