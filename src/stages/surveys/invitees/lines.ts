import { foldForSearch } from '../../../engines/script/index.ts'
import { type Head, HEADS, type Line } from './model.ts'

/** The most lines of one list. */
export const MOST_LINES = 5000

/**
 * Reads a pasted list: one person a line, cells apart by tabs, semicolons or commas. A first line that names columns in any of our languages
 * says what they are; without one they are name, language, city and role in this order, and whatever looks like an address of mail is one.
 */
export function readLines(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, place) => ({ number: place + 1, line }))
  const filled = lines.filter(({ line }) => line.trim() !== '')
  const delimiter = ['\t', ';', ','].find((each) => filled.some(({ line }) => line.includes(each))) ?? '，'
  const rows = filled.map(({ number, line }) => ({ number, cells: cellsOf(line, delimiter) }))
  const heads = rows[0]?.cells.map(headOf) ?? []
  const named = heads.filter((head) => head !== undefined).length
  const headed = named > 0 && named >= heads.filter((_, place) => rows[0]?.cells[place] !== '').length / 2
  if (!headed) return rows.map(({ number, cells }) => ({ number, cells: unheaded(cells) }))
  return rows.slice(1).map(({ number, cells }) => ({ number, cells: headedBy(heads, cells) }))
}

/** Whether a list has more lines of people than are taken at once. */
export function isTooLong(text: string): boolean {
  const filled = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
  return filled > MOST_LINES + 1 || (filled > MOST_LINES && readLines(text).length > MOST_LINES)
}

/** Rows of a table as a list that can be pasted: cells apart by tabs. */
export function asList(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ').trim()).join('\t')).join('\n')
}

/** How people call the columns, folded as for a search. */
const CALLED: Readonly<Record<Head, string>> = {
  name: 'name|full name|person|participant|ism|fio|ism familiya|familiya|имя|фио|участник|исм|исм фамилия|姓名|名字',
  mail: 'mail|email|e mail|address|e-mail|pochta|elektron pochta|почта|эл почта|электронная почта|электрон почта|邮箱|电子邮件|邮件',
  language: 'language|til|язык|тил|语言',
  city: 'city|town|shahar|город|шаҳар|城市',
  role: 'role|position|post|job|lavozim|vazifa|должность|роль|лавозим|职务|角色',
  region: 'region|province|viloyat|область|регион|вилоят|地区|省|州',
  registration: 'registration|registration id|royxat|регистрация|рўйхат|登记',
}
const NAMES = new Map(HEADS.flatMap((head) => CALLED[head].split('|').map((name) => [foldForSearch(name), head] as const)))

function headOf(cell: string): Head | undefined {
  return NAMES.get(foldForSearch(cell))
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  const quoted = delimiter === '\t' || (line.match(/"/g) ?? []).length % 2 === 1
  const cells = quoted ? line.split(delimiter) : line.split(new RegExp(`${delimiter}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
}

function headedBy(heads: readonly (Head | undefined)[], cells: readonly string[]): ReadonlyMap<Head, string> {
  const pairs = heads.flatMap((head, place) => (head === undefined || !cells[place] ? [] : [[head, cells[place]] as const]))
  return withMail(new Map(pairs))
}

const ORDER = ['name', 'language', 'city', 'role'] as const

function unheaded(cells: readonly string[]): ReadonlyMap<Head, string> {
  const found = cells.findIndex((cell, place) => cell.includes('@') && (place > 0 || !/[<\s]/.test(cell)))
  const mail = found < 0 && cells[1] === '' ? 1 : found
  const others = cells.filter((_, place) => place !== mail)
  const pairs = ORDER.flatMap((head, n) => (others[n] ? [[head, others[n]] as const] : []))
  return withMail(new Map<Head, string>([...pairs, ...(cells[mail] ? [['mail', cells[mail]] as const] : [])]))
}

const JOINED = /^(.*?)\s*<([^<>]+@[^<>]+)>$/

/** `Aziza Karimova <a@example.org>` in one cell is a name and an address. */
function withMail(cells: ReadonlyMap<Head, string>): ReadonlyMap<Head, string> {
  const joined = [cells.get('mail'), cells.get('name')].find((cell) => cell !== undefined && JOINED.test(cell))
  const [, name = '', mail = ''] = JOINED.exec(joined ?? '') ?? []
  if (mail === '') return cells
  const told = cells.get('name') === joined ? name : (cells.get('name') ?? name)
  return new Map([...cells, ...(told === '' ? [] : [['name', told] as const]), ['mail', mail]])
}
