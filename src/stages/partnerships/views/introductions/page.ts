import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import type { Reason } from '../../../../engines/matching/index.ts'
import { dayIn, type Zone } from '../../../../kernel/day.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import { type City, countryName } from '../../../../registry/cities/index.ts'
import { pairs } from '../../../../ui/content.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { purposeWord } from '../../../../registry/purposes/index.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import { type Introduction, lastOf, type Standing } from '../../model/introductions.ts'
import type { Office, Profile } from '../../model/profiles.ts'
import type { Side } from '../../model/rounds/index.ts'
import { answerFaultWords } from '../../text/introductions/codes.ts'
import { introductionWords } from '../../text/introductions/index.ts'
import { functionWord, tongueWord } from '../../text/profiles/index.ts'
import { reasonWords } from '../rounds/proposal.ts'
import { saidFaults } from '../profiles/form.ts'
import { answerForm, handOverForm, type TypedAnswer } from './answer.ts'

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

function contactLines(contact: Office | undefined, names: Names, language: Language): Html {
  const t = introductionWords(language)
  if (contact === undefined) return html`<p class="note">${fill(t.noContact, names)}</p>`
  return html`<p class="note"><b>${contact.name}</b><br><a href="mailto:${contact.mail}">${contact.mail}</a><br>${LANGUAGE_NAMES[contact.language]}</p>`
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
