import proj4 from 'proj4'

/** How coordinates lie on the earth. */
export interface Projection {
  /** As a person calls it: `EPSG:3035`, `World_Mollweide`. */
  readonly name: string
  /** For proj4: a proj string or well-known text; undefined when Serai does not understand the projection. */
  readonly definition: string | undefined
  /** GeoTIFF keys as they came, so that a file of ours says the same. */
  readonly keys?: GeoKeys
}

export interface GeoKeys {
  readonly directory: readonly number[]
  readonly doubles: readonly number[]
  readonly text: string
}

export const MOLLWEIDE: Projection = {
  name: 'World_Mollweide',
  definition: '+proj=moll +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
}
export const WGS84: Projection = { name: 'EPSG:4326', definition: '+proj=longlat +datum=WGS84 +no_defs' }

const CODES: Readonly<Record<number, string>> = {
  3035: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs',
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  3395: '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  4087: '+proj=eqc +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  54002: '+proj=eqc +lat_ts=60 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  54004: '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  54030: '+proj=robin +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  4258: '+proj=longlat +ellps=GRS80 +no_defs',
  6933: '+proj=cea +lat_ts=30 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  8857: '+proj=eqearth +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  5070: '+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +datum=NAD83 +units=m +no_defs',
  31370:
    '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs',
  54009: '+proj=moll +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  54034: '+proj=cea +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
}

/** The projection with an EPSG (or ESRI) code. */
export function projectionOf(code: number): Projection {
  const zone = /^32([67])(0[1-9]|[1-5]\d|60)$/.exec(String(code))
  const utm = zone && `+proj=utm +zone=${Number(zone[2])}${zone[1] === '7' ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`
  const etrs = /^258(2[89]|3[0-8])$/.exec(String(code))
  const european = etrs && `+proj=utm +zone=${Number(etrs[1])} +ellps=GRS80 +units=m +no_defs`
  const name = `${code >= 54000 && code < 55000 ? 'ESRI' : 'EPSG'}:${code}`
  return code === 4326 ? WGS84 : { name, definition: CODES[code] ?? utm ?? european ?? undefined }
}

/** The projection that well-known text (a .prj file, a GeoPackage) describes. */
export function projectionFromText(text: string): Projection {
  const name = /^\s*\w+\s*\[\s*"([^"]+)"/.exec(text)?.[1] ?? 'unnamed'
  if (/mollweide/i.test(name)) return { ...MOLLWEIDE, name }
  return { name, definition: understood(text) ? text : undefined }
}

export function isDegrees(projection: Projection): boolean {
  return kindOf(projection) === 'longlat'
}

/** Whether a cell of the same sides covers the same area everywhere: `nearly` is off by some parts in a thousand. */
export function equalArea(projection: Projection): 'yes' | 'nearly' | 'no' | 'unknown' {
  const kind = kindOf(projection)
  if (kind === undefined) return 'unknown'
  if (EQUAL.test(kind)) return 'yes'
  return NEARLY.test(kind) ? 'nearly' : 'no'
}

/** From coordinates of one projection to those of another; undefined when one of them is not understood. */
export function findTransform(from: Projection, to: Projection): ((x: number, y: number) => readonly [number, number]) | undefined {
  if (from.definition === undefined || to.definition === undefined) return undefined
  const converter = proj4(from.definition, to.definition)
  return (x, y) => converter.forward([x, y]) as [number, number]
}

/** Whether both mean the same, by what they do to points of the given area and not by their names. */
export function sameProjection(a: Projection, b: Projection, points: readonly (readonly [number, number])[]): boolean {
  if (a.name === b.name || (a.definition !== undefined && a.definition === b.definition)) return true
  const transform = findTransform(a, b)
  const near = isDegrees(a) ? 1e-5 : 1
  return (
    transform !== undefined &&
    points.every(([x, y]) => {
      const [u, v] = transform(x, y)
      return Math.abs(u - x) < near && Math.abs(v - y) < near
    })
  )
}

const EQUAL = /^(moll|laea|aea|cea|sinu|eqearth)/
const NEARLY = /^(tmerc|etmerc|utm|lcc|somerc|sterea|omerc|krovak|cass|gauss|gstmerc)/
/** What the names of projections in well-known text are called here. */
const TEXT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/mollweide/i, 'moll'],
  [/lambert_?\s?azimuthal/i, 'laea'],
  [/albers/i, 'aea'],
  [/cylindrical_?\s?equal/i, 'cea'],
  [/sinusoidal/i, 'sinu'],
  [/transverse_?\s?mercator|gauss_?\s?kruger/i, 'tmerc'],
  [/lambert_?\s?conformal|lambert_?\s?conic/i, 'lcc'],
  [/oblique_?\s?stereographic/i, 'sterea'],
]

function kindOf({ definition }: Projection): string | undefined {
  if (definition === undefined) return undefined
  const short = /\+proj=(\w+)/.exec(definition)?.[1]
  if (short !== undefined) return short
  if (!/^\s*PROJ(CS|CRS)/i.test(definition)) return 'longlat'
  return TEXT_NAMES.find(([words]) => words.test(definition))?.[1] ?? 'other'
}

function understood(text: string): boolean {
  try {
    proj4(text)
    return true
  } catch {
    return false
  }
}
