import { foldForSearch } from '../../../engines/script/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { PrintedChoice } from './codes.ts'
import type { EntryField } from './fields.ts'

/** The codes of the choices that were typed into a box; what is no choice stays as it was typed. */
export function codesIn({ takes, choices }: EntryField, value: string, languages: readonly Language[]): readonly string[] {
  const whole = codeOf(choices, value, languages)
  if (whole !== undefined) return [whole]
  if (takes === 'one') return [value]
  return partsOf(choices, value).map((part) => codeOf(choices, part, languages) ?? part)
}

/** Several codes with spaces, commas or nothing between them: `1 3 5`, `1,3,5`, and `135` where each code is one digit. */
function partsOf(choices: readonly PrintedChoice[], value: string): readonly string[] {
  const parts = value.split(/[\s,;、，；/+]+/u).filter((part) => part !== '')
  const short = choices.every(({ code }) => code.length === 1)
  return parts.flatMap((part) => (short && /^\d{2,}$/.test(part) ? [...part] : [part]))
}

/** The choice with this printed code, with this code of its own, or the only one that begins with these letters. */
function codeOf(choices: readonly PrintedChoice[], typed: string, languages: readonly Language[]): string | undefined {
  const plain = typed.normalize('NFKC').toLowerCase()
  const exact = choices.find(({ code }) => code === plain) ?? choices.find(({ choice }) => choice.code.toLowerCase() === plain)
  if (exact) return exact.choice.code
  if (!/\p{L}/u.test(plain)) return undefined
  for (const language of languages) {
    const labels = choices.map(({ choice }) => ({ choice, label: choice.label[language] ?? '' }))
    const same = labels.filter(({ label }) => forms(label).some((form) => forms(typed).includes(form)))
    const begun = same.length > 0 ? same : labels.filter(({ label }) => begins(label, typed))
    if (begun.length > 0) return begun.length === 1 ? begun[0]?.choice.code : undefined
  }
  return undefined
}

function begins(label: string, typed: string): boolean {
  const [whole, folded] = forms(label)
  const [letters = '', bare = ''] = forms(typed)
  return Boolean(whole?.startsWith(letters) || (bare !== '' && folded?.startsWith(bare)))
}

/** A label as it is written, and in the form by which both scripts of a language meet. */
function forms(text: string): readonly string[] {
  return [text.normalize('NFKC').toLowerCase().trim(), foldForSearch(text)].filter((form) => form !== '')
}
