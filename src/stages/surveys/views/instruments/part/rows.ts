import { LANGUAGE_NAMES } from '../../../../../kernel/language.ts'
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

/** The choices of an item, or the statements of a grid, one a line: code, label in each language, marks, and buttons to move it. */
export function rowsTable(
  shown: FormShown,
  list: 'choice' | 'row',
  words: 'label' | 'ask',
  title: string,
  marks: readonly Mark[],
  hint: string,
): Html {
  const { language, languages, form } = shown
  const t = designWords(language)
  const numbers = rowsOf(form, list)
  const next = Math.max(-1, ...numbers.map(Number)) + 1
  const empty = Array.from({ length: EMPTY }, (_, each) => String(next + each))
  const fault = faultOf(shown, `${list}s`)
  const heads = [...languages.map((each) => LANGUAGE_NAMES[each]), ...marks.map((mark) => t[mark])]
  return html`<fieldset class="q${fault ? ' err' : ''}" id="${list}s"><legend>${title}</legend><p class="hint">${hint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<div class="scroll"><table class="t rows" data-rows="${list}"><thead><tr><th scope="col">${t.code}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col"><span class="vh">${t.order}</span></th></tr></thead>
<tbody>${[...numbers, ...empty].map((number, place) => row(shown, `${list}.${number}`, words, marks, place < numbers.length ? { place, last: numbers.length - 1 } : undefined))}</tbody></table></div></fieldset>`
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
  return html`<tr><td>${fault ? html`<span class="err-m">${fault}</span>` : ''}<input id="${name}.code" name="${name}.code" type="text" class="code" aria-label="${t.code}" value="${code}">${was === '' ? '' : hidden(`${name}.was`, was)}${unseen(shown, `${name}.${words}`)}</td>${labelBoxes(shown, `${name}.${words}`)}
${marks.map((mark) => html`<td class="mark"><input type="checkbox" name="${name}.${mark}" value="yes" aria-label="${t[mark]}${code ? `: ${code}` : ''}"${typedIn(shown, `${name}.${mark}`) === 'yes' ? raw(' checked') : ''}></td>`)}<td class="move">${stands ? moves(name, code, stands, t) : ''}</td></tr>`
}

function moves(
  name: string,
  code: string,
  { place, last }: { readonly place: number; readonly last: number },
  t: ReturnType<typeof designWords>,
): Piece {
  const button = (way: string, sign: string, words: string) =>
    html`<button class="act" name="do" value="${way}.${name}" title="${words}" aria-label="${words}: ${code}">${sign}</button>`
  return html`${place > 0 ? button('up', '↑', t.up) : ''}${place < last ? button('down', '↓', t.down) : ''}${button('drop', '×', t.remove)}`
}
