import { plainMoney } from '../../../../../kernel/money.ts'
import type { City } from '../../../../../registry/cities/index.ts'
import type { MoneyKind, MoneyLine } from '../../pipeline/dossier.ts'
import { giverOf, receiverOf } from './parts.ts'
import type { Source } from './source.ts'
import { element, type Element } from './xml.ts'

/** Transaction types of what the publisher gives and of what others give. */
const OUTGOING: Readonly<Record<MoneyKind, string>> = { pledge: '12', commitment: '2', disbursement: '3' }
const INCOMING: Readonly<Record<MoneyKind, string>> = { pledge: '13', commitment: '11', disbursement: '1' }

/** Money as transactions. What is not cash has no place there: it stands in the file for South-South cooperation. */
export function transactions(lines: readonly MoneyLine[], receiver: City | undefined, source: Source): readonly Element[] {
  return lines.flatMap((line) => {
    const { form, value, kind, day, giver, id } = line
    if (form !== 'cash' || value === undefined || day > source.today) return []
    const code = (giver === source.publisher.organisation ? OUTGOING : INCOMING)[kind]
    return [
      element(
        'transaction',
        { ref: id },
        element('transaction-type', { code }),
        element('transaction-date', { 'iso-date': day }),
        element('value', { currency: value.currency, 'value-date': day }, plainMoney(value)),
        giverOf(giver, source),
        receiver && receiverOf(receiver),
      ),
    ]
  })
}
