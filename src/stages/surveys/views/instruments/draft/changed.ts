import { fill, type Language } from '../../../../../kernel/language.ts'
import { html, type Piece } from '../../../../../ui/html.ts'
import type { DesignVersion } from '../../../instruments.ts'
import { sayChange } from '../../../text/instruments/changes.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { addressOf, hidden, whenDone } from '../frame.ts'
import type { DraftShown } from './shown.ts'

/** What was done just now, with its undoing, and what others did meanwhile. */
export function changedNotice({ design, changed, nameOf }: DraftShown, language: Language): Piece {
  if (changed === undefined) return ''
  const t = designWords(language)
  const { mine, others } = changed
  const undo =
    mine !== undefined && mine.version === design.version && mine.version > 1
      ? html`<form method="post" action="${addressOf(design.code, language, '/draft/history')}">${hidden('version', design.version)}<button class="act" name="restore" value="${mine.version - 1}">${t.undo}</button></form>`
      : ''
  return html`<div class="note done" role="status">${mine ? html`<p>${t.kept} ${sayChange(mine.change, language)}.</p>${undo}` : ''}
${others.length > 0 ? html`<p>${t.meanwhile}</p>${versionList(others, nameOf, language)}` : ''}</div>`
}

/** Changes of the draft, one a line, the newest first. */
export function versionList(versions: readonly DesignVersion[], nameOf: (code: string) => string, language: Language): Piece {
  return html`<ul class="list">${versions.map(
    ({ change, by, at, version }) =>
      html`<li>${fill(designWords(language).versionN, { n: version })}: ${sayChange(change, language)} — ${nameOf(by)}, ${whenDone(at, language)}</li>`,
  )}</ul>`
}
