import { html, type Html } from '../../ui/html.ts'
import { type Frame, page } from '../../ui/page.ts'
import { words } from './text.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

export function signInPage(seen: Seen): Html {
  const t = words(seen.language)
  return page({
    ...seen,
    title: t.title,
    body: html`<div class="wrap sec"><h1>${t.title}</h1><p class="lead">${t.how}</p><p>${t.lost}</p></div>`,
  })
}

/** Asks for one press, so that a messenger's link preview does not use the link up. */
export function confirmPage(seen: Seen): Html {
  const t = words(seen.language)
  const form = html`<form method="post" class="btns"><button class="btn">${t.go}</button></form>`
  return page({ ...seen, title: t.title, body: html`<div class="wrap sec"><h1>${t.title}</h1><p class="lead">${t.ready}</p>${form}</div>` })
}
