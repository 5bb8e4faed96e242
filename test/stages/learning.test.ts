import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Lecture, Registration } from '../../src/stages/learning/index.ts'
import {
  addLectures,
  addMessages,
  addRegistrations,
  countRegistrations,
  findLecture,
  lecturesOf,
  messagesOf,
  mountLearning,
  registrationsOf,
} from '../../src/stages/learning/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { counting, inEach, openPages, type Pages } from '../harness/pages.ts'
import { marked, PROGRAMME, sowProgramme } from '../harness/programme.ts'

const programme = PROGRAMME.code
const lecture: Lecture = {
  programme,
  code: 'lecture-1',
  number: 1,
  title: marked('Lecture'),
  lecturer: 'li',
  institution: 'school',
  abstract: [marked('Abstract')],
  takeaways: [marked('Takeaway')],
  materials: [
    { kind: 'deck', language: 'zh-Hans', title: marked('Deck'), address: 'https://example.org/deck.pdf', bytes: 2_450_000 },
    { kind: 'recording', language: 'en', title: marked('Kept') },
    { kind: 'reading', language: 'en', title: marked('Bad'), address: 'javascript:alert(1)' },
  ],
  source: 'Report <i>',
}
const registration: Registration = { id: 'R1', programme, role: 'mayor', city: 'kg-osh', language: 'ru', on: '2021-04-01' }

let database: TestDatabase
let pages: Pages
before(async () => {
  database = await openTestDatabase()
  await sowProgramme(database.db)
  await addLectures(database.db, [lecture])
  await addMessages(database.db, [{ programme, person: 'aida', quotation: marked('Welcome'), source: 'Speech <i>' }])
  await addRegistrations(database.db, [{ ...registration, id: 'R2', region: 'O' }, registration])
  pages = openPages(database.db, mountLearning)
})
after(() => database.close())

test('lectures, messages and registrations come back as they were added', async () => {
  const { db } = database
  assert.deepEqual(await lecturesOf(db, programme), [lecture])
  assert.deepEqual(await findLecture(db, programme, 'lecture-1'), lecture)
  assert.equal(await findLecture(db, programme, 'lecture-2'), undefined)
  assert.deepEqual(await messagesOf(db, programme), [{ programme, person: 'aida', quotation: marked('Welcome'), source: 'Speech <i>' }])
  assert.deepEqual(await registrationsOf(db, programme), [registration, { ...registration, id: 'R2', region: 'O' }])
  assert.equal(await countRegistrations(db, programme), 2)
})

test('adding the same registrations again adds nobody', async () => {
  await addRegistrations(database.db, [registration])
  assert.equal(await countRegistrations(database.db, programme), 2)
})

test('adding nothing is nothing', async () => {
  await addLectures(database.db, [])
  assert.equal((await lecturesOf(database.db, programme)).length, 1)
})

test('the agenda gives each session in the programme’s time and in the lecturers’, with the day where it differs', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/agenda')
  assert.deepEqual(times(text), ['23:00–00:30 Bishkek', '4 May 2021, 01:00–02:30 Beijing', '10:00–11:00 Bishkek', '12:00–13:00 Beijing'])
})

test('the reader chooses the other zone; one that is not in the list is said', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/agenda?zone=UTC')
  assert.deepEqual(times(text), ['23:00–00:30 Bishkek', '17:00–18:30 UTC', '10:00–11:00 Bishkek', '04:00–05:00 UTC'])
  const wrong = await pages.get('/en/programmes/osh-2021/agenda?zone=Mars')
  assert.deepEqual([wrong.status, wrong.text.includes('is not a time zone of this list')], [400, true])
})

test('languages are words, Uzbek is one, and an assumed hour is called so', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/agenda')
  const tags = [...text.matchAll(/<div class="tags">(.*?)<\/div>/gs)].map(([, tag = '']) =>
    tag.replace(/<\/span><span>/g, ' | ').replace(/<.*?>/g, ''),
  )
  assert.deepEqual(tags, ['spoken: Chinese | interpreted into: Uzbek and Russian | hour assumed', 'spoken: English'])
})

test('the calendar has one entry for each session, with an id that stays', async () => {
  const { text, type } = await pages.get('/en/programmes/osh-2021/agenda.ics')
  const lines = text.split('\r\n')
  const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1))
  assert.equal(type, 'text/calendar; charset=utf-8')
  assert.deepEqual(of('UID'), ['lecture-1.osh-2021@serai', 'closing.osh-2021@serai'])
  assert.deepEqual(of('SEQUENCE'), ['0', '0'])
  assert.deepEqual(of('DTSTART'), ['20210503T170000Z', '20210504T040000Z'])
})

test('a lecture tells its lecturer, its time in both zones and its materials; only an address of the web is a link', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/lectures/lecture-1')
  assert.deepEqual(times(text), ['23:00–00:30 Bishkek', '4 May 2021, 01:00–02:30 Beijing'])
  assert.deepEqual(
    [...text.matchAll(/href="(https?:|javascript:)[^"]*"/g)].map(([whole]) => whole),
    ['href="http://example.org/li"', 'href="https://example.org/deck.pdf"'],
  )
  assert.deepEqual(
    ['2.5 MB', 'size unknown', 'no public address is known', 'javascript:alert(1)'].filter((words) => !text.includes(words)),
    [],
  )
})

test('every page of learning stands in every language, with the notice, and shows markup as text', async () => {
  const paths = ['agenda', 'lectures', 'lectures/lecture-1', 'opening']
  const looks = await inEach((language) =>
    Promise.all(
      paths.map(async (path) => {
        const { status, text } = await pages.get(`/${language}/programmes/osh-2021/${path}`)
        return [status, text.includes('<i>'), text.includes('Notice &lt;i&gt;')]
      }),
    ),
  )
  assert.deepEqual(looks, Array(5).fill(Array(4).fill([200, false, true])))
})

test('an unknown lecture is said in the reader’s language', async () => {
  const { status, text } = await pages.get('/ru/programmes/osh-2021/lectures/lecture-9')
  assert.deepEqual([status, text], [404, 'В программе osh-2021 нет лекции «lecture-9». Имеющиеся показаны в списке лекций.'])
  assert.equal((await pages.get('/ru/programmes/osh-2021/lectures/%00')).status, 404)
})

test('three lectures take as many queries as one', async () => {
  const { db, count } = counting(database.db)
  const counted = openPages(db, mountLearning)
  const look = async () => {
    const before = count()
    for (const path of ['lectures', 'agenda', 'opening']) await counted.get(`/en/programmes/osh-2021/${path}`)
    return count() - before
  }
  const one = await look()
  await addLectures(
    database.db,
    [2, 3].map((number) => ({ ...lecture, number, code: `lecture-${number}` })),
  )
  assert.equal(await look(), one)
})

function times(text: string): readonly string[] {
  const found = text.matchAll(
    /<time [^>]*>(.*?)<\/time>|<span class="small grey">(.*?)<\/span><\/span>|<span class="small grey">(.*?)<\/span>/gs,
  )
  return [...found].map(([whole]) => whole.replace(/<.*?>/g, ''))
}
