import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import { told } from '../../../../ui/content.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { countedMoney, type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { STEPS } from '../../model/pipeline/steps.ts'
import { isPublic } from '../../model/publishing/consent.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { STATE_WORDS, STEP_WORDS } from '../../text/pipeline/steps.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import type { Seen } from '../pipeline/form.ts'
import { agreementCards, moneyTable } from '../pipeline/lists.ts'
import { type Names, pairName } from '../pipeline/names.ts'
import { facts, indicatorTable, link } from '../pipeline/pilots.ts'

/** A public partnership: how far it has come, its pilots with their indicators, and papers and amounts as far as both cities agree. */
export function partnershipPage(seen: Seen, programme: Programme, dossier: Dossier, names: Names, mayLookAfter: boolean): Html {
  const { language } = seen
  const t = wordsIn(REGISTER, language)
  const path = `/${language}/programmes/${programme.code}/partnerships/${dossier.partnership.code}`
  const title = pairName(dossier.partnership.cities, names, language)
  const begun = formatDay(dayIn(programme.zone, dossier.partnership.begun), language)
  return programmePage(seen, programme, {
    title,
    body: html`${section(html`<p class="k">${PAGE.partnership[language]}</p><h1>${title}</h1>
<p class="tags after"><span>${STATE_WORDS[stateOf(dossier)][language]}</span></p><p class="lead">${fill(PAGE.begun[language], { day: begun })}</p>
<p class="prov">${t.consented}</p>${mayLookAfter ? link(`${path}/desk`, t.lookAfter) : ''}`)}
${section(steps(dossier, programme, language), { title: PAGE.way[language], sand: true })}
${papers(dossier, names, path, language)}${dossier.pilots.length > 0 ? section(pilots(dossier, names, language), { title: PAGE.pilots[language], sand: true }) : ''}
${money(dossier, names, language)}`,
  })
}

function steps({ steps: taken }: Dossier, { zone }: Programme, language: Language): Html {
  const shown = STEPS.flatMap((step) => taken.filter((each) => each.step === step))
  if (shown.length === 0) return html`<p>${REGISTER.notYet[language]}</p>`
  return html`<ol class="n road">${shown.map(
    ({ step, at }) => html`<li><div><h3>${STEP_WORDS[step][language]}</h3><p>${formatDay(dayIn(zone, at), language)}</p></div></li>`,
  )}</ol>`
}

function papers(dossier: Dossier, names: Names, path: string, language: Language): Piece {
  if (!isPublic(dossier, 'documents') || dossier.agreements.length === 0) return ''
  const cards = agreementCards(dossier.agreements, names, language, ({ id }) => `${path}/agreements/${id}/file`)
  return section(cards, { title: PAGE.agreements[language] })
}

function pilots({ pilots: all }: Dossier, names: Names, language: Language): Piece {
  return all.map(
    (
      pilot,
    ) => html`<div class="block"><h3>${told(pilot.title, language)}</h3><p>${told(pilot.about, language)}</p>${facts(pilot, names, language)}
${indicatorTable(pilot.indicators, language)}</div>`,
  )
}

function money(dossier: Dossier, names: Names, language: Language): Piece {
  const lines = countedMoney(dossier).map((line) => ({ ...line, note: '' }))
  if (lines.length === 0) return ''
  const body = isPublic(dossier, 'money')
    ? moneyTable({ ...dossier, money: lines }, names, language)
    : html`<p>${REGISTER.amountsHidden[language]}</p>`
  return section(body, { title: PAGE.money[language] })
}
