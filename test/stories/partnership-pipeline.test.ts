import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../src/kernel/id.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { addMembership } from '../../src/registry/access/index.ts'
import { keepPeople, keepReach } from '../../src/registry/people/index.ts'
import { dossiersOf, followUpPartnerships, tellWaiting } from '../../src/stages/partnerships/index.ts'
import { counting } from '../harness/pages.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'
import { marked, PROGRAMME, sowProgramme } from '../harness/programme.ts'

const PATH = `/en/programmes/${PROGRAMME.code}/partnerships`
const PDF = new TextEncoder().encode('%PDF-1.7\nsigned\n%%EOF')

let web: TestWeb
let organiser: Readonly<Record<string, string>>
let stranger: Readonly<Record<string, string>>
let desk: string
let back: () => void

before(async () => {
  back = stopClockAt(new Date('2021-06-01T06:00:00Z'))
  web = await openTestWeb()
  await sowProgramme(web.db)
  await keepPeople(web.db, [
    { code: 'olga', name: marked('Olga') },
    { code: 'lee', name: marked('Lee') },
  ])
  await keepReach(web.db, { person: 'olga', mail: 'olga@example.org', language: 'ru' })
  await keepReach(web.db, { person: 'aida', mail: 'aida@example.org', language: 'uz-Cyrl' })
  await addMembership(web.db, 'olga', PROGRAMME.code, 'organiser')
  await addMembership(web.db, 'aida', PROGRAMME.code, 'analyst')
  await addMembership(web.db, 'lee', PROGRAMME.code, 'lecturer')
  organiser = await web.signIn('olga')
  stranger = await web.signIn('lee')
})
after(async () => {
  back()
  await web.close()
})

const page = async (path: string, as = organiser) => {
  const answer = await web.get(path, as)
  return { status: answer.status, text: await answer.text() }
}
const post = async (path: string, fields: Readonly<Record<string, string>>, as = organiser) => {
  const answer = await web.post(path, Object.entries({ id: newId(), ...fields }), as)
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}

