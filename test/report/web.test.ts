import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { looseNumbers, toHtml } from '../../src/engines/document/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { sampleReport } from '../sample-report/index.ts'
import { hostile, MARK } from './hostile.ts'

const options = {
  pictureAddress: ({ name }: { readonly name: string }) => `/pictures/${name}`,
  figureAddress: (id: string) => `/figures/${id}`,
}

for (const language of LANGUAGES) {
  test(`every number of the sample resolves, and its page is small and the same each time: ${language}`, () => {
    const report = sampleReport(language)
    assert.deepEqual(looseNumbers(report), [])
    const html = toHtml(report, options)
    assert.equal(html, toHtml(sampleReport(language), options))
    assert.ok(gzipSync(html).length <= 40_000, `${gzipSync(html).length} bytes`)
  })
}

test('the same numbers stand in every language', () => {
  const numbers = LANGUAGES.map((language) =>
    sampleReport(language).register.map(({ id, count, base, interval, bounds }) => ({ id, count, base, interval, bounds })),
  )
  for (const each of numbers) assert.deepEqual(each, numbers[0])
})

test('a figure carries a diamond and leads to how it was counted; without an address to its row of the printed register', () => {
  const report = sampleReport('en')
  const link = (html: string): string | undefined => /<a class="fg"[^>]*>50\/52 \(96%\)<\/a>/.exec(html)?.[0]
  assert.equal(link(toHtml(report, options)), '<a class="fg" href="/figures/ev.info">50/52 (96%)</a>')
  assert.equal(link(toHtml(report, { ...options, figureAddress: () => undefined })), '<a class="fg" href="#row-ev.info">50/52 (96%)</a>')
  const bare = { ...report, blocks: report.blocks.filter(({ kind }) => kind !== 'register') }
  assert.match(toHtml(bare, { pictureAddress: options.pictureAddress }), /<span class="fg">50\/52 \(96%\)<\/span>/)
})

test('words in another language say so', () => {
  assert.match(toHtml(sampleReport('en'), options), /<span lang="zh-Hans">公私合作伙伴关系：发展、实践与展望<\/span>/)
})

test('every link of the contents leads to a heading, every row that a figure names is there', () => {
  const html = toHtml(sampleReport('ru'), { pictureAddress: options.pictureAddress })
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  assert.ok(targets.length > 20)
  assert.deepEqual(
    targets.filter((target) => !ids.has(target)),
    [],
  )
})

test('ids are given once', () => {
  const ids = [...toHtml(sampleReport('en'), options).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
})

test('markup in every text of the document is text on the page', () => {
  const html = toHtml(hostile(sampleReport('en')), options)
  const tags = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name))
  assert.equal(tags.has('b'), false)
  assert.equal(html.includes(MARK), false)
  const shown = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  assert.ok(shown.split(MARK).length > 150, `${shown.split(MARK).length} texts`)
  assert.equal(/ on\w+="/.test(html), false)
})

test('a link goes only where a reader would expect', () => {
  const { blocks: _, ...rest } = sampleReport('en')
  const html = toHtml({ ...rest, blocks: [{ kind: 'paragraph', words: [{ link: 'javascript:alert(1)', text: 'here' }] }] }, options)
  assert.match(html, /<p>here<\/p>/)
})
