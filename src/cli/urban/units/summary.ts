import { UNIT_NAMES, type UnitResult } from '../../../registry/urban/index.ts'
import { count, percent, said, tabulated, type Outcome } from '../words/say.ts'

/** What the units are, for people and as data. */
export function summariseUnits(output: string, grid: string, level: 1 | 2, { rows, warnings }: UnitResult): Outcome {
  const placed = rows.filter(({ shares }) => shares.by !== 'nothing')
  const people = placed.reduce((sum, { shares }) => sum + shares.people, 0)
  const codes = [...new Set(placed.map(({ level1, level2 }) => level2 ?? level1))].sort((a, b) => b - a)
  const classes = codes.map((code) => {
    const members = placed.filter(({ level1, level2 }) => (level2 ?? level1) === code)
    return {
      code,
      name: UNIT_NAMES.get(code) ?? '?',
      units: members.length,
      people: members.reduce((sum, { shares }) => sum + shares.people, 0),
    }
  })
  const lines = [
    `${output}: ${count(rows.length)} units on ${grid}, level ${level}`,
    '',
    ...tabulated([
      ['class', 'code', 'units', 'people', 'share of people'],
      ...classes.map(({ code, name, units: number, people: inside }) => [
        name,
        String(code),
        count(number),
        count(inside),
        percent(inside, people),
      ]),
    ]),
  ]
  return { lines, warnings: said(warnings), data: { output, level, units: rows.length, people, classes } }
}
