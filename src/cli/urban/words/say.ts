import { type Warning, warningWords } from '../../../registry/urban/index.ts'

/** One sentence about something that may make a result less true than it looks. */
export interface SaidWarning {
  readonly code: string
  readonly words: string
}

/** Where a command says what it found: lines for people, or one JSON document. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly warnings: readonly SaidWarning[]
  readonly data: Readonly<Record<string, unknown>>
}

/** Warnings as the command line says them. */
export function said(warnings: readonly Warning[]): readonly SaidWarning[] {
  return warnings.map((each) => ({ code: each.code, words: warningWords(each, 'en') }))
}

export function sayOutcome({ lines, warnings, data }: Outcome, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify({ ...data, warnings }, null, 2)}\n`)
  else process.stdout.write([...lines, ...warnings.map(({ words }) => `Note: ${words}`)].map((line) => `${line}\n`).join(''))
}

export interface Progress {
  /** So much of the whole is done. */
  to(done: number): void
  end(): void
}

const PAUSE = 120
const BAR = 30

/** A bar on stderr while something long runs; nothing when stderr is no terminal. */
export function showProgress(what: string, whole: number): Progress {
  if (!process.stderr.isTTY) return { to: () => undefined, end: () => undefined }
  let last = 0
  const write = (done: number) => {
    const filled = Math.round((BAR * Math.min(done, whole)) / Math.max(1, whole))
    process.stderr.write(`\r${what} [${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${Math.floor((100 * done) / Math.max(1, whole))} %`)
  }
  return {
    to(done) {
      if (Date.now() - last < PAUSE) return
      last = Date.now()
      write(done)
    },
    end() {
      process.stderr.write(`\r${' '.repeat(what.length + BAR + 12)}\r`)
    },
  }
}

export function count(number: number): string {
  return Math.round(number).toLocaleString('en')
}

/** A number with its noun. */
export function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`
}

export function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-'
}

/** Rows of cells as lines with columns that stand below each other; the first column to the left, the others to the right. */
export function tabulated(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
