import {
  barChart,
  changeChart,
  type Chart,
  intervalChart,
  likertChart,
  mapChart,
  multiplesChart,
  tiesChart,
} from '../../src/engines/document/index.ts'
import type { Language } from '../../src/kernel/language.ts'
import { W } from '../sample-report/register.ts'
import { S } from '../sample-report/words.ts'

/** Each kind of chart on ordinary numbers, and on those that break charts: nobody asked, nobody agreed, one row, twelve, long names. */
export function examples(language: Language): Readonly<Record<string, Chart>> {
  const w = (words: (typeof W)[keyof typeof W]): string => words[language]
  const long = `${S.lecture1[language]}. ${S.background1[language].replaceAll(/\{\w+\}/g, '…')}`
  const categories = [S.scale1, S.scale2, S.scale3, S.scale4].map((each) => each[language])
  const priorities = [W.sme, W.trade, W.digital, W.tourism].map((words, index) => ({
    label: w(words),
    count: [27, 25, 22, 22][index] ?? 0,
    base: 52,
  }))
  const odd = [
    { label: long, count: 1234, base: 2345 },
    { label: w(W.none), count: 0, base: 2345 },
    { label: w(W.tourism), count: 2345, base: 2345 },
    { label: w(W.future), count: 0, base: 0 },
  ]
  return {
    bar: barChart({ language, rows: priorities }),
    'bar, odd numbers': barChart({ language, rows: odd }),
    'bar, one row': barChart({ language, rows: priorities.slice(0, 1) }),
    'bar, twelve rows': barChart({ language, rows: [...priorities, ...priorities, ...priorities] }),
    interval: intervalChart({
      language,
      rows: [
        { label: w(W.info), count: 50, base: 52, interval: { low: 87, high: 99 } },
        { label: w(W.future), count: 38, base: 52, interval: { low: 60, high: 83 } },
        { label: long, count: 0, base: 52, interval: { low: 0, high: 7 } },
        { label: w(W.china), count: 4, base: 7 },
        { label: w(W.collab), count: 0, base: 0 },
      ],
    }),
    likert: likertChart({
      language,
      categories,
      neutral: 1,
      rows: [
        { label: w(W.info), counts: [0, 2, 40, 10] },
        { label: w(W.knowledge), counts: [30, 10, 9, 3] },
        { label: long, counts: [0, 0, 0, 52] },
        { label: w(W.partnerships), counts: [0, 0, 0, 0] },
      ],
    }),
    'likert, no neutral answer': likertChart({ language, categories, rows: [{ label: w(W.info), counts: [12, 14, 16, 10] }] }),
    change: changeChart({
      language,
      rows: [
        { label: w(W.knowledge), down: 3, same: 11, up: 28 },
        { label: w(W.partnerships), down: 0, same: 42, up: 0 },
        { label: w(W.collab), down: 0, same: 0, up: 0 },
      ],
    }),
    multiples: multiplesChart({
      language,
      groups: [W.shanghai, W.guangzhou, W.beijing, W.urumqi].map((city, index) => ({
        title: w(city),
        rows: priorities.map(({ label }, row) => ({ label, count: (index * 3 + row * 2) % 9, base: 9 })),
      })),
    }),
    ties: tiesChart({
      language,
      ties: [
        { from: w(W.shanghai), to: S.uzbek[language], count: 8 },
        { from: w(W.guangzhou), to: S.uzbek[language], count: 8 },
        { from: w(W.shanghai), to: S.undp[language], count: 3 },
        { from: w(W.urumqi), to: S.undp[language], count: 1 },
      ],
    }),
    map: mapChart({ language, cities: places(language) }),
  }
}

function places(language: Language) {
  return [
    { label: S.tashkent[language], lon: 69.24, lat: 41.31, count: 9 },
    { label: language === 'en' ? 'Namangan' : 'Наманган', lon: 71.67, lat: 41, count: 4 },
    { label: language === 'en' ? 'Bukhara' : 'Бухоро', lon: 64.43, lat: 39.77, count: 3 },
    { label: 'Chirchiq', lon: 69.58, lat: 41.47, count: 1 },
    { label: 'Angren', lon: 70.14, lat: 41.02, count: 1 },
    { label: 'Nukus', lon: 59.61, lat: 42.46, count: 2 },
  ]
}
