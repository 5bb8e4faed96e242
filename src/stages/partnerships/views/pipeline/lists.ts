import { formatDay } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Agreement, type Dossier, SCOPES } from '../../model/pipeline/dossier.ts'
import { lastConsent } from '../../model/publishing/consent.ts'
import { FIELDS } from '../../text/pipeline/fields.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { SCOPE_WORDS } from '../../text/pipeline/steps.ts'
import { actorName, cityName, moneyWords, type Names, worthWords, written, giverName } from './names.ts'
import { KINDS } from '../../forms/money.ts'

/** Rows under heads; in words when there are none. On a phone each row stands as a block. */
export function table(heads: readonly string[], rows: readonly (readonly Piece[])[], language: Language): Html {
  if (rows.length === 0) return html`<p class="base">${PAGE.nothing[language]}</p>`
  return html`<div class="scroll"><table class="t stack"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td data-is="${heads[index + 1] ?? ''}">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`
}

export function contactTable({ contacts }: Dossier, names: Names, language: Language): Html {
  const rows = contacts.map(({ person, city }) => [actorName(person, names, language), cityName(city, names, language)])
  return table([FIELDS.name[language], FIELDS.contactCity[language]], rows, language)
}

export function meetingTable({ meetings }: Dossier, language: Language): Html {
  const rows = meetings.map(({ day, place, interpreters, minutes, language: wrote }) => [
    formatDay(day, language),
    written(place, wrote, language),
    written(interpreters, wrote, language),
    written(minutes, wrote, language),
  ])
  return table(
    [FIELDS.day, FIELDS.place, FIELDS.interpreters, FIELDS.minutes].map((words) => words[language]),
    rows,
    language,
  )
}

/** Agreements as cards; the file opens at `address` of its id, where one may open it. */
export function agreementCards(
  agreements: readonly Agreement[],
  names: Names,
  language: Language,
  address: ((agreement: Agreement) => string) | undefined,
): Html {
  if (agreements.length === 0) return html`<p class="base">${PAGE.nothing[language]}</p>`
  return html`<ul class="n cards wide-cards">${agreements.map((agreement) => {
    const { kind, title, signed, ends, signatories, others, language: wrote, fileName } = agreement
    const days =
      ends === undefined
        ? `${formatDay(signed, language)}, ${PAGE.noEnd[language]}`
        : fill(PAGE.from[language], { from: formatDay(signed, language), to: formatDay(ends, language) })
    return html`<li><p class="k">${FIELDS[kind][language]}</p><h3>${written(title, wrote, language)}</h3><p>${days}</p>
<ul class="list">${signatories.map(({ city, who }) => html`<li>${fill(PAGE.signedBy[language], { city: cityName(city, names, language), who })}</li>`)}${
      others === undefined ? '' : html`<li>${FIELDS.others[language]}: ${written(others, wrote, language)}</li>`
    }</ul>${address ? html`<p><a href="${address(agreement)}">${PAGE.download[language]}</a> <span class="base">${fileName}</span></p>` : ''}</li>`
  })}</ul>`
}

export function planTable({ plan }: Dossier, done: ReadonlySet<string>, names: Names, language: Language): Html {
  const rows = plan.map(({ id, what, owner, due, budget, language: wrote }) => [
    written(what, wrote, language),
    actorName(owner, names, language),
    formatDay(due, language),
    budget ? moneyWords(budget, language) : '–',
    doneFlag(done.has(id), language),
  ])
  return table(
    [FIELDS.what, FIELDS.owner, FIELDS.due, FIELDS.budget, PAGE.stateHead].map((words) => words[language]),
    rows,
    language,
  )
}

export function doneFlag(done: boolean, language: Language): Html {
  return done ? html`<span class="flag ok">${PAGE.done[language]}</span>` : html`<span class="base">${PAGE.open[language]}</span>`
}

/** Who gives what; what was struck out stands with its reason. `strike` is where a line is struck out, for who may. */
export function moneyTable(dossier: Dossier, names: Names, language: Language, strike?: (line: string) => string): Html {
  const rows = dossier.money.map((line) => {
    const pilot = dossier.pilots.find(({ id }) => id === line.pilot)
    const worth = worthWords(line, language)
    const note = line.note === '' ? '' : html` <span class="base">${written(line.note, line.language, language)}</span>`
    return [
      line.struck === undefined
        ? html`${worth}${note}`
        : html`<s>${worth}</s> <span class="base">${fill(PAGE.struck[language], { reason: line.struck })}</span>`,
      KINDS[line.kind][language],
      giverName(line.giver, names, language),
      pilot ? say(pilot.title, language) : FIELDS.wholePartnership[language],
      formatDay(line.day, language),
      ...(strike ? [line.struck === undefined ? html`<a href="${strike(line.id)}">${PAGE.strike[language]}</a>` : ''] : []),
    ]
  })
  const heads = [FIELDS.amount, FIELDS.kind, FIELDS.giver, FIELDS.pilot, FIELDS.day].map((words) => words[language])
  return table(strike ? [...heads, PAGE.strike[language]] : heads, rows, language)
}

/** What each city said last about publishing each thing. */
export function consentTable(dossier: Dossier, names: Names, language: Language): Html {
  const rows = SCOPES.map((scope) => [
    SCOPE_WORDS[scope][language],
    ...dossier.partnership.cities.map((city) => {
      const said = lastConsent(dossier, city, scope)
      if (said === undefined) return html`<span class="base">${PAGE.notAsked[language]}</span>`
      const since = fill(PAGE.saysSince[language], { who: said.who, day: formatDay(said.day, language) })
      return html`<span class="${said.state === 'given' ? 'flag ok' : 'flag'}">${FIELDS[said.state][language]}</span> <span class="base">${since}</span>`
    }),
  ])
  return table([FIELDS.scope[language], ...dossier.partnership.cities.map((city) => cityName(city, names, language))], rows, language)
}
