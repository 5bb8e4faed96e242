import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ReportDocument, toTypst } from '../../../engines/document/index.ts'
import { print } from '../../../platform/print/index.ts'
import { jobHash, press } from './press.ts'

const DOCUMENT: ReportDocument = {
  language: 'en',
  label: 'Report',
  title: 'A small report',
  subtitle: 'Of one sentence',
  place: 'Online',
  dates: 'November',
  meta: { authors: [], keywords: [], published: '2021-02-01', publishedWords: 'February', publisher: 'Somebody', partners: [] },
  blocks: [
    { kind: 'heading', level: 1, words: 'Words' },
    { kind: 'paragraph', words: 'No number.' },
  ],
  register: [],
}

test('printing the same twice gives the same bytes', async () => {
  const [one, other] = await Promise.all([print(toTypst(DOCUMENT)), print(toTypst(DOCUMENT))])
  assert.deepEqual(Buffer.from(one), Buffer.from(other))
})

test('an equal job is printed once, another one anew', () => {
  const pdf = press(toTypst(DOCUMENT))
  assert.equal(press(toTypst(DOCUMENT)), pdf)
  assert.notEqual(press(toTypst({ ...DOCUMENT, title: 'Another' })), pdf)
})

test('a job differs from another by any of its files', () => {
  const job = toTypst(DOCUMENT)
  assert.equal(jobHash(job), jobHash(toTypst(DOCUMENT)))
  assert.notEqual(jobHash(job), jobHash({ ...job, files: [...job.files, { path: '/files/more.svg', bytes: '<svg/>' }] }))
})
