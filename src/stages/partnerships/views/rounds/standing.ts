import type { Pair } from '../../../../engines/matching/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Introduction } from '../../model/introductions.ts'
import { type Round, stateOf } from '../../model/rounds/index.ts'
import type { RoundFigures } from '../../model/rounds/figures.ts'
import { roundWords } from '../../text/rounds/index.ts'
import { introductionState } from '../introductions/state.ts'
import { decisionTable } from './draft.ts'
import { figureList } from './figures.ts'
import { type NameOf, pathOf, roundPage, type Seen } from './frame.ts'
import { roundState } from './list.ts'
import { outcome, pairTable, provenance } from './proposal.ts'
import { whyForm } from './why.ts'

/** An approved or withdrawn round: how each introduction stands, who waits for a seat, and how it goes on the whole. */
export interface ShownRound {
  readonly round: Round
  readonly introductions: readonly Introduction[]
  readonly figures: RoundFigures
  readonly served: readonly string[]
  readonly unserved: readonly string[]
  readonly blocking: number
  readonly hash: string
  readonly model: string
  /** For each offer city without a seat left who waits, and cities like it that have one. */
  readonly waiting: readonly { readonly offer: string; readonly demand: readonly string[]; readonly like: readonly string[] }[]
  readonly offices: ReadonlySet<string>
  /** Codes of partnerships by the introduction that they came of. */
  readonly partnerships: ReadonlyMap<string, string>
  readonly nameOf: NameOf
  readonly now: Date
}

export function standingPage(seen: Seen, programme: Programme, shown: ShownRound): Html {
  const { language } = seen
  const { round, nameOf, introductions } = shown
  const t = roundWords(language)
  const byPair = new Map(introductions.map((each) => [`${each.demand}\n${each.offer}`, each]))
  const withdrawn = round.steps.find(({ step }) => step === 'withdrawn')
  const state = (pair: Pair): Piece => {
    const introduction = byPair.get(`${pair.demand}\n${pair.offer}`)
    return introduction && introductionState(introduction, { ...shown, programme, language })
  }
  return roundPage(
    seen,
    programme,
    round.title,
    html`${section(html`<h1>${round.title}</h1><p class="lead">${roundState(round, programme.zone, language)}${withdrawn?.reason === undefined ? '' : ` (${withdrawn.reason})`}</p>
${figureList(shown.figures, language)}`)}
${section(
  html`${outcome({ ...shown, pairs: introductions }, nameOf, language)}${pairTable(round, introductions, nameOf, language, state)}
${provenance(shown.hash, shown.model, round.plan.seed, language)}${whyForm(round, nameOf, language)}`,
  { title: t.introductions, sand: true },
)}
${section(waitingTable(shown, language), { title: t.waitingLists })}
${section(html`${decisionTable(round, nameOf, language, true)}`, { title: t.decisions, sand: true })}
${stateOf(round) === 'approved' ? section(withdrawForm(round, language), { title: t.withdraw }) : ''}`,
  )
}

function waitingTable({ waiting, nameOf }: ShownRound, language: Language): Html {
  const t = roundWords(language)
  const list = (cities: readonly string[]) => (cities.length === 0 ? '—' : cities.map(nameOf).join(', '))
  const rows = waiting.map(
    ({
      offer,
      demand,
      like,
    }) => html`<tr><th scope="row">${nameOf(offer)}</th><td data-is="${t.waitsFor}">${formatNumber(demand.length, language)}: ${list(demand)}</td>
<td data-is="${t.likeIt}">${list(like)}</td></tr>`,
  )
  if (rows.length === 0) return html`<p class="note">${t.waitingNone}</p>`
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.city}</th><th scope="col">${t.waitsFor}</th><th scope="col">${t.likeIt}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function withdrawForm(round: Round, language: Language): Html {
  const t = roundWords(language)
  return html`<p>${t.withdrawHow}</p><form method="post" action="${pathOf(round, language)}/withdrawal">${textBox({ name: 'reason', ask: { text: t.reason }, language, value: '' })}
<div class="btns"><button class="btn g">${t.withdraw}</button></div></form>`
}
