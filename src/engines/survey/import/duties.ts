import type { FaultCode, Instrument, Item } from '../instrument.ts'

/** The questionnaire without what it demands: the answers cannot be asked for again. Skip logic and what is possible at all stay. */
export function withoutDuties(instrument: Instrument): Instrument {
  return { ...instrument, pages: instrument.pages.map((page) => ({ ...page, items: page.items.map(withoutDuty) })) }
}

function withoutDuty(item: Item): Item {
  if (item.kind === 'note' || item.kind === 'consent') return item
  const { required: _, ...rest } = item
  if (rest.kind === 'rank') return { ...rest, least: 1 }
  if (rest.kind !== 'choice') return rest
  const { least: __, ...free } = rest
  return free
}

/** Who answered elsewhere cannot be asked again: what is missing is simply not answered. A consent that is missing refuses the row. */
export const FORGIVEN: ReadonlySet<FaultCode> = new Set(['missing', 'other-missing', 'too-few', 'consent-missing'])
