import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, LANGUAGE_NAMES, type Language, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Invited, Wave } from '../../model.ts'
import { inviteWords } from '../../text/invitations.ts'
import { waveWords } from '../../text/waves/index.ts'
import { type Asked, invitePage, type Seen } from './frame.ts'

/** The list of who is invited, and what may be done now. */
export interface People extends Asked {
  readonly invited: readonly Invited[]
  /** Only those who have not answered. */
  readonly waitingOnly: boolean
  /** How many would get a message now; undefined while the wave is not open. */
  readonly due?: number | undefined
  /** What was just done, in words. */
  readonly done?: string | undefined
  readonly cities: ReadonlyMap<string, Text>
  readonly roles: ReadonlyMap<string, Text>
}

/** Who is invited, who has not answered, and how each was reached. For whoever plans waves: it shows names and addresses. */
export function peoplePage(seen: Seen, people: People): Html {
  const { language } = seen
  const { wave, invited, waitingOnly } = people
  const t = { ...waveWords(language), ...inviteWords(language) }
  const shown = waitingOnly ? invited.filter(({ used }) => !used) : invited
  const answered = invited.filter(({ used }) => used).length
  const path = `/${language}/surveys/${wave.code}`
  const lead = invited.length === 0 ? t.nobody : fill(t.ofInvited, { n: answered, all: invited.length })
  const head = html`<h1>${t.people}</h1><p class="lead">${lead}</p>${people.done ? html`<p class="note" role="status">${people.done}</p>` : ''}
${wave.personal === 'anonymous' ? html`<p class="base">${t.anonymousNote}</p>` : ''}
<div class="btns"><a class="btn" href="${path}/invitations/new">${t.add}</a>${invited.length > 0 ? html`<a class="btn g" href="${path}/invitations/print">${t.print}</a>` : ''}</div>
${people.due === undefined || invited.length === 0 ? '' : askForm(path, people.due, language)}`
  const list = html`<p class="pick">${t.shown}: ${filters(path, waitingOnly, language)}</p>${table(people, shown, language)}`
  return invitePage(
    seen,
    people,
    t.people,
    html`${section(head)}${invited.length > 0 ? section(list, { sand: true, id: 'list' }) : ''}`,
    false,
  )
}

function askForm(path: string, due: number, language: Language): Html {
  const t = inviteWords(language)
  const button = due > 0 ? html`<button class="btn p">${fill(t.askNow, { n: due })}</button>` : ''
  return html`<form method="post" action="${path}/reminders" class="after"><p class="base">${t.askNowHow}</p>${button && html`<div class="btns">${button}</div>`}</form>`
}

function filters(path: string, waitingOnly: boolean, language: Language): Piece {
  const t = inviteWords(language)
  const all = [
    [`${path}/invitations`, t.all, !waitingOnly],
    [`${path}/invitations?who=waiting`, t.who, waitingOnly],
  ] as const
  return all.map(([address, name, here]) => (here ? html`<b>${name}</b>` : html`<a href="${address}">${name}</a>`))
}

function table({ wave, cities, roles }: People, shown: readonly Invited[], language: Language): Html {
  const t = inviteWords(language)
  const named = (code: string | undefined, names: ReadonlyMap<string, Text>) => {
    const name = code === undefined ? undefined : names.get(code)
    return name ? say(name, language) : code
  }
  const rows = shown.map((each) => {
    const about = [named(each.city, cities), named(each.role, roles)].filter(Boolean).join(', ')
    return html`<tr><th scope="row"><a href="/${language}/surveys/${wave.code}/invitations/${each.id}">${each.name}</a></th>
<td data-is="${t.mail}">${each.mail ?? html`<span class="grey">${t.noMail}</span>`}</td><td data-is="${t.place}">${about || '—'}</td>
<td data-is="${t.language}">${LANGUAGE_NAMES[each.language]}</td><td data-is="${t.state}">${stateOf(each, wave, language)}</td></tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.mail}</th><th scope="col">${t.place}</th><th scope="col">${t.language}</th><th scope="col">${t.state}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Whether the person has answered, and how the link reached the person. */
export function stateOf({ used, declined, asked, handed }: Invited, wave: Wave, language: Language): Html {
  const t = inviteWords(language)
  const reached = [
    asked ? fill(t.asked, { day: formatDay(asked, language) }) : '',
    handed ? fill(t.handed, { day: formatDay(dayIn(wave.zone, handed), language) }) : '',
  ].filter(Boolean)
  const how = html`<span class="base">${reached.length > 0 ? reached.join('; ') : t.neverAsked}</span>`
  if (used) return html`<span class="flag ok">${wave.personal === 'named' ? t.answered : t.used}</span>`
  if (declined) return html`<span class="flag">${t.declined}</span> ${how}`
  return html`${t.notYet} <br>${how}`
}
