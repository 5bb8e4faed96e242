/** What the estimate of a cell rests on, in the order of the coefficients after the constant. */
export const TERMS = ['minutes', 'logCentreArea', 'logPeople', 'logIncome'] as const
export type Term = (typeof TERMS)[number]

/**
 * The coefficients of a logistic model, fitted on a country with an official list or read from a file. Serai ships none: those of the European
 * Commission's layer of estimated areas (GHS-FUA R2019A) are not published.
 */
export interface Model {
  readonly constant: number
  readonly coefficients: Readonly<Record<Term, number>>
  /** From this probability on, a cell counts as part of the commuting zone of its nearest centre. */
  readonly threshold: number
  /** What it was fitted on. */
  readonly source: string
}

export interface CellFacts {
  readonly minutes: number
  /** km² of the nearest urban centre. */
  readonly centreArea: number
  readonly people: number
  /** Gross domestic product per person, of the country. */
  readonly income: number
}

/** The values of the terms: minutes as they are, the others as natural logarithms. */
export function termsOf({ minutes, centreArea, people, income }: CellFacts): readonly number[] {
  return [minutes, Math.log(Math.max(1, centreArea)), Math.log(1 + Math.max(0, people)), Math.log(Math.max(1, income))]
}

/** The probability that a cell belongs to the commuting zone of its nearest centre; 0 where no centre is reached. */
export function probabilityOf(model: Model, facts: CellFacts): number {
  if (!Number.isFinite(facts.minutes)) return 0
  const terms = termsOf(facts)
  const sum = TERMS.reduce((all, term, i) => all + model.coefficients[term] * (terms[i] as number), model.constant)
  return 1 / (1 + Math.exp(-sum))
}
