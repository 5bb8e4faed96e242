import type { Table } from '../model.ts'
import { type Demand, purposeOf, type SaidSector } from './sectors.ts'

/** Demand by sector, of the first wave that asked: every question with several answers of which at least one comes to a purpose, most wanted first. */
export function demandOf(tables: readonly Table[], said: readonly SaidSector[]): readonly Demand[] {
  return tables
    .filter(({ id, item, kind, base }) => kind === 'multiple' && base >= FEWEST && id === `table.${item}`)
    .flatMap(({ item, base, rows }) => {
      const demands = rows.map(({ code, label, count }): Demand => {
        const purpose = purposeOf(item, code, said)
        return { item, code, label, count, base, ...(purpose ? { purpose } : {}) }
      })
      return demands.some(({ purpose }) => purpose) ? demands.toSorted((a, b) => b.count - a.count) : []
    })
}

const FEWEST = 10
