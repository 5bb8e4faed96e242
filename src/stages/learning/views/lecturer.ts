import { type Language, say } from '../../../kernel/language.ts'
import { paragraphs, sourceLine } from '../../../ui/content.ts'
import { html, type Html } from '../../../ui/html.ts'
import type { Faculty } from '../faculty.ts'
import type { Lecture } from '../model.ts'
import { words } from '../text/index.ts'

/** Who teaches a lecture, in one line: name and institution. */
export function lecturerLine({ lecturer, institution }: Lecture, { people, institutions }: Faculty, language: Language): string {
  const person = people.get(lecturer)
  const known = institutions.get(institution)
  return `${person ? say(person.name, language) : lecturer}, ${known ? say(known.name, language) : institution}`
}

/** The box about the lecturer: name, title, institution, what is known of the person and from where. */
export function lecturerBox({ lecturer, institution }: Lecture, { people, institutions }: Faculty, language: Language): Html {
  const t = words(language)
  const person = people.get(lecturer)
  const known = institutions.get(institution)
  return html`<aside class="card" aria-labelledby="lecturer"><p class="k">${t.lecturer}</p>
<h2 id="lecturer">${person ? say(person.name, language) : lecturer}</h2>
${person?.title ? html`<p>${say(person.title, language)}</p>` : ''}<p class="who">${known ? say(known.name, language) : institution}</p>
${person?.about ? paragraphs([person.about], language) : ''}${sourceLine(person?.source, t.source)}</aside>`
}
