import type { Problem } from '../../kernel/problem.ts'
import { html, type Html } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { commonWords } from '../../ui/text.ts'
import { words } from '../text.ts'

/** A problem as a page: what happened in the reader's words, and where to go on. */
export function problemPage(problem: Problem, seen: Pick<Frame, 'language' | 'path' | 'visitor'>): Html {
  const t = words(seen.language)
  const common = commonWords(seen.language)
  const ways = [['', common.home], ['/programmes', common.programmes], ...(problem.status === 401 ? [['/sign-in', common.signIn]] : [])]
  return page({
    ...seen,
    title: t.problem,
    body: section(html`<h1>${t.problem}</h1><p class="lead">${problem.say(seen.language)}</p>
<p class="base">${problem.code} · ${problem.status}</p>
<div class="btns">${ways.map(([path, name]) => html`<a class="btn g" href="/${seen.language}${path}">${name}</a>`)}</div>`),
  })
}
