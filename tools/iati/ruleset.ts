import { type XmlDocument, XmlAttribute, XmlElement, type XmlNode } from 'libxml2-wasm'

/** What a rule finds wrong, by the id that the standard gives it. */
export interface Finding {
  readonly id: string
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** The rules of IATI as they are published: by context, by kind of rule. */
export type Ruleset = Readonly<Record<string, Rules>>
type Rules = Readonly<Record<string, { readonly cases: readonly Case[] }>>

interface Case {
  readonly [part: string]: unknown
  readonly ruleInfo?: { readonly id: string; readonly severity: 'error' | 'warning'; readonly message: string }
}

/**
 * Everything in which the document breaks the ruleset on the day `today`. What needs a list from outside (the prefixes of registered
 * agencies) is not checked.
 */
export function checkRuleset(document: XmlDocument, ruleset: Ruleset, today: string): readonly Finding[] {
  return Object.entries(ruleset).flatMap(([contexts, rules]) =>
    document.find(contexts).flatMap((node) => Object.entries(rules).flatMap(([kind, { cases }]) => checkCases(node, kind, cases, today))),
  )
}

function checkCases(node: XmlNode, kind: string, cases: readonly Case[], today: string): readonly Finding[] {
  return cases.flatMap((each) => {
    if (kind === 'loop') return checkLoop(node, each, today)
    const condition = textOf(each, 'condition')
    if (condition !== undefined && node.eval(`boolean(${condition})`) !== true) return []
    const rule = RULES[kind]
    if (rule === undefined) throw new Error(`The ruleset has a rule that is not known here: ${kind}`)
    const { id = kind, severity = 'error', message = kind } = each.ruleInfo ?? {}
    return rule(node, each, today) ? [] : [{ id, severity, message }]
  })
}

/** The same rules for each value, which stands for `$1` in them. */
function checkLoop(node: XmlNode, each: Case, today: string): readonly Finding[] {
  const values = [...new Set(valuesAt(node, textOf(each, 'foreach') ?? ''))]
  return values.flatMap((value) => {
    const filled = JSON.parse(JSON.stringify(each['do']).replaceAll('$1', value)) as Rules
    return Object.entries(filled).flatMap(([kind, { cases }]) => checkCases(node, kind, cases, today))
  })
}

type Rule = (node: XmlNode, each: Case, today: string) => boolean

const RULES: Readonly<Record<string, Rule>> = {
  atleast_one: (node, each) => pathsOf(each).some((path) => isThere(node, path)),
  no_more_than_one: (node, each) => pathsOf(each).reduce((sum, path) => sum + found(node, path).length, 0) <= 1,
  one_or_all: (node, each) => isThere(node, textOf(each, 'one') ?? '') || ALL[textOf(each, 'all') ?? '']?.(node) === true,
  date_now: (node, each, today) => valuesAt(node, textOf(each, 'date') ?? '').every((day) => day.slice(0, 10) <= today),
  date_order: (node, each, today) => {
    const [less, more] = [dayAt(node, textOf(each, 'less'), today), dayAt(node, textOf(each, 'more'), today)]
    return less === undefined || more === undefined || less <= more
  },
  between_dates: (node, each, today) => {
    const [start, end] = [dayAt(node, textOf(each, 'start'), today), dayAt(node, textOf(each, 'end'), today)]
    return valuesAt(node, textOf(each, 'date') ?? '').every((day) => day >= (start ?? '') && day <= (end ?? '9999'))
  },
  time_limit: (node, each, today) => {
    const [start, end] = [dayAt(node, textOf(each, 'start'), today), dayAt(node, textOf(each, 'end'), today)]
    return start === undefined || end === undefined || Date.parse(end) - Date.parse(start) <= 366 * 86_400_000
  },
  regex_matches: (node, each) => {
    const regex = new RegExp(textOf(each, 'regex') ?? '')
    return pathsOf(each).every((path) => valuesAt(node, path).every((value) => regex.test(value)))
  },
  no_spaces: (node, each) => pathsOf(each).every((path) => valuesAt(node, path).every((value) => value === value.trim())),
  startswith: (node, each) => {
    const prefixes = listOf(each, 'prefix')
    if (prefixes.includes('ORG-ID-PREFIX')) return true
    const starts = prefixes.flatMap((path) => valuesAt(node, path)).map((start) => `${start}${textOf(each, 'separator') ?? ''}`)
    return pathsOf(each).every((path) => valuesAt(node, path).every((value) => starts.some((start) => value.startsWith(start))))
  },
  unique: (node, each) => {
    const values = pathsOf(each).flatMap((path) => valuesAt(node, path))
    return new Set(values).size === values.length
  },
  strict_sum: (node, each) => {
    const hundredths = pathsOf(each)
      .flatMap((path) => valuesAt(node, path))
      .map((value) => Math.round(Number(value) * 100))
    return hundredths.length === 0 || hundredths.reduce((sum, value) => sum + value, 0) === Number(each['sum']) * 100
  },
  range: (node, each) =>
    pathsOf(each).every((path) =>
      valuesAt(node, path).every((value) => Number(value) >= Number(each['min']) && Number(value) <= Number(each['max'])),
    ),
  if_then: (node, each) => node.eval(`boolean(${textOf(each, 'if')})`) !== true || node.eval(`boolean(${textOf(each, 'then')})`) === true,
}

/** What "all" means in the rules that let one place speak for the whole activity. */
const ALL: Readonly<Record<string, (node: XmlNode) => boolean>> = {
  lang: (node) => node.find('.//narrative[not(@xml:lang)]').length === 0,
  sector: (node) => node.find('transaction[not(sector)]').length === 0,
  currency: (node) => node.find('.//value[not(@currency)]').length === 0,
}

function pathsOf(each: Case): readonly string[] {
  return listOf(each, 'paths')
}

function listOf(each: Case, part: string): readonly string[] {
  const list = each[part]
  return Array.isArray(list) ? list.map(String) : []
}

function textOf(each: Case, part: string): string | undefined {
  const text = each[part]
  return typeof text === 'string' ? text : undefined
}

function found(node: XmlNode, path: string): readonly XmlNode[] {
  const answer = node.eval(path)
  return Array.isArray(answer) ? answer : []
}

function isThere(node: XmlNode, path: string): boolean {
  return valuesAt(node, path).some((value) => value.trim() !== '') || found(node, path).some((each) => each instanceof XmlElement)
}

function valuesAt(node: XmlNode, path: string): readonly string[] {
  return found(node, path).map((each) => (each instanceof XmlAttribute ? each.value : each.content))
}

/** The first day at the path; `NOW` is today. */
function dayAt(node: XmlNode, path: string | undefined, today: string): string | undefined {
  return path === 'NOW' ? today : valuesAt(node, path ?? '')[0]?.slice(0, 10)
}
