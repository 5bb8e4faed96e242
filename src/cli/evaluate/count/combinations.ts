import { PERCENTS_FROM, percentHalfUp, tellable } from '../../../engines/evidence/index.ts'
import { isOutside, type Coded } from '../../../engines/survey/index.ts'
import type { ItemResult } from './model.ts'

const MOST = 12
/** Beyond this many choices a combination no longer fits into one exact number. */
const MOST_CHOICES = 50

/**
 * Which choices were given together, exactly these and no others; "I do not remember" and its like say nothing and are looked past.
 * Combinations of fewer than 5 responses are not told. Percents are of those who answered the item.
 */
export function combinationsOf(coded: Coded, rows: number): NonNullable<ItemResult['combinations']> {
  const choices = 'choices' in coded.item ? coded.item.choices : []
  if (choices.length > MOST_CHOICES) return []
  const counts = new Map<number, number>()
  const worth = choices.map(({ label }, place) => (isOutside(label.en) && !/^other/i.test(label.en) ? 0 : 2 ** place))
  const masks = coded.choices.map(({ meant }) =>
    Float64Array.from(meant, (places) => places.reduce((sum, place) => sum + (worth[place] ?? 0), 0)),
  )
  let base = 0
  for (let row = 0; row < rows; row++) {
    if (coded.asked?.[row] === 0) continue
    let mask = 0
    let answered = false
    coded.choices.forEach(({ column, meant }, i) => {
      const value = column.rows[row] ?? 0
      mask += masks[i]?.[value] ?? 0
      answered ||= (meant[value]?.length ?? 0) > 0
    })
    if (!answered) continue
    base++
    counts.set(mask, (counts.get(mask) ?? 0) + 1)
  }
  const told = [...counts]
    .filter(([mask, count]) => mask > 0 && count >= PERCENTS_FROM)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
  return told.map(([mask, count]) => ({
    codes: choices.flatMap(({ code }, place) => (Math.floor(mask / 2 ** place) % 2 === 1 ? [code] : [])),
    count,
    percent: percentHalfUp(count, base, tellable(base).mostDecimals),
  }))
}
