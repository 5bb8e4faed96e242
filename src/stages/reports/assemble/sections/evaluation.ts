import type { Block, Words } from '../../../../engines/document/index.ts'
import { formatDay, formatDayRange, formatNumber, joinList } from '../../../../engines/script/index.ts'
import { LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import { evaluationDrawings, type Figure } from '../../../evidence/index.ts'
import type { Wave } from '../../../surveys/index.ts'
import { care } from '../care.ts'
import { isPrintable, type Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { chartBlock, figureList, figureTable } from '../tables.ts'

/** How answers were collected, who is missing, and what those who answered said of the programme. */
export function evaluation(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  const { text, figures, tables, waves } = material
  if (text.methods.length === 0 && figures.length === 0) return []
  const shown = figures.filter(isPrintable)
  return [
    { kind: 'heading', level: 1, words: t.evaluation, id: 'evaluation' },
    { kind: 'heading', level: 2, words: t.methods },
    ...text.methods.map((each): Block => ({ kind: 'paragraph', words: ledger.text(each) })),
    ...waves.flatMap((wave) => waveTable(wave, shown, ledger)),
    ...listed(t.participation, 'participation', shown, ledger),
    ...missing(shown, ledger),
    ...listed(t.results, 'results', shown, ledger),
    ...care(ledger),
    ...evaluationDrawings(shown.filter(isResult), tables.filter(isPrintable), ledger.language).map(chartBlock),
    ...figureTable(t.resultsTable, shown.filter(isResult), ledger),
    ...figureTable(
      t.snapshot,
      shown.filter(({ section }) => section === 'snapshot'),
      ledger,
    ),
    ...care(ledger),
  ]
}

function isResult({ section }: Figure): boolean {
  return section === 'results'
}

/** One wave of the survey: which questionnaire, when, in which languages, how many answered. */
function waveTable({ code, title, instrument, opens, closes }: Wave, figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const from = { source: `${instrument.code}/${instrument.edition}` }
  const answered = figures.filter((figure) => figure.wave === code && ['responses', 'response-rate'].includes(figure.method))
  const days = closes === undefined ? formatDay(opens, language) : formatDayRange(opens, closes, language)
  const rows: readonly (readonly [Words, Words])[] = [
    [t.survey, ledger.kept(title, { id: `wave.${code}.title`, wording: t.survey, ...from })],
    [t.instrument, ledger.kept(from.source, { id: `wave.${code}.instrument`, wording: t.instrument, ...from })],
    [t.open, [ledger.fact(days, { id: `wave.${code}.days`, wording: t.open, source: code })]],
    [
      t.languages,
      joinList(
        instrument.languages.map((each) => LANGUAGE_NAMES[each]),
        language,
      ),
    ],
    ...answered.map((figure) => [say(figure.wording, language), ledger.figure(figure, 'cell')] as const),
  ]
  return [{ kind: 'table', caption: t.collected, header: [t.what, t.how], rows, widths: [1.3, 3], rowHeaders: true }]
}

function missing(figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  const rate = figures.find(({ method }) => method === 'response-rate')
  if (!rate) return []
  const { t, language } = ledger
  const number = (n: number): Words => [{ figure: rate.id, text: formatNumber(n, language) }]
  return [
    { kind: 'heading', level: 2, words: t.missing, id: 'missing' },
    {
      kind: 'paragraph',
      words: ledger.fill(t.missingLine, { silent: number(rate.base - rate.count), registered: number(rate.base) }),
    },
    { kind: 'paragraph', words: t.missingRead },
  ]
}

function listed(title: string, section: Figure['section'], figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  const list = figureList(
    figures.filter((figure) => figure.section === section),
    ledger,
  )
  return list.length === 0 ? [] : [{ kind: 'heading', level: 2, words: title, id: section }, ...list]
}
