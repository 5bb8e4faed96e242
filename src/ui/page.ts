import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../kernel/language.ts'
import type { Visitor } from '../kernel/visitor.ts'
import { asset, html, type Html, type Piece, raw } from './html.ts'
import { commonWords } from './text.ts'

/** What the frame of a page needs to know. `path` is the address without its language, as `/programmes`. */
export interface Frame {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly body: Piece
  /** `participant` pages load no web font and little style, for poor links. */
  readonly kind?: 'public' | 'participant' | 'organiser'
  /** A page of the training itself: as a public page, but without the web font, for poor links. */
  readonly light?: boolean | undefined
  readonly visitor?: Visitor
  /** Shown on top of the page, as "synthetic data". */
  readonly notice?: string | undefined
  readonly trail?: readonly { readonly title: string; readonly path: string }[]
  /** The languages the page can be read in; all when left out. */
  readonly languages?: readonly Language[]
  /** The page's form: the language switch then posts it to the same page in the other language, so that nothing typed is lost. */
  readonly form?: PageForm | undefined
  /** A style sheet of this page's own kind, after the common ones. */
  readonly style?: string
  readonly script?: string
}

/** A form by its id; `again` is the step that shows the same page anew, `next` the one that the Enter key takes. */
export interface PageForm {
  readonly id: string
  readonly again: string
  readonly next: string
}

/** A whole page: frame, menu, language switch, trail, notice, body and foot. Works without script. */
export function page(frame: Frame): Html {
  const words = commonWords(frame.language)
  return html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title} · Serai</title>
<link rel="stylesheet" href="${asset('site.css')}">
${frame.kind === 'participant' || frame.light ? '' : html`<link rel="stylesheet" href="${asset('reading.css')}">`}${isForTeam(frame) ? html`<link rel="stylesheet" href="${asset('team.css')}">` : ''}${
    frame.style ? html`<link rel="stylesheet" href="${asset(frame.style)}">` : ''
  }
<link rel="icon" href="data:,">
${alternates(frame)}
${frame.script ? html`<script type="module" src="${asset(frame.script)}"></script>` : ''}
</head>
<body class="${frame.kind ?? 'public'}${frame.light ? ' light' : ''}">
<a class="skip" href="#main">${words.skip}</a>
${header(frame)}
${frame.notice ? html`<aside class="notice"><p class="wrap">${frame.notice}</p></aside>` : ''}
<main id="main">${frame.trail ? trail(frame) : ''}${frame.body}</main>
${footer(frame)}
</body>
</html>`
}

function isForTeam({ kind, visitor }: Frame): boolean {
  return kind === 'organiser' || (kind !== 'participant' && visitor?.person !== undefined)
}

/** A section across the page, in a column of readable width. `sand` tints it. */
export function section(body: Piece, options: { readonly sand?: boolean; readonly title?: string; readonly id?: string } = {}): Html {
  return html`<section class="${options.sand ? 'sec sand' : 'sec'}"${options.id ? raw(` id="${options.id}"`) : ''}><div class="wrap">
${options.title ? html`<h2>${options.title}</h2>` : ''}${body}</div></section>`
}

function alternates(frame: Frame): Piece {
  return (frame.languages ?? LANGUAGES).map(
    (language) => html`<link rel="alternate" hreflang="${language}" href="/${language}${frame.path}">`,
  )
}

const MARK = raw(
  '<svg viewBox="0 0 48 48" width="34" height="34" aria-hidden="true"><path fill="#123f5c" d="M4 46V4h40v42h-9V25.5C35 18 30.5 14.6 24 9.5 17.5 14.6 13 18 13 25.5V46Z"/><path fill="#d99a3d" d="m24 19.500 2.300 3.500 4.100-.9-.9 4.100 3.500 2.300-3.500 2.300.9 4.100-4.100-.9-2.300 3.500-2.300-3.500-4.100.9.9-4.100-3.500-2.300 3.500-2.300-.9-4.100 4.100.9Z"/></svg>',
)

function header(frame: Frame): Html {
  const words = commonWords(frame.language)
  return html`<header class="top"><div class="wrap">
<a class="mark" href="/${frame.language}">${MARK}<span>Serai</span></a>
${frame.kind === 'participant' ? '' : html`<nav class="wide" aria-label="${words.main}"><ul class="n">${places(frame)}</ul></nav>`}
<nav class="langs${frame.kind === 'participant' ? '' : ' wide'}" aria-label="${words.language}">${tongues(frame)}</nav>
${frame.kind === 'participant' ? '' : menu(frame)}
</div></header><div class="band"></div>`
}

function menu(frame: Frame): Html {
  const words = commonWords(frame.language)
  return html`<details class="menu"><summary>${words.menu}</summary><nav aria-label="${words.menu}"><ul class="n">${places(frame)}</ul>
<div class="tongues">${tongues(frame)}</div></nav></details>`
}

function places({ language, visitor }: Frame): Piece {
  const words = commonWords(language)
  const known = visitor?.person !== undefined
  const links: readonly (readonly [string, string])[] = [
    ['/programmes', words.programmes],
    ['/cities', words.cities],
    ['/about', words.about],
    known ? ['/desk', words.desk] : ['/sign-in', words.signIn],
  ]
  return links.map(([path, name]) => html`<li><a href="/${language}${path}">${name}</a></li>`)
}

function tongues(frame: Frame): Piece {
  if (frame.form !== undefined) return switches(frame, frame.form)
  return (frame.languages ?? LANGUAGES).map(
    (language) =>
      html`<a href="/${language}${frame.path}" lang="${language}" hreflang="${language}"${
        language === frame.language ? raw(' aria-current="true"') : ''
      }>${LANGUAGE_NAMES[language]}</a> `,
  )
}

/** The Enter key presses the first button of a form, wherever it stands: that one must be the form's own next step. */
function switches(frame: Frame, { id, again, next }: PageForm): Piece {
  const others = (frame.languages ?? LANGUAGES).map((language) =>
    language === frame.language
      ? html`<span lang="${language}" aria-current="true">${LANGUAGE_NAMES[language]}</span> `
      : html`<button form="${id}" formaction="/${language}${frame.path}" name="step" value="${again}" lang="${language}">${LANGUAGE_NAMES[language]}</button> `,
  )
  return html`<button form="${id}" name="step" value="${next}" class="vh" tabindex="-1" aria-hidden="true"></button>${others}`
}

function trail({ language, trail = [] }: Frame): Html {
  const words = commonWords(language)
  return html`<nav class="trail wrap" aria-label="${words.path}"><ol class="n">${trail.map(
    ({ title, path }) => html`<li><a href="/${language}${path}">${title}</a></li>`,
  )}</ol></nav>`
}

function footer({ language, kind }: Frame): Html {
  const words = commonWords(language)
  const draft = words.draft ? html`<p>${words.draft}</p>` : ''
  if (kind === 'participant') return html`<footer class="foot"><div class="wrap">${draft || html`<p>Serai</p>`}</div></footer>`
  return html`<footer class="foot"><div class="wrap"><ul class="n"><li><a href="/${language}/about">${words.about}</a></li></ul>
${draft}<p>${words.disclaimer}</p></div></footer>`
}
