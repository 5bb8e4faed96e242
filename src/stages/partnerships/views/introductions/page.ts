import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import type { Reason } from '../../../../engines/matching/index.ts'
import { type Day, dayIn, type Zone } from '../../../../kernel/day.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import { type City, countryName } from '../../../../registry/cities/index.ts'
import { pairs } from '../../../../ui/content.ts'
import { choices, faultSummary, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import { DECLINE_CODES, type Introduction, lastOf, type Standing } from '../../model/introductions.ts'
import type { ReadAnswer } from '../../model/introductions/read.ts'
import { type Fault, firstOf, type Office, type Profile, type Typed } from '../../model/profiles.ts'
import type { Side } from '../../model/rounds/index.ts'
import { answerFaultWords, declineWord } from '../../text/introductions/codes.ts'
import { introductionWords } from '../../text/introductions/index.ts'
import { functionWord, purposeWord, tongueWord } from '../../text/profiles/index.ts'
import { contactFields, saidFaults } from '../profiles/form.ts'
import { reasonWords } from '../rounds/proposal.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** What an office sees of an introduction. */
export interface ShownIntroduction {
  readonly introduction: Introduction
  readonly side: Side
  readonly standing: Standing
  readonly programme: { readonly title: { readonly en: string }; readonly zone: Zone }
  readonly own: City
  readonly other: City
  readonly otherProfile?: Profile
  readonly office?: Office
  readonly contact?: Office
}

export interface TypedAnswer {
  readonly typed: Typed
  readonly faults: ReadAnswer['faults']
  /** What is wrong in the form that names another contact. */
  readonly handOver: readonly Fault[]
  /** The last day on which an office may want to be asked again. */
  readonly last: Day
}

/** The page behind an office's link: the question, how its answer stands, or what became of it. */
export function introductionPage(seen: Seen, shown: ShownIntroduction, given: TypedAnswer): Html {
  const { language } = seen
  const t = introductionWords(language)
  const { standing, own, other, contact } = shown
  const names = { city: say(own.names, language), other: say(other.names, language) }
  const faults = [
    ...given.faults.map(({ field, code, found }) => ({ name: field, words: fill(answerFaultWords(code)[language], { found }) })),
    ...saidFaults(given.handOver, language),
  ]
  const end = { agreed: t.agreed, over: t.over, withdrawn: t.withdrawn } as const
  const title = standing === 'agreed' || standing === 'over' || standing === 'withdrawn' ? end[standing] : fill(t.title, names)
  const body =
    standing === 'agreed'
      ? html`<h1>${t.agreed}</h1><p class="lead">${fill(t.agreedLead, names)}</p><h2 class="after">${fill(t.contact, names)}</h2>${contactLines(contact, names, language)}${handOverForm(given, language)}`
      : standing === 'over'
        ? html`<h1>${t.over}</h1><p class="lead">${t.overLead}</p>`
        : standing === 'withdrawn'
          ? html`<h1>${t.withdrawn}</h1><p class="lead">${t.withdrawnLead}</p>`
          : question(shown, given, names, language)
  return page({
    ...seen,
    kind: 'participant',
    title,
    ...(standing === 'over' || standing === 'withdrawn' || standing === 'agreed'
      ? {}
      : { form: { id: 'answer', again: 'language', next: 'send' } }),
    body: html`<div class="wrap"><div class="sheet">${faultSummary(language, faults)}${body}</div></div>`,
  })
}

type Names = { readonly city: string; readonly other: string }

function question(shown: ShownIntroduction, given: TypedAnswer, names: Names, language: Language): Html {
  const t = introductionWords(language)
  const { programme, introduction, office } = shown
  const day = formatDay(dayIn(programme.zone, introduction.expires), language)
  return html`${noted(shown, names, day, language)}<h1>${fill(t.title, names)}</h1><p class="lead">${fill(t.lead, { programme: say(programme.title, language) })}</p>
<p><b>${fill(t.until, { day })}</b>${office === undefined ? '' : html` <span class="base">${fill(t.youAre, { name: office.name })}</span>`}</p>
<h2 class="after">${fill(t.about, names)}</h2>${aboutCity(shown, language)}
<h2 class="after">${t.because}</h2>${because(introduction.reasons, language)}
${answerForm(shown, given, language)}${handOverForm(given, language)}`
}

/** What this office answered last, if it did. */
function noted({ standing, introduction, side }: ShownIntroduction, names: Names, day: string, language: Language): Piece {
  const t = introductionWords(language)
  const until = lastOf(introduction, side)?.until
  const words = {
    yes: fill(t.saidYes, { ...names, day }),
    no: t.saidNo,
    later: fill(t.saidLater, { day: until === undefined ? '' : formatDay(until, language) }),
  }
  return standing === 'yes' || standing === 'no' || standing === 'later' ? html`<p class="note" role="status">${words[standing]}</p>` : ''
}

function aboutCity({ other, otherProfile }: ShownIntroduction, language: Language): Html {
  const t = introductionWords(language)
  const joined = <Code>(codes: readonly Code[] | undefined, word: (code: Code, language: Language) => string) =>
    codes?.map((code) => word(code, language)).join('; ')
  return pairs([
    [t.country, countryName(other.country, language)],
    [t.people, other.population && formatNumber(other.population.people, language)],
    [t.offers, own(joined(otherProfile?.offers, purposeWord), otherProfile?.offerWords, otherProfile?.language)],
    [t.needs, own(joined(otherProfile?.needs, purposeWord), otherProfile?.needWords, otherProfile?.language)],
    [t.knownFor, joined(otherProfile?.functions, functionWord)],
    [t.languages, joined(otherProfile?.languages, tongueWord)],
    [t.page, html`<a href="/${language}/cities/${other.code}">${say(other.names, language)}</a>`],
  ])
}

function own(codes: string | undefined, words: string | undefined, language: Language | undefined): Piece {
  if (!codes && !words) return ''
  return html`${codes ?? ''}${words === undefined ? '' : html`<p class="base" lang="${language ?? 'en'}">${words}</p>`}`
}

/** How many reasons an office is shown. */
const SHOWN = 5

/** What speaks for the pair, the weightiest first. */
function because(reasons: readonly Reason[], language: Language): Html {
  const shown = reasons.filter(({ code, contribution }) => code !== 'base' && contribution > 0).slice(0, SHOWN)
  return html`<ul class="list">${shown.map((reason) => html`<li>${reasonWords(reason, language)}</li>`)}</ul>`
}

function answerForm({ standing }: ShownIntroduction, { typed, faults, last }: TypedAnswer, language: Language): Html {
  const t = introductionWords(language)
  const fault = (field: string) => {
    const found = faults.find((each) => each.field === field)
    return found && fill(answerFaultWords(found.code)[language], { found: found.found })
  }
  const picked = firstOf(typed, 'answer')
  const answers = (['yes', 'no', 'later'] as const).map((value) => ({ value, label: { text: t[value] }, picked: picked === value }))
  const codes = DECLINE_CODES.map((value) => ({
    value,
    label: { text: declineWord(value, language) },
    picked: firstOf(typed, 'code') === value,
  }))
  return html`<form id="answer" class="after" method="post" novalidate>${choices({ name: 'answer', ask: { text: t.ask }, language, many: false, options: answers, fault: fault('answer') })}
${choices({ name: 'code', ask: { text: t.whyNo }, language, required: false, many: false, options: codes, fault: fault('code') })}
${textBox({ name: 'words', ask: { text: t.noWords }, language, required: false, long: true, value: firstOf(typed, 'words'), fault: fault('words') })}
${textBox({ name: 'until', ask: { text: t.laterUntil }, language, required: false, value: firstOf(typed, 'until') || last, type: 'date', fault: fault('until') })}
<div class="btns"><button class="btn p" name="step" value="send">${standing === 'open' ? t.send : t.change}</button></div></form>`
}

function contactLines(contact: Office | undefined, names: Names, language: Language): Html {
  const t = introductionWords(language)
  if (contact === undefined) return html`<p class="note">${fill(t.noContact, names)}</p>`
  return html`<p class="note"><b>${contact.name}</b><br><a href="mailto:${contact.mail}">${contact.mail}</a><br>${LANGUAGE_NAMES[contact.language]}</p>`
}

function handOverForm({ typed, handOver }: TypedAnswer, language: Language): Html {
  const t = introductionWords(language)
  const isWrong = handOver.length > 0
  return html`<details class="after"${isWrong ? raw(' open') : ''}><summary>${t.somebodyElse}</summary><p class="base">${t.somebodyHow}</p>
<form method="post" novalidate>${contactFields(isWrong ? typed : {}, handOver, language)}
<div class="btns"><button class="btn g" name="step" value="hand-over">${t.handOver}</button></div></form></details>`
}

/** After another contact was named. */
export function handedOverPage(seen: Seen, own: City, name: string): Html {
  const { language } = seen
  const t = introductionWords(language)
  return page({
    ...seen,
    kind: 'participant',
    title: t.handOver,
    body: html`<div class="wrap"><div class="sheet"><h1>${t.handOver}</h1><p class="lead">${fill(t.handedOver, { name, city: say(own.names, language) })}</p></div></div>`,
  })
}
