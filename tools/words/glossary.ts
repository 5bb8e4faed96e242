import type { Tree } from '../imports/index.ts'

/**
 * The words of the glossary: the first column of its tables, `| **commuting flow**, grid | what it is |`. Several words in a cell are
 * parted by commas; bold, code and what stands in brackets do not count.
 */
export function wordsOf(glossary: string): readonly string[] {
  const rows = glossary.split('\n').filter((line) => line.startsWith('|'))
  const cells = rows.filter((row, i) => !isHead(rows, i) && !isRule(row)).map((row) => row.split('|')[1] ?? '')
  return cells.flatMap((cell) =>
    cell
      .replace(/\([^)]*\)/g, '')
      .replace(/[*_`]/g, '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
}

/** The words that no name in `src` has: written apart, together, with a hyphen or an underscore, in one or in several. */
export function missingWords(words: readonly string[], tree: Tree): readonly string[] {
  const product = [...tree].filter(([file]) => file.startsWith('src/'))
  const code = product.map(([file, text]) => `${file}\n${withoutComments(text)}`).join('\n')
  const names = ` ${code
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()} `
  return words.filter((word) => !formsOf(word).some((form) => names.includes(` ${form} `)))
}

function formsOf(word: string): readonly string[] {
  const plain = word.toLowerCase().replace(/[^a-z\d]+/g, ' ')
  const together = plain.replaceAll(' ', '')
  return [plain, together].flatMap((form) => [form, `${form}s`, `${form}es`, form.replace(/y$/, 'ies')])
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function isHead(rows: readonly string[], i: number): boolean {
  return isRule(rows[i + 1] ?? '')
}

function isRule(row: string): boolean {
  return /^\|[\s|:-]+\|$/.test(row)
}
