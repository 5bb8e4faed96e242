import { formatDay } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { sourceLine } from '../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { City, Successor } from '../model.ts'
import { words } from '../text.ts'

/** That a city became part of another, or others part of it: when and where that stands, each with a link to the other. */
export function mergedNote({ code }: City, merged: readonly Successor[], cities: readonly City[], language: Language): Piece {
  return merged.map((each) => {
    const other = cities.find((city) => city.code === (each.city === code ? each.successor : each.city))
    return other === undefined ? '' : note(each, other, language)
  })
}

function note({ city, since, source }: Successor, other: City, language: Language): Html {
  const t = words(language)
  const said = fill(city === other.code ? t.joinedBy : t.partOf, { city: say(other.names, language) })
  const day = since === null ? '' : `, ${fill(t.partSince, { day: formatDay(since, language) })}`
  return html`<div class="note"><p><a href="/${language}/cities/${other.code}">${said}</a>${day}</p>${sourceLine(source, t.source)}</div>`
}
