import { fill, say } from '../../../kernel/language.ts'
import { html, type Html } from '../../../ui/html.ts'
import { asset } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { provenanceOf } from '../model/shown.ts'
import type { City } from '../../cities/index.ts'
import type { Bounds, CityFacts, DoneOutcome } from '../model/results.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { cellWord, unitWord } from '../text/classes.ts'
import { words } from '../text/runs.ts'
import { illustrativeNotice, number, pageOfAtlas, resultPicture, type Seen, sourceOf, table } from './parts.ts'
import type { RunShown } from './run.ts'

/** The analyst's map: our own classes as a picture and our own cities as points; without script a drawing and a table. */
export function mapPage(seen: Seen, shown: RunShown, outcome: DoneOutcome, bounds: Bounds, cities: readonly CityOnMap[]): Html {
  const { language } = seen
  const { run, marks } = shown
  const t = words(language)
  const a = atlasWords(language)
  const from = provenanceOf(shown)
  const path = `/${language}/atlas/runs/${run.id}`
  const title = fill(a.mapAlt, { place: run.title })
  const rows = cities.map(({ city, facts }) => [
    html`<a href="/${language}/cities/${city.code}">${say(city.names, language)}</a>`,
    facts.unit ? unitWord(facts.unit.code, language) : cellWord(facts.code, language),
    facts.centre ? number(facts.centre.people, language) : '—',
  ])
  return pageOfAtlas({
    ...seen,
    kind: 'organiser',
    title: `${t.analyst}: ${run.title}`,
    script: 'atlas-map.ts',
    trail: [
      { title: a.title, path: '/atlas' },
      { title: run.title, path: `/atlas/runs/${run.id}` },
    ],
    notice: illustrativeNotice(from.illustrative, language),
    body: html`${section(html`<h1>${t.analyst}</h1><p class="lead">${t.mapLead}</p>
<div id="map" class="analyst" hidden data-program="${asset('maplibre-gl.mjs')}" data-style="${asset('maplibre-gl.css')}" data-picture="${path}/files/classes.png" data-cities="${path}/cities.geojson"
 data-west="${bounds.west}" data-south="${bounds.south}" data-east="${bounds.east}" data-north="${bounds.north}"></div>
<p id="map-tools" hidden><label>${t.opacity} <input type="range" id="map-opacity" min="0" max="100" value="90"></label></p>
<div id="map-drawing">${resultPicture(outcome, title, marks, language)}</div>${sourceOf(from, language)}`)}
${section(table(a.toTable, [a.city, a.degree, a.centrePeople], rows), { sand: true })}`,
  })
}

export interface CityOnMap {
  readonly city: City
  readonly facts: CityFacts
}
