import { rename, rm, writeFile } from 'node:fs/promises'
import { problems } from '../problems.ts'
import type { Cell } from './table.ts'

/** Writes a CSV file at once under its name. Texts that a spreadsheet would take for a formula get an apostrophe in front. */
export async function writeCsv(file: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
  await writeText(file, [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join(''))
}

/** Writes a file at once under its name, or leaves nothing behind. Throws `geo.disk-full`, `geo.not-writable`. */
export async function writeText(file: string, text: string | Uint8Array): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(part, text)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    const { code = '' } = error as NodeJS.ErrnoException
    throw code === 'ENOSPC' ? problems['geo.disk-full']({ file }) : problems['geo.not-writable']({ file, reason: code })
  }
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
