// The gallery of charts. `node test/gallery/sheet.ts` draws it anew: look at each page before you commit it.
import { writeFileSync } from 'node:fs'
import { type Language, LANGUAGES } from '../../src/kernel/language.ts'
import { examples } from './examples.ts'

/** All examples of a language on one page, wide and narrow, with their words and tables: the snapshot, and the picture to look at. */
export function sheet(language: Language): string {
  const drawn = Object.entries(examples(language)).map(([name, { svg, narrow = '', alt, table }]) => {
    const rows = [table.header, ...table.rows].map((row) => row.map(escaped).join(' | '))
    return `<h2>${name}</h2>\n<div>${svg}\n${narrow}</div>\n<p>${escaped(alt)}</p>\n<pre>${rows.join('\n')}</pre>`
  })
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>Charts: ${language}</title>
<style>body{font:14px system-ui;margin:2rem}div{display:flex;gap:3rem;align-items:flex-start}svg{border:1px dotted #bbb}pre{white-space:pre-wrap;color:#555}</style>
${drawn.join('\n')}
</html>
`
}

/** Where the snapshot of a language lies. */
export function sheetFile(language: Language): URL {
  return new URL(`${language}.html`, import.meta.url)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

if (import.meta.main) for (const language of LANGUAGES) writeFileSync(sheetFile(language), sheet(language))
