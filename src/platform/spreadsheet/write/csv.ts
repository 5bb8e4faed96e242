type Value = string | number | null | undefined

/**
 * Lines as CSV: commas, CRLF, quotation marks where they are needed. A text that a spreadsheet would take for a formula (it begins with
 * = + - @, a tab or a line end) gets an apostrophe before it; numbers do not.
 */
export function csvText(rows: Iterable<readonly Value[]>): string {
  let text = ''
  for (const row of rows) text += `${row.map(cellText).join(',')}\r\n`
  return text
}

function cellText(value: Value): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? guarded(value) : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function guarded(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text
}
