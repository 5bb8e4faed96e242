import { compareIn, formatNumber } from '../../engines/script/index.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language, say } from '../../kernel/language.ts'
import { pairs, sourceLine, told } from '../../ui/content.ts'
import { html, type Html, type Piece, raw } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import type { City } from './model.ts'
import { countryName, regionName } from './places.ts'
import { peopleWords, words } from './text.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** What one stage tells of a city. */
export interface Told {
  readonly title: string
  readonly body: Piece
}

/** All cities by country, both in the order of the reader's alphabet. */
export function cityList(seen: Seen, cities: readonly City[]): Html {
  const { language } = seen
  const t = words(language)
  const compare = compareIn(language)
  const countries = [...Map.groupBy(cities, ({ country }) => country)]
    .map(([code, all]) => ({ name: countryName(code, language), all }))
    .sort((a, b) => compare(a.name, b.name))
  const blocks = countries.map(({ name, all }) => {
    const sorted = all.toSorted((a, b) => compare(say(a.names, language), say(b.names, language)))
    return html`<div${all.length > 4 ? raw(' class="large"') : ''}><h2>${name}</h2><ul class="n places">${sorted.map((city) => listed(city, language))}</ul></div>`
  })
  return page({
    ...seen,
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p><p><a href="/${language}/atlas">${t.atlas}</a></p>${cities.length === 0 ? html`<p class="note">${t.none}</p>` : ''}
<div class="countries after">${blocks}</div>`)}`,
  })
}

function listed({ code, country, names, region }: City, language: Language): Html {
  const where = region ? html`<span class="who">${regionName(country, region, language)}</span>` : ''
  return html`<li><a href="/${language}/cities/${code}">${told(names, language)}</a> ${where}</li>`
}

/** A city: its names in every script, what is known of it, and what each stage tells. */
export function cityPage(seen: Seen, city: City, stages: readonly Told[], merged: Piece = ''): Html {
  const { language } = seen
  const t = words(language)
  const name = say(city.names, language)
  return page({
    ...seen,
    title: name,
    trail: [{ title: t.title, path: '/cities' }],
    body: html`${section(html`<p class="k">${countryName(city.country, language)}</p><h1>${told(city.names, language)}</h1>${merged}
<div class="grid g2 after"><div><h2>${t.facts}</h2>${facts(city, language)}</div><div><h2>${t.names}</h2>${names(city)}</div></div>`)}
${stages.map(({ title, body }, place) => section(body, { title, sand: place % 2 === 0 }))}
${stages.length === 0 ? section(html`<p class="note">${t.nothing}</p>`, { sand: true }) : ''}`,
  })
}

function facts({ country, region, population, latitude, longitude, note }: City, language: Language): Html {
  const t = words(language)
  const place = latitude === undefined || longitude === undefined ? undefined : `${degrees(latitude, 'NS')}, ${degrees(longitude, 'EW')}`
  return pairs([
    [t.country, countryName(country, language)],
    [t.region, region && regionName(country, region, language)],
    [t.population, population && peopleOf(population, language)],
    [t.place, place],
    [t.note, note && told(note, language)],
  ])
}

function peopleOf({ people, year, source }: NonNullable<City['population']>, language: Language): Html {
  const t = words(language)
  return html`${peopleWords(people, language)} (${year ?? t.noYear})${sourceLine(source, t.source)}`
}

function degrees(value: number, [positive = '', negative = '']: string): string {
  return `${formatNumber(Math.abs(value), 'en', 2)}° ${value < 0 ? negative : positive}`
}

function names({ names }: City): Html {
  return pairs(
    LANGUAGES.map((language) => [LANGUAGE_NAMES[language], names[language] && html`<span lang="${language}">${names[language]}</span>`]),
  )
}
