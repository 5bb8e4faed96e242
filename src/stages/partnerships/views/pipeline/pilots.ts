import { formatDay, formatDayRange } from '../../../../engines/script/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { pairs, told } from '../../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import type { Indicator, Pilot } from '../../model/pipeline/dossier.ts'
import { isPurpose, purposeWord } from '../../../../registry/purposes/index.ts'
import { TARGETS } from '../../text/pipeline/targets.ts'
import { FIELDS } from '../../text/pipeline/fields.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { doneFlag, table } from './lists.ts'
import { actorName, cityName, type Names, quantityWords, written } from './names.ts'

/** A pilot with its facts, milestones and indicators. `add` is where the team adds to it. */
export function pilotPiece(
  pilot: Pilot,
  done: ReadonlySet<string>,
  names: Names,
  language: Language,
  add?: (part: string) => string,
): Html {
  return html`<div class="block"><h3>${told(pilot.title, language)}</h3><p>${told(pilot.about, language)}</p>${facts(pilot, names, language)}
${table(
  [FIELDS.milestone, FIELDS.owner, FIELDS.due, PAGE.stateHead].map((words) => words[language]),
  milestoneRows(pilot, done, names, language),
  language,
)}
${add ? link(add('milestones'), PAGE.addMilestone[language]) : ''}
<div class="after">${indicatorTable(pilot.indicators, language, add)}</div>${add ? link(add('indicators'), PAGE.addIndicator[language]) : ''}</div>`
}

export function facts({ city, sector, target, starts, ends }: Pilot, names: Names, language: Language): Html {
  return html`<div class="after">${pairs([
    [FIELDS.city[language], cityName(city, names, language)],
    [FIELDS.sector[language], `${isPurpose(sector) ? purposeWord(sector, language) : ''} (${sector})`],
    [FIELDS.target[language], TARGETS[target as keyof typeof TARGETS]?.[language] ?? target],
    [FIELDS.day[language], formatDayRange(starts, ends, language)],
  ])}</div>`
}

/** Baseline, target and what was measured last, each with its day. What was said as evidence is for the team. */
export function indicatorTable(indicators: readonly Indicator[], language: Language, add?: (part: string) => string): Html {
  const rows = indicators.map((indicator) => {
    const last = indicator.measurements.at(-1)
    return [
      told(indicator.title, language),
      at(indicator.baseline, indicator.baselineDay, indicator, language),
      at(indicator.target, indicator.targetDay, indicator, language),
      last
        ? html`${at(last.value, last.day, indicator, language)}${add ? html` <span class="base">${written(last.evidence, last.language, language)}</span>` : ''}`
        : PAGE.notMeasured[language],
      ...(add ? [html`<a href="${add(`indicators/${indicator.id}/measurements`)}">${PAGE.addMeasurement[language]}</a>`] : []),
    ]
  })
  const heads = [PAGE.indicatorCol, PAGE.baselineCol, PAGE.targetCol, PAGE.actualCol].map((words) => words[language])
  return table(add ? [...heads, PAGE.addMeasurement[language]] : heads, rows, language)
}

function at(value: number, day: string, { measure }: Indicator, language: Language): Piece {
  return html`${quantityWords(value, language)}${measure === 'percentage' ? '%' : ''} <span class="base">${formatDay(day, language)}</span>`
}

function milestoneRows({ milestones }: Pilot, done: ReadonlySet<string>, names: Names, language: Language): readonly (readonly Piece[])[] {
  return milestones.map(({ id, what, owner, due, language: wrote }) => [
    written(what, wrote, language),
    actorName(owner, names, language),
    formatDay(due, language),
    doneFlag(done.has(id), language),
  ])
}

export function link(address: string, title: string): Html {
  return html`<p class="btns"><a class="btn g" href="${address}">${title}</a></p>`
}
