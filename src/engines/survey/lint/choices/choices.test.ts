import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language, Text } from '../../../../kernel/language.ts'
import type { ChoiceItem, Instrument, Item } from '../../instrument.ts'
import { readBand } from '../parts/band.ts'
import { alike } from './alike.ts'
import { bands } from './bands.ts'
import { noneWithOthers } from './none.ts'
import { otherWithoutText } from './other.ts'

describe('bands of numbers', () => {
  it('that leave a number out are found in each way to write them', () => {
    const gaps: readonly (readonly [Language, string, string, string | number])[] = [
      ['en', 'Under 34', '35–44', 34],
      ['en', 'Less than 34 years', '35 to 44 years', 34],
      ['en', 'younger than 30', '35-44', '30–34'],
      ['en', '45-54', 'Over 55', 55],
      ['en', '0-9%', '11-20%', 10],
      ['en', '10–49 thousand', '51+ thousand', 50_000],
      ['ru', 'моложе 34 лет', '35–44', 34],
      ['ru', 'от 45 до 54 лет', 'старше 55', 55],
      ['uz-Latn', '34 dan kichik', '35–44', 34],
      ['uz-Latn', '45–54 yosh', '55 yoshdan katta', 55],
      ['uz-Cyrl', '34 дан кичик', '35–44', 34],
      ['uz-Cyrl', '45 дан 53 гача', '55 ва ундан катта', 54],
      ['zh-Hans', '不满34岁', '35–44岁', 34],
      ['zh-Hans', '45至54岁', '超过55岁', 55],
    ]
    for (const [language, first, second, number] of gaps) {
      assert.deepEqual(foundBands(language, first, second), [`bands-gap ${number}`], `${first} | ${second}`)
    }
  })

  it('that share a number are found', () => {
    const overlaps: readonly (readonly [Language, string, string, number])[] = [
      ['en', '10–20', '20–30', 20],
      ['en', '50 or less', '50 or more', 50],
      ['en', '25-35', '35+', 35],
      ['ru', '10 и менее', 'от 10', 10],
      ['uz-Latn', '35–44', '44 va undan katta', 44],
      ['uz-Cyrl', '35–44', '44 ва ундан катта', 44],
      ['zh-Hans', '35–44岁', '44岁及以上', 44],
      ['zh-Hans', '10–50万', '50万及以上', 500_000],
    ]
    for (const [language, first, second, number] of overlaps) {
      assert.deepEqual(foundBands(language, first, second), [`bands-overlap ${number}`], `${first} | ${second}`)
    }
  })

  it('that follow one another are let alone, also where the language leaves open whether the edge is meant', () => {
    const sound: readonly (readonly [Language, string, string])[] = [
      ['en', 'Under 35', '35–44'],
      ['en', '45–54', '55 and over'],
      ['en', 'under 50', '50 and above'],
      ['en', '0', '1-5'],
      ['en', '1.0–1.4', '1.5–2'],
      ['en', '10–49 thousand', '50 thousand or more'],
      ['en', 'Under 10,000', '10,000–49,999'],
      ['en', '2018-2019', '2019-2020'],
      ['ru', 'До 35 лет', '35–44'],
      ['ru', 'до 34', '35–44'],
      ['ru', '45–54', '55 и старше'],
      ['ru', 'менее 10 тыс.', '10–50 тыс.'],
      ['uz-Latn', '35 yoshgacha', '35–44'],
      ['uz-Latn', '45–54', '55 va undan katta'],
      ['uz-Latn', '50 ming kishidan kam', '50 mingdan'],
      ['uz-Cyrl', '35 ёшгача', '35–44'],
      ['zh-Hans', '35岁以下', '35–44岁'],
      ['zh-Hans', '45–54岁', '55岁以上'],
      ['en', 'Monday 9–11 in the hall', 'Monday 10–12 in the hall'],
    ]
    for (const [language, first, second] of sound) assert.deepEqual(foundBands(language, first, second), [], `${first} | ${second}`)
  })

  it('may overlap where several may be ticked', () => {
    assert.deepEqual(bands(asking({ ...choosing({ en: '10–20' }, { en: '20–30' }), many: true })), [])
  })

  it('are read from their labels as they stand, and nothing else is', () => {
    assert.deepEqual(readBand('более 1,5 млн человек', 'ru'), {
      low: 1_500_000,
      lowEdge: 'out',
      high: Infinity,
      highEdge: 'in',
      step: 100_000,
    })
    assert.equal(readBand('Agree', 'en'), undefined)
    assert.equal(readBand('Lecture 3: trade', 'en'), undefined)
  })
})