test('an organiser begins a partnership; the same city twice and an unknown one are told, and what was typed stays', async () => {
  const wrong = await post(`${PATH}/begin`, { one: 'kg-osh', other: 'kg-osh', how: 'At a fair <i>' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.text.includes('A partnership joins two cities. Choose another one here.'), true)
  assert.equal(wrong.text.includes('value="At a fair &lt;i&gt;"'), true)
  const unknown = await post(`${PATH}/begin`, { one: 'kg-osh', other: 'xx-nowhere', how: 'x' })
  assert.deepEqual([unknown.status, unknown.text.includes('“xx-nowhere” is not one of the answers')], [422, true])
  const made = await post(`${PATH}/begin`, { one: 'kg-osh', other: 'cn-shanghai', how: 'At a fair' })
  assert.deepEqual([made.status, made.to], [303, `${PATH}/kg-osh-cn-shanghai/desk`])
  const again = await post(`${PATH}/begin`, { one: 'kg-osh', other: 'cn-shanghai', how: 'At a fair' })
  assert.equal(again.to, made.to)
  desk = made.to
})

test('nobody but an organiser sees the work page or writes on it, and the public page does not exist yet', async () => {
  assert.equal((await page(desk, {})).status, 401)
  assert.equal((await page(desk, stranger)).status, 403)
  assert.equal((await post(`${desk}/meetings`, { day: '2021-05-01' }, stranger)).status, 403)
  assert.equal((await page(`${PATH}/kg-osh-cn-shanghai`, {})).status, 404)
  assert.equal((await page('/en/programmes/nothing/partnerships/kg-osh-cn-shanghai/desk')).status, 404)
  assert.equal((await page(`${PATH}/kg-osh-nowhere/desk`)).status, 404)
})

test('each step says what is missing in words, and cannot be taken without it', async () => {
  const { text } = await page(desk)
  assert.equal(text.includes('Missing: a meeting with its day, interpreters and minutes.'), true)
  const refused = await post(`${desk}/steps/agreed`, {})
  assert.equal(refused.status, 409)
  assert.equal(refused.text.includes('The step before is not taken yet.'), true)
  assert.equal((await post(`${desk}/steps/flown`, {})).status, 404)
})

test('a meeting in the future is no meeting; written down twice it stands there once', async () => {
  const meeting = { day: '2021-05-20', place: 'Online', interpreters: 'Aida <i>, zh-ru', minutes: 'Agreed & so on' }
  const future = await post(`${desk}/meetings`, { ...meeting, day: '2021-07-01' })
  assert.deepEqual([future.status, future.text.includes('Agreed &amp; so on')], [422, true])
  const id = newId()
  assert.equal((await post(`${desk}/meetings`, { ...meeting, id })).to, `${desk}#meetings`)
  assert.equal((await post(`${desk}/meetings`, { ...meeting, id })).to, `${desk}#meetings`)
  const { text } = await page(desk)
  assert.equal(text.split('Aida &lt;i&gt;, zh-ru').length, 2)
  assert.equal((await post(`${desk}/steps/met`, {})).to, `${desk}#way`)
  assert.equal((await post(`${desk}/steps/met`, {})).status, 303)
})

const MEMORANDUM = {
  kind: 'memorandum',
  title: 'On markets',
  signed: '2021-05-30',
  ends: '2023-05-30',
  'signatory-kg-osh': 'Aida, mayor',
  'signatory-cn-shanghai': 'Li, vice-mayor',
}
const upload = async (fields: Readonly<Record<string, string>>, bytes?: Uint8Array, name = 'memorandum.pdf') => {
  const form = new FormData()
  for (const [key, value] of Object.entries({ id: newId(), ...fields })) form.append(key, value)
  if (bytes) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const answer = await web.upload(`${desk}/agreements`, form, organiser)
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}

test('a memorandum is judged by its bytes, its end lies after its start, and its file need not be attached twice', async () => {
  const disguised = await upload(MEMORANDUM, new TextEncoder().encode('MZ program'))
  assert.deepEqual([disguised.status, disguised.text.includes('memorandum.pdf is neither a PDF nor a JPEG or PNG picture')], [422, true])
  const large = new Uint8Array(10_000_001)
  large.set(PDF)
  assert.equal((await upload(MEMORANDUM, large)).text.includes('is larger than 10 MB'), true)
  assert.equal((await upload(MEMORANDUM)).text.includes('Attach the signed paper.'), true)
  const early = await upload({ ...MEMORANDUM, ends: '2021-05-30', title: 'On "markets"' }, PDF)
  assert.equal(early.status, 422)
  assert.equal(early.text.includes('The end must lie after 2021-05-30.'), true)
  assert.equal(early.text.includes('value="On &quot;markets&quot;"'), true)
  assert.equal(early.text.includes('memorandum.pdf is kept.'), true)
  const held = /name="held" value="([^"]*)"/.exec(early.text)?.[1] ?? ''
  assert.equal((await upload({ ...MEMORANDUM, held })).to, `${desk}#agreements`)
  const file = /href="([^"]*\/agreements\/[^"]*\/file)"/.exec((await page(desk)).text)?.[1] ?? ''
  const answer = await web.get(file, organiser)
  assert.deepEqual(
    [answer.status, answer.headers.get('content-type'), new Uint8Array(await answer.arrayBuffer())],
    [200, 'application/pdf', PDF],
  )
  assert.equal((await web.get(file)).status, 404)
  assert.equal((await web.get(file, stranger)).status, 404)
  assert.equal((await post(`${desk}/steps/agreed`, {})).status, 303)
})

test('an owner who does not exist, a currency that does not exist and a negative amount are told beside their fields', async () => {
  const item = { what: 'Open a desk', owner: 'aida', due: '2021-06-08', amount: '1 200,50', currency: 'usd' }
  const nobody = await post(`${desk}/plan`, { ...item, owner: 'nobody' })
  assert.deepEqual([nobody.status, nobody.text.includes('“nobody” is not one of the answers')], [422, true])
  const nowhere = await post(`${desk}/plan`, { ...item, currency: 'ZZZ' })
  assert.equal(nowhere.text.includes('There is no currency “ZZZ”.'), true)
  assert.equal((await post(`${desk}/plan`, { ...item, amount: '-5' })).text.includes('An amount is more than zero.'), true)
  assert.equal((await post(`${desk}/plan`, { ...item, amount: '1.2345' })).text.includes('USD has 2 decimals at most.'), true)
  assert.equal((await post(`${desk}/plan`, item)).to, `${desk}#plan`)
  assert.equal((await page(desk)).text.includes('1,200.50\u00a0USD'), true)
  assert.equal((await post(`${desk}/steps/planned`, {})).status, 303)
})

