import { formatDay, formatNumber } from '../../engines/script/index.ts'
import type { Day } from '../../kernel/day.ts'
import { fill, type Language, say } from '../../kernel/language.ts'
import { EVERYBODY, type Role, type Visitor } from '../../kernel/visitor.ts'
import { may } from '../../registry/access/index.ts'
import { type Figure, figureLink, printedReason } from '../../stages/evidence/index.ts'
import { brokeringLinks, type FollowUp, WAITING_WORDS } from '../../stages/partnerships/index.ts'
import type { Programme } from '../../stages/programmes/index.ts'
import { stateInWords, type WaveLine } from '../../stages/surveys/index.ts'
import { html, type Html, type Piece } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { commonWords, wordsIn } from '../../ui/text.ts'
import { messageWords } from '../message-words.ts'
import { roleWord, words } from '../text.ts'

/** What waits in one programme for the person at the desk. */
export interface DeskProgramme {
  readonly programme: Programme
  readonly roles: readonly Role[]
  readonly registered: number
  readonly waves: readonly WaveLine[]
  /** In the programme's zone. */
  readonly today: Day
  readonly flagged: readonly Figure[]
  readonly followUps: readonly FollowUp[]
  /** Editions of the report that are not published. */
  readonly drafts: readonly number[]
}

export function deskPage(seen: Pick<Frame, 'language' | 'path' | 'visitor'>, programmes: readonly DeskProgramme[]): Html {
  const { language, visitor } = seen
  const t = words(language)
  const messages = may(visitor ?? EVERYBODY, 'wave.watch')
    ? html`<a class="btn g" href="/${language}/desk/messages">${messageWords(language).messages}</a>`
    : ''
  const design = may(visitor ?? EVERYBODY, 'instrument.design')
    ? html`<a class="btn g" href="/${language}/instruments">${t.design}</a>`
    : ''
  const atlas = may(visitor ?? EVERYBODY, 'atlas.keep') ? html`<a class="btn g" href="/${language}/atlas">${t.atlas}</a>` : ''
  const signOut = html`<form method="post" action="/${language}/sign-out"><button class="btn g">${commonWords(language).signOut}</button></form>`
  return page({
    ...seen,
    kind: 'organiser',
    title: t.desk,
    body: html`${section(html`<h1>${t.desk}</h1><p class="lead">${fill(t.hello, { name: visitor?.name ?? '' })}</p><div class="btns"><a class="btn p" href="/${language}/desk/waiting">${wordsIn(WAITING_WORDS, language).waiting}</a>${messages}${design}${atlas}${signOut}</div>`)}
${programmes.map((each, place) => section(onDesk(each, language, visitor ?? EVERYBODY), { title: say(each.programme.title, language), sand: place % 2 === 0 }))}
${programmes.length === 0 ? section(html`<p class="note">${t.noProgramme}</p>`) : ''}`,
  })
}

function onDesk(
  { programme, roles, registered, waves, flagged, followUps, drafts, today }: DeskProgramme,
  language: Language,
  visitor: Visitor,
): Html {
  const t = words(language)
  const path = `/${language}/programmes/${programme.code}`
  return html`<p class="tags">${roles.map((role) => html`<span>${roleWord(role, language)}</span>`)}</p>
<ul class="list"><li><a href="${path}">${t.theRoad}</a></li><li><a href="${path}/evaluation">${t.evaluation}</a></li><li><a href="${path}/report">${t.report}</a>${
    drafts.length > 0 ? html` <span class="flag">${t.draft} ${drafts.join(', ')}</span>` : ''
  }</li></ul>
${waves.length > 0 ? html`<h3>${t.surveys}</h3><ul class="list">${waves.map((wave) => watch(wave, registered, today, language))}</ul>` : ''}
${asking(programme.code, language, visitor)}${may(visitor, 'partnership.broker', programme.code) ? brokeringLinks(programme.code, language) : ''}
${flagged.length > 0 ? html`<h3>${t.flagged}</h3><ul class="list">${flagged.map((figure) => html`<li>${figureLink(figure, language)} ${say(figure.wording, language)}: ${printedReason(figure, language) ?? ''}</li>`)}</ul>` : ''}
${followUps.length > 0 ? html`<h3>${t.promised}</h3><ul class="list">${followUps.map((each) => html`<li>${say(each.promise, language)}${due(each, language)}</li>`)}</ul>` : ''}`
}

/** To the list of surveys, and to a new one, for whoever may. */
function asking(programme: string, language: Language, visitor: Visitor): Piece {
  const t = messageWords(language)
  const path = `/${language}/programmes/${programme}/waves`
  if (!may(visitor, 'wave.watch', programme)) return ''
  const plan = may(visitor, 'wave.plan', programme) ? html`<li><a href="${path}/new">${t.plan}</a></li>` : ''
  return html`<ul class="list"><li><a href="${path}">${t.surveys}</a></li>${plan}</ul>`
}

function watch(wave: WaveLine, registered: number, today: Day, language: Language): Html {
  const t = words(language)
  const [n, all, counted] = wave.personal
    ? [wave.used, wave.invited, messageWords(language).ofInvited]
    : [wave.responses, registered, t.answered]
  const told = fill(counted, { responses: formatNumber(n, language), registered: formatNumber(all, language) })
  return html`<li><a href="/${language}/surveys/${wave.code}/watch">${say(wave.title, language)}</a> — ${told}, ${stateInWords(wave, today, language)}</li>`
}

function due({ due: day }: FollowUp, language: Language): Piece {
  return day === undefined ? '' : html` <span class="base">${fill(words(language).dueOn, { day: formatDay(day, language) })}</span>`
}
