import type { Language } from '../../../../kernel/language.ts'
import { choices } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import type { Import } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { previewWords } from '../../text/imports/preview.ts'

/** What somebody decides over a preview: only what there is to decide is asked, and nothing is chosen beforehand that leaves something out. */
export function keepForm(wave: Wave, { id, counts }: Import, language: Language): Html {
  const t = previewWords(language)
  const path = `/${language}/surveys/${wave.code}/imports/${id}`
  const discard = html`<form method="post" action="${path}/discarding"><button class="btn g">${t.discard}</button></form>`
  if (counts.new + counts.changed === 0) return html`<p class="note">${t.nothingToKeep}</p><div class="bar">${discard}</div>`
  return html`<form method="post" action="${path}/keeping">${counts.wrong > 0 ? wrongRows(language) : ''}${counts.changed > 0 ? changedRows(language) : ''}
<div class="bar"><button class="btn">${t.keep}</button></div></form><div class="bar">${discard}</div>`
}

function wrongRows(language: Language): Piece {
  const t = previewWords(language)
  return choices({
    name: 'wrong',
    ask: { text: t.whatOfWrong },
    language,
    many: false,
    options: [
      { value: 'leave-rows', label: { text: t.leaveRows }, picked: false },
      { value: 'leave-cells', label: { text: t.leaveCells }, picked: false },
    ],
  })
}

function changedRows(language: Language): Piece {
  const t = previewWords(language)
  return choices({
    name: 'changed',
    ask: { text: t.whatOfChanged },
    language,
    many: false,
    options: [
      { value: 'stay', label: { text: t.stay }, picked: true },
      { value: 'update', label: { text: t.update }, picked: false },
    ],
  })
}
