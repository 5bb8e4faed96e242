import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Text } from '../../../../kernel/language.ts'
import type { Instrument, Item } from '../../instrument.ts'
import { identifiesTogether } from './identifies.ts'
import { pageFull } from './page-full.ts'
import { personalData } from './personal.ts'
import { textRequired } from './text-required.ts'
import { notTranslated } from './translations.ts'

const ANONYMOUS: Text = { en: 'Answers are anonymous.' }

describe('missing translations', () => {
  it('are found in every text of the instrument', () => {
    const item: Item = {
      kind: 'scale',
      code: 'q',
      ask: { en: 'Ask', ru: 'Вопрос' },
      hint: { en: 'Hint' },
      choices: [{ code: 'a', label: { en: 'A', ru: ' ' } }],
    }
    const found = notTranslated({ ...asking([item]), languages: ['en', 'ru'], title: { en: 'Title', ru: 'Название' } })
    assert.deepEqual(
      found.map(({ at, values }) => [at, values]),
      [
        ['q', { text: 'Hint', languages: 'ru' }],
        ['q.a', { text: 'A', languages: 'ru' }],
      ],
    )
  })

  it('are not those of languages that the instrument does not speak', () => {
    assert.deepEqual(notTranslated(asking([text('Ask')])), [])
  })
})

describe('a required text', () => {
  it('is found where an opinion is wanted', () => {
    assert.deepEqual(
      textRequired(asking([{ ...text('What should be better?'), required: true }])).map(({ at }) => at),
      ['q'],
    )
  })

  it('is let alone for a name, and where nobody requires it', () => {
    assert.deepEqual(textRequired(asking([{ ...text('Your name'), required: true }])), [])
    assert.deepEqual(textRequired(asking([text('What should be better?')])), [])
  })
})

describe('a full page', () => {
  it('is found above ten answers, the rows of a grid each being one', () => {
    const rows = ['a', 'b', 'c'].map((code) => ({ code, ask: { en: code } }))
    const items: readonly Item[] = [
      ...Array.from({ length: 8 }, (_, place) => text('?', `t${place}`)),
      { kind: 'grid', code: 'g', ask: { en: '?' }, rows, choices: [] },
    ]
    assert.deepEqual(
      pageFull(asking(items)).map(({ at, values }) => [at, values]),
      [['p', { answers: 11, most: 10 }]],
    )
  })

  it('is not one of ten answers and a note', () => {
    const items: readonly Item[] = [
      { kind: 'note', code: 'n', ask: { en: '!' } },
      ...Array.from({ length: 10 }, (_, place) => text('?', `t${place}`)),
    ]
    assert.deepEqual(pageFull(asking(items)), [])
  })
})

describe('personal data', () => {
  it('is found where the instrument promises anonymity', () => {
    for (const ask of [
      { en: 'Your full name' },
      { en: 'E-mail' },
      { en: '?', ru: 'Номер телефона' },
      { en: '?', 'uz-Cyrl': 'Туғилган санангиз' },
      { en: '?', 'zh-Hans': '姓名' },
    ]) {
      const item: Item = { kind: 'text', code: 'q', ask }
      assert.deepEqual(
        personalData({ ...asking([item]), intro: ANONYMOUS }).map(({ code }) => code),
        ['personal-data'],
        JSON.stringify(ask),
      )
    }
  })

  it('may be asked without such a promise; names of cities always may', () => {
    assert.deepEqual(personalData(asking([text('Your full name')])), [])
    assert.deepEqual(personalData({ ...asking([text('Your full name')]), intro: { en: 'Answers are not anonymous.' } }), [])
    assert.deepEqual(personalData({ ...asking([text('The name of your city')]), intro: ANONYMOUS }), [])
  })
})

describe('city and position together', () => {
  const city: Item = { kind: 'city', code: 'city', ask: { en: 'Your city' }, choices: [] }

  it('are found in an anonymous instrument', () => {
    assert.deepEqual(
      identifiesTogether({ ...asking([text('Your position'), city]), intro: ANONYMOUS }).map(({ at }) => at),
      ['city'],
    )
  })

  it('are let alone without the promise, and each without the other', () => {
    assert.deepEqual(identifiesTogether(asking([text('Your position'), city])), [])
    assert.deepEqual(identifiesTogether({ ...asking([city]), intro: ANONYMOUS }), [])
    assert.deepEqual(identifiesTogether({ ...asking([text('Your position')]), intro: ANONYMOUS }), [])
  })
})

function text(en: string, code = 'q'): Extract<Item, { kind: 'text' }> {
  return { kind: 'text', code, ask: { en } }
}

function asking(items: readonly Item[]): Instrument {
  return { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items }] }
}
