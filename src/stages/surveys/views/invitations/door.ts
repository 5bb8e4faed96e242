import { say } from '../../../../kernel/language.ts'
import { faultSummary, textBox } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import type { Invited, Wave } from '../../model.ts'
import { doorWords } from '../../text/door.ts'
import { words } from '../../text.ts'
import { addressOf, type Seen, surveyPage } from '../frame.ts'

/** Who comes without a personal link to a wave that asks for one types the code of a letter. `wrong` was typed, and is nobody's. */
export function codePage(seen: Seen, wave: Wave, wrong?: string): Html {
  const { language } = seen
  const t = doorWords(language)
  const title = say(wave.title, language)
  const fault = wrong === undefined ? undefined : t.codeWrong
  return surveyPage(seen, wave, {
    title,
    body: html`<h1>${title}</h1>${faultSummary(language, fault === undefined ? [] : [{ name: 'code', words: fault }])}
<p class="lead">${t.personalOnly}</p>
<form method="post" action="${addressOf(seen, wave, '/code')}">
${textBox({ name: 'code', ask: { text: t.code }, hint: t.codeHint, language, value: wrong ?? '', fault })}
<div class="bar"><button class="btn">${t.goOn}</button></div></form>`,
  })
}

/** Somebody has answered by this link, and the wave is anonymous. */
export function alreadyPage(seen: Seen, wave: Wave): Html {
  const t = doorWords(seen.language)
  return surveyPage(seen, wave, { title: t.already, body: html`<h1>${t.already}</h1><p class="lead">${t.alreadyWhy}</p>` })
}

/** The person says not to be asked again, with one press, so that a program that looks at links does not say it. */
export function declinePage(seen: Seen, wave: Wave, { declined }: Invited): Html {
  const { language } = seen
  const t = doorWords(language)
  const button = declined
    ? html`<button class="btn g" name="step" value="ask-again">${t.askAgain}</button>`
    : html`<button class="btn" name="step" value="decline">${t.declineDo}</button>`
  return surveyPage(seen, wave, {
    title: t.declineTitle,
    body: html`<h1>${t.declineTitle}</h1><p class="lead">${declined ? t.declined : t.declineWhat}</p>
<form method="post" action="${addressOf(seen, wave, '/decline')}" class="btns">${button}<a class="btn g" href="${addressOf(seen, wave)}">${words(language).answer}</a></form>`,
  })
}
