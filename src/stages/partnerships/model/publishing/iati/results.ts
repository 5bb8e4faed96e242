import type { Indicator } from '../../pipeline/dossier.ts'
import { element, type Element, narratives } from './xml.ts'

const MEASURES = { unit: '1', percentage: '2' } as const

/** Nobody said whether it is an output, an outcome or an impact. */
const OTHER = '9'

/** Each indicator as a result with its baseline, target and last measured value. */
export function results(indicators: readonly Indicator[]): readonly Element[] {
  return indicators.map((indicator) =>
    element(
      'result',
      { type: OTHER, 'aggregation-status': 'false' },
      titled(indicator),
      element('indicator', measured(indicator), titled(indicator), ...values(indicator)),
    ),
  )
}

function titled({ title }: Indicator): Element {
  return element('title', {}, ...narratives(title))
}

function measured({ measure, baseline, target }: Indicator) {
  return { measure: MEASURES[measure], ascending: target >= baseline ? 'true' : 'false', 'aggregation-status': 'false' }
}

function values({ baseline, baselineDay, target, targetDay, measurements }: Indicator): readonly Element[] {
  const last = measurements.at(-1)
  return [
    element('baseline', { year: baselineDay.slice(0, 4), 'iso-date': baselineDay, value: String(baseline) }),
    element(
      'period',
      {},
      element('period-start', { 'iso-date': baselineDay }),
      element('period-end', { 'iso-date': targetDay }),
      element('target', { value: String(target) }),
      last && element('actual', { value: String(last.value) }),
    ),
  ]
}
