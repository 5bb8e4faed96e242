import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { newId } from '../../src/kernel/id.ts'
import { approve, beginRound, linksTo, nameOffice, officeOf, planOf, PROGRAMME, ROUNDS } from '../harness/matching.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let organiser: Readonly<Record<string, string>>
before(async () => {
  web = await openTestWeb(PROGRAMME, 'georgia-2021')
  organiser = await web.signIn('demo-organiser')
})
after(() => web.close())

const textOf = async (path: string) => (await web.get(path, organiser)).text()
const hashIn = (page: string) => /name="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
const pairsIn = (page: string) =>
  [...page.matchAll(/demand=([\w-]+)&amp;offer=([\w-]+)/g)].map(([, demand, offer]) => `${demand} ${offer}`).sort()

describe('a round in the making', () => {
  test('begun twice by a repeated post is one, with the cities that asked and were named', async () => {
    const id = newId()
    for (let time = 0; time < 2; time++)
      assert.equal(
        (
          await web.post(
            ROUNDS,
            [
              ['id', id],
              ['title', 'Spring'],
            ],
            organiser,
          )
        ).status,
        303,
      )
    const { rows } = await sql`select from partnerships_rounds where id = ${id}::uuid`.execute(web.db)
    assert.equal(rows.length, 1)
    for (const language of LANGUAGES)
      assert.equal((await web.get(`${ROUNDS}/${id}`.replace('/en/', `/${language}/`), organiser)).status, 200)
    const page = await textOf(`${ROUNDS}/${id}`)
    assert.match(page, /value="cn-shanghai" aria-label="[^"]+" checked/)
    assert.match(page, /A score orders pairs and is no probability/)
    assert.deepEqual(pairsIn(page), pairsIn(await textOf(`${ROUNDS}/${id}`)), 'the same facts give the same pairs')
  })

  test('says what is wrong in its form beside the field, loses nothing typed and keeps nothing', async () => {
    const path = await beginRound(web, organiser, { 'uz-khiva': 1 }, { 'cn-shanghai': 1 })
    const typed = planOf('', { 'uz-khiva': 0, 'uz-nukus': 1_000_000 }, {}).map(
      ([name, value]) => [name, name === 'days' ? '900' : name === 'need' ? 'much' : value] as const,
    )
    const answer = await web.post(path, typed, organiser)
    const page = await answer.text()
    assert.equal(answer.status, 422)
    for (const words of [
      /at most 120 letters/,
      /capacity of Khiva[^<]+“0” came/,
      /capacity of Nukus[^<]+“1000000” came/,
      /days from 1 to 60[^<]+“900” came/,
      /“much” came/,
      /Tick at least one city/,
    ])
      assert.match(page, words)
    assert.match(page, /value="1000000"/)
    assert.ok(hashIn(await textOf(path)) !== '')
    assert.equal((await web.post(path, planOf('x', { 'uz-khiva': 1 }, { 'uz-khiva': 1 }), organiser)).status, 422)
    assert.equal((await web.post(path, planOf('x', { nowhere: 1 }, { 'cn-shanghai': 1 }), organiser)).status, 422)
  })

  test('a ban and a pin want a written reason and hold; more pins than seats are refused; taken back they are gone', async () => {
    const path = await beginRound(web, organiser, { 'uz-khiva': 1, 'uz-nukus': 1 }, { 'cn-shanghai': 1, 'cn-suzhou': 1 })
    const decide = (demand: string, offer: string, kind: string, reason = 'The mayor asked') =>
      web.post(
        `${path}/decisions`,
        [
          ['demand', demand],
          ['offer', offer],
          ['kind', kind],
          ['reason', reason],
        ],
        organiser,
      )
    const without = await decide('uz-khiva', 'cn-shanghai', 'ban', ' ')
    assert.equal(without.status, 422)
    assert.match(await without.text(), /Write the reason/)
    assert.equal((await decide('uz-khiva', 'cn-shanghai', 'pin')).status, 303)
    assert.equal((await decide('uz-nukus', 'cn-shanghai', 'pin')).status, 422)
    assert.equal((await decide('uz-bukhara', 'cn-shanghai', 'ban')).status, 422)
    assert.ok(pairsIn(await textOf(path)).includes('uz-khiva cn-shanghai'))
    assert.equal((await decide('uz-khiva', 'cn-shanghai', 'ban')).status, 303)
    assert.ok(!pairsIn(await textOf(path)).includes('uz-khiva cn-shanghai'))
    assert.match(await textOf(`${path}/why?demand=uz-khiva&offer=cn-shanghai`), /The mayor asked/)
    await decide('uz-khiva', 'cn-shanghai', 'none')
    assert.match(await textOf(path), /Nothing was decided by hand/)
  })

  test('why, and why not, is answered for any pair: seats, rank, what would have to change, and gates', async () => {
    const path = await beginRound(web, organiser, { 'uz-khiva': 1, 'uz-nukus': 1, 'uz-bukhara': 1 }, { 'cn-shanghai': 1, 'cn-luoyang': 1 })
    const made = pairsIn(await textOf(path))
    for (const demand of ['uz-khiva', 'uz-nukus', 'uz-bukhara'])
      for (const offer of ['cn-shanghai', 'cn-luoyang']) {
        const page = await textOf(`${path}/why?demand=${demand}&offer=${offer}`)
        if (`${demand} ${offer}` === 'uz-bukhara cn-luoyang') assert.match(page, /may not be introduced: The two cities have a tie already/)
        else if (made.includes(`${demand} ${offer}`)) assert.match(page, /These two cities are introduced/)
        else assert.match(page, /What would have to change[\s\S]+One more seat/)
        assert.match(page, /Sum of the reasons/)
      }
    assert.equal((await web.get(`${path}/why?demand=uz-khiva&offer=xx`, organiser)).status, 422)
    assert.equal((await web.get(`${path}/why`, organiser)).status, 422)
  })

  test('gates: a country that is not open, a missing approval, no common language', async () => {
    const path = await beginRound(web, organiser, { 'uz-khiva': 1 }, { 'cn-shanghai': 1, 'kr-seoul': 1 })
    const plan = planOf('Gates', { 'uz-khiva': 1 }, { 'cn-shanghai': 1, 'kr-seoul': 1 })
    await web.post(path, [...plan, ['allowed', 'UZ'], ['allowed', 'CN'], ['approvals', 'CN']], organiser)
    assert.match(await textOf(`${path}/why?demand=uz-khiva&offer=kr-seoul`), /did not open this round to the country/)
    assert.match(await textOf(`${path}/why?demand=uz-khiva&offer=cn-shanghai`), /approval is missing/)
    await web.post(path, [...plan, ['approvals', 'CN'], ['approval-cn-shanghai', 'Letter 12']], organiser)
    assert.ok(!/approval is missing/.test(await textOf(`${path}/why?demand=uz-khiva&offer=cn-shanghai`)))
  })
})

