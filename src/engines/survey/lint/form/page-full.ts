import type { Instrument, Item } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'

/** A page with more to answer than a phone on a poor link should send at once. Each row of a grid is an answer. */
export function pageFull(instrument: Instrument): readonly Finding[] {
  return instrument.pages.flatMap((page) => {
    const answers = page.items.reduce((sum, item) => sum + answersOf(item), 0)
    return answers > MOST ? [finding(page.code, 'page-full', { answers, most: MOST })] : []
  })
}

const MOST = 10

function answersOf(item: Item): number {
  if (item.kind === 'note') return 0
  return item.kind === 'grid' ? item.rows.length : 1
}
