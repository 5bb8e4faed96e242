import type { GridItem, Item, RankItem } from '../instrument.ts'
import { choiceFinder } from '../infer/bind/choices.ts'
import type { Field } from '../infer/column.ts'
import { tick } from '../infer/parts/yes-no.ts'
import { plainLabel } from '../label.ts'
import type { Target } from './target.ts'

type Found = readonly (readonly [field: Field, target: Target])[]

/** Columns of a ranking: `rank/choice` with the place of the choice, or `rank[1]` with the choice at that place. */
export function rankColumns(item: RankItem, fields: readonly Field[]): Found {
  const finder = choiceFinder(item.choices)
  return fields.flatMap((field): Found => {
    const label = partOf(item, field)
    if (label === undefined) return []
    const texts = [...field.distinct.keys()]
    const choice = item.choices[finder.named(label) ?? -1]
    if (choice && texts.every((text) => /^\d{1,3}(?:\.0)?$/.test(text)))
      return [[field, { to: 'field', field: `${item.code}.${choice.code}` }]]
    const place = Number(/\d+$/.exec(label)?.[0])
    const holds = texts.some((text) => finder.named(text) !== undefined)
    return holds && place >= 1 && place <= item.choices.length ? [[field, { to: 'place', item: item.code, place }]] : []
  })
}

/** Columns that hold what was typed under "other": `item_other`, `item[other]`, `item/other`, `item.other`. */
export function otherColumns(item: Item, fields: readonly Field[]): Found {
  const codes = 'choices' in item ? item.choices.filter((choice) => 'other' in choice && choice.other).map(({ code }) => code) : []
  const others = item.kind === 'city' && item.others ? ['other'] : codes
  return others.flatMap((code) => {
    const field = fields.find((each) => {
      const label = partOf(item, each)
      const named = label !== undefined && [code, 'other', 'другое', 'boshqa', 'бошқа', '其他'].includes(plainLabel(label))
      return named && [...each.distinct.keys()].some((text) => tick(text) === undefined && plainLabel(text) !== plainLabel(code))
    })
    return field === undefined ? [] : [[field, { to: 'field', field: `${item.code}.${code}` }] as const]
  })
}

/** LimeSurvey numbers the rows of a grid, `grid[SQ001]`: as many columns as rows are the rows in their order. */
export function gridColumns(item: GridItem, fields: readonly Field[], taken: ReadonlyMap<Field, { readonly target: Target }>): Found {
  const used = [...taken.values()].some(({ target }) => target.to === 'field' && target.field.startsWith(`${item.code}.`))
  const own = fields.filter((field) => /^(?:SQ)?\d+$/i.test(partOf(item, field) ?? ''))
  if (used || own.length !== item.rows.length) return []
  return own.map((field, place) => [field, { to: 'field', field: `${item.code}.${item.rows[place]?.code ?? ''}` }])
}

/** What stands after the item's code or question in a head such as `item/part`, `Question [part]`, `item_part`. */
function partOf({ code, ask }: Item, { head }: Field): string | undefined {
  for (const name of [code, ...Object.values(ask)]) {
    const at = head.toLowerCase().lastIndexOf(name.toLowerCase())
    const before = at <= 0 ? '' : head.slice(0, at)
    if (at < 0 || name === '' || (before !== '' && !/[/.-]\s?$/.test(before))) continue
    const [, bracketed, plain] = /^(?:\s*\[([^[\]]+)\]|[/._]([^/]+))$/u.exec(head.slice(at + name.length)) ?? []
    if (bracketed !== undefined || plain !== undefined) return bracketed ?? plain
  }
  return undefined
}
