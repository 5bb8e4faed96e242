import type { Condition } from '../instrument.ts'

/**
 * A condition from an XLSForm expression; undefined when it uses more than comparisons with constants, `selected`, `not`,
 * `and`, `or` and brackets. `self` is the item that `.` stands for. Source: the XForms subset at docs.getodk.org/form-logic.
 */
export function readExpression(expression: string, self = '.'): Condition | undefined {
  const tokens = tokensOf(expression.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"'))
  if (tokens === undefined) return undefined
  const parser: Parser = { tokens, at: 0, self }
  const condition = readAny(parser)
  return parser.at === tokens.length ? condition : undefined
}

/** A condition as an XLSForm expression. `names` says how an answer key is called in the form. */
export function writeExpression(condition: Condition, names: (key: string) => string = (key) => key): string {
  if ('all' in condition) return condition.all.map((each) => bracketed(each, names)).join(' and ') || 'true()'
  if ('any' in condition) return condition.any.map((each) => bracketed(each, names)).join(' or ') || 'false()'
  const name = `\${${names(condition.item)}}`
  if ('is' in condition) return `selected(${name}, ${quoted(condition.is)})`
  if ('not' in condition) return `not(selected(${name}, ${quoted(condition.not)}))`
  if ('answered' in condition) return `${name} ${condition.answered ? '!=' : '='} ''`
  return 'above' in condition ? `${name} > ${condition.above}` : `${name} < ${condition.below}`
}

/** The condition that holds exactly when `condition` does not. */
export function negate(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(negate) }
  if ('any' in condition) return { all: condition.any.map(negate) }
  const { item } = condition
  if ('is' in condition) return { item, not: condition.is }
  if ('not' in condition) return { item, is: condition.not }
  if ('answered' in condition) return { item, answered: !condition.answered }
  if ('above' in condition) return { any: [{ item, answered: false }, { item, below: condition.above }, same(item, condition.above)] }
  return { any: [{ item, answered: false }, { item, above: condition.below }, same(item, condition.below)] }
}

interface Parser {
  readonly tokens: readonly string[]
  at: number
  readonly self: string
}

const TOKEN = /\s*(\$\{\s*[^\s{}]+\s*\}|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|!=|<=|>=|[=<>(),]|[A-Za-z][\w-]*|\.)/y

function tokensOf(expression: string): readonly string[] | undefined {
  const tokens: string[] = []
  const text = expression.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)
    if (!found) return undefined
    tokens.push(found[1] ?? '')
  }
  return tokens.length > 0 ? tokens : undefined
}

function readAny(parser: Parser): Condition | undefined {
  const parts = readList(parser, 'or', readAll)
  return parts === undefined ? undefined : parts.length === 1 ? parts[0] : { any: parts }
}

function readAll(parser: Parser): Condition | undefined {
  const parts = readList(parser, 'and', readOne)
  return parts === undefined ? undefined : parts.length === 1 ? parts[0] : { all: parts }
}

function readList(parser: Parser, word: string, read: (parser: Parser) => Condition | undefined): Condition[] | undefined {
  const parts: Condition[] = []
  do {
    const part = read(parser)
    if (part === undefined) return undefined
    parts.push(part)
  } while (take(parser, word))
  return parts
}

function readOne(parser: Parser): Condition | undefined {
  if (take(parser, '(')) return closed(parser, readAny(parser))
  if (parser.tokens[parser.at + 1] === '(') return readCall(parser)
  const left = operand(parser)
  const sign = parser.tokens[parser.at]
  if (left === undefined || sign === undefined || !['=', '!=', '<', '>', '<=', '>='].includes(sign)) return undefined
  parser.at += 1
  const right = operand(parser)
  if (right === undefined || (left.item === undefined) === (right.item === undefined)) return undefined
  if (left.item !== undefined) return compare(left.item, sign, right.value ?? '')
  return compare(right.item ?? '', MIRROR[sign] ?? sign, left.value ?? '')
}

const MIRROR: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function readCall(parser: Parser): Condition | undefined {
  const name = parser.tokens[parser.at]
  parser.at += 2
  if (name === 'not') {
    const inner = closed(parser, readAny(parser))
    return inner && negate(inner)
  }
  const item = name === 'selected' ? operand(parser)?.item : undefined
  if (item === undefined || !take(parser, ',')) return undefined
  const value = operand(parser)?.value
  return value === undefined ? undefined : closed(parser, { item, is: value })
}

function closed(parser: Parser, condition: Condition | undefined): Condition | undefined {
  return take(parser, ')') ? condition : undefined
}

function take(parser: Parser, token: string): boolean {
  if (parser.tokens[parser.at] !== token) return false
  parser.at += 1
  return true
}

function operand(parser: Parser): { item?: string; value?: string } | undefined {
  const token = parser.tokens[parser.at]
  if (token === undefined) return undefined
  parser.at += 1
  if (token === '.') return { item: parser.self }
  if (token.startsWith('${')) return { item: token.slice(2, -1).trim() }
  if (/^['"]/.test(token)) return { value: token.slice(1, -1) }
  return /^-?\d/.test(token) ? { value: token } : undefined
}

function compare(item: string, sign: string, value: string): Condition | undefined {
  if (sign === '=') return value === '' ? { item, answered: false } : { item, is: value }
  if (sign === '!=') return value === '' ? { item, answered: true } : { item, not: value }
  const number = Number(value)
  if (value === '' || Number.isNaN(number)) return undefined
  if (sign === '>') return { item, above: number }
  if (sign === '<') return { item, below: number }
  return { any: [sign === '>=' ? { item, above: number } : { item, below: number }, same(item, number)] }
}

function same(item: string, value: number): Condition {
  return { item, is: String(value) }
}

function bracketed(condition: Condition, names: (key: string) => string): string {
  const text = writeExpression(condition, names)
  return 'all' in condition || 'any' in condition ? `(${text})` : text
}

function quoted(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`
}
