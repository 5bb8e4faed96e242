import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { told } from '../../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { ROUNDS, sideBySide } from '../../model/pipeline/assessment.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { table } from './lists.ts'
import { cityName, type Names } from './names.ts'

/** Both cities beside each other on ten principles, round by round, and what changed; whom one waits for, with a link to hand over. */
export function assessmentPiece(
  dossier: Dossier,
  names: Names,
  language: Language,
  path: string,
  fresh?: { readonly id: string; readonly address: string },
): Html {
  const { assessments } = dossier
  if (assessments.length === 0) return html`<p class="base">${PAGE.notAskedYet[language]}</p>`
  const states = assessments.map(({ id, city, months, due, answered }) => {
    const words = fill(PAGE.asked[language], { city: cityName(city, names, language), months, day: formatDay(due, language) })
    const state = answered
      ? html`<span class="flag ok">${PAGE.answered[language]}</span>`
      : html`<span class="flag">${PAGE.unanswered[language]}</span>`
    return html`<li>${words} ${state}${fresh?.id === id ? made(fresh.address, language) : ''}<form method="post" action="${path}/desk/assessments/${id}/links">
<button class="btn g">${PAGE.makeLink[language]}</button></form></li>`
  })
  return html`${assessments.some(({ answered }) => answered) ? points(dossier, names, language) : ''}<ul class="list after">${states}</ul>`
}

function made(address: string, language: Language): Html {
  return html`<p class="note">${PAGE.linkMade[language]}<br><strong>${address}</strong></p>`
}

function points(dossier: Dossier, names: Names, language: Language): Html {
  const { cities } = dossier.partnership
  const rounds = ROUNDS.filter((months) => dossier.assessments.some((each) => each.months === months))
  const principles = sideBySide(dossier.assessments)
  const columns = rounds.flatMap((months) => cities.map((city) => ({ city, months, key: `${city} ${months}` })))
  const changing = cities.filter((city) => principles.some(({ changes }) => changes.has(city)))
  const heads = [
    PAGE.principle[language],
    ...columns.map(({ city, months }) => fill(PAGE.afterMonths[language], { city: cityName(city, names, language), months })),
    ...changing.map((city) => fill(PAGE.changed[language], { city: cityName(city, names, language) })),
  ]
  const rows = principles.map(({ ask, points: given, changes }) => [
    told(ask, language),
    ...columns.map(({ key }) => pointWords(given.get(key), language)),
    ...changing.map((city) => changeWords(changes.get(city), language)),
  ])
  return table(heads, rows, language)
}

function pointWords(point: number | 'not-sure' | undefined, language: Language): Piece {
  if (point === undefined) return PAGE.notAnswered[language]
  return point === 'not-sure' ? PAGE.notSure[language] : formatNumber(point, language)
}

function changeWords(change: number | undefined, language: Language): string {
  if (change === undefined) return PAGE.notAnswered[language]
  return change > 0 ? `+${formatNumber(change, language)}` : change < 0 ? `−${formatNumber(-change, language)}` : '0'
}
