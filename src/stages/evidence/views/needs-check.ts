import { formatNumber } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { PURPOSE_CODES, purposeWord } from '../../../registry/purposes/index.ts'
import { select, textBox } from '../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Implausible } from '../needs/numbers.ts'
import type { Demand } from '../needs/sectors.ts'
import { needsWords, whyWords } from '../text/needs.ts'

/** An answer that was left out, with the reason and who gave it. */
export interface ShownExclusion {
  readonly response: string
  readonly item: string
  readonly value: string
  readonly reason: string
  readonly by: string
}

export interface NeedsCheck {
  readonly implausible: readonly Implausible[]
  readonly exclusions: readonly ShownExclusion[]
  readonly demand: readonly Demand[]
  readonly mayExclude: boolean
  /** What was typed in a form that came back. */
  readonly typed?: { readonly response: string; readonly reason: string; readonly fault: string }
}

/** For the team: numbers that cannot be what was asked for, one by one, and what the choices of questions come to. */
export function needsCheckPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, programme: Programme, check: NeedsCheck): Html {
  const { language } = seen
  const t = needsWords(language)
  const path = `/${language}/programmes/${programme.code}/needs`
  const { implausible, exclusions, demand } = check
  return programmePage(seen, programme, {
    title: t.check,
    kind: 'organiser',
    body: html`${section(html`<h1>${t.check}</h1><p class="lead">${t.checkLead}</p><p><a href="${path}">${t.demand}</a></p>`)}
${section(implausible.length === 0 ? html`<p>${t.noneOdd}</p>` : implausible.map((each) => oddPiece(each, check, path, language)), { title: t.implausible, sand: true })}
${
  exclusions.length > 0
    ? section(
        exclusions.map((each) => outPiece(each, check, path, language)),
        { title: t.leftOut },
      )
    : ''
}
${demand.length > 0 ? section(sectorsForm(demand, path, language), { title: t.sectors, sand: true }) : ''}`,
  })
}

function oddPiece(odd: Implausible, { mayExclude, typed }: NeedsCheck, path: string, language: Language): Html {
  const t = needsWords(language)
  const values = { value: formatNumber(odd.value, language), register: formatNumber(odd.register, language), city: say(odd.city, language) }
  const own = typed?.response === odd.response ? typed : undefined
  return html`<div class="by" id="${odd.response}"><p>${fill(whyWords(odd.why, language), values)}</p>${
    mayExclude ? exclusionForm(odd, own, path, language) : ''
  }<p class="base">${t.n}: <code>${odd.response}</code></p></div>`
}

function exclusionForm({ response, item }: Implausible, own: NeedsCheck['typed'], path: string, language: Language): Html {
  const t = needsWords(language)
  const box = textBox({ name: `reason-${response}`, ask: { text: t.reason }, language, value: own?.reason ?? '', fault: own?.fault })
  return html`<form method="post" action="${path}/exclusions"><input type="hidden" name="response" value="${response}"><input type="hidden" name="item" value="${item}">${box}<button class="btn g">${t.leaveOut}</button></form>`
}

function outPiece(
  { response, item, value, reason, by }: ShownExclusion,
  { mayExclude }: NeedsCheck,
  path: string,
  language: Language,
): Html {
  const t = needsWords(language)
  const form = html`<form method="post" action="${path}/inclusions"><input type="hidden" name="response" value="${response}"><input type="hidden" name="item" value="${item}"><button class="btn g">${t.takeIn}</button></form>`
  return html`<div class="by"><p><b>${formatNumber(Number(value), language)}</b>: ${reason} <span class="base">${by}</span></p>${mayExclude ? form : ''}</div>`
}

function sectorsForm(demand: readonly Demand[], path: string, language: Language): Piece {
  const t = needsWords(language)
  const fields = demand.map(({ item, code, label, purpose }) =>
    select({
      name: `${item}.${code}`,
      ask: { text: say(label, language) },
      required: false,
      language,
      options: PURPOSE_CODES.map((each) => ({
        value: each,
        label: { text: `${each} ${purposeWord(each, language)}` },
        picked: each === purpose?.code,
      })),
    }),
  )
  return html`<form method="post" action="${path}/sectors">${fields}<button class="btn">${t.save}</button></form>`
}
