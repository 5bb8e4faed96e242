import { languageOf, say } from '../../../kernel/language.ts'
import type { Person } from '../../../registry/people/index.ts'
import { quoted, sourceLine } from '../../../ui/content.ts'
import { html, type Html } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { OpeningMessage } from '../model.ts'
import { words } from '../text/index.ts'

export function openingPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  messages: readonly OpeningMessage[],
  people: ReadonlyMap<string, Person>,
): Html {
  const { language } = seen
  const t = words(language)
  const quotes = messages.map(({ person: code, quotation, source }) => {
    const person = people.get(code)
    const title = person?.title ? `, ${say(person.title, language)}` : ''
    return html`<blockquote><p lang="${languageOf(quotation, language)}">${quoted(quotation, language)}</p>
<footer>${person ? say(person.name, language) : code}${title}${sourceLine(source, t.source)}</footer></blockquote>`
  })
  return programmePage(seen, programme, {
    title: t.opening,
    body: section(html`<h1>${t.opening}</h1><p class="lead">${t.openingLead}</p>
${quotes.length > 0 ? quotes : html`<p class="note">${t.noMessages}</p>`}`),
  })
}
