import { html, type Html } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { ABOUT, words } from '../text.ts'

/** What Serai is, how its figures are made, what happens with data, and whose work stands in it. */
export function aboutPage(seen: Pick<Frame, 'language' | 'path' | 'visitor'>): Html {
  const { language } = seen
  const t = words(language)
  return page({
    ...seen,
    title: t.toAbout,
    body: html`${section(html`<h1>${t.toAbout}</h1><p class="lead">${t.lead}</p>`)}
${ABOUT.map(({ title, text }, place) => section(html`${text.map((each) => html`<p>${each[language]}</p>`)}`, { title: title[language], sand: place % 2 === 0 }))}`,
  })
}
