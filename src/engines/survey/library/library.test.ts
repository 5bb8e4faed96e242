import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { QUESTIONNAIRE } from '../../../../seeds/uzbekistan-2020/survey/index.ts'
import { LANGUAGES, say, type Text } from '../../../kernel/language.ts'
import { checkInstrument } from '../check.ts'
import { itemsOf, type Instrument } from '../instrument.ts'
import { lintEdition } from '../lint/edition/edition.ts'
import { lintInstrument } from '../lint/index.ts'
import { fromXlsForm, toXlsForm } from '../xlsform/index.ts'
import { blanksOf, fillInstrument, LIBRARY } from './index.ts'

describe('the library of core sets', () => {
  it('has six sets, from the registration to the partnership, each for its level of evaluation', () => {
    assert.deepEqual(
      LIBRARY.map(({ instrument, level }) => `${instrument.code} ${level ?? '-'}`),
      ['registration -', 'after-session 1', 'post-training 1', 'knowledge-test 2', 'follow-up 3', 'partnership 4'],
    )
  })

  for (const { instrument, purpose, blanks } of LIBRARY) {
    it(`${instrument.code} can be asked, speaks five languages and gives the linter nothing to say`, () => {
      assert.deepEqual(checkInstrument(instrument), [])
      assert.deepEqual(lintInstrument(instrument), [])
      assert.deepEqual(instrument.languages, LANGUAGES)
      assert.deepEqual(
        LANGUAGES.filter((tag) => purpose[tag].trim() === ''),
        [],
      )
      assert.equal(blanksOf(instrument).length > 0, blanks === true)
    })

    it(`${instrument.code} comes back from XLSForm as it was`, () => {
      const back = fromXlsForm(toXlsForm(instrument))
      assert.ok('instrument' in back)
      assert.deepEqual(back.leftOut, [])
      assert.equal(back.instrument.code, instrument.code)
      assert.deepEqual(back.instrument.languages, instrument.languages)
      assert.deepEqual(back.instrument.pages, instrument.pages)
    })

    it(`${instrument.code} writes both Uzbek scripts in their letters`, () => {
      assert.deepEqual(wrongIn(instrument, 'uz-Latn', /[oOgG]ʼ|(?<![oOgG])ʻ|\p{L}[‘’'`´]\p{L}|\p{Script=Cyrillic}/u), [])
      assert.deepEqual(wrongIn(instrument, 'uz-Cyrl', /\p{Script=Cyrillic}[A-Za-zʻʼ’']|[a-z]\p{Script=Cyrillic}/u), [])
    })
  }

  it('compares with 2020 where it keeps a code: the same wording, choices and order', () => {
    const set = LIBRARY.find(({ instrument }) => instrument.code === 'post-training')?.instrument
    assert.ok(set)
    const kept = lintEdition(QUESTIONNAIRE, { ...set, edition: 2 }).filter(({ code }) => code !== 'item-gone' && code !== 'base-changed')
    assert.deepEqual(kept, [])
    const codes = new Set(itemsOf(QUESTIONNAIRE).map(({ code }) => code))
    assert.equal(itemsOf(set).filter(({ code }) => codes.has(code)).length, 10)
  })
})

describe('fillInstrument', () => {
  const pattern = LIBRARY.find(({ blanks }) => blanks)?.instrument

  it('puts the words of a lecture into every blank, in each language', () => {
    assert.ok(pattern)
    const words = Object.fromEntries(blanksOf(pattern).map((name): [string, Text] => [name, { en: `${name} en`, ru: `${name} ru` }]))
    const filled = fillInstrument(pattern, 'test-ppp', words)
    assert.deepEqual(blanksOf(filled), [])
    assert.equal(filled.code, 'test-ppp')
    assert.equal(say(filled.title, 'ru'), 'Тест знаний: lecture ru')
    assert.equal(itemsOf(filled)[2]?.ask['zh-Hans'], 'question_1 en')
    assert.deepEqual(checkInstrument(filled), [])
  })

  it('asks in the knowledge test for the code by which the answers before and after are compared', () => {
    assert.ok(pattern)
    assert.deepEqual(
      itemsOf(pattern)
        .filter(({ code }) => code === 'pair_code')
        .map(({ kind }) => kind),
      ['text'],
    )
  })

  it('leaves a blank that nobody has words for, to be seen', () => {
    assert.ok(pattern)
    assert.equal(blanksOf(pattern).length, 13)
    assert.equal(blanksOf(fillInstrument(pattern, 'test', { lecture: { en: 'PPP' } })).length, 12)
  })
})

function wrongIn(instrument: Instrument, language: keyof Text, wrong: RegExp): readonly string[] {
  const found: string[] = []
  JSON.stringify(instrument, (key, value: unknown) => {
    if (key === language && typeof value === 'string' && wrong.test(value.replace(/\{\w+\}/g, ''))) found.push(value)
    return value
  })
  return found
}
