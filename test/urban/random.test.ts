import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presetOf, type GridRules } from '../../src/engines/urban/index.ts'
import { classesOf, countDifferences, readTable, WITH_GOLDEN, type Grid } from './golden.ts'

interface Case {
  readonly grid: Grid
  readonly people: number
  readonly expected: Readonly<Record<'L1_a' | 'L1_b' | 'L1_c' | 'L2_a', Uint8Array>>
}

function openCase(row: Readonly<Record<string, string>>): Case {
  const cells = readTable(`random/case_${(row['case'] ?? '').padStart(2, '0')}.csv.gz`)
  const numbers = (name: string) =>
    Float64Array.from(cells, (cell) => (cell[name] === '' || cell[name] === 'NA' ? NaN : Number(cell[name])))
  const codes = (name: string) => Uint8Array.from(cells, (cell) => Number(cell[name]))
  return {
    grid: {
      width: Number(row['cols']),
      rows: Number(row['rows']),
      population: numbers('pop'),
      land: numbers('land'),
      built: numbers('built'),
    },
    people: Number(row['ucSize']),
    expected: { L1_a: codes('L1_a'), L1_b: codes('L1_b'), L1_c: codes('L1_c'), L2_a: codes('L2_a') },
  }
}

function sized({ centre, ...rules }: GridRules, people: number): GridRules {
  return { ...rules, centre: { ...centre, people } }
}

describe('on 30 grids made to mislead', WITH_GOLDEN, () => {
  const rows = WITH_GOLDEN.skip === false ? readTable('random/cases.csv') : []
  const { built: _, ...plain } = presetOf('ghsl-r2023a').rules.centre
  const withoutBuilt: GridRules = { ...presetOf('ghsl-r2023a').rules, centre: plain }
  for (const row of rows) {
    it(`case ${row['case']} has the classes of the reference in all four settings`, async () => {
      const { grid, people, expected } = openCase(row)
      const found = {
        L1_a: countDifferences(await classesOf(grid, sized(presetOf('ghsl-r2023a').rules, people)), expected.L1_a),
        L1_b: countDifferences(await classesOf(grid, sized(presetOf('ghsl-r2022a').rules, people)), expected.L1_b),
        L1_c: countDifferences(await classesOf(grid, sized(withoutBuilt, people)), expected.L1_c),
        L2_a: countDifferences(await classesOf(grid, sized(presetOf('level2-2024').rules, people), 2), expected.L2_a),
      }
      assert.deepEqual(found, { L1_a: 0, L1_b: 0, L1_c: 0, L2_a: 0 })
    })
  }
})
