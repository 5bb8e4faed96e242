import { say } from '../../kernel/language.ts'
import { WAITING_WORDS } from '../../stages/partnerships/index.ts'
import type { Programme } from '../../stages/programmes/index.ts'
import { html, type Html } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { commonWords, wordsIn } from '../../ui/text.ts'

/** What waits for whoever is signed in; in the programmes that they organise they can write down a promise. */
export function waitingPage(seen: Pick<Frame, 'language' | 'path' | 'visitor'>, waiting: Html, organised: readonly Programme[]): Html {
  const { language } = seen
  const t = wordsIn(WAITING_WORDS, language)
  const links = organised.map(
    ({ code, title }) =>
      html`<a class="btn g" href="/${language}/programmes/${code}/due/new">${t.addFollowUp}${organised.length > 1 ? html`: ${say(title, language)}` : ''}</a>`,
  )
  return page({
    ...seen,
    kind: 'organiser',
    title: t.waiting,
    trail: [{ title: commonWords(language).desk, path: '/desk' }],
    body: section(
      html`<h1>${t.waiting}</h1><p class="lead">${t.lead}</p><div class="after">${waiting}</div><div class="btns">${links}</div>`,
    ),
  })
}
