import { MOLLWEIDE, projectionOf, WGS84, type GeoKeys, type Projection } from '../projection.ts'
import { problems } from '../problems.ts'
import { TAG, type Directory } from './directory.ts'

/** Where the cells lie; throws `geo.placeless` for a picture without a place and `geo.rotated` for one that is not north up. */
export function readPlacement(file: string, { numbers }: Directory, width: number, height: number) {
  const [dx = 0, dy = 0] = numbers.get(TAG.scale) ?? []
  const [column = 0, row = 0, , x = 0, y = 0] = numbers.get(TAG.tiepoint) ?? []
  const matrix = numbers.get(TAG.transformation)
  const found = matrix
    ? { west: matrix[3] ?? 0, north: matrix[7] ?? 0, cellWidth: matrix[0] ?? 0, cellHeight: -(matrix[5] ?? 0) }
    : { west: x - column * dx, north: y + row * dy, cellWidth: dx, cellHeight: dy }
  if (matrix ? matrix[1] !== 0 || matrix[4] !== 0 : false) throw problems['geo.rotated']({ file })
  if (found.cellWidth === 0 || found.cellHeight === 0) throw problems['geo.placeless']({ file, width, height })
  if (found.cellWidth < 0 || found.cellHeight < 0) throw problems['geo.rotated']({ file })
  const half = keysOf(numbers.get(TAG.geoKeys) ?? []).get(KEY.rasterType)?.value === POINTS ? 0.5 : 0
  return { ...found, west: found.west - half * found.cellWidth, north: found.north + half * found.cellHeight }
}

/** The projection that the GeoTIFF keys describe. */
export function readProjection({ numbers, texts }: Directory): Projection {
  const raw = { directory: numbers.get(TAG.geoKeys) ?? [], doubles: numbers.get(TAG.geoDoubles) ?? [], text: texts.get(TAG.geoText) ?? '' }
  const keys = keysOf(raw.directory)
  const short = (key: number) => keys.get(key)?.value
  const text = (key: number) => textOf(raw.text, keys.get(key))
  const names = `${text(KEY.citation)} ${text(KEY.projectedName)}`
  const code = short(KEY.model) === GEOGRAPHIC ? short(KEY.geographic) : short(KEY.projected)
  const named = code !== undefined && code > 0 && code !== OWN ? projectionOf(code) : undefined
  if (short(KEY.model) === GEOGRAPHIC)
    return {
      name: named?.name ?? (text(KEY.citation) || 'longitude and latitude'),
      definition: named?.definition ?? WGS84.definition,
      keys: raw,
    }
  if (named && (named.definition !== undefined || (code ?? 0) < OWN)) return { ...named, keys: raw }
  if (/mollweide/i.test(names)) return { ...MOLLWEIDE, keys: raw }
  const number = (key: number) => raw.doubles[keys.get(key)?.at ?? -1]
  return { name: names.trim().split('|')[0] || 'unnamed', definition: definitionOf(short(KEY.method), number), keys: raw }
}

/** The keys that say the same to other programs. Cells are areas, also where the keys that came spoke of points. */
export function keysFor({ name, keys }: Projection): GeoKeys {
  if (keys && keys.directory.length > 0) {
    const directory = keys.directory.map((value, i) => (i % 4 === 3 && keys.directory[i - 3] === KEY.rasterType ? AREAS : value))
    return { ...keys, directory }
  }
  const code = Number(/^EPSG:(\d+)$/.exec(name)?.[1] ?? OWN)
  const text = code === OWN ? `${/mollweide/i.test(name) ? MOLLWEIDE_TEXT : name}|` : ''
  const model =
    code === 4326
      ? [KEY.model, 0, 1, GEOGRAPHIC, KEY.rasterType, 0, 1, AREAS, KEY.geographic, 0, 1, code]
      : [KEY.model, 0, 1, 1, KEY.rasterType, 0, 1, AREAS, KEY.projected, 0, 1, code]
  const citation = text === '' ? [] : [KEY.projectedName, TAG.geoText, text.length, 0]
  const directory = [...model, ...citation]
  return { directory: [1, 1, 0, directory.length / 4, ...directory], doubles: [], text }
}

const MOLLWEIDE_TEXT =
  'ESRI PE String = PROJCS["World_Mollweide",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mollweide"],PARAMETER["False_Easting",0.0],' +
  'PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],UNIT["Meter",1.0]]'
const AREAS = 1
const KEY = { model: 1024, rasterType: 1025, citation: 1026, geographic: 2048, projected: 3072, projectedName: 3073, method: 3075 } as const
const POINTS = 2
const GEOGRAPHIC = 2
/** This code means "described by the other keys". */
const OWN = 32767

interface Key {
  /** The value of a short key, or how many values there are elsewhere. */
  readonly value: number
  readonly at: number
  readonly elsewhere: number
}

function keysOf(directory: readonly number[]): ReadonlyMap<number, Key> {
  const keys = new Map<number, Key>()
  for (let i = 4; i + 3 < directory.length; i += 4) {
    const [key = 0, elsewhere = 0, count = 0, value = 0] = directory.slice(i, i + 4)
    keys.set(key, { value: elsewhere === 0 ? value : count, at: value, elsewhere })
  }
  return keys
}

function textOf(text: string, key: Key | undefined): string {
  return key === undefined || key.elsewhere !== TAG.geoText ? '' : text.slice(key.at, key.at + key.value).replace(/\|$/, '')
}

/** A proj string for the projections that population grids come in. */
function definitionOf(method: number | undefined, number: (key: number) => number | undefined): string | undefined {
  const first = (...keys: readonly number[]) => keys.map(number).find((value) => value !== undefined) ?? 0
  const lon = first(3080, 3084, 3088, 3095)
  const lat = first(3081, 3085, 3089)
  const shift = `+x_0=${first(3082, 3086)} +y_0=${first(3083, 3087)} +datum=WGS84 +units=m +no_defs`
  const parallels = `+lat_1=${first(3078)} +lat_2=${first(3079)}`
  if (method === 1) return `+proj=tmerc +lat_0=${lat} +lon_0=${lon} +k=${number(3092) ?? 1} ${shift}`
  if (method === 8) return `+proj=lcc ${parallels} +lat_0=${lat} +lon_0=${lon} ${shift}`
  if (method === 10) return `+proj=laea +lat_0=${lat} +lon_0=${lon} ${shift}`
  if (method === 11) return `+proj=aea ${parallels} +lat_0=${lat} +lon_0=${lon} ${shift}`
  if (method === 24) return `+proj=sinu +lon_0=${lon} ${shift}`
  if (method === 28) return `+proj=cea +lat_ts=${first(3078)} +lon_0=${lon} ${shift}`
  return undefined
}