let pilot = ''
test('a pilot has milestones and indicators with baseline, target and what was measured', async () => {
  const fields = {
    title: 'Market hall',
    about: 'A hall for small traders',
    city: 'kg-osh',
    sector: '32130',
    target: '8.3',
    starts: '2021-06-01',
    ends: '2022-06-01',
  }
  assert.equal((await post(`${desk}/pilots`, { ...fields, ends: '2021-06-01' })).status, 422)
  assert.equal((await post(`${desk}/pilots`, { ...fields, sector: '99999' })).status, 422)
  assert.equal((await post(`${desk}/pilots`, fields)).to, `${desk}#pilots`)
  pilot = /\/desk\/pilots\/([^/]*)\/milestones/.exec((await page(desk)).text)?.[1] ?? ''
  assert.equal((await post(`${desk}/pilots/${pilot}/milestones`, { what: 'Roof', owner: 'aida', due: '2021-09-01' })).status, 303)
  assert.equal((await post(`${desk}/pilots/${newId()}/milestones`, { what: 'Roof', owner: 'aida', due: '2021-09-01' })).status, 404)
  const indicator = { title: 'Traders', measure: 'unit', baseline: '40', baselineDay: '2021-05-31', target: '120', targetDay: '2022-05-31' }
  assert.equal((await post(`${desk}/pilots/${pilot}/indicators`, { ...indicator, target: 'many' })).status, 422)
  assert.equal((await post(`${desk}/pilots/${pilot}/indicators`, indicator)).status, 303)
  assert.equal((await post(`${desk}/steps/piloting`, {})).status, 303)
})

test('money, and what has no value in money: the quantity is kept; a wrong line is struck out and stays to be read', async () => {
  const pledge = { kind: 'pledge', form: 'cash', amount: '120000', currency: 'CNY', giver: 'cn-shanghai', pilot, day: '2021-06-01' }
  assert.equal((await post(`${desk}/money`, { ...pledge, amount: '' })).text.includes('Say the amount.'), true)
  assert.equal((await post(`${desk}/money`, { ...pledge, giver: '' })).text.includes('Say who gives'), true)
  assert.equal((await post(`${desk}/money`, pledge)).status, 303)
  const days = { kind: 'commitment', form: 'expert-days', giverOther: 'University <i>', day: '2021-06-01' }
  assert.equal((await post(`${desk}/money`, days)).text.includes('Say how many'), true)
  assert.equal((await post(`${desk}/money`, { ...days, quantity: '12.5' })).status, 303)
  assert.equal((await post(`${desk}/money`, { ...days, quantity: '99' })).status, 303)
  const { text } = await page(desk)
  assert.equal(text.includes('120,000.00\u00a0CNY'), true)
  assert.equal(text.includes('12.5 expert days'), true)
  const lines = [...text.matchAll(/\/desk\/money\/([^/]*)\/strike/g)].map(([, id]) => id)
  assert.equal(lines.length, 3)
  const wrong = await sql<{ id: string }>`select id from partnerships_money where quantity = 99`.execute(web.db)
  assert.equal((await post(`${desk}/money/${wrong.rows[0]?.id}/strike`, { reason: 'Typed twice' })).status, 303)
  assert.equal((await page(desk)).text.includes('struck out: Typed twice'), true)
  assert.equal((await post(`${desk}/steps/financed`, {})).status, 303)
})

