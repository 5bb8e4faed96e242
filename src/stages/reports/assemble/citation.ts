import { plain, type Words } from '../../../engines/document/index.ts'
import { say } from '../../../kernel/language.ts'
import type { Ledger } from './ledger/index.ts'
import type { Material } from './material.ts'
import { nameOf } from './names.ts'

/** How to cite the report: authors, year, title, edition. */
export function citation(material: Material, ledger: Ledger): Words {
  const { t, language } = ledger
  const { text, programme } = material
  const houses = programme.parts
    .filter(({ roles }) => roles.includes('organising'))
    .map(({ organisation }) => plain(nameOf(material, ledger, organisation, 'short')))
  return ledger.fill(t.citation, {
    authors: text.authors.map((author) => say(author, language)).join('; ') || houses.join(', '),
    year: [ledger.fact(text.published.slice(0, 4), { id: 'report.published', wording: t.published, source: t.thisReport })],
    title: ledger.text(text.title),
    edition: [ledger.fact(String(text.edition), { id: 'report.edition', wording: t.edition, source: t.thisReport })],
  })
}
