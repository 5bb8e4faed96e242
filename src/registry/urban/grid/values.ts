import type { Numbers, Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'

export const SHARE_UNITS = ['auto', 'share', 'percent', 'm2'] as const
export type ShareUnit = 'share' | 'percent' | 'm2'

/** More people on a km² live nowhere: the densest quarters of the world have about 200,000. */
const MOST_PEOPLE = 1_000_000
/** A whole cell, with room for rounding. */
const WHOLE = 1.01
const SAMPLES = 6

/** Turns the undeclared no-data value to NaN, and throws for people who cannot be. `row` is that of the first value in the grid. */
export function checkPeople(raster: Raster, values: Numbers, row: number, noData: number | undefined, area: number): void {
  const most = MOST_PEOPLE * Math.max(1, area / 1e6)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value >= 0 && value <= most && value !== noData) continue
    if (value === noData) values[i] = NaN
    else if (value < 0) throw problems['urban.negative'](place(raster, value, row, i))
    else if (value > most) throw problems['urban.absurd']({ ...place(raster, value, row, i), most: MOST_PEOPLE })
  }
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
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value >= 0 && value <= limit && value !== noData) values[i] = value / whole
    else if (value === noData) values[i] = NaN
    else if (value < 0) throw problems['urban.negative'](place(raster, value, row, i))
    else if (value > limit) throw problems['urban.share']({ ...place(raster, value, row, i), unit, option })
  }
}

/** Only the undeclared no-data value is looked for. */
export function checkValues(values: Numbers, noData: number | undefined): void {
  if (noData === undefined) return
  for (let i = 0; i < values.length; i++) if (values[i] === noData) values[i] = NaN
}

/** What a grid of land or built-up area counts in, told from values all over it; each value is checked against it later. */
export async function guessUnit(raster: Raster, noData: number | undefined): Promise<ShareUnit> {
  let most = 0
  for (let k = 0; k < SAMPLES; k++) {
    const bands = raster.bands(Math.floor((raster.height * k) / SAMPLES))
    const { value: band } = await bands.next()
    for (const value of band?.values ?? []) if (value > most && value !== noData) most = value
    await bands.return(undefined)
  }
  return most <= WHOLE ? 'share' : most <= 100 * WHOLE ? 'percent' : 'm2'
}

function place({ file, width }: Raster, value: number, row: number, i: number) {
  return { file, value, row: row + Math.floor(i / width) + 1, column: (i % width) + 1 }
}
