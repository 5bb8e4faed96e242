import { LANGUAGE_NAMES, type Language, LANGUAGES } from '../../../../kernel/language.ts'
import { faultSummary, select, textBox } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Handover } from '../../waves/links.ts'
import { inviteWords } from '../../text/invitations.ts'
import { letterWords } from '../../text/letters.ts'
import { type Asked, invitePage, qrPicture, type Seen } from './frame.ts'
import { stateOf } from './people.ts'

/** What was typed to correct an invitation, and what is wrong with it. */
export interface Correction {
  readonly name: string
  readonly mail: string
  readonly language: Language
  readonly faults: readonly { readonly name: string; readonly words: string }[]
}

/** One person who is invited: the link to hand over, what to correct, and how to withdraw the link. */
export function personPage(seen: Seen, asked: Asked, { invited, message, qr, code, address }: Handover, correction: Correction): Html {
  const { wave } = asked
  const { language } = seen
  const t = inviteWords(language)
  const path = `/${language}/surveys/${wave.code}/invitations/${invited.id}`
  const rows = message.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 38), 1)
  const give = html`<h2 class="after">${t.message}</h2><p class="base">${t.messageHint}</p>
<textarea class="give" rows="${rows}" readonly lang="${invited.language}" aria-label="${t.message}">${message}</textarea>
<form method="post" action="${path}/handover" class="btns"><button class="btn" name="step" value="${invited.handed ? 'take-back' : 'hand-over'}">${invited.handed ? t.takeBack : t.handOver}</button></form>
<div class="letter alone"><div>${qrPicture(qr, language)}</div><div lang="${invited.language}"><p><b>${invited.name}</b></p><p>${letterWords(invited.language).scan}</p><p class="typing">${address}<br>${letterWords(invited.language).code}: <b>${code}</b></p></div></div>`
  const body = html`<h1>${invited.name}</h1>${faultSummary(language, correction.faults)}<p>${stateOf(invited, wave, language)}</p>`
  if (invited.used) return invitePage(seen, asked, invited.name, section(body))
  return invitePage(
    seen,
    asked,
    invited.name,
    html`${section(html`${body}${give}`)}${section(correct(path, correction, language), { sand: true, title: t.correct })}
${section(html`<p>${t.withdrawHow}</p><form method="post" action="${path}/withdrawal" class="btns"><button class="btn g">${t.withdraw}</button></form>`, { title: t.withdraw })}`,
  )
}

function correct(path: string, { name, mail, language: tongue, faults }: Correction, language: Language): Html {
  const t = inviteWords(language)
  const faultOf = (field: string) => faults.find((each) => each.name === field)?.words
  const options = LANGUAGES.map((each) => ({ value: each, label: { text: LANGUAGE_NAMES[each] }, picked: each === tongue }))
  return html`<form method="post" action="${path}" novalidate>
${textBox({ name: 'name', ask: { text: t.name }, language, value: name, fault: faultOf('name') })}
${textBox({ name: 'mail', ask: { text: t.mail }, language, value: mail, required: false, type: 'email', fault: faultOf('mail') })}
${select({ name: 'language', ask: { text: t.language }, language, options })}
<div class="bar"><button class="btn g">${t.save}</button></div></form>`
}
