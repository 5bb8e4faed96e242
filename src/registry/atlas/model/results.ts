import type { CodePicture, PresetName, Role } from '../../../engines/urban/index.ts'
import type { FullText } from '../../../kernel/language.ts'
import type { Warning } from '../../urban/index.ts'
import type { Kind } from './files.ts'

/** What a result is worked out from: the files by kind, and the rules. */
export interface Inputs {
  readonly preset: PresetName
  readonly level: 1 | 2
  readonly files: Readonly<Partial<Record<Kind, string>>>
}

/** The cells of 1 km² that are classified, and what was said of them when they were made ready. */
export interface ReadyGrid {
  readonly width: number
  readonly height: number
  /** True when the layers were written anew on cells of 1 km². */
  readonly carried: boolean
  readonly moved?: { readonly before: number; readonly after: number }
  readonly warnings: readonly Warning[]
}

/** How far the work has come. */
export interface Progress {
  readonly step: 'prepare' | 'scan' | 'classify' | 'units' | 'areas' | 'cities'
  readonly done: number
  readonly whole: number
  /** When this was heard, in milliseconds since 1970. */
  readonly at: number
}

/** Work on one input that gives one result, whoever asks for it. */
export interface Result {
  readonly hash: string
  readonly inputs: Inputs
  readonly engine: number
  /** How many strips were wanted; by the size of the grid when absent. */
  readonly cuts?: number
  readonly grid?: ReadyGrid
  readonly progress?: Progress
  readonly outcome?: Outcome
  readonly at: Date
  readonly finished?: Date
}

/** Rows of a grid that are scanned by themselves. */
export interface Strip {
  readonly place: number
  readonly first: number
  readonly rows: number
  readonly scanned?: Date
}

export interface ClassTotal {
  readonly code: number
  readonly cells: number
  readonly people: number
}

export interface CentreTotal {
  readonly id: number
  readonly people: number
  readonly cells: number
}

export interface AreaTotal {
  readonly name: string
  readonly units: number
  readonly cities: number
  readonly zone: number
  readonly employed: number
}

/** Where the picture for the analyst's map lies: the corners of a rectangle in degrees. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What came out: worked out, or a problem in words. */
export type Outcome = DoneOutcome | { readonly kind: 'problem'; readonly code: string; readonly words: FullText }

export interface DoneOutcome {
  readonly kind: 'done'
  readonly width: number
  readonly height: number
  readonly classes: readonly ClassTotal[]
  readonly centres: number
  /** The largest ones. */
  readonly largest: readonly CentreTotal[]
  readonly people: number
  readonly moved?: { readonly before: number; readonly after: number }
  /** How many units have each class, by its code. */
  readonly units?: readonly { readonly code: number; readonly units: number; readonly people: number }[]
  readonly areas?: readonly AreaTotal[]
  /** Each cell of the picture is the most urban of `side` x `side` cells. */
  readonly picture: CodePicture & { readonly side: number }
  readonly bounds?: Bounds
  /** The files that can be fetched. */
  readonly files: readonly string[]
  readonly warnings: readonly Warning[]
}

/** What a result says of one city of the register. */
export interface CityFacts {
  /** Where it lies on the grid. */
  readonly column: number
  readonly row: number
  readonly code: number
  readonly centre?: CentreTotal
  readonly unit?: UnitFacts
  readonly area?: AreaFacts
}

/** The same with the cells around the city, 1 km² each, and where it lies among them. */
export interface SeenCity extends CityFacts {
  readonly window: CodePicture
  readonly at: { readonly column: number; readonly row: number }
}

export interface UnitFacts {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly km2: number
  /** The class at level 2 where the grid has one, else at level 1. */
  readonly code: number
  readonly level1: number
  readonly shares: { readonly centre: number; readonly cluster: number; readonly rural: number }
}

/** The city among functional urban areas, with its commuters. `units` and `people` are those of the city, not of its zone. */
export interface AreaFacts {
  readonly name: string
  /** The city of the register that the area is called after, where one is in it. */
  readonly city?: string
  readonly role: Role
  readonly units: number
  readonly zone: number
  readonly people: number
  readonly zonePeople: number
  readonly employed: number
  readonly arriving: number
  readonly leaving: number
}

/** A run: somebody asked for a result. */
export interface Run {
  readonly id: string
  readonly title: string
  readonly by?: string
  readonly at: Date
  readonly result: Result
  readonly cancelled?: Date
  readonly shown?: Date
}

export type RunState = 'cancelled' | 'failed' | 'done' | 'waiting' | 'working'

export function stateOf({ cancelled, result }: Run): RunState {
  if (result.outcome?.kind === 'done') return 'done'
  if (result.outcome?.kind === 'problem') return 'failed'
  if (cancelled) return 'cancelled'
  return result.progress === undefined ? 'waiting' : 'working'
}
