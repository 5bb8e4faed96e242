import { formatDay } from '../../../engines/script/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import type { City } from '../../../registry/cities/index.ts'
import { sourceLine, told } from '../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { Tie } from '../model/ties.ts'
import { tieWord, words } from '../text/index.ts'
import { registerWords } from '../text/ties/register.ts'

type Cities = ReadonlyMap<string, City>

/** Ties with both cities, their kind, since when, what they are about and where that stands. */
export function tieList(ties: readonly Tie[], cities: Cities, language: Language): Html {
  const t = words(language)
  return html`<ul class="n cards wide-cards">${ties.map(
    ({ cities: [one, other], ...tie }) => html`<li><p class="k">${tieWord(tie.kind, language)}${sinceWhen(tie, language)}</p>
<h3>${cityLink(one, cities, language)} – ${cityLink(other, cities, language)}</h3><p>${told(tie.about, language)}</p>${sourceLine(tie.source, t.source)}</li>`,
  )}</ul>`
}

function sinceWhen(tie: Pick<Tie, 'since' | 'onlyYear'>, language: Language): string {
  return tie.since === undefined ? '' : ` · ${fill(words(language).since, { day: sinceWords(tie, language) })}`
}

/** The city's name as a link to its page; the code where the register does not have it. */
export function cityLink(code: string, cities: Cities, language: Language): Piece {
  const city = cities.get(code)
  return city ? html`<a href="/${language}/cities/${code}">${told(city.names, language)}</a>` : code
}

/** Since when, as far as it is known: a day, only a year, or nothing. */
export function sinceWords({ since, onlyYear }: Pick<Tie, 'since' | 'onlyYear'>, language: Language): string {
  if (since === undefined) return '—'
  return onlyYear === true ? fill(registerWords(language).onlyYearOf, { year: since.slice(0, 4) }) : formatDay(since, language)
}