describe('choices that are alike', () => {
  it('are found in case, script, and letters that only look the same', () => {
    assert.deepEqual(codesOf(alike(asking(choosing({ en: 'Tourism' }, { en: 'TOURISM!' })))), ['q.b choices-alike'])
    assert.deepEqual(codesOf(alike(asking(choosing({ en: 'Fargʻona' }, { en: 'Фарғона' })))), ['q.b choices-alike'])
    assert.deepEqual(codesOf(alike(asking(choosing({ en: 'one', ru: 'Совет' }, { en: 'two', ru: 'Cовет' })))), ['q.b choices-alike'])
  })

  it('are not those that a word or a number tells apart', () => {
    assert.deepEqual(alike(asking(choosing({ en: 'Under 35' }, { en: '35+' }))), [])
    assert.deepEqual(alike(asking(choosing({ en: '35' }, { en: '35+' }))), [])
    assert.deepEqual(alike(asking(choosing({ en: 'Savdo', ru: 'Торговля' }, { en: 'Trade', ru: 'Торг' }))), [])
  })
})

describe('"none"', () => {
  it('that may be ticked with others is found in all languages', () => {
    for (const label of [
      { en: 'None of these' },
      { en: 'x', ru: 'Ничего из перечисленного' },
      { en: 'x', 'uz-Cyrl': 'Ҳеч қайси' },
      { en: 'x', 'zh-Hans': '以上都不是' },
    ]) {
      assert.deepEqual(codesOf(noneWithOthers(asking({ ...choosing({ en: 'Roads' }, label), many: true }))), ['q.b none-with-others'])
    }
  })

  it('is let alone when it is exclusive, when only one may be picked, and inside of a longer label', () => {
    const item = choosing({ en: 'Roads' }, { en: 'None of these' })
    assert.deepEqual(noneWithOthers(asking(item)), [])
    const choices = item.choices.map((choice) => ({ ...choice, exclusive: choice.code === 'b' }))
    assert.deepEqual(noneWithOthers(asking({ ...item, many: true, choices })), [])
    assert.deepEqual(noneWithOthers(asking({ ...choosing({ en: 'Roads' }, { en: 'None of the lectures was recorded' }), many: true })), [])
  })
})

describe('"other"', () => {
  it('without a box for its text is found', () => {
    for (const label of [
      { en: 'Other' },
      { en: 'Other (please say)' },
      { en: 'x', ru: 'Другое' },
      { en: 'x', 'uz-Latn': 'Boshqa' },
      { en: 'x', 'zh-Hans': '其他' },
    ]) {
      assert.deepEqual(codesOf(otherWithoutText(asking(choosing({ en: 'Roads' }, label)))), ['q.b other-without-text'])
    }
  })

  it('is let alone with its box, and where "other" is only a word of the label', () => {
    const item = choosing({ en: 'Roads' }, { en: 'Other' })
    assert.deepEqual(otherWithoutText(asking({ ...item, choices: item.choices.map((each) => ({ ...each, other: true })) })), [])
    assert.deepEqual(otherWithoutText(asking(choosing({ en: 'Roads' }, { en: 'Other infrastructure' }))), [])
  })
})

function foundBands(language: Language, first: string, second: string): readonly string[] {
  const instrument = { ...asking(choosing({ en: 'a', [language]: first }, { en: 'b', [language]: second })), languages: [language] }
  return bands(instrument).map(({ code, values }) => `${code} ${values['number']}`)
}

function choosing(first: Text, second: Text): ChoiceItem {
  return {
    kind: 'choice',
    code: 'q',
    ask: { en: '?' },
    choices: [
      { code: 'a', label: first },
      { code: 'b', label: second },
    ],
  }
}

function asking(item: Item): Instrument {
  return { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items: [item] }] }
}

function codesOf(found: readonly { readonly at: string; readonly code: string }[]): readonly string[] {
  return found.map(({ at, code }) => `${at} ${code}`)
}
