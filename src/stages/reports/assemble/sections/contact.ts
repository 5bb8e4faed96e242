import type { Block, Words } from '../../../../engines/document/index.ts'
import { plain } from '../../../../engines/document/index.ts'
import { say } from '../../../../kernel/language.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { nameOf } from '../names.ts'
import { hasConclusions } from './conclusions.ts'

/** Whom to ask, and how to cite the report: below the concluding remarks, or a chapter of its own where there are none. */
export function contact(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  const { programme } = material
  const level = hasConclusions(material) ? 2 : 1
  return [
    { kind: 'heading', level, words: t.contact, id: 'contact' },
    ...(programme.contact === undefined ? [] : [{ kind: 'paragraph', words: ledger.fill(t.contactLine, { address: addressOf(programme.contact, ledger) }) } as const]),
    { kind: 'heading', level: 2, words: t.cite, id: 'cite' },
    { kind: 'paragraph', words: citation(material, ledger) },
  ]
}

/** A mail or web address is a link; one with a number in it is a fact. */
function addressOf(address: string, ledger: Ledger): Words {
  const link = /^\S+@\S+$/.test(address) ? `mailto:${address}` : address
  if (!/\d/.test(address) && /^(mailto:|https:)/.test(link)) return [{ link, text: address }]
  return ledger.kept(address, { id: 'programme.contact', wording: ledger.t.contact, source: ledger.t.fromProgramme })
}

function citation(material: Material, ledger: Ledger): Words {
  const { t, language } = ledger
  const { text, programme } = material
  const houses = programme.parts.filter(({ roles }) => roles.includes('organising')).map(({ organisation }) => plain(nameOf(material, ledger, organisation, 'short')))
  return ledger.fill(t.citation, {
    authors: text.authors.map((author) => say(author, language)).join('; ') || houses.join(', '),
    year: [ledger.fact(text.published.slice(0, 4), { id: 'report.published', wording: t.published, source: t.thisReport })],
    title: ledger.text(text.title),
    edition: [ledger.fact(String(text.edition), { id: 'report.edition', wording: t.edition, source: t.thisReport })],
  })
}
