import type { RegisterBlock, Table } from '../block.ts'
import { letters } from '../chart/draw/index.ts'
import { registerTables, type RegisterTable } from '../register.ts'
import type { Context } from './context.ts'
import { inline } from './runs.ts'
import { tag } from './tag.ts'

export function tableHtml(block: Table, { numbering, figureAddress }: Context): string {
  const kind = (column: number): string | undefined => (block.align?.[column] === 'right' ? 'num' : undefined)
  const head = block.header.map((words, column) => tag('th', { scope: 'col', class: kind(column) }, inline(words, figureAddress)))
  const body = block.rows.map((row) =>
    tag(
      'tr',
      {},
      ...row.map((words, column) => {
        const header = column === 0 && block.rowHeaders === true
        return tag(header ? 'th' : 'td', { scope: header ? 'row' : undefined, class: kind(column) }, inline(words, figureAddress))
      }),
    ),
  )
  const name = tag('span', { class: 'k' }, letters(numbering.names.get(block) ?? ''))
  const caption = tag('caption', {}, name, ' ', inline(block.caption, figureAddress))
  const note = block.note === undefined ? '' : tag('p', { class: 'base' }, inline(block.note, figureAddress))
  return scrolled(tag('table', { class: 't' }, caption, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...body))) + note
}

/** The evidence register. Rows of figures have an id to link to; nothing links to a fact. */
export function registerHtml(block: RegisterBlock, { document }: Context): string {
  return registerTables(document, block).map(registerTable).join('')
}

function registerTable({ kind, caption, header, rows, notes }: RegisterTable): string {
  const head = tag('tr', {}, ...header.map((text) => tag('th', { scope: 'col' }, letters(text))))
  const body = rows.map(({ id, cells: [name = '', ...cells] }) =>
    tag(
      'tr',
      { id: kind === 'figure' ? `row-${id}` : undefined },
      tag('th', { scope: 'row' }, letters(name)),
      ...cells.map((text) => tag('td', {}, broken(text))),
    ),
  )
  const how = notes.map(({ mark, text }) => tag('div', {}, tag('dt', {}, mark), tag('dd', {}, letters(text))))
  const table = scrolled(
    tag('table', { class: 't small' }, tag('caption', {}, letters(caption)), tag('thead', {}, head), tag('tbody', {}, ...body)),
    'scroll register',
  )
  return how.length === 0 ? table : table + tag('dl', { class: 'hows' }, ...how)
}

function broken(text: string): string {
  return text.split('\n').map(letters).join('<br>')
}

/** A table that is wider than a phone scrolls by itself, also with the keyboard. */
function scrolled(table: string, kind = 'scroll'): string {
  return tag('div', { class: kind, tabindex: '0' }, table)
}
