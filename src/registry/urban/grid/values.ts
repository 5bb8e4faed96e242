import type { Numbers, Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'

export const SHARE_UNITS = ['auto', 'share', 'percent', 'm2'] as const
export type ShareUnit = 'share' | 'percent' | 'm2'

/** More people on a km² live nowhere: the densest quarters of the world have about 200,000. */
const MOST_PEOPLE = 1_000_000
/** A whole cell, with room for rounding. */
export const WHOLE = 1.01

/** Turns the undeclared no-data value to NaN, and throws for people who cannot be. `row` is that of the first value in the grid. */
export function checkPeople(raster: Raster, values: Numbers, row: number, noData: number | undefined, area: number): void {
  const most = MOST_PEOPLE * Math.max(1, area / 1e6)
  const none = asStored(raster, noData)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value >= 0 && value < USUAL && value !== none) continue
    if (value === none) values[i] = NaN
    else if (isSaturated(raster, values, i)) throw problems['urban.saturated'](place(raster, value, row, i))
    else if (value < 0) throw problems['urban.negative'](place(raster, value, row, i))
    else if (value > most) throw problems['urban.absurd']({ ...place(raster, value, row, i), most: MOST_PEOPLE })
  }
}

/** Fewer than the largest number of 16 bits. */
const USUAL = 32_767
const SATURATED: Readonly<Record<string, number>> = { int16: 32_767, uint16: 65_535 }

/** The largest number of 16 bits: in a file of such numbers always, in another where two neighbours have it, which no people do by chance. */
function isSaturated({ sample }: Raster, values: Numbers, i: number): boolean {
  const value = values[i] as number
  const isLargest = Object.values(SATURATED).includes(value)
  return isLargest && (SATURATED[sample] === value || values[i - 1] === value || values[i + 1] === value)
}

/** A typed number as the file has it, which may know fewer digits. */
export function asStored({ sample }: Raster, typed: number | undefined): number | undefined {
  if (typed === undefined) return undefined
  return sample === 'float32' ? Math.fround(typed) : sample === 'float16' ? Math.f16round(typed) : typed
}

/** Turns the values into shares of the cell, and throws for less than nothing and more than all of it. */
export function checkShares(
  raster: Raster,
  values: Numbers,
  row: number,
  meaning: { readonly noData: number | undefined; readonly option: string; readonly unit: ShareUnit },
  area: number,
): void {
  const { unit, noData, option } = meaning
  const whole = unit === 'share' ? 1 : unit === 'percent' ? 100 : area
  const limit = whole * WHOLE
  const none = asStored(raster, noData)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value >= 0 && value <= limit && value !== none) values[i] = value / whole
    else if (value === none) values[i] = NaN
    else if (value < 0) throw problems['urban.negative'](place(raster, value, row, i))
    else if (value > limit) throw problems['urban.share']({ ...place(raster, value, row, i), unit, option })
  }
}

/** Only the undeclared no-data value is looked for. */
export function checkValues(raster: Raster, values: Numbers, noData: number | undefined): void {
  const none = asStored(raster, noData)
  if (none === undefined) return
  for (let i = 0; i < values.length; i++) if (values[i] === none) values[i] = NaN
}

function place({ file, width }: Raster, value: number, row: number, i: number) {
  return { file, value, row: row + Math.floor(i / width) + 1, column: (i % width) + 1 }
}