test('a partnership is public when both cities agree, and no longer when one withdraws', async () => {
  const say = (city: string, scope: string, state: string) =>
    post(`${desk}/consents`, { city, scope, state, who: 'Mayor', day: '2021-06-01' })
  const open = `${PATH}/kg-osh-cn-shanghai`
  await say('kg-osh', 'register', 'given')
  assert.equal((await page(open, {})).status, 404)
  await say('cn-shanghai', 'register', 'given')
  const first = await page(open, {})
  assert.deepEqual([first.status, first.text.includes('Market hall'), first.text.includes('120,000.00')], [200, true, false])
  assert.equal(first.text.includes('The amounts are not published.'), true)
  await say('kg-osh', 'money', 'given')
  await say('cn-shanghai', 'money', 'given')
  assert.equal((await page(open, {})).text.includes('120,000.00\u00a0CNY'), true)
  const csv = await (await web.get(`${PATH}/south-south.csv`)).text()
  assert.equal(csv.split('\r\n').length, 4)
  assert.equal((await web.get(`${PATH}/iati.xml`)).status, 422)
  assert.equal((await post(`${PATH}/publisher`, { ref: 'no ref', name: 'P', type: '40' })).status, 422)
  assert.equal((await post(`${PATH}/publisher`, { ref: 'XM-DAC-41114', name: 'P', type: '40' })).status, 303)
  assert.equal(
    (await (await web.get(`${PATH}/iati.xml`)).text()).includes('<value currency="CNY" value-date="2021-06-01">120000.00</value>'),
    true,
  )
  assert.equal((await page(PATH, {})).text.includes(`href="${open}"`), true)
  await say('cn-shanghai', 'register', 'withdrawn')
  assert.equal((await page(open, {})).status, 404)
  assert.equal((await page(PATH, {})).text.includes(`href="${open}"`), false)
  assert.equal((await (await web.get(`${PATH}/iati.xml`)).text()).includes('120000.00'), false)
  assert.equal((await (await web.get(`${PATH}/south-south.csv`)).text()).split('\r\n').length, 2)
  await say('cn-shanghai', 'register', 'given')
})

test('the pages stand in every language and show markup as text', async () => {
  for (const language of ['en', 'uz-Latn', 'uz-Cyrl', 'ru', 'zh-Hans']) {
    for (const path of [
      desk,
      `${desk}/history`,
      `${desk}/agreements`,
      `${desk}/plan`,
      `${desk}/money`,
      PATH,
      `${PATH}/kg-osh-cn-shanghai`,
      '/en/desk/waiting',
    ]) {
      const { status, text } = await page(path.replace('/en/', `/${language}/`))
      assert.deepEqual([path, status, text.includes('<i>')], [path, 200, false])
    }
  }
})

test('what waits is what is due, with its owner; the owner sees only what is theirs', async () => {
  const { text } = await page('/en/desk/waiting')
  assert.deepEqual(
    rows(text).map((row) => row.split(' | ')[0]),
    ['Open a desk Action plan · Osh – Shanghai', 'Roof Milestone of a pilot · Osh – Shanghai'],
  )
  assert.equal((await page('/en/desk/waiting', stranger)).text.includes('Nothing waits for you.'), true)
  assert.equal((await page('/en/desk/waiting', {})).status, 401)
})

const messages = async () => {
  const { rows: all } = await sql<{ key: string; address: string; subject: string; text: string }>`
    select key, address, subject, text from messages order by key`.execute(web.db)
  return all
}
const since = async (before: Awaited<ReturnType<typeof messages>>) => {
  const known = new Set(before.map(({ key }) => key))
  return (await messages()).filter(({ key }) => !known.has(key))
}
const on = async (moment: string) => {
  const again = stopClockAt(new Date(moment))
  const before = await messages()
  await followUpPartnerships.run(web.db)
  await followUpPartnerships.run(web.db)
  again()
  return since(before)
}

test('the owner is reminded a week before, on the day and each week after it, once a day however often one looks', async () => {
  const sent = [
    await on('2021-05-31T12:00:00Z'),
    await on('2021-06-01T12:00:00Z'),
    await on('2021-06-02T12:00:00Z'),
    await on('2021-06-07T18:30:00Z'),
    await on('2021-06-14T12:00:00Z'),
    await on('2021-06-15T12:00:00Z'),
  ].map((all) => all.map(({ address, subject }) => [address, subject]))
  const said = (text: string) => [['aida@example.org', text]]
  const subject = 'Муддат: Ҳаракатлар режаси: Open a desk'
  // The programme is in Bishkek: at half past six in the evening in Greenwich it is past midnight there.
  assert.deepEqual(sent, [[], said(subject), [], said(subject), [], said(subject)])
})

test('put off with a reason it is not overdue; a day that has passed is told', async () => {
  const [address = ''] = dueAddresses((await page('/en/desk/waiting')).text)
  const past = await post(`${address}/postponement`, { until: '2021-05-01', postponed: 'Snow <i>' })
  assert.deepEqual([past.status, past.text.includes('Snow &lt;i&gt;')], [422, true])
  assert.equal((await post(`${address}/postponement`, { until: '2021-07-01', postponed: 'Snow' })).to, '/en/desk/waiting')
  assert.equal((await page(address)).text.includes('first set for 8 June 2021'), true)
  assert.equal((await post(`${address}/postponement`, { until: '2021-07-01', postponed: 'x' }, stranger)).status, 403)
})

