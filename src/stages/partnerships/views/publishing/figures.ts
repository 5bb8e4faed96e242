import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { KINDS } from '../../forms/money.ts'
import type { Counted, PartnershipFigures } from '../../model/publishing/figures.ts'
import { FIELDS } from '../../text/pipeline/fields.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import { table } from '../pipeline/lists.ts'
import { FORM_WORDS, moneyWords, quantityWords } from '../pipeline/names.ts'

/** The counts as a band, the sums as a table, and how they were counted. */
export function figuresPiece(figures: PartnershipFigures, language: Language): Html {
  const counts = (['begun', 'memoranda', 'letters', 'pilots', 'results'] as const).filter(
    (key) => key === 'begun' || figures[key].count > 0,
  )
  const { withheld, asOf } = figures
  return html`<dl class="facts">${counts.map((key) => count(figures[key], REGISTER[key][language], language))}</dl>${given(figures, language)}
${withheld.count > 0 ? html`<p class="base">${fill(REGISTER.withheld[language], { n: formatNumber(withheld.count, language) })}</p>` : ''}
<p class="prov">${fill(REGISTER.counting[language], { day: formatDay(asOf, language) })}</p>`
}

function count({ count: n }: Counted, words: string, language: Language): Html {
  return html`<div><dt>${words}</dt><dd>${formatNumber(n, language)}</dd></div>`
}

function given({ money, quantities }: PartnershipFigures, language: Language): Piece {
  const rows = [
    ...money.map(({ kind, sum, of }) => [
      KINDS[kind][language],
      FIELDS.cash[language],
      moneyWords(sum, language),
      formatNumber(of.length, language),
    ]),
    ...quantities.map(({ kind, form, unit, quantity, of }) => [
      KINDS[kind][language],
      FORM_WORDS[form][language],
      `${quantityWords(quantity, language)}${unit === undefined ? '' : ` ${unit}`}`,
      formatNumber(of.length, language),
    ]),
  ]
  if (rows.length === 0) return ''
  const heads = [REGISTER.kindCol, REGISTER.formCol, REGISTER.amountCol, REGISTER.linesCol].map((words) => words[language])
  return html`<h3>${REGISTER.given[language]}</h3>${table(heads, rows, language)}`
}
