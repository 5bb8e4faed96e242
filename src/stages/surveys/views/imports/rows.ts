import { type CellFault, itemsOf, sayCellFault } from '../../../../engines/survey/index.ts'
import { formatNumber, formatZone } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { isSame } from '../../../../kernel/same.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { type Import, type ImportRow, PAGE, ROW_STATES, type Shown } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { rowWords, STATE_WORDS } from '../../text/imports/rows.ts'
import { columnLetters } from './letters.ts'
import { momentWords } from './moment.ts'

/** One page of the rows of a preview. */
export interface RowsShown {
  readonly rows: readonly ImportRow[]
  /** How many there are of those that are shown. */
  readonly all: number
  readonly shown: Shown
  readonly page: number
}

/** The rows one by one: what becomes of each, and each cell that is wrong, named as a spreadsheet names it. */
export function rowsTable(wave: Wave, known: Import, shown: RowsShown, language: Language): Html {
  const t = rowWords(language)
  const rows = shown.rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${formatNumber(row.line, language)}</th><td data-is="${t.becomes}">${STATE_WORDS[row.state][language]}</td>
<td data-is="${t.time}">${row.at ? momentWords(row.at, wave.zone, language) : ''}</td><td data-is="${t.remarks}">${remarks(row, wave, known, language)}</td></tr>`,
  )
  const table = html`<table class="t stack"><thead><tr><th scope="col">${t.row}</th><th scope="col">${t.becomes}</th><th scope="col">${t.time} (${formatZone(wave.zone, language)})</th>
<th scope="col">${t.remarks}</th></tr></thead><tbody>${rows}</tbody></table>`
  return html`${filters(wave, known, shown.shown, language)}${rows.length === 0 ? html`<p>${t.noRows}</p>` : table}${pages(wave, known, shown, language)}`
}

function remarks({ line, faults, answers, before, state }: ImportRow, wave: Wave, known: Import, language: Language): Piece {
  const t = rowWords(language)
  if (before !== undefined) {
    const keys = new Set(
      [...Object.keys(before), ...Object.keys(answers)].filter((key) => !isSame(before[key], answers[key])).map((key) => key.split('.')[0]),
    )
    const asks = itemsOf(wave.instrument).filter(({ code }) => keys.has(code))
    const words = fill(t.differs, { items: asks.map(({ ask }) => say(ask, language)).join('; ') })
    return html`<p>${words}</p>${faults.map((each) => fault(each, line, known, wave, language))}`
  }
  if (faults.length > 0) return faults.map((each) => fault(each, line, known, wave, language))
  return state === 'new' || state === 'same' ? html`<span class="base">${fill(t.answered, { n: Object.keys(answers).length })}</span>` : ''
}

/** A cell as a spreadsheet calls it, `C14`, with the name of its sheet where the file has sheets. */
function fault(each: CellFault, line: number, known: Import, wave: Wave, language: Language): Html {
  const expected = sayCellFault(each, language, wave.instrument)
  const column = known.columns[each.column]?.head.slice(0, 80) ?? ''
  const words = fill(rowWords(language).cell, {
    cell: `${known.file.sheet ? `${known.file.sheet}!` : ''}${columnLetters(Math.max(0, each.column))}${line}`,
    column,
    came: each.came,
    expected,
  })
  return html`<p class="small">${words}</p>`
}

function filters(wave: Wave, { id, counts }: Import, shown: Shown, language: Language): Html {
  const t = rowWords(language)
  const number = (n: number) => formatNumber(n, language)
  const all: readonly (readonly [Shown, string, number])[] = [
    ['all', t.all, counts.rows],
    ['wrong', t.wrong, counts.wrong],
    ...ROW_STATES.map((state) => [state, STATE_WORDS[state][language].split(/[;；]/)[0] ?? '', counts[state]] as const),
  ]
  const links = all
    .filter(([name, , n]) => n > 0 || name === shown)
    .map(([name, words, n]) =>
      name === shown
        ? html`<li><b aria-current="true">${words} (${number(n)})</b></li>`
        : html`<li><a href="${addressOf(wave, id, language, name, 1)}">${words} (${number(n)})</a></li>`,
    )
  return html`<ul class="n pick">${links}</ul>`
}

function pages(wave: Wave, { id }: Import, { shown, page, all }: RowsShown, language: Language): Piece {
  const t = rowWords(language)
  const last = Math.max(1, Math.ceil(all / PAGE))
  if (last === 1) return ''
  const link = (to: number, words: string, rel: string) =>
    to < 1 || to > last ? '' : html`<a class="btn g" rel="${raw(rel)}" href="${addressOf(wave, id, language, shown, to)}">${words}</a>`
  const where = fill(t.pageOf, { n: formatNumber(page, language), all: formatNumber(last, language) })
  return html`<div class="bar">${link(page - 1, t.before, 'prev')}<span>${where}</span>${link(page + 1, t.after, 'next')}</div>`
}

function addressOf(wave: Wave, id: string, language: Language, shown: Shown, page: number): string {
  return `/${language}/surveys/${wave.code}/imports/${id}?show=${shown}&page=${page}#rows`
}
