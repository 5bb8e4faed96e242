import type { Block } from '../../../../engines/document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { personOf } from '../names.ts'

/** What the partners said at the opening. */
export function messages(material: Material, ledger: Ledger): readonly Block[] {
  if (material.messages.length === 0) return []
  const { t } = ledger
  const quotes = material.messages.map(({ person, quotation, source }): Block => {
    const { name, role } = personOf(material, ledger, person)
    const from = (part: string) => ({ id: `message.${person}${part}`, wording: t.message, source })
    return { kind: 'quote', words: ledger.kept(quotation, from('')), person: name, role, source: ledger.kept(source, from('.source')) }
  })
  return [{ kind: 'heading', level: 1, words: t.messages, id: 'messages' }, ...quotes]
}