test('handed to another person, who is told; when that one leaves it goes to the organiser', async () => {
  const [address = ''] = dueAddresses((await page('/en/desk/waiting')).text)
  await keepReach(web.db, { person: 'lee', mail: 'lee@example.org', language: 'zh-Hans' })
  const before = await messages()
  const id = newId()
  assert.equal((await post(`${address}/handover`, { person: 'lee', handed: 'On leave', id })).status, 303)
  assert.equal((await post(`${address}/handover`, { person: 'lee', handed: 'On leave', id })).status, 303)
  assert.deepEqual(
    (await since(before)).map(({ address: to, subject }) => [to, subject]),
    [['lee@example.org', '已移交给您：行动计划: Open a desk']],
  )
  assert.equal(rows((await page('/en/desk/waiting', stranger)).text).length, 1)
  assert.equal((await post(`${address}/departure`, { left: 'Another post' })).status, 303)
  assert.equal((await page('/en/desk/waiting')).text.includes('has left; it is with the organisers'), true)
  assert.deepEqual(
    (await on('2021-07-01T12:00:00Z')).map(({ address: to }) => to),
    ['olga@example.org'],
  )
})

test('done with evidence it waits no longer, and cannot be done again', async () => {
  const [address = ''] = dueAddresses((await page('/en/desk/waiting')).text)
  assert.equal((await post(`${address}/completion`, { evidence: ' ' })).status, 422)
  assert.equal((await post(`${address}/completion`, { evidence: 'Desk open, photo sent' })).status, 303)
  assert.equal((await post(`${address}/completion`, { evidence: 'again' })).status, 409)
  assert.deepEqual(rows((await page('/en/desk/waiting')).text).length, 1)
})

test('a promise that somebody heard gets an owner and a day, once', async () => {
  const promise = { promise: 'A visit in spring', owner: 'aida', due: '2021-06-20', source: 'Interview' }
  const id = newId()
  const path = `/en/programmes/${PROGRAMME.code}/due/new`
  assert.equal((await post(path, { ...promise, source: '' })).status, 422)
  assert.equal((await post(path, { ...promise, id })).status, 303)
  assert.equal((await post(path, { ...promise, id })).status, 303)
  assert.equal(rows((await page('/en/desk/waiting')).text).filter((row) => row.startsWith('A visit in spring')).length, 1)
  assert.equal((await post(path, promise, stranger)).status, 403)
})

test('both cities are asked after six months by a link of their own, and stand side by side', async () => {
  await post(`${desk}/contacts`, { city: 'kg-osh', name: 'Bakyt', mail: 'bakyt@example.org', language: 'ru' })
  assert.equal(
    (await post(`${desk}/contacts`, { city: 'kg-osh', name: 'B', mail: 'nonsense', language: 'ru' })).text.includes(
      '“nonsense” is not a mail address.',
    ),
    true,
  )
  const asked = (await on('2021-11-30T06:00:00Z')).filter(({ address }) => address === 'bakyt@example.org')
  assert.deepEqual(
    asked.map(({ subject }) => subject),
    ['Как идёт партнёрство городов Ош и Shanghai?'],
  )
  const link = /\/ru(\/partnerships\/assessment\/\S+)/.exec(asked[0]?.text ?? '')?.[1] ?? ''
  const form = await page(`/ru${link}`, {})
  assert.equal(form.status, 200)
  const fields = [...form.text.matchAll(/type="radio" name="([^"]+)" value="4"/g)].map(([, name = '']) => [name, '4'] as const)
  assert.equal(fields.length, 10)
  const halfway = await web.post(`/ru${link}`, [...fields.slice(0, 3), ['partnership_next', 'Встреча <i>']])
  const text = await halfway.text()
  assert.deepEqual([halfway.status, text.includes('Встреча &lt;i&gt;'), text.split(' checked').length], [422, true, 4])
  assert.equal((await web.post(`/ru${link}`, fields)).headers.get('location'), `/ru${link}/thanks`)
  assert.equal((await page(`/zh-Hans${link}/thanks`, {})).status, 200)
  assert.equal((await page('/ru/partnerships/assessment/nothing', {})).status, 410)
  const shown = await page(desk)
  assert.equal(shown.text.includes('Osh, after 6 months'), true)
  const made = await post(/action="([^"]*\/assessments\/[^"]*\/links)"/.exec(shown.text)?.[1] ?? '', {})
  assert.deepEqual([made.status, made.text.includes('/en/partnerships/assessment/')], [200, true])
})

