/** A function with a body of statements, and how many lines it takes with its first and last. */
export interface Measured {
  readonly name: string
  /** The line on which it begins; the first of a file is 1. */
  readonly line: number
  readonly lines: number
}

const DECLARATION = /^(\s*)(?:export )?(?:async )?function\*? (\w+)/
const METHOD = /^(\s+)(?:async )?(?!(?:if|for|while|switch|catch)\b)(\w+)\(.*\).* \{$/
const ARROW = /^(\s*)(?:(?:export )?const (\w+)|(?:readonly )?(\w+):)?.*=> \{$/

/**
 * The functions of a formatted file. No parser is needed: in formatted code a function ends at the first line that begins with a
 * closing brace under its own beginning. An arrow with an expression for its body is not counted.
 */
export function functionsIn(text: string): readonly Measured[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const [, indent, name, key] = DECLARATION.exec(line) ?? METHOD.exec(line) ?? ARROW.exec(line) ?? []
    if (indent === undefined) return []
    const end = line.endsWith('}') ? at : lines.findIndex((each, i) => i > at && closes(each, indent))
    return end < 0 ? [] : [{ name: name ?? key ?? 'a function', line: at + 1, lines: end - at + 1 }]
  })
}

/** Templates of HTML are not indented, so that a function at the left edge ends only at a brace that stands alone. */
function closes(line: string, indent: string): boolean {
  return indent === '' ? /^\}[),]*$/.test(line) : line.startsWith(`${indent}}`)
}
