import type { Language } from '../../../kernel/language.ts'
import type { Evaluation } from '../count/model.ts'
import { headsIn, shownItem, titleOf, wordsIn, type Shown } from './lines.ts'

/** The evaluation as one page that needs nothing else: works offline, prints, and reads well aloud. */
export function asHtml(evaluation: Evaluation): string {
  const language = evaluation.language as Language
  const sections = evaluation.items.map((item) => {
    const [head, ...groups] = shownItem(item, language)
    return head === undefined
      ? ''
      : `<section id="${escaped(item.id)}">\n${sectionOf(head, 'h2', language)}${groups.map((group) => sectionOf(group, 'h3', language)).join('')}</section>\n`
  })
  const reading = evaluation.reading.map((line) => `<li>${escaped(line)}</li>`).join('\n')
  const title = escaped(titleOf(evaluation))
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<main>
<h1>${title}</h1>
${sections.join('')}<section>
<h2>${escaped(wordsIn(language)('reading'))}</h2>
<ul>
${reading}
</ul>
<p>SHA-256 ${escaped(evaluation.source.sha256)}</p>
</section>
</main>
</body>
</html>
`
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:48rem;padding:1rem;color:#1b1b1b;background:#fff}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.25rem .5rem;text-align:right;vertical-align:top}th:first-child,td:first-child{text-align:left;overflow-wrap:anywhere}p{margin:.2rem 0;color:#444}'

function sectionOf({ title, notes, rows }: Shown, level: 'h2' | 'h3', language: Language): string {
  const heads = headsIn(language)
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join('')
  const lines = rows.map(
    ([label, ...cells]) => `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  const table = rows.length === 0 ? '' : `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n`
  return `<${level}>${escaped(title)}</${level}>\n${notes.map((note) => `<p>${escaped(note)}</p>\n`).join('')}${table}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
