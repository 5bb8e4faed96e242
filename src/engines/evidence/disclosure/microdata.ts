import { SMALLEST_COUNT } from './thresholds.ts'

/** Who gets the data of single persons: the organiser's staff, a partner under agreement, or anybody. */
export type ExportLevel = 'staff' | 'partner' | 'public'

/** What a column holds: who somebody is, what others may know of them (role, region, age, sex), an answer by code, or free text. */
export type ColumnKind = 'identity' | 'profile' | 'answer' | 'text'

/** A column of microdata; lists run in parallel, one entry a person, `''` where there is none. */
export interface Column {
  readonly code: string
  readonly kind: ColumnKind
  readonly values: readonly string[]
}

/** A combination or value that too few people share. */
export interface Rare {
  readonly columns: readonly string[]
  readonly values: readonly string[]
  readonly people: number
}

/** Data ready to be handed over, or what stands against it. */
export interface MicrodataExport {
  readonly level: ExportLevel
  readonly columns: readonly Column[]
  /** Whether the entries of one row belong to one person. */
  readonly linked: boolean
  readonly rare: readonly Rare[]
  readonly passed: boolean
}

/** How many people share each combination of values of these columns: those shared by fewer than `k`, rarest first. */
export function rareCombinations(columns: readonly Column[], k: number = SMALLEST_COUNT): readonly Rare[] {
  const classes = new Map<string, { values: readonly string[]; people: number }>()
  for (let i = 0; i < (columns[0]?.values.length ?? 0); i++) {
    const values = columns.map((column) => column.values[i] ?? '')
    const key = JSON.stringify(values)
    const known = classes.get(key) ?? { values, people: 0 }
    known.people++
    classes.set(key, known)
  }
  const rare = [...classes.values()].filter(({ people }) => people < k)
  return rare
    .map(({ values, people }) => ({ columns: columns.map(({ code }) => code), values, people }))
    .sort((a, b) => a.people - b.people)
}

/**
 * Prepares microdata for a level. Staff: all but who somebody is. Partner: no text either, and every combination of the profile must be
 * shared
 * by 5. Public: every column sorted on its own, so that no row is a person, and every value given by 5. Not passed: merge codes first.
 */
export function prepareExport(columns: readonly Column[], level: ExportLevel): MicrodataExport {
  const kept = columns.filter(({ kind }) => kind !== 'identity' && (kind !== 'text' || level === 'staff'))
  if (level === 'staff') return { level, columns: kept, linked: true, rare: [], passed: true }
  if (level === 'partner') {
    const rare = rareCombinations(kept.filter(({ kind }) => kind === 'profile'))
    return { level, columns: kept, linked: true, rare, passed: rare.length === 0 }
  }
  const rare = kept.flatMap((column) => rareCombinations([column]))
  const unlinked = kept.map((column) => ({ ...column, values: [...column.values].sort() }))
  return { level, columns: unlinked, linked: false, rare, passed: rare.length === 0 }
}
