import { formatDay, formatMoment } from '../../../../engines/script/index.ts'
import { isDay } from '../../../../kernel/day.ts'
import { section } from '../../../../ui/page.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import type { Dossier, Happened } from '../../model/pipeline/dossier.ts'
import { HAPPENED, PAGE } from '../../text/pipeline/page.ts'
import type { Seen } from './form.ts'
import { table } from './lists.ts'
import { actorName, type Names, pairName } from './names.ts'

/** All that happened, the newest first. */
export function historyPage(seen: Seen, programme: Programme, dossier: Dossier, history: readonly Happened[], names: Names): Html {
  const { language } = seen
  const title = pairName(dossier.partnership.cities, names, language)
  const rows = history.map(({ what, by, at, details }) => [
    formatMoment(at, programme.zone, language),
    html`${HAPPENED[what as keyof typeof HAPPENED]?.[language] ?? what}${aboutOf(details, language)}`,
    actorName(by, names, language),
  ])
  const back = `/${language}/programmes/${programme.code}/partnerships/${dossier.partnership.code}/desk`
  return programmePage(seen, programme, {
    kind: 'organiser',
    title: `${PAGE.history[language]}: ${title}`,
    body: section(html`<p class="small"><a href="${back}">${title}</a></p><h1>${PAGE.history[language]}</h1><p class="lead">${PAGE.historyLead[language]}</p>
<div class="after">${table(
      [PAGE.when, PAGE.whatHappened, PAGE.by].map((words) => words[language]),
      rows,
      language,
    )}</div>`),
  })
}

function aboutOf({ about, day, item }: Happened['details'], language: Seen['language']): Piece {
  const parts = [item, about, typeof day === 'string' && isDay(day) ? formatDay(day, language) : undefined]
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? '' : html` <span class="base">${said.join(' · ')}</span>`
}
