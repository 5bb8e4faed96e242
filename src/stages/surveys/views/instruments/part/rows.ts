import { html, type Html, type Piece, raw } from '../../../../../ui/html.ts'
import { rowsOf } from '../../../designer/posted.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { hidden } from '../frame.ts'
import { faultOf, type FormShown, typedIn } from './showing.ts'
import { labelBoxes, unseen } from './texts.ts'

/** What a choice can be besides its label. */
export type Mark = 'exclusive' | 'other' | 'outside'

/** Rows that stand empty for what is added; more come when these are kept. */
const EMPTY = 3

/** The choices of an item, or the statements of a grid, one after another: code, label in each language, marks, and buttons to move it. */
export function rowsField(
  shown: FormShown,
  list: 'choice' | 'row',
  words: 'label' | 'ask',
  { title, hint, marks = [] }: { readonly title: string; readonly hint: string; readonly marks?: readonly Mark[] },
): Html {
  const numbers = rowsOf(shown.form, list)
  const next = Math.max(-1, ...numbers.map(Number)) + 1
  const empty = Array.from({ length: EMPTY }, (_, each) => String(next + each))
  const fault = faultOf(shown, `${list}s`)
  return html`<fieldset class="q${fault ? ' err' : ''}" id="${list}s"><legend>${title}</legend><p class="hint">${hint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<ol class="n rows" data-rows="${list}">${[...numbers, ...empty].map((number, place) =>
    row(shown, `${list}.${number}`, words, marks, place < numbers.length ? { place, last: numbers.length - 1 } : undefined),
  )}</ol></fieldset>`
}

function row(
  shown: FormShown,
  name: string,
  words: 'label' | 'ask',
  marks: readonly Mark[],
  stands: { readonly place: number; readonly last: number } | undefined,
): Html {
  const t = designWords(shown.language)
  const fault = faultOf(shown, `${name}.code`)
  const was = typedIn(shown, `${name}.was`)
  const code = typedIn(shown, `${name}.code`)
  return html`<li${stands ? html` data-row` : ''}><div class="side">${labelBoxes(shown, `${name}.${words}`)}</div>
<div class="of"><label>${t.code}<input id="${name}.code" name="${name}.code" type="text" class="code" value="${code}"></label>${marks.map((mark) => html`<label class="can"><input type="checkbox" name="${name}.${mark}" value="yes"${typedIn(shown, `${name}.${mark}`) === 'yes' ? raw(' checked') : ''}>${t[mark]}</label>`)}${stands ? moves(name, code, stands, t) : ''}</div>${
    fault ? html`<p class="err-m">${fault}</p>` : ''
  }${was === '' ? '' : hidden(`${name}.was`, was)}${unseen(shown, `${name}.${words}`)}</li>`
}

function moves(
  name: string,
  code: string,
  { place, last }: { readonly place: number; readonly last: number },
  t: ReturnType<typeof designWords>,
): Piece {
  const button = (way: string, sign: string, words: string) =>
    html`<button class="act" name="do" value="${way}.${name}" title="${words}" aria-label="${words}: ${code}">${sign}</button>`
  return html`<span class="move">${place > 0 ? button('up', '↑', t.up) : ''}${place < last ? button('down', '↓', t.down) : ''}${button('drop', '×', t.remove)}</span>`
}
