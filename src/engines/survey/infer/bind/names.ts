import type { Item } from '../../instrument.ts'
import { kindOf } from '../../kinds/index.ts'
import { plainLabel } from '../../label.ts'
import { sidesOf } from '../parts/languages.ts'
import { itemName } from '../parts/names.ts'

/** An item that is counted by itself: the item, or one row of a grid. */
export interface Wanted {
  readonly id: string
  readonly item: Item
  /** How a head may name it, evened out: its code, its question in each language. */
  readonly names: ReadonlySet<string>
}

export function wantedOf(items: readonly Item[]): readonly Wanted[] {
  return items.flatMap((item) =>
    kindOf(item)
      .counted(item)
      .map((each) => {
        const [row] = each.code.split('.').slice(1)
        const codes =
          row === undefined ? [each.code] : [each.code, row, `${item.code}/${row}`, `${item.code}[${row}]`, `${item.code}_${row}`]
        const asks = Object.values(each.ask)
        const long =
          row === undefined ? [] : Object.entries(item.ask).flatMap(([language, ask]) => longNames(ask, each.ask[language as 'en'] ?? ''))
        return { id: each.code, item: each, names: new Set([...codes, ...asks, ...long].map(plainLabel)) }
      }),
  )
}

/** Whether a head names the item: by its last part, by either side of a bilingual head, or by the name that would be made out of it. */
export function isNamed({ names }: Wanted, head: string): boolean {
  const sides = [head, head.split('/').at(-1) ?? head, ...sidesOf(head)].map(plainLabel)
  return sides.some((side) => names.has(side)) || names.has(plainLabel(itemName(head, new Set())))
}

function longNames(ask: string, row: string): readonly string[] {
  return [`${ask} [${row}]`, `${ask}: ${row}`, `${ask} - ${row}`]
}
