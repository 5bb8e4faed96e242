import type { Language } from '../../../../../kernel/language.ts'
import { html, type Piece } from '../../../../../ui/html.ts'
import type { Difference } from '../../../designer/clash.ts'
import type { DesignVersion } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { versionList } from '../draft/changed.ts'

/** What others did to the part that somebody has just tried to keep. */
export interface ClashShown {
  readonly clash: 'changed' | 'gone'
  readonly differences: readonly Difference[]
  readonly others: readonly DesignVersion[]
  readonly nameOf: (code: string) => string
}

/** Says that nothing was kept, who changed what, and what can be done: what was typed stands in the form below. */
export function clashBox(shown: ClashShown | undefined, language: Language): Piece {
  if (shown === undefined) return ''
  const t = designWords(language)
  const rows = shown.differences.map(
    ({ place, before, after }) =>
      html`<tr><th scope="row"><code>${place}</code></th><td dir="auto">${before || '—'}</td><td dir="auto">${after || '—'}</td></tr>`,
  )
  return html`<div class="err-s" role="alert" tabindex="-1" id="clash"><h2>${shown.clash === 'gone' ? t.clashGone : t.clashChanged}</h2><p>${shown.clash === 'gone' ? t.clashGoneHow : t.clashHow}</p>
${versionList(shown.others, shown.nameOf, language)}${
    rows.length === 0
      ? ''
      : html`<div class="scroll"><table class="t"><thead><tr><th scope="col">${t.place}</th><th scope="col">${t.youHad}</th><th scope="col">${t.nowStands}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  }</div>`
}
