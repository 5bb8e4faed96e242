import { compareIn } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { told } from '../../../ui/content.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { type City, countryName } from '../../cities/index.ts'
import type { CityFacts } from '../model/results.ts'
import { provenanceOf, type RunWithFiles } from '../model/shown.ts'
import { words } from '../text/atlas.ts'
import { cellWord, unitWord } from '../text/classes.ts'
import { yearWords } from '../text/source.ts'
import { illustrativeNotice, number, pageOfAtlas, resultPicture, type Seen, sourceOf, table } from './parts.ts'

/** All cities of a country in one year. */
export interface CountryShown {
  readonly country: string
  readonly cities: readonly City[]
  readonly years: readonly RunWithFiles[]
  /** The year that is shown; absent when no grid of the country is. */
  readonly now?: RunWithFiles
  readonly facts: ReadonlyMap<string, CityFacts>
}

export function countryPage(seen: Seen, shown: CountryShown): Html {
  const { language } = seen
  const { country, now } = shown
  const t = words(language)
  const name = countryName(country, language)
  return pageOfAtlas({
    ...seen,
    title: name,
    trail: [{ title: t.title, path: '/atlas' }],
    notice: illustrativeNotice(now !== undefined && provenanceOf(now).illustrative, language),
    body: now === undefined ? section(html`<h1>${name}</h1><p class="note">${t.noneShown}</p>`) : inYear(shown, now, name, language),
  })
}

function inYear(shown: CountryShown, now: RunWithFiles, name: string, language: Language): Html {
  const t = words(language)
  const { cities, facts, years, country } = shown
  const from = provenanceOf(now)
  const { outcome } = now.run.result
  const marks = cities.flatMap(({ code, names }) => {
    const found = facts.get(code)
    return found ? [{ column: found.column, row: found.row, name: say(names, language), weight: found.centre?.people ?? 0 }] : []
  })
  const title = fill(t.mapAlt, { place: `${name}, ${yearWords(from, language)}` })
  return html`${section(html`<h1>${name}</h1><p class="lead">${t.countryLead}</p>${yearLinks(years, now, country, language)}
${outcome?.kind === 'done' ? resultPicture(outcome, title, marks, language) : ''}${sourceOf(from, language)}`)}
${section(cityTable(shown, language), { sand: true })}`
}

function yearLinks(years: readonly RunWithFiles[], now: RunWithFiles, country: string, language: Language): Piece {
  if (years.length < 2) return ''
  const links = years.map((each) => {
    const year = yearWords(provenanceOf(each), language)
    const current = each.run.id === now.run.id ? raw(' aria-current="true"') : ''
    return html`<a class="btn g" href="/${language}/atlas/countries/${country.toLowerCase()}?year=${year}"${current}>${year}</a>`
  })
  return html`<nav class="btns years" aria-label="${words(language).years}">${links}</nav>`
}

function cityTable({ cities, facts }: CountryShown, language: Language): Html {
  const t = words(language)
  const compare = compareIn(language)
  const sorted = cities.toSorted((a, b) => compare(say(a.names, language), say(b.names, language)))
  const names = new Map(cities.map((city) => [city.code, say(city.names, language)]))
  const rows = sorted.flatMap((city) => {
    const found = facts.get(city.code)
    return found ? [rowOf(city, found, names, language)] : []
  })
  const missing = sorted.filter(({ code }) => !facts.has(code)).map(({ names }) => say(names, language))
  return html`${table(t.toTable, [t.city, t.degree, t.centrePeople, t.centreKm, t.area], rows)}
${missing.length > 0 ? html`<p class="base after">${fill(t.notOnGrid, { cities: missing.join(', ') })}</p>` : ''}`
}

function rowOf(
  { code, names }: City,
  { unit, code: cell, centre, area }: CityFacts,
  known: ReadonlyMap<string, string>,
  language: Language,
): readonly Piece[] {
  return [
    html`<a href="/${language}/cities/${code}">${told(names, language)}</a>`,
    unit ? unitWord(unit.code, language) : cellWord(cell, language),
    centre ? number(centre.people, language) : '—',
    centre ? number(centre.cells, language) : '',
    known.get(area?.city ?? '') ?? area?.name ?? '',
  ]
}
