import type { PresetName } from '../../../engines/urban/index.ts'
import type { Warning } from '../../urban/index.ts'
import type { Kind, Recipe } from '../model/files.ts'
import type { SeenCity, DoneOutcome, ReadyGrid } from '../model/results.ts'

/** Work that is done on a thread of its own. Files are named by their place on this machine. */
export type Order = MakeOrder | CheckOrder | PrepareOrder | ScanOrder | FinishOrder

export interface MakeOrder {
  readonly kind: 'make'
  readonly part: Kind
  readonly recipe: Recipe
  readonly file: string
}

export interface CheckOrder {
  readonly kind: 'check'
  readonly fileKind: Kind
  readonly file: string
  readonly noData: number | undefined
}

/** The grid that is classified and how; what is made of it goes into `folder`. */
export interface GridOrder {
  readonly layers: { readonly population: string; readonly land?: string; readonly built?: string }
  readonly noData: number | undefined
  readonly preset: PresetName
  readonly level: 1 | 2
  readonly folder: string
}

export interface PrepareOrder extends GridOrder {
  readonly kind: 'prepare'
}

export interface ScanOrder extends GridOrder {
  readonly kind: 'scan'
  readonly carried: boolean
  readonly strip: Piece
}

/** Rows of the grid. */
export interface Piece {
  readonly place: number
  readonly first: number
  readonly rows: number
}

export interface FinishOrder extends GridOrder {
  readonly kind: 'finish'
  readonly ready: ReadyGrid
  readonly strips: readonly Piece[]
  readonly units?: string
  readonly flows?: string
  readonly title: string
  /** What each line of a table has to say of itself, such as that it is made up; absent where the data are observed. */
  readonly status?: string
  readonly epochs: { readonly grid?: number; readonly flows?: number }
  readonly cities: readonly CityPlace[]
}

/** A city of the register with its place in degrees. */
export interface CityPlace {
  readonly code: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
}

export interface Finished {
  readonly outcome: DoneOutcome
  readonly cities: readonly { readonly city: string; readonly facts: SeenCity }[]
}

/** What the parts of the finish hand to each other. */
export interface Noted {
  readonly warnings: Warning[]
  readonly files: string[]
}