test('a partnership of which nothing is heard for a year is dormant, and wakes when somebody writes something down', async () => {
  await on('2023-06-01T06:00:00Z')
  assert.equal((await page(desk)).text.includes('<span>dormant</span>'), true)
  await post(`${desk}/meetings`, { day: '2021-05-21', place: 'Osh', interpreters: 'none needed', minutes: 'More' })
  assert.equal((await page(desk)).text.includes('<span>active</span>'), true)
})

test('what has ended takes nothing more but a reason to go on, and waits for nobody', async () => {
  assert.equal((await post(`${desk}/state`, { state: 'ended', reason: '' })).status, 422)
  assert.equal((await post(`${desk}/state`, { state: 'ended', reason: 'No money' })).status, 303)
  assert.equal((await post(`${desk}/meetings`, { day: '2021-05-21', place: 'x', interpreters: 'x', minutes: 'x' })).status, 409)
  assert.equal((await page(`${desk}/plan`)).status, 409)
  assert.deepEqual(
    rows((await page('/en/desk/waiting')).text).map((row) => row.split(' | ')[0]),
    ['A visit in spring Follow-up'],
  )
  assert.equal(
    (await post(`${desk}/consents`, { city: 'kg-osh', scope: 'register', state: 'withdrawn', who: 'Mayor', day: '2021-06-01' })).status,
    303,
  )
  assert.equal((await post(`${desk}/state`, { state: 'active', reason: 'Money came' })).status, 303)
})

test('the history has a line for each change, and nobody can change it', async () => {
  const { text } = await page(`${desk}/history`)
  const lines = rows(text).map((row) => row.split(' | ')[1] ?? '')
  assert.equal(lines.at(-1), 'The partnership was begun At a fair')
  assert.equal(lines.filter((line) => line.startsWith('A meeting was written down')).length, 2)
  assert.equal(lines[0], 'It is active Money came')
  await assert.rejects(sql`update partnerships_history set by = 'x'`.execute(web.db))
  await assert.rejects(sql`delete from partnerships_history`.execute(web.db))
})

test('a form without its number is refused in a sentence', async () => {
  const answer = await web.post(`${desk}/meetings`, [['day', '2021-05-21']], organiser)
  assert.deepEqual([answer.status, (await answer.text()).includes('The form lacks its number')], [400, true])
})

test('what waits in three programmes, and three partnerships of one, take as many queries as one', async () => {
  const { db, count } = counting(web.db)
  const queries = async (work: () => Promise<unknown>) => {
    const before = count()
    await work()
    return count() - before
  }
  const asker = { person: 'olga', sees: new Set([PROGRAMME.code, 'two', 'three']) }
  const waits = (programmes: readonly string[]) => () =>
    tellWaiting(
      db,
      programmes.map((code) => ({ ...PROGRAMME, code })),
      asker,
      'en',
    )
  assert.equal(await queries(waits([PROGRAMME.code, 'two', 'three'])), await queries(waits([PROGRAMME.code])))
  const one = await queries(() => dossiersOf(db, PROGRAMME.code))
  await post(`${PATH}/begin`, { one: 'kg-talas', other: 'cn-beijing', how: 'x' })
  await post(`${PATH}/begin`, { one: 'kg-talas', other: 'cn-shanghai', how: 'x' })
  assert.equal(await queries(() => dossiersOf(db, PROGRAMME.code)), one)
  assert.equal((await dossiersOf(db, PROGRAMME.code)).length, 3)
})

function dueAddresses(text: string): readonly string[] {
  return [...text.matchAll(/href="(\/en\/programmes\/[^"]*\/due\/(?:plan|milestone|follow-up)\/[^"]*)"/g)].map(
    ([, address = '']) => address,
  )
}

function rows(text: string): readonly string[] {
  return [...text.matchAll(/<tbody>.*?<\/tbody>/gs)].flatMap(([body]) =>
    [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      row
        .split(/<\/t[hd]>/)
        .slice(0, -1)
        .map((cell) => cell.replace(/<.*?>/gs, ' ').replace(/\s+/g, ' ').trim())
        .join(' | '),
    ),
  )
}
