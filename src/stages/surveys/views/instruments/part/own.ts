import type { Item } from '../../../../../engines/survey/index.ts'
import { html, type Piece } from '../../../../../ui/html.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { rowsField } from './rows.ts'
import { type FormShown, shortField, tick } from './showing.ts'
import { textFields } from './texts.ts'

/** The fields that only items of this kind have. */
export function ownFields(kind: Item['kind'], shown: FormShown): Piece {
  const t = designWords(shown.language)
  const ticks = (...names: readonly ('many' | 'shuffled' | 'highestFirst' | 'whole' | 'long' | 'names' | 'others')[]) =>
    html`<div class="opts">${names.map((name) => tick(shown, name, t[name]))}</div>`
  const limits = html`<div class="grid g2">${shortField(shown, 'least', t.least, { mode: 'numeric', hint: t.leastHint })}${shortField(shown, 'most', t.mostPicked, { mode: 'numeric' })}</div>`
  switch (kind) {
    case 'choice':
      return html`${rowsField(shown, 'choice', 'label', { title: t.choices, hint: t.choicesHint, marks: ['exclusive', 'other'] })}${ticks('many', 'shuffled')}${limits}`
    case 'rank':
      return html`${rowsField(shown, 'choice', 'label', { title: t.choices, hint: t.choicesHint })}${limits}`
    case 'scale':
      return html`${rowsField(shown, 'choice', 'label', { title: t.points, hint: t.pointsHint, marks: ['outside'] })}${ticks('highestFirst')}`
    case 'grid':
      return html`${rowsField(shown, 'row', 'ask', { title: t.statements, hint: t.statementsHint })}${rowsField(shown, 'choice', 'label', { title: t.points, hint: t.pointsHint, marks: ['outside'] })}${ticks('highestFirst')}`
    case 'city':
      return html`${rowsField(shown, 'choice', 'label', { title: t.cities, hint: t.citiesHint })}${ticks('others')}`
    case 'number':
      return html`<div class="grid g2">${shortField(shown, 'from', t.from, { mode: 'decimal' })}${shortField(shown, 'to', t.upTo, { mode: 'decimal' })}</div>${ticks('whole')}${textFields(shown, 'unit', t.unit, { hint: t.unitHint })}`
    case 'date':
      return html`<div class="grid g2">${shortField(shown, 'from', t.fromDay, { type: 'date' })}${shortField(shown, 'to', t.toDay, { type: 'date' })}</div>`
    case 'text':
      return html`${ticks('long', 'names')}${shortField(shown, 'most', t.mostSigns, { mode: 'numeric', hint: t.mostSignsHint })}`
    default:
      return ''
  }
}
