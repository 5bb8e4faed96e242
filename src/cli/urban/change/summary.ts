import { directionOf, ENGINE_EDITION, type CentreChange, type Comparison, type Fate } from '../../../engines/urban/index.ts'
import { CLASS_NAMES } from '../grid/summary.ts'
import { count, percent, tabulated, type Outcome } from '../words/say.ts'

/** What happened between two epochs. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly level: 1 | 2
  readonly comparison: Comparison
  readonly centres: readonly CentreChange[]
  readonly hasPeople: boolean
}

const FATES: readonly Fate[] = ['new', 'merged', 'split', 'grown', 'shrunk', 'same', 'vanished']
const MOST_LINES = 15

export function summariseChange(steps: readonly Step[]): Outcome {
  return {
    lines: steps.flatMap((step, i) => [...(i > 0 ? [''] : []), ...linesOf(step)]),
    warnings: [],
    data: { engineEdition: ENGINE_EDITION, steps: steps.map(dataOf) },
  }
}

function linesOf(step: Step): readonly string[] {
  const { from, to, centres, hasPeople } = step
  const classes = classTotals(step)
  const directions = directionTotals(step.comparison)
  const fates = FATES.map((fate) => [fate, centres.filter((each) => each.fate === fate).length] as const).filter(([, number]) => number > 0)
  const moving = centres
    .filter(({ fate }) => fate !== 'same')
    .sort((a, b) => Math.abs(b.cellsAfter - b.cellsBefore) - Math.abs(a.cellsAfter - a.cellsBefore))
  const people = (each: { before: number; after: number }) =>
    hasPeople ? [count(each.before), count(each.after), percent(each.after - each.before, each.before)] : []
  return [
    `${from} to ${to}`,
    `${count(directions.denser)} km² became denser, ${count(directions.sparser)} km² sparser`,
    '',
    ...tabulated([
      ['class', 'km² before', 'km² after', ...(hasPeople ? ['people before', 'people after', 'growth'] : [])],
      ...classes.map((each) => [each.name, count(each.cellsBefore), count(each.cellsAfter), ...people(each)]),
    ]),
    '',
    `Urban centres: ${fates.map(([fate, number]) => `${number} ${fate}`).join(', ') || 'none'}`,
    ...(moving.length === 0
      ? []
      : tabulated([
          ['centre', 'earlier', 'later', 'km² before', 'km² after', ...(hasPeople ? ['people before', 'people after'] : [])],
          ...moving
            .slice(0, MOST_LINES)
            .map((each) => [
              each.fate,
              each.earlier.join('+') || '-',
              each.later.join('+') || '-',
              count(each.cellsBefore),
              count(each.cellsAfter),
              ...(hasPeople ? [count(each.peopleBefore), count(each.peopleAfter)] : []),
            ]),
        ])),
  ]
}

function dataOf(step: Step) {
  const { from, to, level, centres, comparison } = step
  const transitions = pairsOf(comparison).map(({ was, is, cells, before, after }) => ({
    from: was,
    to: is,
    cells,
    peopleBefore: before,
    peopleAfter: after,
  }))
  return { from, to, level, classes: classTotals(step), ...directionTotals(comparison), transitions, centres }
}

function pairsOf({ cells, before, after }: Comparison) {
  return [...cells.keys()]
    .filter((pair) => (cells[pair] as number) > 0)
    .map((pair) => ({
      was: pair >> 8,
      is: pair & 255,
      cells: cells[pair] as number,
      before: before[pair] as number,
      after: after[pair] as number,
    }))
}

function classTotals({ comparison }: Step) {
  const pairs = pairsOf(comparison)
  const codes = [...new Set(pairs.flatMap(({ was, is }) => [was, is]))].sort((a, b) => b - a)
  return codes.map((code) => {
    const [was, is] = [pairs.filter((each) => each.was === code), pairs.filter((each) => each.is === code)]
    const sum = (list: typeof pairs, part: 'cells' | 'before' | 'after') => list.reduce((all, each) => all + each[part], 0)
    return {
      code,
      name: CLASS_NAMES.get(code) ?? '?',
      cellsBefore: sum(was, 'cells'),
      cellsAfter: sum(is, 'cells'),
      before: sum(was, 'before'),
      after: sum(is, 'after'),
    }
  })
}

/** Cells that changed, and how the growth of people divides: in cells that were urban centre all the time, and in those that became one. */
function directionTotals(comparison: Comparison) {
  const pairs = pairsOf(comparison)
  const cellsWith = (direction: number) =>
    pairs.reduce((sum, { was, is, cells }) => (directionOf(was, is) === direction ? sum + cells : sum), 0)
  const isCentre = (code: number) => code === 3 || code === 30
  const grown = (which: (was: boolean, is: boolean) => boolean) =>
    pairs.reduce((sum, { was, is, before, after }) => (which(isCentre(was), isCentre(is)) ? sum + after - before : sum), 0)
  return {
    denser: cellsWith(1),
    sparser: cellsWith(-1),
    densification: grown((was, is) => was && is),
    expansion: grown((was, is) => !was && is),
  }
}
