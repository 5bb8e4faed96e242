import { fill } from '../../../../../kernel/language.ts'
import { html, type Html } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { Design, DesignVersion } from '../../../instruments.ts'
import { sayChange } from '../../../text/instruments/changes.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { addressOf, designerPage, hidden, inOwnWords, pathOf, type Seen, whenDone } from '../frame.ts'
import { versionList } from './changed.ts'

/** The versions of a draft, the newest first, and the way back to each; `others` is what kept the last wish from being carried out. */
export function historyPage(
  seen: Seen,
  {
    design,
    versions,
    others,
    nameOf,
  }: {
    readonly design: Design
    readonly versions: readonly DesignVersion[]
    readonly others: readonly DesignVersion[]
    readonly nameOf: (code: string) => string
  },
): Html {
  const { language } = seen
  const t = designWords(language)
  const { code, version } = design
  const rows = versions.map(
    (
      each,
    ) => html`<tr><td class="num">${each.version}</td><td>${sayChange(each.change, language)}</td><td>${nameOf(each.by)}</td><td>${whenDone(each.at, language)}</td>
<td>${each.version === version ? html`<span class="flag ok">${t.standsNow}</span>` : html`<button class="act" name="restore" value="${each.version}">${t.goBack}<span class="vh">: ${each.version}</span></button>`}</td></tr>`,
  )
  return designerPage(seen, {
    title: t.history,
    trail: [{ title: t.draft, path: pathOf(code, '/draft') }],
    body: section(html`<p class="k"><code>${code}</code></p><h1>${t.history}: ${inOwnWords(design.instrument.title, language)}</h1><p class="lead">${fill(t.historyLead, { most: 100 })}</p>
${others.length > 0 ? html`<div class="err-s" role="alert"><h2>${t.othersFirst}</h2>${versionList(others, nameOf, language)}</div>` : ''}
<form method="post" action="${addressOf(code, language, '/draft/history')}">${hidden('version', version)}<div class="scroll"><table class="t"><thead><tr><th scope="col" class="num">${t.version}</th><th scope="col">${t.change}</th><th scope="col">${t.who}</th><th scope="col">${t.whenAt}</th><th scope="col"><span class="vh">${t.goBack}</span></th></tr></thead><tbody>${rows}</tbody></table></div></form>
<form method="post" action="${addressOf(code, language, '/draft/discarding')}" class="after">${hidden('version', version)}<h2>${t.discard}</h2><p>${t.discardHint}</p><div class="opts"><label class="opt"><input type="checkbox" name="sure" value="yes" required><span>${t.discardSure}</span></label></div><button class="btn g">${t.discard}</button></form>`),
  })
}
