import { type Atlas, lookFrom, type Signal, SIGNALS } from './signals.ts'

/** One set of weights: what each signal adds to the log-odds, by its distance from its mean among the training pairs. */
export interface Weights {
  readonly base: number
  readonly signals: Readonly<Record<Signal, { readonly weight: number; readonly mean: number }>>
}

/** Two sets: for cities that have ties already, and for those that have none. */
export interface Model {
  readonly version: string
  readonly warm: Weights
  readonly cold: Weights
}

/** What needs and wishes that cities declared themselves add to the log-odds. An organiser may set other values. */
export interface DeclaredWeights {
  /** All needs of one are offered by the other; in proportion for a part of them. */
  readonly need: number
  /** One city named the other as wished for. */
  readonly wish: number
}

export const DECLARED: DeclaredWeights = { need: 2, wish: 1.5 }

export interface Reason {
  readonly code: Signal | 'base' | 'need' | 'wish' | 'survey'
  /** What it adds to the log-odds; all reasons of a score sum up to them. */
  readonly contribution: number
  /** The signal's value, or the part of the needs, or how many of the two wish. */
  readonly value: number
  /** Codes of the needs that the other offers. */
  readonly codes?: readonly string[]
}

export interface Score {
  /** 1 / (1 + e^-sum of contributions): between 0 and 1; it orders pairs and is no probability of success. */
  readonly score: number
  /** The largest contribution first, whatever its sign. */
  readonly reasons: readonly Reason[]
}

/** What the two cities said themselves. */
export interface Declared {
  readonly needs: readonly string[]
  readonly offers: readonly string[]
  readonly wishes: readonly string[]
}

/** The score of two cities, by number: the mean of how each looks to the other, with what they declared. */
export function scoreOf(
  atlas: Atlas,
  model: Model,
  a: number,
  b: number,
  declared: (city: number) => Declared,
  own: DeclaredWeights = DECLARED,
): Score {
  const [one, other] = [lookWith(atlas, model, a), lookWith(atlas, model, b)]
  const [there, back] = [one(b), other(a)]
  const seen = there.map((reason, at): Reason => ({
    code: reason.code,
    contribution: (reason.contribution + (back[at]?.contribution ?? 0)) / 2,
    value: reason.value,
  }))
  const reasons = [...seen, ...saidReasons(saidBy(atlas, a, declared), saidBy(atlas, b, declared), own)]
  return { score: chance(reasons), reasons: reasons.toSorted((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution)) }
}

/** The scores of every city of one side with every city of the other, row by row: the same numbers as scoreOf gives, all at once. */
export function scoresBetween(
  atlas: Atlas,
  model: Model,
  one: readonly number[],
  other: readonly number[],
  declared: (city: number) => Declared,
  own: DeclaredWeights = DECLARED,
): Float64Array {
  const scores = new Float64Array(one.length * other.length)
  const columns = other.map((b) => ({ b, look: lookInto(atlas, model, b), said: saidBy(atlas, b, declared) }))
  one.forEach((a, row) => {
    const look = lookInto(atlas, model, a)
    const said = saidBy(atlas, a, declared)
    columns.forEach((column, place) => {
      const [there, back] = [look(column.b), column.look(a)]
      let sum = 0
      for (let at = 0; at < there.length; at++) sum += ((there[at] ?? 0) + (back[at] ?? 0)) / 2
      for (const { contribution } of saidReasons(said, column.said, own)) sum += contribution
      scores[row * other.length + place] = 1 / (1 + Math.exp(-sum))
    })
  })
  return scores
}

function chance(reasons: readonly { readonly contribution: number }[]): number {
  return 1 / (1 + Math.exp(-reasons.reduce((total, { contribution }) => total + contribution, 0)))
}

/** How cities look from one: what is asked of a city gives the reasons in the order of the signals, the base first. */
function lookWith(atlas: Atlas, model: Model, u: number): (v: number) => readonly Reason[] {
  const look = lookInto(atlas, model, u)
  const values = new Float64Array(SIGNALS.length)
  const from = lookFrom(atlas, u)
  return (v) => {
    from(v, values)
    const contributions = look(v)
    const seen = SIGNALS.map((code, at): Reason => ({ code, contribution: contributions[at + 1] ?? 0, value: values[at] ?? 0 }))
    return [{ code: 'base', contribution: contributions[0] ?? 0, value: 1 }, ...seen]
  }
}

/** The same as bare contributions, the base first. What comes back is overwritten by the next city asked for. */
function lookInto(atlas: Atlas, model: Model, u: number): (v: number) => Float64Array {
  const { base, signals } = (atlas.ties.partners[u]?.length ?? 0) > 0 ? model.warm : model.cold
  const look = lookFrom(atlas, u)
  const weights = SIGNALS.map((code) => signals[code].weight)
  const means = SIGNALS.map((code) => signals[code].mean)
  const values = new Float64Array(SIGNALS.length)
  const contributions = new Float64Array(SIGNALS.length + 1)
  contributions[0] = base
  return (v) => {
    look(v, values)
    for (let at = 0; at < values.length; at++) contributions[at + 1] = (weights[at] ?? 0) * ((values[at] ?? 0) - (means[at] ?? 0))
    return contributions
  }
}

interface Said extends Declared {
  readonly id: string
}

function saidBy(atlas: Atlas, city: number, declared: (city: number) => Declared): Said {
  return { id: atlas.ties.cities[city]?.id ?? '', ...declared(city) }
}

/** What two cities' own words add: needs that the other offers, and wishes by name. */
export function saidReasons(a: Said, b: Said, { need, wish }: DeclaredWeights = DECLARED): readonly Reason[] {
  const wishes = Number(a.wishes.includes(b.id)) + Number(b.wishes.includes(a.id))
  const met = [
    ...new Set([...a.needs.filter((code) => b.offers.includes(code)), ...b.needs.filter((code) => a.offers.includes(code))]),
  ].sort()
  const part = Math.max(partMet(a.needs, b.offers), partMet(b.needs, a.offers))
  return [
    ...(part > 0 ? [{ code: 'need', contribution: need * part, value: part, codes: met } as const] : []),
    ...(wishes > 0 ? [{ code: 'wish', contribution: wish * wishes, value: wishes } as const] : []),
  ]
}

function partMet(needs: readonly string[], offers: readonly string[]): number {
  const asked = [...new Set(needs)]
  return asked.length === 0 ? 0 : asked.filter((code) => offers.includes(code)).length / asked.length
}
