/** One import as it stands in a file: what is named, and on which line (the first is 1). */
export interface Named {
  readonly specifier: string
  readonly line: number
}

/**
 * `import ... from`, `export ... from` and `import '...'` begin a line in formatted code; `import('...')` and
 * `new URL('./x.ts', import.meta.url)` stand anywhere. What is only named in comments is not counted.
 */
const IMPORTS = [
  /^(?:import|export)\b(?:[^'"`;=()]*?)\bfrom\s*['"]([^'"\n]+)['"]/gm,
  /^import\s*['"]([^'"\n]+)['"]/gm,
  /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g,
  /\bnew URL\(\s*['"]([^'"\n*]+\.[jt]s)['"]\s*,\s*import\.meta\.url\s*\)/g,
]

/** What the file imports, in the order of its lines. */
export function importsIn(text: string): readonly Named[] {
  const code = withoutComments(text)
  const found = IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)])
  return found
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({ specifier: match[1] ?? '', line: lineOf(code, match.index + match[0].length) }))
}

/** Comments that take whole lines become empty lines, so that line numbers stay. */
function withoutComments(text: string): string {
  const empty = (comment: string) => comment.replace(/[^\n]/g, '')
  return text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, empty).replace(/^[ \t]*\/\/.*$/gm, empty)
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
