import { formatNumber, formatZone } from '../../../../engines/script/index.ts'
import { newId } from '../../../../kernel/id.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import type { Import } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { importWords } from '../../text/imports/list.ts'
import type { Asked } from '../invitations/frame.ts'
import { waveTrail } from '../trail.ts'
import { momentWords } from './moment.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** Where a file of answers is sent, with what was wrong with the last one; and what came of those before. */
export function importsPage(
  seen: Seen,
  { wave, programme }: Asked,
  imports: readonly Import[],
  names: ReadonlyMap<string, string>,
  fault?: string,
): Html {
  const { language } = seen
  const t = importWords(language)
  return page({
    ...seen,
    kind: 'organiser',
    title: t.imports,
    trail: waveTrail(wave, programme, language),
    body: html`${section(html`<h1>${t.imports}</h1><p class="lead">${t.lead}</p>
${faultSummary(language, fault === undefined ? [] : [{ name: 'file', words: fault }])}${sending(wave, language, fault)}`)}
${section(imports.length === 0 ? html`<p>${t.none}</p>` : history(wave, imports, names, language), { title: t.history, sand: true })}`,
  })
}

function sending(wave: Wave, language: Language, fault: string | undefined): Html {
  const t = importWords(language)
  return html`<form method="post" action="/${language}/surveys/${wave.code}/imports" enctype="multipart/form-data">
<input type="hidden" name="import" value="${newId()}"><div class="q${fault ? ' err' : ''}"><label class="q-l" for="file">${t.file}</label>
<p class="hint" id="file-hint">${t.fileHint}</p>${fault ? html`<p class="err-m" id="file-fault">${fault}</p>` : ''}
<input type="file" id="file" name="file" aria-describedby="file-hint" accept=".csv,.tsv,.txt,.xlsx,.ods"></div>
<div class="bar"><button class="btn">${t.look}</button></div></form>`
}

function history(wave: Wave, imports: readonly Import[], names: ReadonlyMap<string, string>, language: Language): Html {
  const t = importWords(language)
  const rows = imports.map(
    (each) => html`<tr><th scope="row"><a href="/${language}/surveys/${wave.code}/imports/${each.id}">${each.file.name}</a>
<p class="base">SHA-256 <code>${each.file.sha256.slice(0, 16)}</code></p></th>
<td data-is="${t.when}">${momentWords(each.at, wave.zone, language)}</td><td data-is="${t.who}">${names.get(each.by) ?? each.by}</td>
<td data-is="${t.became}">${outcome(each, names, wave, language)}</td></tr>`,
  )
  return html`<table class="t stack"><thead><tr><th scope="col">${t.file}</th><th scope="col">${t.when} (${formatZone(wave.zone, language)})</th><th scope="col">${t.who}</th>
<th scope="col">${t.became}</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** What came of an import: waiting, kept, or taken back, by whom and when. */
export function outcome({ kept, undone }: Import, names: ReadonlyMap<string, string>, wave: Wave, language: Language): Piece {
  const t = importWords(language)
  const number = (n: number) => formatNumber(n, language)
  const whoWhen = ({ by, at }: { readonly by: string; readonly at: Date }) =>
    html` <span class="base">${names.get(by) ?? by}, ${momentWords(at, wave.zone, language)}</span>`
  if (!kept) return t.waits
  const keeping = fill(t.kept, { added: number(kept.added), changed: number(kept.changed), left: number(kept.leftOut) })
  if (!undone) return html`${keeping}${whoWhen(kept)}`
  const undoing = fill(t.undone, { removed: number(undone.removed), restored: number(undone.restored), stayed: number(undone.stayed) })
  return html`<p>${keeping}${whoWhen(kept)}</p><p>${undoing}${whoWhen(undone)}</p>`
}
