import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { formatMoment, formatTime, formatTimes, formatZone } from './index.ts'

const nine = new Date('2020-11-03T09:00:00Z')

describe('moments', () => {
  it('name their zone in every language', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => formatTime(nine, 'Asia/Tashkent', language)),
      ['14:00 Tashkent', '14:00 (Toshkent)', '14:00 (Тошкент)', '14:00 (Ташкент)', '14:00（塔什干）'],
    )
    assert.equal(formatMoment(nine, 'Asia/Shanghai', 'zh-Hans'), '2020年11月3日 17:00（北京）')
    assert.equal(formatMoment(nine, 'Asia/Tashkent', 'uz-Latn'), '2020-yil 3-noyabr, 14:00 (Toshkent)')
  })

  it('fall on the day of the zone', () => {
    const late = new Date('2020-11-03T20:30:00Z')
    assert.equal(formatMoment(late, 'Asia/Tashkent', 'en'), '4 November 2020, 01:30 Tashkent')
  })

  it('are shown in the zones of the programme and of the reader, once when these are the same', () => {
    assert.equal(formatTimes(nine, ['Asia/Tashkent', 'Asia/Shanghai'], 'en'), '14:00 Tashkent, 17:00 Beijing')
    assert.equal(formatTimes(nine, ['Asia/Tashkent', 'Asia/Tashkent'], 'ru'), '14:00 (Ташкент)')
  })

  it('say the day of a zone in which it is another day', () => {
    const evening = new Date('2020-11-03T17:00:00Z')
    assert.equal(formatTimes(evening, ['Asia/Tashkent', 'Asia/Shanghai'], 'en'), '22:00 Tashkent, 4 November 2020, 01:00 Beijing')
  })
})

describe('formatZone', () => {
  it('calls a zone that it does not know by the city in its name', () => {
    assert.equal(formatZone('America/Argentina/Buenos_Aires', 'ru'), 'Buenos Aires')
  })
})
