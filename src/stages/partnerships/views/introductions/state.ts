import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import type { Programme } from '../../../programmes/index.ts'
import { type Introduction, lastOf, SIDES, waitsFor } from '../../model/introductions.ts'
import type { Round, Side } from '../../model/rounds/index.ts'
import { declineWord } from '../../text/introductions/codes.ts'
import { roundWords } from '../../text/rounds/index.ts'

export interface StateContext {
  readonly round: Round
  readonly programme: Programme
  readonly nameOf: (city: string) => string
  readonly offices: ReadonlySet<string>
  readonly partnerships: ReadonlyMap<string, string>
  readonly language: Language
}

/** How an introduction stands, in words, for the organiser: who is waited for since when, and why somebody said no. */
export function introductionState(introduction: Introduction, context: StateContext): Html {
  const { language, programme } = context
  const t = roundWords(language)
  const day = (moment: Date) => formatDay(dayIn(programme.zone, moment), language)
  const { end, id } = introduction
  if (end?.how === 'agreed') {
    const code = context.partnerships.get(id)
    const link =
      code === undefined ? '' : html` <a href="/${language}/programmes/${programme.code}/partnerships/${code}">${t.partnership}</a>`
    return html`<b>${fill(t.agreed, { day: day(end.at) })}</b>${link}`
  }
  if (end !== undefined) {
    const words = { declined: t.declined, expired: t.expired, withdrawn: t.endWithdrawn }[end.how]
    return html`${words}${SIDES.map((side) => said(introduction, side, context, true))}`
  }
  return html`<b>${waits(introduction, context)}</b> <span class="base">${fill(t.untilDay, { day: day(introduction.expires) })}</span>
${SIDES.map((side) => said(introduction, side, context, false))}${SIDES.map((side) => linkForm(introduction, side, context))}`
}

function waits(introduction: Introduction, { programme, nameOf, language }: StateContext): string {
  const t = roundWords(language)
  const sides = waitsFor(introduction)
  const [side] = sides
  const since = formatDay(dayIn(programme.zone, introduction.asked), language)
  if (sides.length === SIDES.length) return fill(t.waitsBoth, { day: since })
  return side === undefined ? '' : fill(t.waitsOne, { city: nameOf(introduction[side]), day: since })
}

function said(introduction: Introduction, side: Side, { nameOf, language }: StateContext, settled: boolean): Piece {
  const last = lastOf(introduction, side)
  if (last === undefined) return ''
  const t = roundWords(language)
  const city = nameOf(introduction[side])
  if (last.answer === 'yes') return html`<p class="base">${fill(t.saidYes, { city })}</p>`
  if (last.answer === 'later') return html`<p class="base">${fill(t.saidLater, { city, day: formatDay(last.until ?? '', language) })}</p>`
  const why = last.code === undefined ? '' : ` — ${declineWord(last.code, language)}`
  return html`<p class="base">${fill(settled ? t.saidNo : t.saidNoLately, { city })}${why}${last.words === undefined ? '' : html`: <q>${last.words}</q>`}</p>`
}

/** A link to print, for an office that was not reached by mail or lost it. */
function linkForm({ id, ...introduction }: Introduction, side: Side, { round, offices, nameOf, language }: StateContext): Piece {
  const t = roundWords(language)
  const city = introduction[side]
  const action = `/${language}/programmes/${round.programme}/rounds/${round.id}/introductions/${id}/link`
  const note = offices.has(city) ? '' : html`<p class="base">${nameOf(city)}: ${t.noMail}</p>`
  return html`${note}<form method="post" action="${action}"><button class="link" name="side" value="${side}">${fill(t.printLink, { city: nameOf(city) })}</button></form>`
}
