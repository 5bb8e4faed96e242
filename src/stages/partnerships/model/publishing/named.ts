import type { Dossier } from '../pipeline/dossier.ts'
import type { Counted, PartnershipFigures, Quantity } from './figures.ts'

/** The figures that count partnerships or their parts. */
export const COUNTS = ['begun', 'memoranda', 'letters', 'pilots', 'results'] as const
export type CountName = (typeof COUNTS)[number] | 'withheld'

/** One figure under the name of its page; a report has it as `partnerships.` and this name. `of` are the codes of the rows that it counts. */
export type NamedFigure = { readonly name: string; readonly of: readonly string[] } & (
  | { readonly what: 'count'; readonly counts: CountName; readonly count: number }
  | ({ readonly what: 'money' } & PartnershipFigures['money'][number])
  | ({ readonly what: 'quantity' } & Quantity)
)

/** A figure with those that it stands among, and the partnerships that it counts or whose parts it counts. */
export interface Provenance {
  readonly figure: NamedFigure
  readonly figures: PartnershipFigures
  readonly counted: readonly Dossier[]
}

/** All figures of a programme's partnerships that a report prints, each once. */
export function namedFigures(figures: PartnershipFigures): readonly NamedFigure[] {
  const count = (counts: CountName, counted: Counted): NamedFigure => ({ name: counts, what: 'count', counts, ...counted })
  return [
    ...COUNTS.map((counts) => count(counts, figures[counts])),
    ...figures.money.map((each): NamedFigure => ({ name: `${each.kind}.${each.sum.currency.toLowerCase()}`, what: 'money', ...each })),
    ...figures.quantities.map((each, place): NamedFigure => ({ name: `${each.kind}.${each.form}.${place}`, what: 'quantity', ...each })),
    ...(figures.withheld.count > 0 ? [count('withheld', figures.withheld)] : []),
  ]
}

/** The codes by which a figure can count a partnership: its own, those of its pilots and of its lines of money. */
export function rowsIn({ partnership, pilots, money }: Dossier): readonly string[] {
  return [partnership.code, ...[...pilots, ...money].map(({ id }) => id)]
}
