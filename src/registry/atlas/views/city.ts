import { fill, type Language, say, type Text } from '../../../kernel/language.ts'
import { pairs, told } from '../../../ui/content.ts'
import { asset, html, type Html, type Piece } from '../../../ui/html.ts'
import { type CityFacts, type SeenCity } from '../model/results.ts'
import { type CityAtTime, sizeOf } from '../model/shown.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { cellWord, unitWord } from '../text/classes.ts'
import { words } from '../text/city.ts'
import { yearWords } from '../text/source.ts'
import { ATLAS_STYLE, cityPicture, number, percent, sourceOf, table } from './parts.ts'

/** What the atlas tells of a city: the newest year in words and as a map, all years as a table, and cities of like size. */
export interface CityShown {
  readonly code: string
  readonly country: string
  readonly names: Text
  /** In the order of the years; at least one. */
  readonly times: readonly CityAtTime[]
  /** The name of the city that its functional urban area is called after. */
  readonly areaName?: Text
  readonly peers: readonly { readonly city: string; readonly names: Text; readonly facts: CityFacts }[]
}

export function cityStory({ code, country, names, times, areaName, peers }: CityShown, language: Language): Html {
  const t = words(language)
  const last = times.at(-1)
  if (!last) return html``
  const name = say(names, language)
  const title = fill(t.mapTitle, { name, year: yearWords(last.from, language) })
  return html`<link rel="stylesheet" href="${asset(ATLAS_STYLE)}">${last.from.illustrative ? html`<p class="note">${atlasWords(language).illustrative}</p>` : ''}
<div class="grid g2"><div>${pairs(newest(last.facts, areaName && say(areaName, language), language))}${sourceOf(last.from, language)}</div>
<div>${cityPicture(last.facts, name, title, language)}<p class="base">${title}</p></div></div>
${overTime(times, language)}${peers.length > 1 ? likeSize(code, peers, language) : ''}
<p class="after"><a href="/${language}/atlas/countries/${country.toLowerCase()}">${t.toCountry}</a></p>`
}

function newest(
  { unit, code, centre, area }: SeenCity,
  areaName: string | undefined,
  language: Language,
): readonly (readonly [string, Piece])[] {
  const t = words(language)
  const n = (value: number) => number(value, language)
  const degree = unit
    ? fill(t.degreeUnit, { class: unitWord(unit.code, language), unit: unit.name })
    : fill(t.degreeCell, { class: cellWord(code, language) })
  return [
    [t.degree, degree],
    [t.centre, centre ? fill(t.centreIs, { people: n(centre.people), km2: n(centre.cells) }) : t.noCentre],
    [t.area, area && areaWords({ ...area, name: areaName ?? area.name }, language)],
    [t.commuters, area && fill(t.commutersAre, { arriving: n(area.arriving), leaving: n(area.leaving), employed: n(area.employed) })],
  ]
}

function areaWords(area: NonNullable<CityFacts['area']>, language: Language): string {
  const t = words(language)
  const { name, role, units, people, zone, zonePeople } = area
  const n = (value: number) => number(value, language)
  if (role === 'city') return fill(t.areaCity, { name, units: n(units), people: n(people), zone: n(zone), zonePeople: n(zonePeople) })
  return name === '' ? t.areaNone : fill(t.areaZone, { name })
}

function overTime(times: readonly CityAtTime[], language: Language): Html {
  const t = words(language)
  const n = (value: number) => number(value, language)
  const share = (value: number | undefined) => (value === undefined ? '—' : percent(value, language))
  const rows = times.map(({ from, facts: { unit, centre } }) => [
    html`<a class="fg" href="/${language}/atlas/runs/${from.run}">${yearWords(from, language)}</a>`,
    unit ? n(unit.people) : '—',
    share(unit?.shares.centre),
    share(unit?.shares.cluster),
    share(unit?.shares.rural),
    centre ? n(centre.people) : '—',
    centre ? n(centre.cells) : '—',
    centre ? n(centre.people / centre.cells) : '—',
  ])
  const head = [t.year, t.unitPeople, t.inCentre, t.inCluster, t.inRural, t.centrePeople, t.centreKm, t.density]
  return html`<div class="after">${table(t.overTime, head, rows)}</div>`
}

function likeSize(own: string, peers: CityShown['peers'], language: Language): Html {
  const t = words(language)
  const n = (value: number) => number(value, language)
  const rows = peers.map(({ city, names, facts }) => [
    city === own ? html`<b>${told(names, language)}</b>` : html`<a href="/${language}/cities/${city}">${told(names, language)}</a>`,
    n(sizeOf(facts)),
    facts.unit ? percent(facts.unit.shares.centre, language) : '—',
    facts.centre ? n(facts.centre.people / facts.centre.cells) : '—',
    facts.area ? n(facts.area.arriving) : '—',
    facts.area ? n(facts.area.leaving) : '—',
  ])
  const a = words(language)
  return html`<div class="after">${table(t.peers, [t.city, a.people, t.inCentre, t.density, a.comeIn, a.goOut], rows)}</div>`
}
