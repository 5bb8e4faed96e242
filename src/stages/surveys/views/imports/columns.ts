import { answerKeys, type Instrument, type Item, itemsOf, type Target, targetsOf, targetText } from '../../../../engines/survey/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { choices } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import type { Import, ImportColumn } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { columnWords, HOW_WORDS } from '../../text/imports/columns.ts'
import { columnLetters } from './letters.ts'

/** Every column with what it holds, to be changed; and which questions have none. */
export function columnsForm(wave: Wave, { id, columns, orderOpen, dayOrder }: Import, language: Language): Html {
  const t = columnWords(language)
  const all = targetsOf(wave.instrument)
  const few = all.length * columns.length < MOST_OPTIONS
  const rows = columns.map((column, place) => {
    const offered = few
      ? all
      : all.filter((target) => target.to !== 'choice' || targetText(target).split(' ')[1] === column.target.split(' ')[1])
    return columnRow(column, place, offered, wave.instrument, language)
  })
  const absent = absentItems(wave.instrument, columns).map((item) => say(item.ask, language))
  return html`<p>${t.lead}</p>${absent.length === 0 ? '' : html`<p class="note">${fill(t.absent, { items: absent.join('; ') })}</p>`}
<form method="post" action="/${language}/surveys/${wave.code}/imports/${id}/columns">${orderOpen ? dayOrders(dayOrder, language) : ''}
<table class="t stack"><thead><tr><th scope="col">${t.column}</th><th scope="col">${t.holds}</th><th scope="col">${t.by}</th></tr></thead>
<tbody>${rows}</tbody></table><div class="bar"><button class="btn">${t.again}</button></div></form>`
}

/** More options on one page than this would weigh too much; then single choices are offered only for the question of the column. */
const MOST_OPTIONS = 6000

function columnRow(column: ImportColumn, place: number, offered: readonly Target[], instrument: Instrument, language: Language): Html {
  const t = columnWords(language)
  const option = (value: string, words: string) =>
    html`<option value="${value}"${value === column.target ? raw(' selected') : ''}>${words}</option>`
  const own = (['nothing', 'id', 'time', 'language'] as const).map((each) => option(each, t[each]))
  const answers = itemsOf(instrument).flatMap((item) => {
    const mine = offered.filter((target) => itemOf(target, instrument) === item)
    return mine.length === 0
      ? []
      : [
          html`<optgroup label="${say(item.ask, language)}">${mine.map((each) => option(targetText(each), targetWords(each, item, language)))}</optgroup>`,
        ]
  })
  const examples = column.examples.length === 0 ? '' : html`<p class="base">${t.such} ${column.examples.join(' · ')}</p>`
  return html`<tr><th scope="row" id="column-${place}">${columnLetters(place)}: ${column.head.slice(0, 200)}${examples}</th>
<td data-is="${t.holds}"><select name="column-${place}" aria-labelledby="column-${place}"><optgroup label="${t.ofTheFile}">${own}</optgroup>${answers}</select></td>
<td data-is="${t.by}">${HOW_WORDS[column.how][language]}</td></tr>`
}

function itemOf(target: Target, instrument: Instrument): Item | undefined {
  const code = target.to === 'field' ? target.field.split('.')[0] : 'item' in target ? target.item : undefined
  return itemsOf(instrument).find((item) => item.code === code)
}

function targetWords(target: Target, item: Item, language: Language): string {
  const t = columnWords(language)
  if (target.to === 'place') return fill(t.place, { place: target.place })
  const labelOf = (code: string) => {
    const choice = 'choices' in item ? item.choices.find((each) => each.code === code) : undefined
    return choice ? say(choice.label, language) : code
  }
  if (target.to === 'choice') return `= ${labelOf(target.choice)}`
  if (target.to !== 'field' || target.field === item.code) return say(item.ask, language).slice(0, 120)
  const part = target.field.slice(item.code.length + 1)
  if (item.kind === 'grid') return say(item.rows.find(({ code }) => code === part)?.ask ?? { en: part }, language)
  return item.kind === 'rank' ? labelOf(part) : `${labelOf(part)} (${t.other})`
}

function absentItems(instrument: Instrument, columns: readonly ImportColumn[]): readonly Exclude<Item, { kind: 'note' }>[] {
  const held = new Set(columns.map(({ target }) => target.split(' ')[1] ?? ''))
  const asked = itemsOf(instrument).filter((item) => item.kind !== 'note')
  return asked.filter((item) => ![item.code, ...answerKeys(item)].some((key) => held.has(key)))
}

function dayOrders(order: Import['dayOrder'], language: Language): Piece {
  const t = columnWords(language)
  const options = (['month', 'day'] as const).map((value) => ({ value, label: { text: t[value] }, picked: value === order }))
  return choices({ name: 'order', ask: { text: t.order }, language, many: false, options })
}
