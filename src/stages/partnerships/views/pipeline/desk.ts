import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn, type Day } from '../../../../kernel/day.ts'
import { fill } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import type { Missing } from '../../model/pipeline/steps.ts'
import { isPublic } from '../../model/publishing/consent.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { MISSING, STATE_WORDS } from '../../text/pipeline/steps.ts'
import { assessmentPiece } from './assessments.ts'
import type { Seen } from './form.ts'
import { ladder } from './ladder.ts'
import { agreementCards, consentTable, contactTable, meetingTable, moneyTable, planTable } from './lists.ts'
import { type Names, pairName } from './names.ts'
import { link, pilotPiece } from './pilots.ts'

/** All that the team's page of a partnership shows. */
export interface DeskShown {
  readonly dossier: Dossier
  readonly names: Names
  readonly today: Day
  /** Ids of items of the plan and milestones that are done. */
  readonly done: ReadonlySet<string>
  /** What is missing for a step that somebody wanted to take. */
  readonly missing?: readonly Missing[]
  /** A personal link that was just made. */
  readonly fresh?: { readonly id: string; readonly address: string }
}

export function deskPage(seen: Seen, programme: Programme, shown: DeskShown): Html {
  const { language } = seen
  const t = wordsIn(PAGE, language)
  const { dossier, names, today, done, fresh } = shown
  const path = `/${language}/programmes/${programme.code}/partnerships/${dossier.partnership.code}`
  const add = (part: string) => `${path}/desk/${part}`
  const title = pairName(dossier.partnership.cities, names, language)
  return programmePage(seen, programme, {
    kind: 'organiser',
    title,
    body: html`${section(html`${head(seen, programme, shown, path, title)}`)}
${section(ladder(dossier, programme, names, today, language, path), { title: t.way, sand: true, id: 'way' })}
${part(t.contacts, 'contacts', contactTable(dossier, names, language), link(add('contacts'), t.addContact))}
${part(t.meetings, 'meetings', meetingTable(dossier, language), link(add('meetings'), t.addMeeting), true)}
${part(
  t.agreements,
  'agreements',
  agreementCards(dossier.agreements, names, language, ({ id }) => `${path}/agreements/${id}/file`),
  link(add('agreements'), t.addAgreement),
)}
${part(t.plan, 'plan', planTable(dossier, done, names, language), link(add('plan'), t.addPlanItem), true)}
${part(t.pilots, 'pilots', pilots(shown, add, language), link(add('pilots'), t.addPilot))}
${part(
  t.money,
  'money',
  moneyTable(dossier, names, language, (line) => add(`money/${line}/strike`)),
  link(add('money'), t.addMoney),
  true,
)}
${part(t.assessments, 'assessments', assessmentPiece(dossier, names, language, path, fresh), '')}
${part(t.consents, 'consents', consentTable(dossier, names, language), link(add('consents'), t.addConsent), true)}
${part(t.stateHead, 'state', stateLine(dossier, language), html`${link(add('state'), t.changeState)}${link(add('history'), t.history)}`)}`,
  })
}

function head({ language }: Seen, { zone }: Programme, { dossier, missing = [] }: DeskShown, path: string, title: string): Html {
  const t = wordsIn(PAGE, language)
  const { begun, introduction } = dossier.partnership
  const refused =
    missing.length === 0
      ? ''
      : html`<div class="err-s" role="alert"><h2>${t.cannotTake}</h2><ul>${missing.map((each) => html`<li>${MISSING[each][language]}</li>`)}</ul></div>`
  const open = isPublic(dossier, 'register') ? html`<p><a href="${path}">${t.publicPage}</a></p>` : html`<p class="base">${t.notPublic}</p>`
  return html`${refused}<p class="k">${t.partnership}</p><h1>${title}</h1><p class="tags after"><span>${STATE_WORDS[stateOf(dossier)][language]}</span></p>
<p class="lead">${fill(t.begun, { day: formatDay(dayIn(zone, begun), language) })}${introduction === undefined ? '' : html`. ${t.fromIntroduction}`}</p>
<p class="base">${t.atDesk}</p>${open}`
}

function part(title: string, id: string, body: Piece, action: Piece, sand = false): Html {
  return section(html`${body}${action}`, { title, id, sand })
}

function pilots({ dossier, names, done }: DeskShown, add: (part: string) => string, language: Seen['language']): Piece {
  if (dossier.pilots.length === 0) return html`<p class="base">${PAGE.nothing[language]}</p>`
  return dossier.pilots.map((pilot) => pilotPiece(pilot, done, names, language, (each) => add(`pilots/${pilot.id}/${each}`)))
}

function stateLine(dossier: Dossier, language: Seen['language']): Html {
  const reason = dossier.states.at(-1)?.reason
  return html`<p><span class="flag ok">${STATE_WORDS[stateOf(dossier)][language]}</span> ${reason ?? ''}</p>`
}
