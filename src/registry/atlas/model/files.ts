import type { SyntheticRecipe } from '../../../engines/urban/index.ts'
import type { FullText } from '../../../kernel/language.ts'

/** What a file of the atlas may be. */
export const KINDS = ['population', 'land', 'built', 'units', 'flows'] as const
export type Kind = (typeof KINDS)[number]

/** What files of made-up data say of themselves: in a column or property `status`, or in their title. */
export const MADE_UP = 'illustrative, synthetic'

/** The ends of names by which the kinds of files are told apart; a shapefile comes zipped, as it is several files. */
export const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  population: ['tif', 'tiff'],
  land: ['tif', 'tiff'],
  built: ['tif', 'tiff'],
  units: ['geojson', 'json', 'gpkg', 'fgb', 'zip'],
  flows: ['csv', 'parquet'],
}

/** A file that is made and not sent: a made-up country, for teaching and for demos. `west` and `north` are metres of World Mollweide. */
export interface Recipe extends SyntheticRecipe {
  readonly west: number
  readonly north: number
}

/** What somebody says of a file. */
export interface Described {
  readonly kind: Kind
  readonly title: string
  readonly licence: string
  readonly source: string
  readonly epoch?: number
  /** A value that means "no data", where the file itself does not say so. */
  readonly noData?: number
  /** Made up: said on every output. */
  readonly illustrative?: boolean
}

/** A file of the atlas. */
export interface AtlasFile extends Described {
  readonly id: string
  /** As the sender called it. */
  readonly name: string
  /** Where it lies among the files of this installation. */
  readonly place: string
  readonly bytes?: number
  /** The hash of the content, or of the recipe. */
  readonly print: string
  readonly illustrative: boolean
  readonly recipe?: Recipe
  readonly by?: string
  readonly at: Date
  /** Absent until somebody has looked at it. */
  readonly found?: Found
}

/** What a file turned out to be, or what is wrong with it. */
export type Found = FoundGrid | FoundUnits | FoundFlows | { readonly kind: 'problem'; readonly code: string; readonly words: FullText }

export interface FoundGrid {
  readonly kind: 'grid'
  readonly width: number
  readonly height: number
  /** Sides of a cell in units of the projection. */
  readonly cellWidth: number
  readonly cellHeight: number
  readonly projection: string
  readonly way: 'direct' | 'coarser' | 'carried'
  /** For a grid of people: how many there are. */
  readonly people?: number
  /** For land and built-up area: what it counts in. */
  readonly unit?: 'share' | 'percent' | 'm2'
  /** Cells with a value. */
  readonly known: number
}

export interface FoundUnits {
  readonly kind: 'units'
  readonly units: number
  readonly id: string
  readonly columns: readonly string[]
  readonly projection: string
}

export interface FoundFlows {
  readonly kind: 'flows'
  readonly lines: number
  readonly workers: number
}

/** A name that is safe in the store and keeps its end. */
export function safeName(name: string): string {
  const tidy = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+/, '')
  return tidy === '' ? 'file' : tidy.slice(-120).replace(/^\.+/, '')
}

/** The end of a name, in lower case: `tif` of `POP.TIF`. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
