import { formatNumber } from '../../../engines/script/index.ts'
import { type Instrument, type Item, itemsOf } from '../../../engines/survey/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { section, type Frame } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Figure } from '../model.ts'
import { printedBase, printedReason, printedValue } from '../print.ts'
import { needsWords } from '../text/needs.ts'
import { baseWords, methodWords, statusWords, words } from '../text.ts'

/** A figure as it stands in a text or table: its value, linked to how it was counted. */
export function figureLink(figure: Figure, language: Language): Html {
  const path = `/${language}/programmes/${figure.programme}/figures/${figure.id}`
  return html`<a class="fg" href="${path}">${printedValue(figure, language)}</a>`
}

/** The page of one figure: wording, answers counted, base, count, method, interval, edition, data, published value. */
export function figurePage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  figure: Figure,
  instrument: Instrument | undefined,
): Html {
  const { language } = seen
  const t = words(language)
  const reason = printedReason(figure, language)
  const rows: readonly (readonly [string, Piece])[] = [
    [t.counted, `${printedBase(figure, language)} — ${baseWords(figure.baseName, language)}`],
    ...questions(figure, instrument, language),
    [t.method, methodWords(figure.method, language)],
    ...(figure.interval ? [[t.interval, range(figure.interval)] as const] : []),
    ...(figure.bounds ? [[t.bounds, range(figure.bounds)] as const] : []),
    ...(figure.instrument ? [[t.instrument, figure.instrument] as const] : []),
    ...(figure.wave ? [[t.wave, figure.wave] as const] : []),
    ...(figure.snapshot ? [[t.data, html`<code>${figure.snapshot}</code>`] as const] : []),
    ...(figure.excluded ? [[needsWords(language).answersOut, String(figure.excluded)] as const] : []),
    ...(figure.published === undefined ? [] : [[t.published, publishedForm(figure, language)] as const]),
    [t.status, html`<span class="${figure.status === 'flagged' ? 'flag' : 'flag ok'}">${statusWords(figure.status, language)}</span>`],
    ...(figure.note ? [[t.note, say(figure.note, language)] as const] : []),
  ]
  return programmePage(seen, programme, {
    title: say(figure.wording, language),
    body: section(html`<p class="k">${t.figure} ${figure.id}</p><h1>${say(figure.wording, language)}</h1>
<div class="fig"><b>${printedValue(figure, language)}</b><p>${printedBase(figure, language)}</p></div>
${reason ? html`<p class="note">${reason}</p>` : ''}
<dl class="pairs">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`),
  })
}

/** The published value as its page prints it: a percentage with its sign, a number in the reader's form. */
function publishedForm({ published = '', kind }: Figure, language: Language): string {
  if (!/^\d+$/.test(published)) return published
  return kind === 'percent' ? `${published}%` : formatNumber(Number(published), language)
}

function questions(figure: Figure, instrument: Instrument | undefined, language: Language): readonly (readonly [string, Piece])[] {
  const t = words(language)
  const items = instrument
    ? itemsOf(instrument).filter((item) => figure.items.some((code) => code === item.code || code.startsWith(`${item.code}.`)))
    : []
  const [item] = items
  if (!item) return []
  const codes = figure.codes.map((code) => html`<li>${labelOf(item, code, language)} <code>${item.code} = ${code}</code></li>`)
  return [[t.question, say(item.ask, language)], ...(codes.length > 0 ? [[t.codes, html`<ul class="list">${codes}</ul>`] as const] : [])]
}

function labelOf(item: Item, code: string, language: Language): string {
  const choice = 'choices' in item ? item.choices.find((each) => each.code === code) : undefined
  return choice ? say(choice.label, language) : code
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${low}–${high}%`
}
