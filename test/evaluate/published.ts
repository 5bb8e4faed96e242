import { readFileSync } from 'node:fs'
import { percentHalfUp } from '../../src/engines/evidence/index.ts'
import type { ChoiceResult, Evaluation, ItemResult } from '../../src/cli/evaluate/count/model.ts'
import { bytesSource, readTable } from '../../src/platform/spreadsheet/index.ts'

/** A figure that a report of The Carpentries printed, and whether its publisher's own data give it. */
export interface Published {
  readonly dataset: string
  readonly item: string
  readonly statistic: string
  readonly published: string
  readonly reproducible: boolean
}

export async function readPublished(file: string): Promise<readonly Published[]> {
  const { columns, rows } = await readTable(bytesSource(file, readFileSync(file)))
  const cell = (head: string, row: number) => {
    const column = columns.find((each) => each.head === head)
    return column?.values[column.rows[row] ?? 0] ?? ''
  }
  return Array.from({ length: rows }, (_, row) => ({
    dataset: cell('dataset', row),
    item: cell('item', row),
    statistic: cell('statistic', row),
    published: cell('published', row),
    reproducible: cell('match', row) === 'yes',
  }))
}

/**
 * The figure as the evaluation of the data set has it, in the words of the report. What a report printed on another base than the item's
 * (ticks, all responses) is worked out from the evaluation's counts. Undefined when the evaluation has no such figure.
 */
export function figureOf({ dataset, item, statistic }: Published, evaluation: Evaluation): string | undefined {
  if (dataset === 'carpentries-2017') return of2017(item, statistic, evaluation)
  if (item === 'NPS') return String(find(evaluation, 'recommendation_score')?.nps)
  const [id = '', label] = item.split(/: (.*)/s)
  const found = find(evaluation, id)
  if (found === undefined) return undefined
  if (statistic === 'counts 5..1')
    return (found.choices ?? [])
      .map(({ count }) => count)
      .toReversed()
      .join(' ')
  return String(choiceOf(found, label ?? '')?.count ?? 0)
}

function of2017(item: string, statistic: string, evaluation: Evaluation): string | undefined {
  const [, group = '', beginning = ''] = /^(field|behaviour|tools help|involvement|continuous learning): (.*)$/.exec(item) ?? []
  if (group !== '') return spread(MULTIPLE[group] ?? '', beginning, statistic, evaluation)
  if (statistic === 'co-occurrence count') return together(item, evaluation)
  if (item.startsWith('combination ')) return combination(item.slice(12), statistic, evaluation)
  if (item.startsWith('impact row ')) return impactRow(IMPACT[item.slice(11)] ?? '', evaluation)
  if (item.startsWith('text: "65%')) return rounded(find(evaluation, 'Received-Professional-Recognition')?.scale?.top)
  if (item === 'recommended') return rounded(choiceOf(find(evaluation, 'Recommended'), 'yes'))
  if (item === 'more confident') return rounded(choiceOf(find(evaluation, 'Change-In-Confidence'), "I'm more confident now"))
  const single = /^(usage before|usage after|writing) (.*)$/.exec(item)
  const found = find(evaluation, SINGLE[single?.[1] ?? ''] ?? 'Change-In-Confidence')
  const choice = choiceOf(found, single === null ? item : (single[2] ?? ''))
  return statistic === 'count' ? String(choice?.count) : String(choice?.percent)
}

const MULTIPLE: Readonly<Record<string, string>> = {
  field: 'Field',
  behaviour: 'Behaviors-Adopted',
  'tools help': 'How-Tools-Learned-Help',
  involvement: 'Carpentry-Involvement',
  'continuous learning': 'Activities',
}
const SINGLE: Readonly<Record<string, string>> = {
  'usage before': 'Programming-Usage-Before-Workshop',
  'usage after': 'Programming-Usage-Since-Workshop',
  writing: 'Contributed-To-Writing',
}
const IMPACT: Readonly<Record<string, string>> = {
  Reproducible: 'Made-Analyses-Reproducible',
  Recognition: 'Received-Professional-Recognition',
  Productivity: 'Improved-Research-Productivity',
  Motivation: 'Motivated-Seek-Knowledge',
  Confidence: 'Gained-Confidence-With-Data',
  Coding: 'Improved Coding Practices',
  Career: 'Skills-Advance-Career',
}

/** An item by its id or its question. */
export function find({ items }: Evaluation, name: string): ItemResult | undefined {
  return items.find(({ id, label }) => id === name || label === name)
}

/** A choice by code, label or the beginning of its label. */
export function choiceOf(item: ItemResult | undefined, wanted: string): ChoiceResult | undefined {
  const plain = wanted === 'never' ? /^i (had|have) not been using tools/ : undefined
  const same = ({ code, label }: ChoiceResult) =>
    code === wanted || plainLabel(label) === plainLabel(wanted) || plain?.test(plainLabel(label)) === true
  return item?.choices?.find(same) ?? item?.choices?.find(({ label }) => label.startsWith(wanted)) ?? unsure(item, wanted)
}

function unsure(item: ItemResult | undefined, wanted: string): ChoiceResult | undefined {
  return wanted === '' || item === undefined ? undefined : item.choices?.find(({ label }) => plainLabel(label).endsWith(plainLabel(wanted)))
}

function spread(id: string, beginning: string, statistic: string, evaluation: Evaluation): string | undefined {
  const item = find(evaluation, id)
  const starts = beginning === 'Used self' ? 'Used self-guided' : beginning
  const choice = item?.choices?.find(({ label }) => label.startsWith(starts))
  if (item === undefined || choice === undefined) return undefined
  if (statistic === 'count') return String(choice.count)
  if (!statistic.includes('TICKS')) return String(choice.percent)
  const ticks = (item.choices ?? []).reduce((sum, { count }) => sum + count, 0)
  return String(percentHalfUp(choice.count, ticks))
}

/** A pair of tools, from the group of either of them: a group of fewer than five is not shown, the other one is. */
function together(item: string, evaluation: Evaluation): string | undefined {
  const [a = '', b = ''] = item.replace(/^tools /, '').split(' & ')
  const content = find(evaluation, 'Content')
  if (a === b) return String(choiceOf(content, a)?.count)
  const within = (group: string, tool: string) => {
    const found = content?.groups?.find(({ label, hidden }) => label === group && hidden === undefined)
    return found?.choices?.find(({ label }) => label === tool)?.count
  }
  const count = within(a, b) ?? within(b, a)
  return count === undefined ? undefined : String(count)
}

function combination(tools: string, statistic: string, evaluation: Evaluation): string | undefined {
  const content = find(evaluation, 'Content')
  const labels = (codes: readonly string[]) => codes.map((code) => choiceOf(content, code)?.label).join(' ')
  const found = content?.combinations?.find(({ codes }) => labels(codes) === tools)
  if (found === undefined) return undefined
  return String(statistic === 'count' ? found.count : percentHalfUp(found.count, evaluation.responses, 1))
}

function impactRow(id: string, evaluation: Evaluation): string | undefined {
  const item = find(evaluation, id)
  const { mean, sd } = item?.scale ?? {}
  if (typeof mean !== 'number' || typeof sd !== 'number') return undefined
  return [mean.toFixed(2), sd.toFixed(2), ...(item?.choices ?? []).map(({ percent }) => percent?.toFixed(1))].join(' ')
}

function rounded(choice: { readonly count: number; readonly percent: number | null } | undefined): string | undefined {
  return choice?.percent === null || choice === undefined ? undefined : String(Math.round(choice.percent))
}

function plainLabel(label: string): string {
  return label.toLowerCase().replace(/[.]+$/, '').trim()
}
