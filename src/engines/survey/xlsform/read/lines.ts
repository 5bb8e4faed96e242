import type { FormFault } from '../faults.ts'
import { keyOf, type Grid, type Row } from './heads.ts'
import type { Lists } from './choices.ts'
import { readType, type RowType } from './types.ts'

/** A row of the survey sheet that says something: a question, or the begin or end of a group. */
export interface Line {
  readonly row: Row
  readonly name: string
  readonly type: RowType
  /** The names of the groups around it, outermost first. */
  readonly groups: readonly string[]
}

/** Reads the lines of the survey sheet and finds everything for which pyxform refuses a form. */
export function readLines(grid: Grid, lists: Lists): { readonly lines: readonly Line[]; readonly faults: readonly FormFault[] } {
  const faults: FormFault[] = [...grid.faults]
  const lines: Line[] = []
  const open: { name: string; group: string; row: Row; seen: Set<string> }[] = [{ name: '', group: '', row: NO_ROW, seen: new Set() }]
  if (!grid.heads.some((head) => head.name === 'type')) faults.push(invalid(1, 'type', 'no-column', 'type'))
  for (const row of grid.rows.filter((each) => !isOff(each))) {
    const line = readLine(
      row,
      open.slice(1).map((group) => group.name),
      faults,
    )
    if (line === undefined) continue
    if (line.type.is === 'end') closeGroup(line, open, faults)
    else noteName(line, open.at(-1)?.seen, faults)
    lines.push(line)
    if (line.type.is === 'begin') open.push({ name: line.name, group: line.type.group, row, seen: new Set() })
    faults.push(...typeFaults(line, lists))
  }
  for (const group of open.slice(1)) faults.push(invalid(group.row.number, 'type', 'group-open', group.name))
  return { lines, faults: [...faults, ...referenceFaults(grid, lines)] }
}

const NO_ROW: Row = { number: 0, cells: new Map() }
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u

function isOff(row: Row): boolean {
  return row.cells.size === 0 || /^(yes|true|true\(\))$/i.test(row.cells.get('disabled') ?? '')
}

function readLine(row: Row, groups: readonly string[], faults: FormFault[]): Line | undefined {
  const written = row.cells.get('type')
  const named = row.cells.get('name')
  if (written === undefined) {
    const says = named !== undefined || [...row.cells.keys()].some((key) => key === 'label' || key.startsWith('label::'))
    if (says) faults.push(invalid(row.number, 'type', 'no-type', ''))
    return undefined
  }
  const type = readType(written)
  if (type.is === 'unknown') faults.push(invalid(row.number, 'type', 'unknown-type', written))
  const name = named ?? (type.is === 'note' ? `generated_note_name_${row.number}` : written === 'audit' ? 'audit' : '')
  if (type.is === 'end') return { row, name, type, groups }
  if (name === '') faults.push(invalid(row.number, 'name', 'no-name', ''))
  else if (!NAME.test(name)) faults.push(invalid(row.number, 'name', 'bad-name', name))
  return { row, name, type, groups }
}

function closeGroup(line: Line, open: { group: string }[], faults: FormFault[]): void {
  const fits = line.type.is === 'end' && open.length > 1 && open.at(-1)?.group === line.type.group
  if (fits) open.pop()
  else faults.push(invalid(line.row.number, 'type', 'group-end', line.name))
}

function noteName(line: Line, seen: Set<string> | undefined, faults: FormFault[]): void {
  if (line.name === '' || seen === undefined) return
  if (seen.has(line.name)) faults.push(invalid(line.row.number, 'name', 'name-twice', line.name))
  seen.add(line.name)
}

function typeFaults(line: Line, lists: Lists): readonly FormFault[] {
  const { row, type } = line
  if (type.is === 'calculate' && !row.cells.has('calculation') && !row.cells.has('default')) {
    return [invalid(row.number, 'calculation', 'no-calculation', line.name)]
  }
  if (type.is === 'begin' && /^(yes|true|true\(\))$/i.test(row.cells.get('required') ?? '')) {
    return [invalid(row.number, 'required', 'bad-parameters', row.cells.get('required') ?? '')]
  }
  if (type.is === 'range' || type.is === 'text') return parameterFaults(row, type.is === 'text' ? TEXT_KEYS : RANGE_KEYS)
  return type.is === 'select' ? selectFaults(row, type, lists) : []
}

