import type { Language } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { profileWords } from '../../text/profiles/index.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import { roundWords } from '../../text/rounds/index.ts'
import { registerWords } from '../../text/ties/register.ts'

/** The way to rounds, offices and ties, for whoever brokers a programme. */
export function brokeringLinks(programme: string, language: Language): Html {
  const path = `/${language}/programmes/${programme}`
  return html`<ul class="list"><li><a href="${path}/partnerships">${REGISTER.title[language]}</a></li><li><a href="${path}/rounds">${roundWords(language).rounds}</a></li><li><a href="${path}/offices">${profileWords(language).offices}</a></li>
<li><a href="/${language}/ties">${registerWords(language).register}</a></li></ul>`
}
