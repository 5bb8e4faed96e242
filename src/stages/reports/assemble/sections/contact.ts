import type { Block, Words } from '../../../../engines/document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { hasConclusions } from './conclusions.ts'

/** Whom to ask: below the concluding remarks, or a chapter of its own where there are none. */
export function contact(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  const { contact: address } = material.programme
  if (address === undefined) return []
  return [
    { kind: 'heading', level: hasConclusions(material) ? 2 : 1, words: t.contact, id: 'contact' },
    { kind: 'paragraph', words: ledger.fill(t.contactLine, { address: addressOf(address, ledger) }) },
  ]
}

/** A mail or web address is a link; one with a number in it is a fact. */
function addressOf(address: string, ledger: Ledger): Words {
  const link = /^\S+@\S+$/.test(address) ? `mailto:${address}` : address
  if (!/\d/.test(address) && /^(mailto:|https:)/.test(link)) return [{ link, text: address }]
  return ledger.kept(address, { id: 'programme.contact', wording: ledger.t.contact, source: ledger.t.fromProgramme })
}
