import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import type { City } from '../../../../registry/cities/index.ts'
import { sourceLine, told, webAddress } from '../../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import { TIE_COLUMNS } from '../../model/ties/rows.ts'
import { DORMANT_MONTHS, isDormant, type Tie } from '../../model/ties.ts'
import { words } from '../../text/index.ts'
import { COLUMN_WORDS, registerWords, statusWord } from '../../text/ties/register.ts'
import { tieWord } from '../../text/ties.ts'
import { cityLink, sinceWords } from '../ties.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The register of ties. `kept` says what an import has just done. */
export function registerPage(
  seen: Seen,
  ties: readonly Tie[],
  cities: ReadonlyMap<string, City>,
  { today, kept }: { readonly today: Day; readonly kept?: Piece },
): Html {
  const { language } = seen
  const t = registerWords(language)
  const dormant = ties.filter((tie) => isDormant(tie, today)).length
  const counts = { n: formatNumber(dormant, language), all: formatNumber(ties.length, language), months: DORMANT_MONTHS }
  return page({
    ...seen,
    kind: 'organiser',
    title: t.register,
    body: html`${section(html`<h1>${t.register}</h1><p class="lead">${t.registerLead}</p>${kept ?? ''}
${ties.length === 0 ? html`<p class="note">${t.registerNone}</p>` : html`<p class="base">${fill(t.dormantCount, counts)}</p>${table(ties, cities, today, language)}`}`)}
${section(importForm(language), { title: t.importTies, sand: true, id: 'import' })}`,
  })
}

function table(ties: readonly Tie[], cities: ReadonlyMap<string, City>, today: Day, language: Language): Html {
  const t = registerWords(language)
  const rows = ties.map((tie) => {
    const [one, other] = tie.cities
    return html`<tr><th scope="row">${cityLink(one, cities, language)} – ${cityLink(other, cities, language)}<p class="base">${told(tie.about, language)}</p>${sourceLine(tie.source, words(language).source)}${
      tie.evidence === undefined ? '' : html`<p class="base">${t.tieEvidence}: ${webAddress(tie.evidence) ?? tie.evidence}</p>`
    }</th>
<td data-is="${t.tieKind}">${tieWord(tie.kind, language)}</td><td data-is="${t.tieStatus}">${statusWord(tie.status, language)}${
      isDormant(tie, today) ? html` <span class="flag">${fill(t.dormant, { months: DORMANT_MONTHS })}</span>` : ''
    }</td><td data-is="${t.tieSince}">${sinceWords(tie, language)}</td>
<td data-is="${t.tieLast}">${tie.lastActivity === undefined ? t.noActivity : formatDay(tie.lastActivity, language)}</td></tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.tieCities}</th><th scope="col">${t.tieKind}</th>
<th scope="col">${t.tieStatus}</th><th scope="col">${t.tieSince}</th><th scope="col">${t.tieLast}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** What an import did, in words. */
export function keptNote(
  { added, changed, wrong, asks }: Readonly<Record<'added' | 'changed' | 'wrong' | 'asks', number>>,
  language: Language,
): Html {
  const t = registerWords(language)
  const left = [wrong > 0 ? fill(t.leftOut, { n: wrong }) : [], asks > 0 ? fill(t.waiting, { n: asks }) : []].flat()
  return html`<p class="note" role="status">${[fill(t.kept, { added, changed }), ...left].join(' ')}</p>`
}

function importForm(language: Language): Html {
  const t = registerWords(language)
  const columns = TIE_COLUMNS.map((column) => COLUMN_WORDS[column][language]).join(', ')
  return html`<p>${t.importHow}</p><p class="base">${fill(t.importColumns, { columns })}</p>
<form method="post" action="/${language}/ties/preview" enctype="multipart/form-data"><div class="q"><label class="q-l" for="file">${t.importFile}</label>
<input type="file" id="file" name="file" accept=".csv,.tsv,.xlsx,.ods" required></div>
<div class="btns"><button class="btn">${t.importRead}</button><a class="btn g" href="/${language}/ties/empty.csv">${t.importEmpty}</a></div></form>`
}
