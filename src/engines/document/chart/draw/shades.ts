import type { Fill } from './pattern.ts'
import { INK, LAPIS, RUST, SAND, TURQUOISE, WHITE } from './style.ts'

const AGAINST: readonly Fill[] = [
  { colour: RUST, mark: 'falling', ink: '#f3d9cf', text: WHITE },
  { colour: '#eac9ba', mark: 'falling', ink: '#a4573d', text: INK },
]
export const NEUTRAL: Fill = { colour: SAND, mark: 'dots', ink: '#8d8672', text: INK }
const FOR: readonly Fill[] = [
  { colour: '#a8d0d2', text: INK },
  { colour: LAPIS, text: WHITE },
]

/**
 * The fills of a scale from against to for, with or without a neutral one between: two shades each side; with more categories a
 * side the middle ones are turquoise or plain. Dark and light, lines and dots tell them apart in black and white.
 */
export function scaleFills(many: number, neutral: number | undefined): readonly Fill[] {
  const below = neutral ?? Math.floor(many / 2)
  const above = many - below - (neutral === undefined ? 0 : 1)
  return [
    ...shades(AGAINST, { colour: '#c98468', mark: 'falling', ink: WHITE, text: INK }, below),
    ...(neutral === undefined ? [] : [NEUTRAL]),
    ...shades(FOR.toReversed(), { colour: TURQUOISE, mark: 'rising', ink: '#8cc0c2', text: WHITE }, above).toReversed(),
  ]
}

/** From the outer shade to the inner one, with `middle` as often as is needed between them. */
function shades([outer, inner]: readonly Fill[], middle: Fill, many: number): readonly Fill[] {
  if (many <= 1) return many === 0 || !outer ? [] : [outer]
  return [outer, ...Array.from({ length: many - 2 }, () => middle), inner].filter((fill) => fill !== undefined)
}
