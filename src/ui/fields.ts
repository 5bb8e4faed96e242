import type { Language } from '../kernel/language.ts'
import { html, type Html, type Piece, raw } from './html.ts'
import { commonWords } from './text.ts'

/** A label in the reader's language, with a second language small below it where the form is bilingual. */
export interface Label {
  readonly text: string
  readonly lang?: Language | undefined
  readonly second?: { readonly text: string; readonly lang: Language } | undefined
}

export interface Field {
  readonly name: string
  readonly ask: Label
  readonly hint?: string | undefined
  readonly required?: boolean | undefined
  readonly language: Language
  readonly fault?: string | undefined
}

export interface Option {
  readonly value: string
  readonly label: Label
  readonly picked: boolean
  /** A text box that belongs to this option. */
  readonly other?: { readonly name: string; readonly value: string; readonly ask: string } | undefined
}

/** Radio buttons, or check boxes when `many`, under their question. */
export function choices(field: Field & { readonly many: boolean; readonly options: readonly Option[] }): Html {
  const type = field.many ? 'checkbox' : 'radio'
  const boxes = field.options.map(
    ({ value, label, picked, other }) =>
      html`<label class="opt"><input type="${type}" name="${field.name}" value="${value}"${
        picked ? raw(' checked') : ''
      }><span>${bilingual(label)}</span></label>${
        other ? html`<label class="other">${other.ask}<input type="text" name="${other.name}" value="${other.value}"></label>` : ''
      }`,
  )
  return group(field, html`<div class="opts${field.many && field.options.length > 4 ? ' two' : ''}">${boxes}</div>`)
}

/** A list to pick one from, for many options such as cities. */
export function select(field: Field & { readonly options: readonly Option[] }): Html {
  const { choose } = commonWords(field.language)
  const options = field.options.map(
    ({ value, label, picked }) => html`<option value="${value}"${picked ? raw(' selected') : ''}>${label.text}</option>`,
  )
  return labelled(
    field,
    html`<select id="${field.name}" name="${field.name}"${described(field)}><option value="">${choose}</option>${options}</select>`,
  )
}

/** A text box; several lines when `long`. */
export function textBox(
  field: Field & {
    readonly value: string
    readonly long?: boolean | undefined
    readonly mode?: 'numeric' | 'decimal' | 'email' | undefined
    readonly type?: 'text' | 'date' | 'email' | undefined
  },
): Html {
  if (field.long) {
    return labelled(field, html`<textarea id="${field.name}" name="${field.name}" rows="4"${described(field)}>${field.value}</textarea>`)
  }
  return labelled(
    field,
    html`<input id="${field.name}" name="${field.name}" type="${field.type ?? 'text'}" value="${field.value}"${
      field.mode ? raw(` inputmode="${field.mode}" class="short"`) : ''
    }${described(field)}>`,
  )
}

/** Statements on one scale: a table on a desk, stacked radio rows on a phone, from the same HTML. */
export function grid(
  field: Field & {
    readonly columns: readonly { readonly value: string; readonly label: Label }[]
    readonly rows: readonly {
      readonly name: string
      readonly label: Label
      readonly picked: string | undefined
      readonly fault?: string | undefined
    }[]
  },
): Html {
  const head = field.columns.map(({ label }) => html`<th scope="col">${bilingual(label)}</th>`)
  const rows = field.rows.map(({ name, label, picked, fault }) => {
    const cells = field.columns.map(
      (column) =>
        html`<td><label><input type="radio" name="${name}" value="${column.value}"${
          picked === column.value ? raw(' checked') : ''
        }><span>${bilingual(column.label)}</span></label></td>`,
    )
    return html`<tr id="${name}"><th scope="row">${bilingual(label)}${fault ? html`<span class="err-m">${fault}</span>` : ''}</th>${cells}</tr>`
  })
  return group(field, html`<table class="m"><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table>`)
}

/** The faults of a form in one box on top, each a link to its question. */
export function faultSummary(language: Language, faults: readonly { readonly name: string; readonly words: string }[]): Piece {
  if (faults.length === 0) return ''
  return html`<div class="err-s" role="alert" tabindex="-1" id="faults"><h2>${commonWords(language).faults}</h2><ul>${faults.map(
    ({ name, words }) => html`<li><a href="#${name}">${words}</a></li>`,
  )}</ul></div>`
}

export function bilingual({ text, lang, second }: Label): Html {
  const first = lang ? html`<span lang="${lang}">${text}</span>` : html`${text}`
  return second && second.text !== text ? html`${first}<small lang="${second.lang}">${second.text}</small>` : first
}

function group(field: Field, body: Html): Html {
  return html`<fieldset id="${field.name}" class="q${field.fault ? ' err' : ''}"${describedBy(field)}><legend>${bilingual(field.ask)}${optional(field)}</legend>
${below(field)}${body}</fieldset>`
}

function labelled(field: Field, control: Html): Html {
  return html`<div class="q${field.fault ? ' err' : ''}"><label class="q-l" for="${field.name}">${bilingual(field.ask)}${optional(field)}</label>
${below(field)}${control}</div>`
}

function below({ name, hint, fault }: Field): Html {
  return html`${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${
    fault ? html`<p class="err-m" id="${name}-fault">${fault}</p>` : ''
  }`
}

function described(field: Field): Piece {
  return html`${describedBy(field)}${field.fault ? raw(' aria-invalid="true"') : ''}`
}

function describedBy({ name, hint, fault }: Field): Piece {
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return ids ? html` aria-describedby="${ids}"` : ''
}

function optional({ required, language }: Field): Piece {
  return required === false ? html` <span class="req">(${commonWords(language).optional})</span>` : ''
}
