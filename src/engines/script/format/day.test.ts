import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { formatDay, formatDayRange } from './day.ts'

const ranges = (from: string, to: string) => LANGUAGES.map((language) => formatDayRange(from, to, language))

describe('formatDay', () => {
  it('says a day as each language writes it', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => formatDay('2020-11-03', language)),
      ['3 November 2020', '2020-yil 3-noyabr', '2020 йил 3 ноябрь', '3 ноября 2020 г.', '2020年11月3日'],
    )
  })

  it('writes the twelve months of Uzbek Cyrillic with their soft signs', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      formatDay(`2020-${String(i + 1).padStart(2, '0')}-01`, 'uz-Cyrl')
        .split(' ')
        .at(-1),
    )
    assert.equal(months.join(' '), 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь')
  })
})

describe('formatDayRange', () => {
  it('says month and year once when both days share them', () => {
    assert.deepEqual(ranges('2020-11-03', '2020-11-06'), [
      '3–6 November 2020',
      '2020-yil 3–6-noyabr',
      '2020 йил 3–6 ноябрь',
      '3–6 ноября 2020 г.',
      '2020年11月3日至6日',
    ])
  })

  it('says the year once across months', () => {
    assert.deepEqual(ranges('2020-10-30', '2020-11-02'), [
      '30 October – 2 November 2020',
      '2020-yil 30-oktabr – 2-noyabr',
      '2020 йил 30 октябрь – 2 ноябрь',
      '30 октября – 2 ноября 2020 г.',
      '2020年10月30日至11月2日',
    ])
  })

  it('says all of both days across years', () => {
    assert.deepEqual(ranges('2020-12-30', '2021-01-02'), [
      '30 December 2020 – 2 January 2021',
      '2020-yil 30-dekabr – 2021-yil 2-yanvar',
      '2020 йил 30 декабрь – 2021 йил 2 январь',
      '30 декабря 2020 г. – 2 января 2021 г.',
      '2020年12月30日至2021年1月2日',
    ])
  })

  it('says one day once', () => {
    assert.equal(formatDayRange('2020-11-03', '2020-11-03', 'zh-Hans'), '2020年11月3日')
  })
})
