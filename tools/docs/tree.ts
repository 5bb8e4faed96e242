import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fencedIn } from './documents.ts'

/** Folders whose own folders must all be in the tree, so that none is forgotten. */
const WHOLE = ['.', 'src', 'src/engines', 'src/registry', 'src/stages']
const NOT_OURS = ['node_modules', 'data', 'tmp', '.git']

/** How the tree drawn in ARCHITECTURE.md (the block that begins with `serai/`) differs from the disk. */
export function treeDifferences(text: string, root: string): readonly string[] {
  const drawn = drawnIn(text)
  if (drawn.length === 0) return ['there is no block that begins with serai/']
  const gone = drawn.filter((each) => !existsSync(path.join(root, each))).map((each) => `${each} is drawn but not there`)
  const named = drawn.map((each) => each.replace(/\/$/, ''))
  const forgotten = WHOLE.flatMap((folder) => foldersIn(root, folder)).filter(
    (each) => !named.some((name) => name === each || name.startsWith(`${each}/`)),
  )
  return [...gone, ...forgotten.map((each) => `${each}/ is there but not drawn`)]
}

/**
 * The paths of the tree. Each line is indented by two spaces a level; a name ends with a slash, has a dot or is in capitals, and two
 * spaces part it from the next name or from its words. `{a,b}/` names several; `<each>/` and `*.ts` stand for what varies.
 */
function drawnIn(text: string): readonly string[] {
  const block = fencedIn(text).find(({ lines }) => lines[0]?.startsWith('serai/'))
  const above: string[] = []
  return (block?.lines.slice(1) ?? []).flatMap((line) => {
    const level = Math.floor(((/^ */.exec(line)?.[0].length ?? 0) - 2) / 2)
    const names = line
      .trim()
      .split(/\s{2,}/)
      .filter(isName)
      .flatMap(each)
    const paths = names.map((name) => path.posix.join(...above.slice(0, Math.max(0, level)), name))
    if (names[0]?.endsWith('/')) above.splice(Math.max(0, level), Infinity, names[0])
    return paths.filter((name) => !/[<*]/.test(name))
  })
}

function isName(words: string): boolean {
  return !words.includes(' ') && (/[/.]/.test(words) || /^[A-Z]+$/.test(words))
}

function each(name: string): readonly string[] {
  const [, before = '', inside, after = ''] = /^(.*)\{(.+)\}(.*)$/.exec(name) ?? []
  return inside === undefined ? [name] : inside.split(',').map((part) => `${before}${part.trim()}${after}`)
}

function foldersIn(root: string, folder: string): readonly string[] {
  const entries = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder), { withFileTypes: true }) : []
  return entries.filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name)).map(({ name }) => path.posix.join(folder, name))
}
