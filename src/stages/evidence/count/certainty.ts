import { nonResponseBounds, wilson } from '../../../engines/evidence/index.ts'
import type { Figure } from '../model.ts'

/** Below this base a share is printed without an interval. */
const INTERVAL_FROM = 10

/**
 * How sure a share is, in whole percent: the Wilson 95% interval (as if the silent were like the answering), and what the share of all
 * registered could be whatever the silent think. Nothing for counts and means.
 */
export function certainty(
  figure: Pick<Figure, 'kind' | 'count' | 'base' | 'baseName'>,
  registered: number,
): Pick<Figure, 'interval' | 'bounds'> {
  if (figure.kind !== 'percent' || figure.baseName === 'registered') return {}
  const { count, base } = figure
  const bounds = registered >= base ? { bounds: inPercent(nonResponseBounds(count, base, registered)) } : {}
  return base < INTERVAL_FROM ? bounds : { interval: inPercent(wilson(count, base)), ...bounds }
}

function inPercent({ low, high }: { readonly low: number; readonly high: number }) {
  return { low: Math.floor(100 * low + 0.5), high: Math.floor(100 * high + 0.5) }
}
