import type { Item } from '../instrument.ts'

/** The item with the limits that a constraint names; undefined when the constraint says more than an item can hold. */
export function applyConstraint(item: Item, constraint: string): Item | undefined {
  const text = constraint.replace(/[\u2018\u2019]/g, "'").trim()
  const alone = /^not\(\s*selected\(\.\s*,\s*'([^']*)'\)\s+and\s+count-selected\(\.\)\s*>\s*1\s*\)$/.exec(text)
  if (alone) return withExclusive(item, alone[1] ?? '')
  let limited: Item | undefined = item
  for (const clause of text.replace(/^\((.*)\)$/, '$1').split(/\s+and\s+/)) {
    if (limited === undefined) return undefined
    limited = applyClause(limited, clause.trim())
  }
  return limited
}

/** The constraint that says an item's limits; undefined without any. */
export function writeConstraint(item: Item): string | undefined {
  const parts: string[] = []
  if (item.kind === 'number') parts.push(...bounds('.', item.from, item.to, String))
  if (item.kind === 'date') parts.push(...bounds('.', item.from, item.to, (day) => `date('${day}')`))
  if (item.kind === 'text' && item.most !== undefined) parts.push(`string-length(.) <= ${item.most}`)
  if (item.kind === 'choice' || item.kind === 'rank') parts.push(...bounds('count-selected(.)', item.least, item.most, String))
  const alone = item.kind === 'choice' && item.many ? item.choices.filter((choice) => choice.exclusive) : []
  if (parts.length === 0 && alone.length === 1) return `not(selected(., '${alone[0]?.code}') and count-selected(.) > 1)`
  return parts.length === 0 ? undefined : parts.join(' and ')
}

function bounds<T>(of: string, from: T | undefined, to: T | undefined, say: (value: T) => string): readonly string[] {
  return [...(from === undefined ? [] : [`${of} >= ${say(from)}`]), ...(to === undefined ? [] : [`${of} <= ${say(to)}`])]
}

const CLAUSE = /^(\.|count-selected\(\.\)|string-length\(\.\))\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?|date\('[\d-]+'\)|'[\d-]+')$/
const MIRRORED = /^(-?\d+(?:\.\d+)?|date\('[\d-]+'\))\s*(>=|<=|>|<)\s*(\.|count-selected\(\.\)|string-length\(\.\))$/
const MIRROR: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function applyClause(item: Item, clause: string): Item | undefined {
  const mirrored = MIRRORED.exec(clause)
  const found = mirrored ? [mirrored[3], MIRROR[mirrored[2] ?? ''], mirrored[1]] : CLAUSE.exec(clause)?.slice(1)
  const [of, sign, value] = found ?? []
  if (of === undefined || sign === undefined || value === undefined) return undefined
  const day = /[\d-]{10}/.exec(value)?.[0]
  if (item.kind === 'date') return day && of === '.' ? withDay(item, sign, day) : undefined
  if (day !== undefined || !Number.isFinite(Number(value))) return undefined
  return withNumber(item, of, sign, Number(value))
}

function withDay(item: Extract<Item, { kind: 'date' }>, sign: string, day: string): Item | undefined {
  if (sign === '>=') return { ...item, from: day }
  return sign === '<=' ? { ...item, to: day } : undefined
}

function withNumber(item: Item, of: string, sign: string, value: number): Item | undefined {
  const whole = of !== '.' || (item.kind === 'number' && item.whole === true)
  const low = sign === '>=' || sign === '=' ? value : sign === '>' && whole ? Math.floor(value) + 1 : undefined
  const high = sign === '<=' || sign === '=' ? value : sign === '<' && whole ? Math.ceil(value) - 1 : undefined
  if (low === undefined && high === undefined) return undefined
  if (of === '.' && item.kind === 'number') {
    return { ...item, ...(low === undefined ? {} : { from: low }), ...(high === undefined ? {} : { to: high }) }
  }
  if (of.startsWith('count') && (item.kind === 'rank' || (item.kind === 'choice' && item.many))) {
    return { ...item, ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { most: high }) }
  }
  return of.startsWith('string') && item.kind === 'text' && low === undefined
    ? { ...item, ...(high === undefined ? {} : { most: high }) }
    : undefined
}

function withExclusive(item: Item, code: string): Item | undefined {
  if (item.kind !== 'choice') return undefined
  return { ...item, choices: item.choices.map((choice) => (choice.code === code ? { ...choice, exclusive: true } : choice)) }
}
