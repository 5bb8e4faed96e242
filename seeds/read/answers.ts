import { answerKeys, type Answers, type Instrument, type Item, itemsOf, readTypedNumber } from '../../src/engines/survey/index.ts'

/**
 * The answers in a row of a seed's table, whose columns are the answer keys of the instrument. Between the codes of several choices, or
 * of a ranking, stands a space; a number stands as it was typed. Throws where a number cannot be read.
 */
export function answersIn(instrument: Instrument, row: Readonly<Record<string, string>>): Answers {
  const all = itemsOf(instrument).flatMap((item) => answerKeys(item).map((key) => [key, givenIn(item, key, row[key] ?? '')] as const))
  return Object.fromEntries(all.filter(([, given]) => given.length > 0))
}

/** The codes of a cell, in which a space stands between them. */
export function codesIn(cell: string): readonly string[] {
  return cell.split(' ').filter((code) => code !== '')
}

function givenIn(item: Item, key: string, cell: string): readonly string[] {
  if (cell === '') return []
  if (item.kind === 'number') return numberIn(cell)
  const several = item.kind === 'rank' || (item.kind === 'choice' && item.many === true)
  return several && key === item.code ? codesIn(cell) : [cell]
}

/** A number is kept as the plain decimal and as it was typed. */
function numberIn(typed: string): readonly string[] {
  const plain = readTypedNumber(typed)
  if (plain === undefined) throw new Error(`"${typed}" is no number`)
  return [plain, typed]
}
