import type { Language } from '../../../../kernel/language.ts'
import { choices, select, textBox } from '../../../../ui/fields.ts'
import type { PlanFault, Typed } from '../../waves/planning.ts'
import { sayPlanFault } from '../../text/waves/index.ts'

/** What was typed into the form, and what is wrong with it. */
export interface Filling {
  readonly typed: Typed
  readonly faults: readonly PlanFault[]
}

/** The fields of the form, each with what was typed into it and what is wrong with that. */
export function fieldsOf({ typed, faults }: Filling, language: Language) {
  const about = (name: string, text: string, { hint, required = true }: More) => {
    const fault = faults.find(({ field }) => field === name)
    return {
      name,
      ask: { text },
      hint,
      required,
      language,
      fault: fault && sayPlanFault(fault.code, language, { example: 'namangan-2021' }),
    }
  }
  const options = (name: string, all: Said) => all.map(({ value, text }) => ({ value, label: { text }, picked: typed.get(name) === value }))
  return {
    box: (name: string, text: string, more: More = {}) =>
      textBox({ ...about(name, text, more), value: typed.get(name) ?? '', mode: more.mode, type: more.type }),
    list: (name: string, text: string, all: Said, more: More = {}) => select({ ...about(name, text, more), options: options(name, all) }),
    buttons: (name: string, text: string, all: Said) => choices({ ...about(name, text, {}), many: false, options: options(name, all) }),
  }
}

export type Fields = ReturnType<typeof fieldsOf>

interface More {
  readonly hint?: string | undefined
  readonly required?: boolean | undefined
  readonly mode?: 'numeric'
  readonly type?: 'date'
}

type Said = readonly { readonly value: string; readonly text: string }[]
