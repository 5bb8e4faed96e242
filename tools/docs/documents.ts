import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A Markdown file of the repository. */
export interface Document {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** A block between ``` fences, without them. */
export interface Fenced {
  readonly language: string
  readonly line: number
  readonly lines: readonly string[]
}

const ELSEWHERE = ['node_modules', 'data', '.git', 'tmp']

export function readDocuments(root: string): readonly Document[] {
  const files = globSync('**/*.md', { cwd: root, exclude: (name) => ELSEWHERE.includes(name) })
  return files
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }))
}

export function fencedIn(text: string): readonly Fenced[] {
  const found = text.matchAll(/^```([\w-]*)[^\n]*\n([\s\S]*?)^```/gm)
  return [...found].map(({ 1: language = '', 2: body = '', index }) => ({
    language,
    line: text.slice(0, index).split('\n').length,
    lines: body.trimEnd().split('\n'),
  }))
}

/** The rows of the tables under a heading or anywhere, each as its cells without code marks; heads and rules are left out. */
export function rowsIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').map((line) => line.trim())
  const isRule = (line = '') => /^\|[\s|:-]+\|$/.test(line)
  return lines
    .filter((line, i) => line.startsWith('|') && !isRule(line) && !isRule(lines[i + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('`', '').replaceAll('\\|', '|').trim()),
    )
}
