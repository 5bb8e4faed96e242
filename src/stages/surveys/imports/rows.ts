import { type Column, openRows, type Plan, type RowRead, type RowsOf } from '../../../engines/survey/index.ts'
import type { Wave } from '../model.ts'
import { responseId } from './ids.ts'
import type { ImportRow } from './model.ts'

/** A row as the file has it, before anybody looked whether it is here already. */
export interface FileRow extends Omit<ImportRow, 'state' | 'before'> {
  readonly state: 'new' | 'begun' | 'refused' | 'empty' | 'again' | 'twice'
  readonly unasked: number
  /** Whether an equal row without a number stood before it. */
  readonly alike: boolean
}

interface File {
  readonly columns: readonly Column[]
  readonly lines: Uint32Array
}

/** Rows that are read in one go, before others get their turn. */
const AT_ONCE = 500

/** Reads all rows; `ours` are those of their numbers that are responses of the wave. Between some and the next, whoever else waits gets a turn. */
export async function readFileRows(
  { columns, lines }: File,
  plan: Plan,
  wave: Wave,
  ours: ReadonlySet<string>,
  of: RowsOf,
): Promise<readonly FileRow[]> {
  const read = openRows(columns, plan, wave.instrument, of)
  const seen = new Map<string, { readonly content: string; times: number }>()
  const rows: FileRow[] = []
  for (let place = 0; place < lines.length; place++) {
    rows.push(fileRow(read(place), { place, line: lines[place] ?? 0 }, { wave: wave.code, origin: plan.origin, ours }, seen))
    if (place % AT_ONCE === AT_ONCE - 1) await new Promise((done) => setTimeout(done, 0))
  }
  return rows
}

function fileRow(
  row: RowRead,
  where: { readonly place: number; readonly line: number },
  { wave, origin, ours }: { readonly wave: string; readonly origin: Plan['origin']; readonly ours: ReadonlySet<string> },
  seen: Map<string, { readonly content: string; times: number }>,
): FileRow {
  const { own, content, at, language, answers, faults, unasked } = row
  const key = own === undefined ? `content ${content}` : `own ${own}`
  const before = seen.get(key)
  const nth = own === undefined ? (before?.times ?? 0) : 0
  if (before) before.times++
  else seen.set(key, { content, times: 1 })
  const repeated = own !== undefined && before ? (before.content === content ? 'again' : 'twice') : undefined
  const nothing = Object.keys(answers).length === 0 && faults.length === 0
  const state = row.state !== 'sent' ? row.state : nothing ? 'empty' : (repeated ?? 'new')
  const response = state !== 'new' ? undefined : own !== undefined && ours.has(own) ? own : responseId(wave, origin, { own, content, nth })
  return { ...where, response, state, at, language, answers, faults, unasked, alike: own === undefined && before !== undefined }
}
