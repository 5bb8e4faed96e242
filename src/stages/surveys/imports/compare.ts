import type { Answers } from '../../../engines/survey/index.ts'
import { isSame } from '../../../kernel/same.ts'
import type { ImportCounts, ImportRow, RowState } from './model.ts'
import { ROW_STATES } from './model.ts'
import type { FileRow } from './rows.ts'

/** A response that is here already under a row's id; `touched`: changed here since a file last said what it is. */
export interface Present {
  readonly answers: Answers
  readonly touched: boolean
}

/** Says of each row what will become of it, beside what is here already. */
export function compareRows(rows: readonly FileRow[], present: ReadonlyMap<string, Present>): readonly ImportRow[] {
  return rows.map(({ unasked: _, alike: __, ...row }) => {
    const here = row.response === undefined ? undefined : present.get(row.response)
    if (here === undefined) return row
    if (isSame(here.answers, row.answers)) return { ...row, state: 'same' }
    return here.touched ? { ...row, state: 'here' } : { ...row, state: 'changed', before: here.answers }
  })
}

export function countRows(rows: readonly ImportRow[], read: readonly FileRow[]): ImportCounts {
  const states = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<RowState, number>
  for (const { state } of rows) states[state]++
  const usable = rows.filter(({ state }) => state === 'new' || state === 'changed')
  const wrong = usable.filter(({ faults }) => faults.length > 0)
  const times = rows.flatMap(({ at }) => at ?? []).map((at) => at.getTime())
  const ends =
    times.length === 0 ? {} : { first: new Date(least(times)).toISOString(), last: new Date(-least(times.map((at) => -at))).toISOString() }
  return {
    ...states,
    rows: rows.length,
    wrong: wrong.length,
    wrongNew: wrong.filter(({ state }) => state === 'new').length,
    cells: wrong.reduce((sum, { faults }) => sum + faults.length, 0),
    unasked: read.reduce((sum, { unasked }) => sum + unasked, 0),
    alike: read.filter(({ state, alike }) => alike && state === 'new').length,
    timeless: usable.filter(({ at }) => at === undefined).length,
    ...ends,
  }
}

// Spreading a list of a hundred thousand into Math.min is more than a call can take.
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, each) => Math.min(low, each), Infinity)
}