const TEXT_KEYS = ['rows']
const SELECT_KEYS = ['randomize', 'seed']
const RANGE_KEYS = ['start', 'end', 'step', 'tick_interval', 'placeholder', 'tick_labelset']

function selectFaults(row: Row, type: Extract<RowType, { is: 'select' }>, lists: Lists): readonly FormFault[] {
  const list = lists.lists.get(type.list)
  const found: FormFault[] = [...parameterFaults(row, SELECT_KEYS)]
  if (type.other && row.cells.has('choice_filter')) {
    found.push(invalid(row.number, 'choice_filter', 'filter-with-other', row.cells.get('choice_filter') ?? ''))
  }
  if (list === undefined) return [...found, invalid(row.number, 'type', 'unknown-list', type.list)]
  const spaced = type.many ? list.choices.findIndex((choice) => /\s/.test(choice.code)) : -1
  if (spaced < 0) return found
  const at = { sheet: 'choices', row: list.rows[spaced] ?? 1, column: 'name', level: 'invalid' } as const
  return [...found, { ...at, code: 'name-space', value: list.choices[spaced]?.code ?? '' }]
}

/** The parameters of a row, as `start=1 end=10`; keys in lower case. */
export function parametersOf(row: Row): ReadonlyMap<string, string> {
  const parts = (row.cells.get('parameters') ?? '').split(/[\s,;]+/).filter((part) => part !== '')
  return new Map(parts.map((part) => [part.split('=')[0]?.toLowerCase() ?? '', part.slice(part.indexOf('=') + 1)]))
}

function parameterFaults(row: Row, keys: readonly string[]): readonly FormFault[] {
  const parts = (row.cells.get('parameters') ?? '').split(/[\s,;]+/).filter((part) => part !== '')
  const values = parametersOf(row)
  const wrong = [
    ...parts.filter((part) => !/^[^=]+=[^=]+$/.test(part) || !keys.includes(part.split('=')[0]?.toLowerCase() ?? '')),
    ...['rows', 'start', 'end', 'step'].filter((key) => values.has(key) && !Number.isFinite(Number(values.get(key)))),
    ...(values.has('randomize') && !/^(true|false)$/.test(values.get('randomize') ?? '') ? ['randomize'] : []),
    ...(values.has('seed') && !values.has('randomize') ? ['seed'] : []),
  ]
  return wrong.map((value) => invalid(row.number, 'parameters', 'bad-parameters', value))
}

/** References such as `${name}`: they must be well formed and mean exactly one row. */
function referenceFaults(grid: Grid, lines: readonly Line[]): readonly FormFault[] {
  const names = lines
    .filter((line) => line.type.is !== 'end')
    .flatMap(({ name, type }) => (hasOther(type) ? [name, `${name}_other`] : [name]))
  return grid.rows
    .filter((row) => !isOff(row))
    .flatMap((row) => grid.heads.flatMap((head) => cellFaults(row.number, head.written, row.cells.get(keyOf(head)) ?? '', names)))
}

/** pyxform makes a question of its own out of "or other". */
function hasOther(type: RowType): boolean {
  return type.is === 'select' && type.other
}

function cellFaults(row: number, column: string, cell: string, names: readonly string[]): readonly FormFault[] {
  if (!cell.includes('${')) return []
  const references = [...cell.matchAll(/\$\{([^${}]*)\}/g)].map((found) => (found[1] ?? '').trim())
  const broken = cell.split('${').length - 1 !== references.length || references.some((name) => !/^\S+$/.test(name))
  if (broken) return [invalid(row, column, 'bad-reference', cell)]
  return references
    .map((reference) => reference.replace(/^last-saved#/, ''))
    .flatMap((name): readonly FormFault[] => {
      const times = names.filter((each) => each === name).length
      if (times === 1) return []
      return [invalid(row, column, times === 0 ? 'unknown-name' : 'unclear-name', name)]
    })
}

function invalid(row: number, column: string, code: FormFault['code'], value: string): FormFault {
  return { sheet: 'survey', row, column, level: 'invalid', code, value }
}
