import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { dayIn, type Zone } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { textBox } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { type Frame, section } from '../../../../ui/page.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { onSide, type Round, stateOf } from '../../model/rounds/index.ts'
import { profileWords } from '../../text/profiles/index.ts'
import { registerWords } from '../../text/ties/register.ts'
import { roundWords } from '../../text/rounds/index.ts'

/** The rounds of a programme, and the form that begins one; `id` is what a new round will be. */
export function roundsPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  rounds: readonly Round[],
  id: string,
): Html {
  const { language } = seen
  const t = roundWords(language)
  const path = `/${language}/programmes/${programme.code}`
  const items = rounds.map(
    (
      round,
    ) => html`<li><h2><a href="${path}/rounds/${round.id}">${round.title}</a></h2><p class="who">${roundState(round, programme.zone, language)}</p>
<p>${fill(t.counts, { demand: formatNumber(onSide(round, 'demand').length, language), offer: formatNumber(onSide(round, 'offer').length, language) })}</p></li>`,
  )
  const form = html`<form method="post" action="${path}/rounds"><input type="hidden" name="id" value="${id}">
${textBox({ name: 'title', ask: { text: t.roundTitle }, language, value: '' })}<div class="btns"><button class="btn">${t.prepare}</button></div></form>`
  return programmePage(seen, programme, {
    title: t.rounds,
    kind: 'organiser',
    body: html`${section(html`<h1>${t.rounds}</h1><p class="lead">${t.roundsLead}</p>
<p><a href="${path}/offices">${profileWords(language).offices}</a> · <a href="/${language}/ties">${registerWords(language).register}</a></p>
${rounds.length === 0 ? html`<p class="note">${t.roundsNone}</p>` : html`<ul class="n cards wide-cards after">${items}</ul>`}`)}
${section(form, { title: t.newRound, sand: true })}`,
  })
}

/** Whether it is being prepared, or since when it is approved or withdrawn. */
export function roundState(round: Round, zone: Zone, language: Language): string {
  const t = roundWords(language)
  const state = stateOf(round)
  const step = round.steps.find((each) => each.step === state)
  return step === undefined ? t.draft : fill(t[step.step], { day: formatDay(dayIn(zone, step.at), language) })
}
