import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn, type Day } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'
import { missingFor, nextStep, STEPS, type Step } from '../../model/pipeline/steps.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { MISSING, STEP_WORDS } from '../../text/pipeline/steps.ts'
import { actorName, type Names } from './names.ts'

/** The steps in order: when each was taken and by whom; of the next one what is missing, or the button that takes it. `path` is the address of the partnership. */
export function ladder(dossier: Dossier, programme: Programme, names: Names, today: Day, language: Language, path: string): Html {
  const next = nextStep(dossier)
  return html`<ol class="n road">${STEPS.map((step) => {
    const taken = dossier.steps.find((each) => each.step === step)
    const when =
      taken &&
      fill(PAGE.taken[language], {
        day: formatDay(dayIn(programme.zone, taken.at), language),
        name: actorName(taken.by, names, language),
      })
    return html`<li${taken ? '' : raw(' class="waiting"')}><div><h3>${STEP_WORDS[step][language]}</h3>${
      when ? html`<p>${when}</p>` : step === next ? toTake(step, dossier, today, language, path) : ''
    }</div></li>`
  })}</ol>`
}

function toTake(step: Step, dossier: Dossier, today: Day, language: Language, path: string): Piece {
  const missing = missingFor(step, dossier, today)
  if (missing.length > 0) return missing.map((each) => html`<p>${MISSING[each][language]}</p>`)
  return html`<form method="post" action="${path}/desk/steps/${step}" class="btns"><button class="btn p">${PAGE.take[language]}</button></form>`
}
