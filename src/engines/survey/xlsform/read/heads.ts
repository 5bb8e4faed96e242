import { textOf, type Sheet } from '../sheet.ts'
import type { FormFault } from '../faults.ts'

/** One column of a sheet: what it means, in which language, and how its head reads in the file. */
export interface Head {
  readonly name: string
  /** The language as written, for columns such as `label::English (en)`; empty without one. */
  readonly language: string
  readonly written: string
}

/** A row by meaning of its columns: `label` or `label::English (en)`. `number` counts from 1 with the heads as row 1. */
export interface Row {
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
}

export interface Grid {
  readonly heads: readonly Head[]
  readonly rows: readonly Row[]
  readonly faults: readonly FormFault[]
}

/** Reads a sheet with heads. Aliases are those of pyxform. */
export function readGrid(sheet: Sheet, sheetName: string): Grid {
  const written = (sheet.rows[0] ?? []).map(textOf)
  const doubled = written.some((head) => head.includes('::'))
  const heads = written.map((head) => readHead(head, doubled, sheetName))
  const keys = heads.map(keyOf)
  const twice = heads.filter((head, place) => head.name !== '' && keys.indexOf(keyOf(head)) < place)
  return {
    heads: heads.filter((head) => head.name !== ''),
    rows: sheet.rows.slice(1).map((cells, place) => ({ number: place + 2, cells: cellsOf(cells.map(textOf), keys) })),
    faults: twice.map((head) => ({
      sheet: sheetName,
      row: 1,
      column: head.written,
      level: 'invalid',
      code: 'column-twice',
      value: head.written,
    })),
  }
}

export function keyOf(head: Head): string {
  return head.language === '' ? head.name : `${head.name}::${head.language}`
}

function cellsOf(cells: readonly string[], keys: readonly string[]): ReadonlyMap<string, string> {
  const filled = new Map<string, string>()
  keys.forEach((key, place) => {
    const cell = (cells[place] ?? '').replace(/ {2,}/g, ' ').trim()
    if (key !== '' && cell !== '' && !filled.has(key)) filled.set(key, cell)
  })
  return filled
}

const ALIASES: Readonly<Record<string, string>> = {
  caption: 'label',
  command: 'type',
  tag: 'name',
  value: 'name',
  'list name': 'list_name',
  list_name: 'list_name',
  relevance: 'relevant',
  'bind::relevant': 'relevant',
  'bind::required': 'required',
  'bind::constraint': 'constraint',
  'bind::calculate': 'calculation',
  calculate: 'calculation',
  'constraining message': 'constraint_message',
  constraint_message: 'constraint_message',
  'constraint message': 'constraint_message',
  constraintmsg: 'constraint_message',
  required_message: 'required_message',
  'required message': 'required_message',
  requiredmsg: 'required_message',
  'control::appearance': 'appearance',
  'body::appearance': 'appearance',
  'set form title': 'form_title',
  title: 'form_title',
  'set form id': 'form_id',
  id_string: 'form_id',
  'media::image': 'image',
  'media::audio': 'audio',
  'media::video': 'video',
  read_only: 'readonly',
  repeat_count: 'count',
}

function readHead(written: string, doubled: boolean, sheet: string): Head {
  const whole = aliasOf(written, sheet)
  if (whole !== undefined) return { name: whole, language: '', written }
  const parts = written.split(doubled ? '::' : ':').map((part) => part.trim())
  const two = aliasOf(`${parts[0] ?? ''}::${parts[1] ?? ''}`, sheet)
  const name = parts.length > 2 && two !== undefined ? two : (aliasOf(parts[0] ?? '', sheet) ?? plainName(parts[0] ?? ''))
  const language = parts.slice(parts.length > 2 && two !== undefined ? 2 : 1).join('::')
  return { name, language, written }
}

function aliasOf(text: string, sheet: string): string | undefined {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (sheet === 'settings' && lower === 'value') return undefined
  const snake = lower.replaceAll(' ', '_')
  return ALIASES[lower] ?? ALIASES[snake]
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '_')
}
