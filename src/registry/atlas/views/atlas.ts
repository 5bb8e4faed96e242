import { compareIn } from '../../../engines/script/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { countryName } from '../../cities/index.ts'
import type { AtlasFile } from '../model/files.ts'
import { type Run, stateOf } from '../model/results.ts'
import { provenanceOf, type RunWithFiles } from '../model/shown.ts'
import { words } from '../text/atlas.ts'
import { kindWord, stateWord } from '../text/kinds.ts'
import { number, pageOfAtlas, type Seen, sourceOf } from './parts.ts'

/** What the atlas page shows: to everybody what is shown, and to its keepers what lies behind it. */
export interface AtlasShown {
  /** By country, how many cities of the register lie on a grid that is shown. */
  readonly countries: readonly { readonly country: string; readonly cities: number }[]
  readonly years: readonly RunWithFiles[]
  /** Absent for who does not keep the atlas. */
  readonly kept?: { readonly files: readonly AtlasFile[]; readonly runs: readonly Run[] }
}

export function atlasPage(seen: Seen, { countries, years, kept }: AtlasShown): Html {
  const { language } = seen
  const t = words(language)
  const compare = compareIn(language)
  const named = countries.map((each) => ({ ...each, name: countryName(each.country, language) })).sort((a, b) => compare(a.name, b.name))
  const list = named.map(
    ({ country, cities, name }) =>
      html`<li><a href="/${language}/atlas/countries/${country.toLowerCase()}">${name}</a> <span class="who">${fill(t.cities, { n: number(cities, language) })}</span></li>`,
  )
  return pageOfAtlas({
    ...seen,
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>
${years.length === 0 ? html`<p class="note">${t.noneShown}</p>` : html`<h2 class="after">${t.countries}</h2><ul class="n places">${list}</ul>`}
<p class="base after">${t.method}</p>`)}
${years.length > 0 ? section(html`<ul class="n">${years.map((each) => html`<li>${sourceOf(provenanceOf(each), language)}</li>`)}</ul>`, { title: t.shownRuns, sand: true }) : ''}
${kept ? html`${section(runs(kept.runs, language), { title: t.runs, id: 'runs' })}${section(files(kept.files, language), { title: t.files, sand: true, id: 'files' })}` : ''}`,
  })
}

function runs(all: readonly Run[], language: Language): Piece {
  const t = words(language)
  const rows = all.map(
    (run) =>
      html`<tr><th scope="row"><a href="/${language}/atlas/runs/${run.id}">${run.title}</a></th><td>${run.result.inputs.preset}</td><td>${stateWord(stateOf(run), language)}</td></tr>`,
  )
  const table = html`<div class="scroll"><table class="t"><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.preset}</th><th scope="col">${t.state}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return html`${all.length === 0 ? html`<p class="note">${t.noRuns}</p>` : table}<p class="btns"><a class="btn" href="/${language}/atlas/runs/new">${t.newRun}</a></p>`
}

function files(all: readonly AtlasFile[], language: Language): Piece {
  const t = words(language)
  const rows = all.map(
    ({ id, title, kind, epoch, found, illustrative }) =>
      html`<tr><th scope="row"><a href="/${language}/atlas/files/${id}">${title}</a>${illustrative ? html` <span class="flag">${t.illustrativeShort}</span>` : ''}</th><td>${kindWord(kind, language)}</td><td>${epoch ?? ''}</td><td>${stateWord(found === undefined ? 'waiting' : found.kind === 'problem' ? 'failed' : 'done', language)}</td></tr>`,
  )
  const table = html`<div class="scroll"><table class="t"><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.kind}</th><th scope="col">${t.epoch}</th><th scope="col">${t.state}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return html`${all.length === 0 ? html`<p class="note">${t.noFiles}</p>` : table}<p class="btns"><a class="btn" href="/${language}/atlas/files/new">${t.addFile}</a></p>`
}
