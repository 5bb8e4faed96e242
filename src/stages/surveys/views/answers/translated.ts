import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import type { Translation } from '../../coding/translation.ts'
import { answersWords } from '../../text/answers.ts'
import { type Names, nameOf } from '../staff.ts'

/** A translation with who made it, and whether it may be quoted. */
export function translated({ text, language: into, machine, by, review }: Translation, names: Names, language: Language): Html {
  const t = answersWords(language)
  const name = nameOf(names, by)
  const made = machine === undefined ? fill(t.byHand, { name }) : fill(t.byMachine, { machine, name })
  const state = review
    ? html`<span class="flag ok">${fill(t.reviewed, { name: nameOf(names, review.by) })}</span>`
    : html`<span class="flag">${t.draft}</span>`
  return html`<div class="translated"><p lang="${into}">${text}</p><p class="base">${made} ${state}</p></div>`
}
