import { chartToHtml, mapChart, tiesChart } from '../../../../engines/document/index.ts'
import { type Language, say } from '../../../../kernel/language.ts'
import { type Html, type Piece, html, raw } from '../../../../ui/html.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import { cityName, type Names } from '../pipeline/names.ts'

/** Where the cities of these partnerships lie, and how many each has; nothing where no place is known. */
export function mapPiece(open: readonly Dossier[], names: Names, language: Language): Piece {
  const counts = Map.groupBy(
    open.flatMap(({ partnership }) => partnership.cities),
    (code) => code,
  )
  const cities = [...counts].flatMap(([code, all]) => {
    const { latitude, longitude, names: called } = names.cities.get(code) ?? {}
    if (latitude === undefined || longitude === undefined || called === undefined) return []
    return [{ label: say(called, language), lat: latitude, lon: longitude, count: all.length }]
  })
  if (cities.length === 0) return ''
  return html`${raw(chartToHtml(mapChart({ language, cities }), language, REGISTER.mapTitle[language], REGISTER.consented[language]))}`
}

/** Which city works with which. */
export function tiesPiece(open: readonly Dossier[], names: Names, language: Language): Html {
  const pairs = Map.groupBy(open, ({ partnership }) => partnership.cities.join(' '))
  const ties = [...pairs.values()].flatMap((all) =>
    all.slice(0, 1).map(({ partnership: { cities } }) => ({
      from: cityName(cities[0], names, language),
      to: cityName(cities[1], names, language),
      count: all.length,
    })),
  )
  return html`${raw(chartToHtml(tiesChart({ language, ties }), language, REGISTER.ledgerTitle[language], REGISTER.consented[language]))}`
}
