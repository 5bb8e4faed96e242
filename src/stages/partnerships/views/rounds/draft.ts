import { fill, type Language } from '../../../../kernel/language.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { choices, select, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Pair, Reason } from '../../../../engines/matching/index.ts'
import type { Typed } from '../../model/profiles.ts'
import { onSide, type Round, type Side } from '../../model/rounds/index.ts'
import type { RoundFault } from '../../model/rounds/read.ts'
import { roundWords } from '../../text/rounds/index.ts'
import { type NameOf, pathOf, roundPage, type Seen } from './frame.ts'
import { type Choice, planForm } from './plan.ts'
import { outcome, pairTable, provenance } from './proposal.ts'
import { whyForm } from './why.ts'

/** A round in the making as it would come out now. Undefined while a side is empty. */
export interface Drafted {
  readonly pairs: readonly (Pair & { readonly reasons: readonly Reason[] })[]
  readonly served: readonly string[]
  readonly unserved: readonly string[]
  readonly blocking: number
  readonly hash: string
  readonly model: string
}

export interface ShownDraft {
  readonly round: Round
  readonly choices: readonly Choice[]
  readonly typed: Typed
  readonly faults: readonly RoundFault[]
  readonly drafted: Drafted | undefined
  readonly nameOf: NameOf
  /** What is wrong with a decision about a pair, in words, and what was typed. */
  readonly wrong?: { readonly words: string; readonly typed: Typed } | undefined
}

/** A round in the making: what comes of it, what was decided by hand, who takes part and by which rules. */
export function draftPage(seen: Seen, programme: Programme, shown: ShownDraft): Html {
  const { language } = seen
  const { round, drafted, nameOf } = shown
  const t = roundWords(language)
  const approve = (
    hash: string,
  ) => html`<form method="post" action="${pathOf(round, language)}/approval"><input type="hidden" name="hash" value="${hash}">
<p>${t.approveHow}</p><div class="btns"><button class="btn p">${t.approve}</button></div></form>`
  const counts = {
    demand: formatNumber(onSide(round, 'demand').length, language),
    offer: formatNumber(onSide(round, 'offer').length, language),
  }
  return roundPage(
    seen,
    programme,
    round.title,
    html`${section(html`<h1>${round.title}</h1><p class="lead">${t.draft} · ${fill(t.counts, counts)}</p>
<h2 class="after">${t.proposal}</h2>${
      drafted === undefined
        ? html`<p class="note">${t.notWorkedOut}</p>`
        : html`${outcome(drafted, nameOf, language)}${pairTable(round, drafted.pairs, nameOf, language)}${provenance(drafted.hash, drafted.model, round.plan.seed, language)}
${whyForm(round, nameOf, language)}${drafted.pairs.length > 0 ? approve(drafted.hash) : ''}`
    }`)}
${section(html`${decisionTable(round, nameOf, language)}${decisionForm(shown, language)}`, { title: t.decisions, sand: true, id: 'decisions' })}
${section(planForm(round, shown.choices, shown.typed, shown.faults, nameOf, language), { title: t.rules })}`,
  )
}

/** What was decided of pairs by hand, with who may take it back. */
export function decisionTable(round: Round, nameOf: NameOf, language: Language, final = false): Html {
  const t = roundWords(language)
  if (round.decisions.length === 0) return html`<p class="note">${t.decisionsNone}</p>`
  const rows = round.decisions.map(
    ({
      demand,
      offer,
      kind,
      reason,
    }) => html`<tr><th scope="row">${nameOf(demand)} – ${nameOf(offer)}</th><td data-is="${t.decision}">${t[kind]}</td><td data-is="${t.reason}">${reason}</td>
${
  final
    ? ''
    : html`<td><form method="post" action="${pathOf(round, language)}/decisions"><input type="hidden" name="demand" value="${demand}"><input type="hidden" name="offer" value="${offer}">
<button class="btn g" name="kind" value="none">${t.undecide}</button></form></td>`
}</tr>`,
  )
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.pair}</th><th scope="col">${t.decision}</th><th scope="col">${t.reason}</th>${
    final ? '' : html`<td></td>`
  }</tr></thead><tbody>${rows}</tbody></table></div>`
}

function decisionForm({ round, nameOf, wrong }: ShownDraft, language: Language): Piece {
  const t = roundWords(language)
  const typed = wrong?.typed ?? {}
  const kinds = (['ban', 'pin'] as const).map((value) => ({ value, label: { text: t[value] }, picked: typed['kind']?.[0] === value }))
  return html`<form class="after" method="post" action="${pathOf(round, language)}/decisions">${wrong === undefined ? '' : html`<p class="err-s" role="alert">${wrong.words}</p>`}
<div class="grid g2">${pickCity(round, 'demand', t.whoAsks, typed, nameOf, language)}${pickCity(round, 'offer', t.whoOffers, typed, nameOf, language)}</div>
${choices({ name: 'kind', ask: { text: t.decision }, language, many: false, options: kinds })}
${textBox({ name: 'reason', ask: { text: t.reason }, language, value: typed['reason']?.[0] ?? '' })}
<div class="btns"><button class="btn">${t.decide}</button></div></form>`
}

/** A list to pick one city of a side from. */
export function pickCity(round: Round, side: Side, ask: string, typed: Typed, nameOf: NameOf, language: Language): Html {
  const options = onSide(round, side).map(({ city }) => ({ value: city, label: { text: nameOf(city) }, picked: typed[side]?.[0] === city }))
  return select({ name: side, ask: { text: ask }, language, options })
}
