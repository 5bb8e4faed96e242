import { ALL_TESTS_FROM } from '../../../engines/evidence/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import type { Counted, Evaluation, GroupResult, ItemResult } from '../count/model.ts'
import { WORDS, type Word } from '../words/say.ts'

/** One item, or a group of it, ready to print: a heading, sentences, and a table of its choices. */
export interface Shown {
  readonly title: string
  readonly notes: readonly string[]
  readonly rows: readonly (readonly [label: string, count: string, percent: string, interval: string])[]
}

/** An item followed by its groups. */
export function shownItem(item: ItemResult, language: Language): readonly Shown[] {
  const words = wordsIn(language)
  const several = item.kind === 'multiple' ? [words('several-note')] : []
  const strange = item.strange === undefined ? [] : [words('strange', { n: number(item.strange, language) })]
  const head: Shown = {
    title: `${item.label}${item.label === item.id ? '' : ` (${item.id})`}`,
    notes: [...notesOf(item, language), ...several, ...strange],
    rows: rowsOf(item, language),
  }
  return [head, ...(item.groups ?? []).map((group) => shownGroup(group, language))]
}

/** The words of the output in one language, with values filled in. */
export function wordsIn(language: Language): (word: Word, values?: Readonly<Record<string, string | number>>) => string {
  return (word, values = {}) => fill(WORDS[word][language], values)
}

/** The heads of the table of choices. */
export function headsIn(language: Language): readonly string[] {
  const words = wordsIn(language)
  return [words('answer'), words('count'), words('percent'), words('interval')]
}

/** A number with the separators of the language, with at most `digits` and at least `least` decimals; a dash for none. */
export function number(value: number | null | undefined, language: Language, digits = 3, least = 0): string {
  if (value === null || value === undefined) return '–'
  return value.toLocaleString(language === 'uz-Latn' ? 'uz' : language, { maximumFractionDigits: digits, minimumFractionDigits: least })
}

export function titleOf({ source, responses, language }: Evaluation): string {
  return `${source.file}: ${wordsIn(language as Language)('responses', { n: number(responses, language as Language) })}`
}

function shownGroup(group: GroupResult, language: Language): Shown {
  const title = `${group.by} = ${group.label}`
  if (group.hidden !== undefined) return { title, notes: [wordsIn(language)('too-few')], rows: [] }
  const counted: Counted = { base: 0, missing: 0, ...group }
  return { title, notes: notesOf(counted, language), rows: rowsOf(counted, language) }
}

function notesOf(item: Counted, language: Language): readonly string[] {
  const words = wordsIn(language)
  const say = (value: number | null | undefined) => number(value, language)
  const base = words('base', { base: say(item.base), missing: say(item.missing) })
  const weighted =
    item.weightedBase === undefined || item.designEffect === undefined
      ? []
      : [words('weighted', { weighted: say(item.weightedBase), effect: say(item.designEffect) })]
  const scale =
    item.scale && item.scale.mean !== null
      ? [
          words('mean', {
            mean: number(item.scale.mean, language, 2),
            sd: number(item.scale.sd, language, 2),
            median: say(item.scale.median),
          }),
        ]
      : []
  const outside = item.scale === undefined || item.scale.outside === 0 ? [] : [words('outside', { n: say(item.scale.outside) })]
  const weightedMean = item.scale?.weightedMean ?? item.weightedMean ?? undefined
  const meant = weightedMean === undefined ? [] : [words('weighted-mean', { mean: number(weightedMean, language, 2) })]
  const nps = item.nps === undefined ? [] : [`NPS ${item.nps}`]
  const few = item.base > 0 && item.base < 5 && (item.n === undefined || item.median === null) ? [words('too-few')] : []
  const [low, high] = item.quartiles ?? []
  const figures =
    item.median === undefined || item.median === null
      ? []
      : [
          words('numbers', {
            median: say(item.median),
            low: say(low),
            high: say(high),
            mean: say(item.mean),
            sd: say(item.sd),
            min: say(item.min),
            max: say(item.max),
          }),
        ]
  const different = item.different === undefined ? [] : [words('different', { n: say(item.different) })]
  const days =
    typeof item.first === 'string' && typeof item.last === 'string' ? [words('days', { first: item.first, last: item.last })] : []
  return [base, ...weighted, ...scale, ...outside, ...nps, ...figures, ...meant, ...different, ...days, ...few]
}

function rowsOf(item: Counted, language: Language): Shown['rows'] {
  const top = item.scale?.top
  const choices = item.choices ?? []
  const digits = item.base < ALL_TESTS_FROM ? 0 : 1
  const together = top && top.codes.length > 1 ? [{ ...top, label: wordsIn(language)('together', { n: top.codes.length }) }] : []
  return [...choices, ...together].map(
    ({ label, count, percent, low, high }) =>
      [
        label,
        number(count, language),
        percent === null ? '–' : `${number(percent, language, digits, digits)}%`,
        low === null ? '–' : `${number(low, language, digits, digits)}–${number(high, language, digits, digits)}`,
      ] as const,
  )
}
