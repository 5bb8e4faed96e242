import type { Language } from '../../../../kernel/language.ts'
import { say } from '../../../../kernel/language.ts'
import type { Filled } from '../../paper/compare.ts'
import type { EntryField } from '../../paper/fields.ts'
import { entryWords } from '../../text/entry.ts'
import { words } from '../../text.ts'

/** What stands in a box, as somebody reads it who compares it with the paper. */
export function filledInWords({ takes, choices }: EntryField, { values, mark }: Filled, language: Language): string {
  const t = entryWords(language)
  if (values.length === 0) return mark === 'unreadable' ? t.unreadable : t.missing
  if (takes === 'tick') return words(language).consentYes
  return values.map((value) => labelled(choices, value, language)).join('; ')
}

function labelled(choices: EntryField['choices'], value: string, language: Language): string {
  const found = choices.find(({ choice }) => choice.code === value)
  return found ? `${found.code} ${say(found.choice.label, language)}` : value
}
