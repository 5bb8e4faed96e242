import { formatDay, formatNumber } from '../../engines/script/index.ts'
import type { Day } from '../../kernel/day.ts'
import { fill, type Language, say, type Text } from '../../kernel/language.ts'
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

export function deskPage(seen: Pick<Frame, 'language' | 'path' | 'visitor'>, programmes: readonly DeskProgramme[], person?: Text): Html {
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
    body: html`${section(html`<h1>${t.desk}</h1><p class="lead">${fill(t.hello, { name: person ? say(person, language) : (visitor?.name ?? '') })}</p><div class="btns"><a class="btn p" href="/${language}/desk/waiting">${wordsIn(WAITING_WORDS, language).waiting}</a>${messages}${design}${atlas}${signOut}</div>`)}
${programmes.map((each, place) => section(onDesk(each, language, visitor ?? EVERYBODY), { title: say(each.programme.title, language), sand: place % 2 === 0 }))}
${programmes.length === 0 ? section(html`<p class="note">${t.noProgramme}</p>`) : ''}`,
  })
}

/** The parts of a programme side by side, each with its ways; a part with nothing to say is left out. */
function onDesk(desk: DeskProgramme, language: Language, visitor: Visitor): Html {
  const { programme, roles, flagged, followUps } = desk
  const t = words(language)
  const brokers = may(visitor, 'partnership.broker', programme.code)
  const cards = [
    card(t.theProgramme, road(desk, language)),
    card(t.surveys, surveys(desk, language, visitor)),
    brokers ? card(t.cities, brokeringLinks(programme.code, language)) : '',
    flagged.length > 0 ? card(t.flagged, list(flagged.map((figure) => flag(figure, language)))) : '',
    followUps.length > 0 ? card(t.promised, list(followUps.map((each) => promise(each, language)))) : '',
  ]
  return html`<p class="tags">${roles.map((role) => html`<span>${roleWord(role, language)}</span>`)}</p><ul class="n cards wide-cards after">${cards}</ul>`
}

function card(title: string, body: Piece): Piece {
  return body === '' ? '' : html`<li><h3>${title}</h3>${body}</li>`
}

function list(items: readonly Piece[]): Piece {
  return items.length === 0 ? '' : html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

function road({ programme, drafts }: DeskProgramme, language: Language): Piece {
  const t = words(language)
  const path = `/${language}/programmes/${programme.code}`
  const unpublished = drafts.length > 0 ? html` <span class="flag">${t.draft} ${drafts.join(', ')}</span>` : ''
  return list([
    html`<a href="${path}">${t.theRoad}</a>`,
    html`<a href="${path}/evaluation">${t.evaluation}</a>`,
    html`<a href="${path}/report">${t.report}</a>${unpublished}`,
  ])
}

function surveys({ programme, waves, registered, today }: DeskProgramme, language: Language, visitor: Visitor): Piece {
  const t = messageWords(language)
  const path = `/${language}/programmes/${programme.code}/waves`
  const all = may(visitor, 'wave.watch', programme.code) ? [html`<a href="${path}">${t.surveys}</a>`] : []
  const plan = may(visitor, 'wave.plan', programme.code) ? [html`<a href="${path}/new">${t.plan}</a>`] : []
  return list([...waves.map((wave) => watch(wave, registered, today, language)), ...all, ...plan])
}

function watch(wave: WaveLine, registered: number, today: Day, language: Language): Html {
  const t = words(language)
  const [n, all, counted] = wave.personal
    ? [wave.used, wave.invited, messageWords(language).ofInvited]
    : [wave.responses, registered, t.answered]
  const told = fill(counted, { responses: formatNumber(n, language), registered: formatNumber(all, language) })
  return html`<a href="/${language}/surveys/${wave.code}/watch">${say(wave.title, language)}</a> — ${told}, ${stateInWords(wave, today, language)}`
}

function flag(figure: Figure, language: Language): Html {
  return html`${figureLink(figure, language)} ${say(figure.wording, language)}: ${printedReason(figure, language) ?? ''}`
}

function promise({ promise: promised, due: day }: FollowUp, language: Language): Html {
  const due = day === undefined ? '' : html` <span class="base">${fill(words(language).dueOn, { day: formatDay(day, language) })}</span>`
  return html`${say(promised, language)}${due}`
}