describe('an approved round', () => {
  test('is what the organiser saw: approved with an old look it asks to look again, approved twice it asks nobody twice', async () => {
    await nameOffice(web, organiser, 'uz-khiva')
    const path = await beginRound(web, organiser, { 'uz-khiva': 1 }, { 'cn-suzhou': 1 })
    const old = hashIn(await textOf(path))
    await web.post(path, planOf('Other', { 'uz-khiva': 2 }, { 'cn-suzhou': 1 }), organiser)
    assert.equal((await web.post(`${path}/approval`, [['hash', old]], organiser)).status, 409)
    assert.equal((await web.post(`${path}/approval`, [], organiser)).status, 409)
    const hash = hashIn(await textOf(path))
    const answers = await Promise.all([1, 2, 3].map(() => web.post(`${path}/approval`, [['hash', hash]], organiser)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303],
    )
    assert.equal((await linksTo(web, officeOf('uz-khiva'))).length, 1)
    assert.equal((await web.post(path, planOf('x', { 'uz-khiva': 1 }, { 'cn-suzhou': 1 }), organiser)).status, 409)
    const { rows } = await sql<{
      hash: string
      model: string
    }>`select hash, model from partnerships_round_results where round = ${path.split('/').at(-1)}::uuid`.execute(web.db)
    assert.deepEqual(
      rows.map((row) => row.hash),
      [hash],
    )
  })

  test('says who waits for whom since when, prints a link where no mail reaches, and shows counts with their bases', async () => {
    const path = await beginRound(web, organiser, { 'uz-nukus': 1, 'uz-kokand': 1 }, { 'cn-guangzhou': 1 })
    await approve(web, organiser, path)
    const page = await textOf(path)
    assert.match(page, /waits for both, since/)
    assert.match(page, /0 of 2 offices that were asked have answered \(fewer than five/)
    assert.match(page, /Who waits for a seat[\s\S]+Guangzhou/)
    const [, action = ''] = /action="([^"]+\/introductions\/[^"]+\/link)"/.exec(page) ?? []
    const shown = await (await web.post(action, [['side', 'offer']], organiser)).text()
    const [link = ''] = /\/en\/introductions\/[\w-]{43}/.exec(shown) ?? []
    assert.equal((await web.get(link)).status, 200)
    assert.equal(
      (await web.post(action.replace(/introductions\/[\w-]+/, `introductions/${newId()}`), [['side', 'offer']], organiser)).status,
      404,
    )
  })

  test('is nothing to a stranger, nor under another programme', async () => {
    const path = await beginRound(web, organiser, { 'uz-khiva': 1 }, { 'cn-beijing': 1 })
    for (const each of [ROUNDS, path, `${path}/why?demand=uz-khiva&offer=cn-beijing`]) assert.equal((await web.get(each)).status, 401, each)
    for (const each of ['', '/decisions', '/approval', '/withdrawal'])
      assert.equal((await web.post(`${path}${each}`, [])).status, 401, each)
    const everywhere = await sql<{ code: string }>`select code from programmes_programmes where code <> ${PROGRAMME}`.execute(web.db)
    for (const { code } of everywhere.rows) assert.ok([403, 404].includes((await web.get(path.replace(PROGRAMME, code), organiser)).status))
    assert.equal((await web.get(`${ROUNDS}/${newId()}`, organiser)).status, 404)
    assert.equal((await web.get(`${ROUNDS}/x`, organiser)).status, 404)
  })
})
