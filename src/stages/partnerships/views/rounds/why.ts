import {
  findRefusal,
  type Gate,
  type Instead,
  type Pair,
  type Reason,
  sayGate,
  sayInstead,
  sayRefusal,
} from '../../../../engines/matching/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { select } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Programme } from '../../../programmes/index.ts'
import { onSide, type Round, type Side } from '../../model/rounds/index.ts'
import { roundWords } from '../../text/rounds/index.ts'
import { type NameOf, pathOf, roundPage, type Seen } from './frame.ts'
import { reasonWords, scoreOf, signed } from './proposal.ts'

/** Why two cities are introduced, or why not, and what would have to change. */
export interface ShownWhy {
  readonly round: Round
  readonly demand: string
  readonly offer: string
  readonly score?: number | undefined
  readonly reasons: readonly Reason[]
  readonly gates: readonly Gate[]
  /** Undefined when they are introduced. */
  readonly refusal: ReturnType<typeof findRefusal>
  readonly instead?: Instead | undefined
  /** Who holds the seats of the offer city, the best score first; and the rank of this pair among all that are scored there. */
  readonly holders: readonly Pair[]
  readonly rank?: { readonly rank: number; readonly of: number } | undefined
  readonly seat: { readonly served: number; readonly total: number }
  readonly nameOf: NameOf
}

export function whyPage(seen: Seen, programme: Programme, shown: ShownWhy): Html {
  const { language } = seen
  const { round, demand, offer, nameOf, refusal, gates } = shown
  const t = roundWords(language)
  const title = fill(t.whyTitle, { demand: nameOf(demand), offer: nameOf(offer) })
  const verdict =
    refusal === undefined
      ? t.isMade
      : gates.length > 0 && refusal.code === 'forbidden'
        ? `${t.gatesShut} ${gates.map((gate) => sayGate(gate, language)).join(' ')}`
        : sayRefusal(refusal, nameOf, language)
  return roundPage(
    seen,
    programme,
    title,
    html`${section(html`<h1>${title}</h1><p class="lead">${verdict}</p>${change(shown, language)}
<div class="btns"><a class="btn g" href="${pathOf(round, language)}">${t.back}</a></div>`)}
${section(reasonTable(shown, language), { title: t.reasonsSum, sand: true })}
${section(html`${seats(shown, language)}${whyForm(round, nameOf, language)}`, { title: fill(t.seatOrder, { city: nameOf(offer) }) })}`,
  )
}

function change({ refusal, instead, offer, seat, nameOf }: ShownWhy, language: Language): Piece {
  if (refusal === undefined || refusal.code === 'forbidden') return ''
  const t = roundWords(language)
  const worth = fill(t.seatWorth, { city: nameOf(offer), served: whole(seat.served, language), total: signed(seat.total, language) })
  return html`<h2 class="after">${t.wouldChange}</h2>${instead === undefined ? '' : html`<p>${sayInstead(instead, nameOf, language)}</p>`}<p>${worth}</p>`
}

function whole(value: number, language: Language): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), language)}`
}

/** Reasons that add less than this, either way, stand together in one line. */
const SMALLEST = 0.03

function reasonTable({ reasons, score }: ShownWhy, language: Language): Html {
  const t = roundWords(language)
  const sum = reasons.reduce((total, { contribution }) => total + contribution, 0)
  const small = reasons.filter(({ contribution }) => Math.abs(contribution) < SMALLEST)
  const rows = reasons
    .filter((reason) => !small.includes(reason))
    .map(
      (reason) =>
        html`<tr><th scope="row">${reasonWords(reason, language)}</th><td class="num">${signed(reason.contribution, language)}</td></tr>`,
    )
  return html`<div class="scroll"><table class="t narrow"><thead><tr><th scope="col">${t.because}</th><th scope="col" class="num">${t.contribution}</th></tr></thead><tbody>${rows}${
    small.length === 0
      ? ''
      : html`<tr><th scope="row">${t.smallReasons}</th><td class="num">${signed(
          small.reduce((total, { contribution }) => total + contribution, 0),
          language,
        )}</td></tr>`
  }
<tr><th scope="row">${t.sum}</th><td class="num"><b>${signed(sum, language)}</b></td></tr><tr><th scope="row">${t.score}</th><td class="num"><b>${scoreOf(score, language)}</b></td></tr></tbody></table></div>
<p class="base">${t.scoreNote}</p>`
}

function seats({ holders, rank, nameOf, offer }: ShownWhy, language: Language): Html {
  const t = roundWords(language)
  const list =
    holders.length === 0
      ? html`<p class="note">${fill(t.seatOrderNone, { city: nameOf(offer) })}</p>`
      : html`<ol class="list">${holders.map((pair) => html`<li>${nameOf(pair.demand)} (${scoreOf(pair.score, language)})</li>`)}</ol>`
  return html`${list}${rank === undefined ? '' : html`<p class="base">${fill(t.rank, { rank: formatNumber(rank.rank, language), of: formatNumber(rank.of, language) })}</p>`}`
}

/** Asks why any two cities are introduced, or why not. */
export function whyForm(round: Round, nameOf: NameOf, language: Language): Html {
  const t = roundWords(language)
  const pick = (side: Side, ask: string) =>
    select({
      name: side,
      ask: { text: ask },
      language,
      options: onSide(round, side).map(({ city }) => ({ value: city, label: { text: nameOf(city) }, picked: false })),
    })
  return html`<details class="after"><summary>${t.whyAsk}</summary><form method="get" action="${pathOf(round, language)}/why"><div class="grid g2">${pick('demand', t.whoAsks)}${pick('offer', t.whoOffers)}</div>
<div class="btns"><button class="btn g">${t.look}</button></div></form></details>`
}
