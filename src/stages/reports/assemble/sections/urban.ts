import type { Block, Table, Words } from '../../../../engines/document/index.ts'
import { formatNumber, formatPercent } from '../../../../engines/script/index.ts'
import { degreeWord, illustrativeWords, originWords, type UrbanFigure } from '../../../../registry/atlas/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { type CityToday, newestOf, valueOf } from '../urban.ts'

/** Rows that a page can carry; the atlas has all. */
const MOST = 5

/** What the atlas says of the cities that people registered from, each in its newest year: a table a grid, with where it comes from. */
export function urban({ urban: { figures }, cities }: Material, ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const grids = newestOf(figures)
  if (grids.length === 0) return []
  const illustrative = figures.some(({ status }) => status === 'illustrative')
  return [
    { kind: 'heading', level: 1, words: t.urbanCities, id: 'urban' },
    { kind: 'paragraph', words: t.urbanLead },
    ...(illustrative ? [{ kind: 'disclaimer', words: illustrativeWords(language).sentence } as const] : []),
    ...grids.map((grid) => tableOf(grid, cities, ledger)),
  ]
}

function tableOf(grid: readonly CityToday[], cities: Material['cities'], ledger: Ledger): Table {
  const { t, language } = ledger
  const [{ figures }] = grid as [CityToday]
  const { from } = figures[0] as UrbanFigure
  const source = { id: `urban.${from.result.slice(0, 12)}`, wording: t.urbanDegree, source: from.source }
  const number = (value: number) => ledger.fact(formatNumber(value, language), source)
  const withShares = grid.some((city) => valueOf(city, 'unit.people') !== undefined)
  const shown = grid.slice(0, MOST)
  const largest: Words =
    shown.length < grid.length ? [...ledger.fill(t.urbanLargest, { n: [number(shown.length)], all: [number(grid.length)] }), ' '] : ''
  return {
    kind: 'table',
    caption: [ledger.fact(captionOf(from, ledger), source)],
    header: [t.urbanCity, t.urbanDegree, t.urbanCentre, ...(withShares ? [t.urbanShares] : [])],
    rows: shown.map((city) => rowOf(city, cities, withShares, ledger)),
    align: ['left', 'left', 'right', ...(withShares ? (['right'] as const) : [])],
    widths: [1.4, 1.8, 1.4, ...(withShares ? [2] : [])],
    rowHeaders: true,
    note: [...largest, ledger.fact(originWords(from, language), source)],
  }
}

function captionOf({ epoch, illustrative }: UrbanFigure['from'], { t, language }: Ledger): string {
  const said = [epoch === undefined ? '' : String(epoch), illustrative ? illustrativeWords(language).short : '']
  return [t.urbanDegree, ...said.filter((each) => each !== '')].join(language === 'zh-Hans' ? '，' : ', ')
}

/** The figures of one city: one row of the register, with the run that they come from. */
function rowOf(city: CityToday, cities: Material['cities'], withShares: boolean, ledger: Ledger): readonly Words[] {
  const { t, language } = ledger
  const { from, id, value } = city.figures[0] as UrbanFigure
  const { names = { en: city.code } } = cities.get(city.code) ?? {}
  const name = ledger.kept(names, { id: `city.${city.code}`, wording: t.urbanCity, source: t.registry })
  const origin = { id: `urban.${city.code}`, wording: t.urbanCities, source: originWords(from, language) }
  const people = valueOf(city, 'centre.people')
  const shares = (['unit.centre-share', 'unit.cluster-share', 'unit.rural-share'] as const).flatMap((each) => valueOf(city, each) ?? [])
  const spelled = shares.map((share) => formatPercent(share * 100, language, 1)).join(' · ')
  return [
    name,
    degreeWord({ id, value }, language),
    people === undefined ? '–' : [ledger.fact(formatNumber(people, language), origin)],
    ...(withShares ? [shares.length === 0 ? '–' : [ledger.fact(spelled, origin)]] : []),
  ]
}
