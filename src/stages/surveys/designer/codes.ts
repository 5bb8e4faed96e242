import { isName, proposeName, RESERVED } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { type DesignFault, type DesignForm, valueOf } from './posted.ts'

/** A code that nobody has chosen yet: it follows the wording until somebody writes one. */
const AUTOMATIC = /^(item|page|row)(_\d+)?$/

/**
 * The code of an item or a page: as typed, or proposed from its wording where none was typed or only the automatic one stands. `before` is the
 * code that it has; the others are taken. A `fixed` code was answered and stays.
 */
export function readCode(
  form: DesignForm,
  {
    before,
    taken,
    label,
    instead,
    fixed,
  }: { before: string; taken: readonly string[]; label: Text | undefined; instead: string; fixed: boolean },
  faults: DesignFault[],
): string {
  const typed = valueOf(form, 'code')
  const others = taken.filter((code) => code !== before)
  if (fixed) {
    if (typed !== before && typed !== '') faults.push({ name: 'code', code: 'code-fixed', values: { item: before } })
    return before
  }
  if (typed === '' || (typed === before && AUTOMATIC.test(typed)))
    return label ? proposeName(label, [...others, ...RESERVED], instead) : before
  if (!isName(typed)) faults.push({ name: 'code', code: 'item-code', values: { part: typed.slice(0, 80) } })
  else if (RESERVED.has(typed)) faults.push({ name: 'code', code: 'code-reserved', values: { item: typed } })
  else if (others.some((code) => code.toLowerCase() === typed.toLowerCase()))
    faults.push({ name: 'code', code: 'code-taken', values: { item: typed } })
  return typed
}
