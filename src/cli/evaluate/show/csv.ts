import { csvText } from '../../../platform/spreadsheet/index.ts'
import type { Counted, Evaluation } from '../count/model.ts'

const HEADS = [
  'item',
  'kind',
  'label',
  'by',
  'group',
  'base',
  'missing',
  'weighted_base',
  'design_effect',
  'statistic',
  'code',
  'choice',
  'value',
  'percent',
  'low',
  'high',
  'weighted',
]

/** The evaluation as CSV, a line for each choice or statistic of each item and group. */
export function asCsv({ items }: Evaluation): string {
  const rows = items.flatMap((item) => {
    const about = [item.id, item.kind, item.label]
    const groups = (item.groups ?? []).flatMap((group) =>
      group.hidden
        ? [[...about, group.by, group.label, '', '', '', '', 'hidden', '', '', 'too few', '', '', '', '']]
        : linesOf([...about, group.by, group.label], { base: 0, missing: 0, ...group }),
    )
    return [...linesOf([...about, '', ''], item), ...groups]
  })
  return csvText([HEADS, ...rows])
}

type Line = readonly (string | number | null | undefined)[]

function linesOf(about: Line, counted: Counted): readonly Line[] {
  const head = [...about, counted.base, counted.missing, counted.weightedBase, counted.designEffect]
  const choices = (counted.choices ?? []).map(({ code, label, count, percent, low, high, weighted }) => [
    ...head,
    'count',
    code,
    label,
    count,
    percent,
    low,
    high,
    weighted,
  ])
  const top =
    counted.scale && counted.scale.top.codes.length > 1
      ? [counted.scale.top].map(({ codes, count, percent, low, high, weighted }) => [
          ...head,
          'top',
          codes.join(' '),
          '',
          count,
          percent,
          low,
          high,
          weighted,
        ])
      : []
  const { scale, n, median, mean, sd, quartiles, min, max, nps, different, first, last, weightedMean } = counted
  const values = {
    n: scale?.n ?? n,
    median: scale?.median ?? median,
    mean: scale?.mean ?? mean,
    sd: scale?.sd ?? sd,
    quartile_low: quartiles?.[0],
    quartile_high: quartiles?.[1],
    min,
    max,
    weighted_mean: scale?.weightedMean ?? weightedMean,
    nps,
    different,
    first,
    last,
  }
  const statistics = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [...head, name, '', '', value, '', '', '', ''])
  return [...choices, ...top, ...statistics]
}
