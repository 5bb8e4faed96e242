import { type Item, itemsOf, type ScaleChoice, tabulate } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import type { Table } from '../model.ts'
import { FEWEST, type Material, type WaveMaterial } from './material.ts'

/** The tables of every wave. Where a later wave asks an item again, its table is named after the wave too: `table.later-wave.materials`. */
export function tabulateAll({ programme, waves }: Material): readonly Table[] {
  const known = new Set<string>()
  return [...waves.values()].flatMap((wave) =>
    tabulateWave(programme, wave).map((table) => {
      const id = known.has(table.id) ? `table.${table.wave}.${table.item}` : table.id
      known.add(id)
      return { ...table, id }
    }),
  )
}

/** A table of each closed item of the wave that enough people answered; a grid gives one for each of its rows. */
function tabulateWave(programme: string, wave: WaveMaterial): readonly Table[] {
  const answers = wave.responses.map((response) => response.answers)
  const common = { programme, wave: wave.code, instrument: `${wave.instrument.code}/${wave.instrument.edition}`, snapshot: wave.snapshot }
  return itemsOf(wave.instrument)
    .flatMap((item) => {
      const closed = closedParts(item)
      if (closed.length === 0) return []
      const counted = tabulate(item, answers)
      return closed.map(({ code, ask, kind, choices }) => {
        const part = counted.rows.find((row) => row.item === code) ?? counted
        const rows = choices.map((choice) => ({ ...choice, count: part.counts.find((each) => each.code === choice.code)?.count ?? 0 }))
        return { id: `table.${code}`, ...common, item: code, ask, kind, base: part.base, missing: part.missing, rows }
      })
    })
    .filter(({ base }) => base >= FEWEST)
}

export interface Closed extends Pick<Table, 'ask' | 'kind'> {
  readonly code: string
  readonly choices: readonly { readonly code: string; readonly label: Text; readonly outside?: boolean }[]
}

/** What of an item has a list of answers: the item itself, or each row of a grid; nothing of the others. */
export function closedParts(item: Item): readonly Closed[] {
  if (item.kind === 'grid') {
    const choices = item.choices.map(pointOf)
    return item.rows.map((row) => ({ code: `${item.code}.${row.code}`, ask: row.ask, kind: 'scale', choices }))
  }
  // A city is nobody's business beyond the register: with few officials a city it would name people.
  if (item.kind !== 'choice' && item.kind !== 'scale') return []
  const choices = item.choices.map(pointOf)
  const kind = item.kind === 'scale' ? 'scale' : item.many ? 'multiple' : 'single'
  return [{ code: item.code, ask: item.ask, kind, choices }]
}

function pointOf({ code, label, outside }: ScaleChoice): Closed['choices'][number] {
  return { code, label, ...(outside ? { outside } : {}) }
}
