import { writeXlsx, type CellValue } from 'hucre/xlsx'

/** Sheets as the bytes of an XLSX file. Texts stay texts: what begins with = is no formula. It bears no time, so that equal sheets give equal bytes. */
export async function bookBytes(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[],
): Promise<Uint8Array> {
  const properties = { modified: NO_TIME }
  return writeXlsx({ properties, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(clean)) })) })
}

/** The first day that the archive of the format knows. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1))

// XML has no place for control characters, and Excel holds at most 32,767 characters in a cell.
function clean(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').slice(0, 32_767) : cell
}
