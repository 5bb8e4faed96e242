import {
  barChart,
  type Block,
  intervalChart,
  likertChart,
  mapChart,
  type RegisterRow,
  tiesChart,
} from '../../src/engines/document/index.ts'
import type { Language } from '../../src/kernel/language.ts'
import { W } from './register.ts'
import { S } from './words.ts'

const SCALE = [S.scale1, S.scale2, S.scale3, S.scale4]
const CITIES = [
  { id: 'na.city.shanghai', words: W.shanghai, lon: 121.47, lat: 31.23 },
  { id: 'na.city.guangzhou', words: W.guangzhou, lon: 113.26, lat: 23.13 },
  { id: 'na.city.beijing', words: W.beijing, lon: 116.4, lat: 39.91 },
  { id: 'na.city.urumqi', words: W.urumqi, lon: 87.6, lat: 43.8 },
]

export function evaluationCharts(language: Language, rows: readonly RegisterRow[]): readonly Block[] {
  const shares = rows.filter(({ id }) => id.startsWith('ev.'))
  const estimates = shares.map(({ wording, count = 0, base = 0, interval }) => ({
    label: wording,
    count,
    base,
    ...(interval ? { interval } : {}),
  }))
  const scales = shares
    .slice(0, 3)
    .map(({ wording, parts = [] }) => ({ label: wording, counts: parts.slice(0, 4).map((part) => Number.parseInt(part, 10)) }))
  return [
    {
      kind: 'chart',
      chart: intervalChart({ language, rows: estimates }),
      caption: S.resultsFinding[language],
      base: S.resultsBase[language],
      figures: shares.map(({ id }) => id),
      showTable: true,
    },
    {
      kind: 'chart',
      chart: likertChart({ language, categories: SCALE.map((each) => each[language]), neutral: 1, rows: scales }),
      caption: S.scaleFinding[language],
      base: S.scaleBase[language],
      figures: shares.slice(0, 3).map(({ id }) => id),
    },
  ]
}

export function needsCharts(language: Language, rows: readonly RegisterRow[]): readonly Block[] {
  const priorities = rows.filter(({ id }) => id.startsWith('na.priority.'))
  const named = CITIES.map(({ id, words, lon, lat }) => ({
    id,
    label: words[language],
    lon,
    lat,
    count: rows.find((row) => row.id === id)?.count ?? 0,
  }))
  const figures = named.map(({ id }) => id)
  return [
    {
      kind: 'chart',
      chart: barChart({ language, rows: priorities.map(({ wording, count = 0, base = 0 }) => ({ label: wording, count, base })) }),
      caption: S.prioritiesFinding[language],
      base: S.prioritiesBase[language],
      figures: priorities.map(({ id }) => id),
    },
    {
      kind: 'chart',
      chart: tiesChart({ language, ties: named.map(({ label, count }) => ({ from: S.uzbek[language], to: label, count })) }),
      caption: S.tiesFinding[language],
      base: S.mentions[language],
      figures: [...figures, 'na.mentions'],
    },
    {
      kind: 'chart',
      chart: mapChart({ language, cities: named }),
      caption: S.mapFinding[language],
      base: S.mentions[language],
      figures,
      width: 0.9,
    },
  ]
}
