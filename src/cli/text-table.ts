/** Rows as aligned columns for a terminal, the head underlined. Chinese signs take two places. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(widthOf(cell), ...rows.map((row) => widthOf(row[column] ?? ''))))
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => padded(cells[column] ?? '', width))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].map((each) => `${each}\n`).join('')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : /\p{M}/u.test(sign) ? 0 : 1), 0)
}
