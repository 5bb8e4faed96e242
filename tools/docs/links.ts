import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Document } from './documents.ts'

/** The relative links of a document that lead nowhere: to no file, or to no heading of the file. */
export function deadLinks(document: Document, all: readonly Document[], root: string): readonly string[] {
  return linksIn(document.text).filter((link) => {
    const [file = '', anchor = ''] = link.split('#')
    const target = file === '' ? document.path : path.posix.join(path.posix.dirname(document.path), decodeURI(file))
    if (!existsSync(path.join(root, target))) return true
    if (file.endsWith('/') && !statSync(path.join(root, target)).isDirectory()) return true
    const read = all.find((each) => each.path === target)
    return anchor !== '' && read !== undefined && !anchorsIn(read.text).includes(anchor)
  })
}

/** Links and pictures that do not begin with a scheme such as https: or mailto:. What stands in code is no link. */
function linksIn(text: string): readonly string[] {
  const words = withoutCode(text)
  const inline = [...words.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const html = [...words.matchAll(/<(?:a|img|source)\b[^>]*\b(?:href|src|srcset)="([^"]+)"/g)]
  const named = [...words.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)]
  return [...inline, ...html, ...named].map(([, link = '']) => link).filter((link) => !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link))
}

/** The names of headings as GitHub makes them. */
function anchorsIn(text: string): readonly string[] {
  return [...withoutFences(text).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

function withoutCode(text: string): string {
  return withoutFences(text).replace(/`[^`\n]*`/g, '')
}

function withoutFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '')
}
