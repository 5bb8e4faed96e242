import { countAndPercent, type RegisterRow } from '../../../../engines/document/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import {
  baseWords,
  type Figure,
  type Indicator,
  methodWords,
  printedBase,
  printedReason,
  printedValue,
  scaleOf,
  type Table,
} from '../../../evidence/index.ts'
import type { SignedClaim } from '../../model.ts'
import { words } from '../../text/index.ts'
import { readMarks } from './marks.ts'

/** Below this base a survey's figure is not printed for outsiders. */
const FEWEST_PRINTED = 10

/** Whether enough people stand behind a figure or a table for it to be printed. Registrations are counted, not asked. */
export function isPrintable({ base, wave }: Pick<Figure, 'base' | 'wave'>): boolean {
  return wave === undefined || base >= FEWEST_PRINTED
}

/** What stands behind a figure, in the reader's language. Its parts are all the forms in which charts and sentences print it. */
export function figureRow(figure: Figure, language: Language): RegisterRow {
  const { id, kind, base, interval, bounds, instrument, wave, snapshot, status } = figure
  const reason = printedReason(figure, language)
  return {
    id,
    kind: 'figure',
    wording: say(figure.wording, language),
    value: printedValue(figure, language),
    ...(kind === 'mean' ? {} : { count: figure.count }),
    base,
    baseName: baseWords(figure.baseName, language),
    method: methodWords(figure.method, language),
    parts: partsOf(figure, language),
    ...(interval ? { interval } : {}),
    ...(bounds ? { bounds } : {}),
    ...(instrument === undefined ? {} : { instrument }),
    ...(wave === undefined ? {} : { wave }),
    ...(snapshot === '' ? {} : { snapshot }),
    ...(figure.published === undefined ? {} : { published: publishedForm(figure, language) }),
    status,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The row of a figure that cannot be printed: its wording and why. */
export function gapRow({ id, wording }: Pick<Indicator, 'id' | 'wording'>, language: Language): RegisterRow {
  return { id, kind: 'figure', wording: say(wording, language), value: words(language).gap }
}

/** A sentence that no figure carries: why it is printed all the same, and who answers for it. */
export function signedRow({ sentence, reason }: SignedClaim, place: number, by: string, language: Language): RegisterRow {
  const said = readMarks(sentence).map((piece) => (typeof piece === 'string' ? piece : '…'))
  return { id: `claim.${place + 1}`, kind: 'fact', wording: said.join(''), value: `${words(language).signedClaim}: ${reason}`, source: by }
}

/** A whole item: each answer with its count and share, what a scale's upper half adds up to, and who left it out. */
export function tableRow(table: Table, language: Language): RegisterRow {
  const t = words(language)
  const { id, base, missing, instrument, wave, snapshot } = table
  const scale = table.kind === 'scale' ? scaleOf(table) : undefined
  const answers = table.rows.map(({ label, count }) => `${say(label, language)}: ${countAndPercent(language, count, base)}`)
  return {
    id,
    kind: 'figure',
    wording: say(table.ask, language),
    value: fill(t.nAnswers, { n: formatNumber(base, language) }),
    base,
    baseName: baseWords('answered', language),
    method: t.everyAnswer,
    parts: [
      ...answers,
      ...(scale === undefined || scale.base === base ? [] : scale.rows.map(({ count }) => countAndPercent(language, count, scale.base))),
      ...(scale ? [fill(t.upperHalf, { n: countAndPercent(language, scale.above, scale.base) })] : []),
      fill(t.left, { n: formatNumber(missing, language) }),
    ],
    instrument,
    wave,
    snapshot,
  }
}

function partsOf(figure: Figure, language: Language): readonly string[] {
  const { excluded = 0 } = figure
  const out = excluded > 0 ? [fill(words(language).answersOut, { n: formatNumber(excluded, language) })] : []
  return [...countsOf(figure, language), ...out]
}

function countsOf(figure: Figure, language: Language): readonly string[] {
  const { kind, count, base, method } = figure
  if (kind === 'mean') return [printedBase(figure, language), fill(words(language).sum, { n: formatNumber(count, language) })]
  const silent = method === 'response-rate' ? [fill(words(language).left, { n: formatNumber(base - count, language) })] : []
  return [...(count === base ? [] : [countAndPercent(language, count, base)]), ...silent]
}

/** The published value as its page printed it: a percentage with its sign, a number in the reader's form. */
function publishedForm({ published = '', kind }: Figure, language: Language): string {
  if (!/^\d+$/.test(published)) return published
  return kind === 'percent' ? `${published}%` : formatNumber(Number(published), language)
}
