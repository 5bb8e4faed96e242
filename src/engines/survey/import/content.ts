import type { Field } from '../infer/column.ts'

/**
 * What a row says, as one text that is equal for equal rows: by head in the order of the heads, so that the order of columns does not
 * matter; without empty cells, so that a column that was added later does not; with numbers and dates as one program or the other writes
 * them. The questionnaire plays no part in it.
 */
export function contentOf(fields: readonly Field[]): (row: number) => string {
  const known = fields.map((): string[] => [])
  const order = fields.map((_, place) => place).sort((a, b) => (headOf(fields, a) < headOf(fields, b) ? -1 : 1))
  return (row) => {
    let content = ''
    for (const place of order) {
      const field = fields[place]
      const value = field?.column.rows[row] ?? 0
      const text = (known[place]![value] ??= evened(field?.texts[value] ?? ''))
      if (text !== '') content += `${headOf(fields, place)}\t${text}\n`
    }
    return content
  }
}

function headOf(fields: readonly Field[], place: number): string {
  return fields[place]?.head ?? ''
}

/** 1.0 is 1, TRUE is true, and a date has its numbers whatever their order: months and days cannot always be told apart. */
function evened(text: string): string {
  const plain = text.toLowerCase()
  if (/^-?\d+\.\d+$/.test(plain)) return String(Number(plain))
  const [, date, time = ''] = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[t ]+(.*))?$/.exec(plain) ?? []
  if (date === undefined) return plain
  const numbers = date.split(/[-/.]/).map(Number)
  return `${numbers.sort((a, b) => a - b).join(' ')} ${time.replace(/^0(?=\d:)/, '').replace(/\.0+$/, '')}`.trim()
}
