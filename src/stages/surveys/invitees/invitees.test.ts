import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judge } from './judge.ts'
import { asList, readLines } from './lines.ts'
import type { Known } from './model.ts'

const KNOWN: Known = {
  cities: [
    { code: 'uz-namangan', region: 'NG', names: { en: 'Namangan', 'uz-Cyrl': 'Наманган', 'zh-Hans': '纳曼干' } },
    { code: 'uz-kokand', region: 'FA', names: { en: 'Kokand', 'uz-Latn': 'Qoʻqon', 'uz-Cyrl': 'Қўқон' } },
  ],
  roles: [{ code: 'hokim', label: { en: 'Mayor (hokim)', ru: 'Хоким' } }],
  invited: [{ name: 'Old', mail: 'Old@example.org' }],
  language: 'uz-Latn',
}
const judged = (text: string) => judge(readLines(text), KNOWN)
const invitee = (text: string) => judged(text)[0]?.invitee

describe('a list of people to invite', () => {
  test('heads in any language say what the columns are, in any order', () => {
    const expected = { name: 'Азиза', mail: 'a@example.org', language: 'ru', city: 'uz-kokand', region: 'FA', role: 'hokim' }
    assert.deepEqual(invitee('Город\tФИО\tЭл. почта\tЯзык\tДолжность\nҚўқон\tАзиза\ta@example.org\tрусский\tХоким'), expected)
    assert.deepEqual(invitee("city;name;e-mail;language;role\nQo'qon;Азиза;a@example.org;RU;hokim"), expected)
    assert.deepEqual(invitee('姓名,邮箱,语言\n张伟,z@example.org,中文'), { name: '张伟', mail: 'z@example.org', language: 'zh-Hans' })
  })

  test('without heads an address of mail is found wherever it stands, and the rest goes by its order', () => {
    assert.deepEqual(invitee('Rustam, r@example.org, uz-Cyrl, Namangan, adviser'), {
      name: 'Rustam',
      mail: 'r@example.org',
      language: 'uz-Cyrl',
      city: 'uz-namangan',
      region: 'NG',
      role: 'adviser',
    })
    assert.deepEqual(invitee('Aziza Karimova <a@example.org>'), { name: 'Aziza Karimova', mail: 'a@example.org', language: 'uz-Latn' })
    assert.deepEqual(invitee('r@example.org'), { name: 'r@example.org', mail: 'r@example.org', language: 'uz-Latn' })
    assert.deepEqual(invitee('Rustam, , ru'), { name: 'Rustam', language: 'ru' })
    assert.deepEqual(invitee('name;mail\nAziza;Karimova A. <a@example.org>'), { name: 'Aziza', mail: 'a@example.org', language: 'uz-Latn' })
    assert.deepEqual(invitee('Rustam Karimov'), { name: 'Rustam Karimov', language: 'uz-Latn' })
  })

  test('each line says what will happen to it, and why', () => {
    const list = [
      'name\tmail\tlanguage\tcity',
      'New\tn@example.org\t\t',
      'Again\tN@example.org\t\t',
      'Known\told@EXAMPLE.org\t\t',
      'Wrong\tat example\tKlingon\tAtlantis',
      '\t\ten\t',
      '',
      'A “said” "B\t\t\t',
    ].join('\r\n')
    assert.deepEqual(
      judged(list).map(({ number, what, reasons }) => [number, what, ...reasons]),
      [
        [2, 'new'],
        [3, 'twice'],
        [4, 'known'],
        [5, 'wrong', 'mail-wrong', 'language-unknown', 'city-unknown'],
        [6, 'wrong', 'nobody'],
        [8, 'new'],
      ],
    )
  })

  test('two of one name are one person only in the same city, where no address tells them apart', () => {
    const list = 'name,city\nLi,Namangan\nLi,Kokand\nLI,наманган'
    assert.deepEqual(
      judged(list).map(({ what }) => what),
      ['new', 'new', 'twice'],
    )
  })

  test('a quoted cell keeps its commas, and a table becomes a list that says the same', () => {
    assert.equal(invitee('name,mail\n"Karimov, Rustam",r@example.org')?.name, 'Karimov, Rustam')
    const text = asList([
      ['name', 'mail'],
      ['Karimov,\nRustam', 'r@example.org'],
    ])
    assert.deepEqual(judge(readLines(text), KNOWN)[0]?.invitee, { name: 'Karimov, Rustam', mail: 'r@example.org', language: 'uz-Latn' })
  })

  test('nothing at all is nobody, and a line longer than any person is wrong', () => {
    assert.deepEqual(judged(' \n\n'), [])
    assert.deepEqual(judged('x'.repeat(300))[0]?.reasons, ['too-long'])
  })
})
