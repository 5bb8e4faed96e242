import type { Words } from '../../../engines/document/index.ts'
import { say, type Text } from '../../../kernel/language.ts'
import type { Ledger } from './ledger/index.ts'
import type { Material } from './material.ts'

/** The organisation's name; its code when the registry does not know it. */
export function nameOf(
  { organisations }: Pick<Material, 'organisations'>,
  ledger: Ledger,
  code: string,
  form: 'full' | 'short' = 'full',
): Words {
  const known = organisations.get(code)
  const text = (form === 'short' ? known?.short : undefined) ?? known?.name ?? code
  return ledger.kept(text, { id: `organisation.${code}`, wording: ledger.t.organisation, source: ledger.t.registry })
}

/** A person as they are addressed, and what they are. */
export function personOf(
  { people, organisations }: Material,
  ledger: Ledger,
  code: string,
): { readonly name: Words; readonly role: Words } {
  const known = people.get(code)
  const { t, language } = ledger
  const from = { wording: t.person, source: known?.source ?? t.registry }
  const house = known?.organisation === undefined ? undefined : organisations.get(known.organisation)
  const parts = [known?.title, house?.name].flatMap((text) => (text ? [say(text, language)] : []))
  return {
    name: ledger.kept(known?.name ?? code, { id: `person.${code}`, ...from }),
    role: ledger.kept(titles(parts).join(language === 'zh-Hans' ? '，' : ', '), { id: `person.${code}.role`, ...from }),
  }
}

/** A title that names the house already is not followed by it. */
function titles(parts: readonly string[]): readonly string[] {
  return parts.filter((part, index) => !parts.some((other, at) => at !== index && other.includes(part)))
}

/** Where a text of the programme stands: in its records, unless it says so itself. */
export function sourceOf(source: string | undefined, ledger: Ledger): string {
  return source ?? ledger.t.fromProgramme
}

/** A text with a heading above it, or nothing when it has no words. */
export function isThere(texts: readonly Text[]): boolean {
  return texts.some(({ en }) => en.trim() !== '')
}
