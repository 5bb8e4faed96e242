import { fill, type Language } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import { type DesignLine, type EditionLine, isAnswered } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { sayChange } from '../../../text/instruments/changes.ts'
import { addressOf, designerPage, inOwnWords, type Seen, whenDone } from '../frame.ts'

/** All questionnaires: those in the making first, then the editions that are asked or can be. */
export function instrumentsPage(
  seen: Seen,
  {
    editions,
    designs,
    nameOf,
  }: { readonly editions: readonly EditionLine[]; readonly designs: readonly DesignLine[]; readonly nameOf: (code: string) => string },
): Html {
  const { language } = seen
  const t = designWords(language)
  const kept = [...Map.groupBy(editions, ({ code }) => code).values()]
  return designerPage(seen, {
    title: t.questionnaires,
    body: html`${section(html`<h1>${t.questionnaires}</h1><p class="lead">${t.listLead}</p>
<p class="btns"><a class="btn" href="/${language}/instruments/new">${t.begin}</a></p>`)}
${designs.length > 0 ? section(html`<ul class="n cards wide-cards">${designs.map((each) => draftCard(each, nameOf, language))}</ul>`, { title: t.drafts, sand: true }) : ''}
${section(kept.length === 0 ? html`<p class="note">${t.noneYet}</p>` : html`<ul class="n cards wide-cards">${kept.map((each) => instrumentCard(each, language))}</ul>`, { title: t.published })}`,
  })
}

function draftCard({ code, title, items, base, change, by, at }: DesignLine, nameOf: (code: string) => string, language: Language): Html {
  const t = designWords(language)
  return html`<li><h3><a href="${addressOf(code, language, '/draft')}">${inOwnWords(title, language)}</a></h3>
<p class="small"><code>${code}</code> · ${base === undefined ? t.newOne : fill(t.afterEdition, { edition: base })} · ${t.items}: ${items}</p>
<p class="small grey">${sayChange(change, language)} — ${nameOf(by)}, ${whenDone(at, language)}</p></li>`
}

function instrumentCard(editions: readonly EditionLine[], language: Language): Piece {
  const t = designWords(language)
  const [newest] = editions
  if (newest === undefined) return ''
  const waves = editions.flatMap((each) => each.waves)
  const responses = waves.reduce((sum, wave) => sum + wave.responses, 0)
  return html`<li><h3><a href="${addressOf(newest.code, language)}">${inOwnWords(newest.title, language)}</a></h3>
<p class="small"><code>${newest.code}</code> · ${t.editions}: ${editions
    .map(({ edition }) => edition)
    .toReversed()
    .join(', ')} · ${t.items}: ${newest.items}</p>
<p class="small">${waves.length === 0 ? html`<span class="grey">${t.notAsked}</span>` : html`${t.surveys}: ${waves.length} · ${t.responses}: ${responses}`}
${editions.some(isAnswered) ? html`<span class="flag ok">${t.frozen}</span>` : ''}</p></li>`
}
