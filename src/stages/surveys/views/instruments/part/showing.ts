import type { Language } from '../../../../../kernel/language.ts'
import { html, type Piece, raw } from '../../../../../ui/html.ts'
import type { DesignFault, DesignForm } from '../../../designer/posted.ts'
import { sayDesignFault } from '../../../text/instruments/faults.ts'

/** A form of the designer: what stands in its fields, what is wrong with them, for whom, and the languages of the questionnaire. */
export interface FormShown {
  readonly form: DesignForm
  readonly faults: readonly DesignFault[]
  readonly language: Language
  readonly languages: readonly Language[]
}

export function faultOf({ faults, language }: FormShown, name: string): string | undefined {
  const fault = faults.find((each) => each.name === name)
  return fault && sayDesignFault(fault, language)
}

/** Each fault by its field, for the box on top of the form. */
export function faultsInWords({ faults, language }: FormShown): readonly { readonly name: string; readonly words: string }[] {
  return faults.map((fault) => ({ name: fault.name, words: `${fault.name} — ${sayDesignFault(fault, language)}` }))
}

export function typedIn({ form }: FormShown, name: string): string {
  return form.values.get(name) ?? ''
}

/** A box to tick. */
export function tick(shown: FormShown, name: string, words: string): Piece {
  const picked = typedIn(shown, name) === 'yes' ? raw(' checked') : ''
  return html`<label class="opt"><input type="checkbox" name="${name}" value="yes"${picked}><span>${words}</span></label>`
}

/** A short field with its label, its hint and its fault. */
export function shortField(
  shown: FormShown,
  name: string,
  ask: string,
  options: { readonly hint?: string; readonly fixed?: boolean; readonly mode?: 'numeric' | 'decimal'; readonly type?: 'date' } = {},
): Piece {
  const fault = faultOf(shown, name)
  const { hint, fixed, mode, type = 'text' } = options
  const about = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return html`<div class="q${fault ? ' err' : ''}"><label class="q-l" for="${name}">${ask}</label>${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${
    fault ? html`<p class="err-m" id="${name}-fault">${fault}</p>` : ''
  }<input class="short" id="${name}" name="${name}" type="${type}" value="${typedIn(shown, name)}"${mode ? raw(` inputmode="${mode}"`) : ''}${fixed ? raw(' readonly') : ''}${about ? html` aria-describedby="${about}"` : ''}></div>`
}
