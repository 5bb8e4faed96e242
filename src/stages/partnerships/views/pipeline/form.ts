import type { Item } from '../../../../engines/survey/index.ts'
import { fill, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { type Frame, section } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import type { Entry } from '../../forms/entry.ts'
import { FIELDS } from '../../text/pipeline/fields.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { field, faultOf } from './field.ts'

export type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** A form of the team, with what was typed and what is wrong. `id` is the number under which it is kept once. */
export interface FormPage {
  readonly title: string
  readonly lead?: Piece
  readonly items: readonly Item[]
  readonly entry: Entry<unknown>
  readonly id: string
  /** Asks for a file too; `held` is one that came with an earlier try. */
  readonly file?: { readonly held?: { readonly id: string; readonly name: string } }
  readonly back: { readonly title: string; readonly path: string }
}

export function formPage(seen: Seen, programme: Programme, shown: FormPage): Html {
  const t = wordsIn(PAGE, seen.language)
  return programmePage(seen, programme, {
    kind: 'organiser',
    title: shown.title,
    body: section(html`<p class="small"><a href="/${seen.language}${shown.back.path}">${shown.back.title}</a></p><h1>${shown.title}</h1>
${shown.lead ? html`<p class="lead">${shown.lead}</p>` : ''}${formPiece(seen, shown, t.keep)}`),
  })
}

/** The form alone: for pages that have more than one. */
export function formPiece(
  { language }: Pick<Seen, 'language'>,
  { items, entry, id, file }: Pick<FormPage, 'items' | 'entry' | 'id' | 'file'>,
  button: string,
  action?: string,
): Html {
  const showing = { language, typed: entry.typed, faults: entry.faults }
  const summary = faultSummary(
    language,
    entry.faults.map(({ name, words }) => ({ name, words: `${askOf(items, name, language)}${words[language]}` })),
  )
  return html`${summary}<form method="post"${action === undefined ? '' : html` action="${action}"`}${
    file ? raw(' enctype="multipart/form-data"') : ''
  } class="after" novalidate><input type="hidden" name="id" value="${id}">${items.map((item) => field(item, showing))}${
    file ? fileField(file, showing) : ''
  }<div class="btns"><button class="btn">${button}</button></div></form>`
}

function fileField({ held }: NonNullable<FormPage['file']>, showing: Parameters<typeof faultOf>[1]): Html {
  const { language } = showing
  const fault = faultOf('file', showing)
  return html`<div class="q${fault ? ' err' : ''}"><label class="q-l" for="file">${FIELDS.file[language]}</label>
<p class="hint" id="file-hint">${held ? fill(FIELDS.fileHeld[language], { name: held.name }) : FIELDS.fileHint[language]}</p>${
    fault ? html`<p class="err-m" id="file-fault">${fault}</p>` : ''
  }${held ? html`<input type="hidden" name="held" value="${held.id}">` : ''}
<input id="file" name="file" type="file" accept="application/pdf,image/jpeg,image/png" aria-describedby="file-hint${fault ? ' file-fault' : ''}"></div>`
}

function askOf(items: readonly Item[], name: string, language: Seen['language']): string {
  const item = items.find(({ code }) => code === name || name.startsWith(`${code}.`))
  if (name === 'file') return `${FIELDS.file[language]} — `
  return item && item.kind !== 'note' ? `${say(item.ask, language)} — ` : ''
}
