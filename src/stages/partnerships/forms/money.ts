import type { Choice } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { MoneyForm, MoneyKind, MoneyLine } from '../model/pipeline/dossier.ts'
import { FAULTS } from '../text/pipeline/faults.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import { type Form, type Given, spot, type Spot } from './entry.ts'
import { day, faultsOfMoney, line, moneyIn, number, option, pick, words } from './fields.ts'

export const KINDS = { pledge: FIELDS.pledge, commitment: FIELDS.commitment, disbursement: FIELDS.disbursement } as const
export const FORMS = {
  cash: FIELDS.cash,
  'in-kind': FIELDS.inKind,
  'expert-days': FIELDS.expertDays,
  'training-places': FIELDS.trainingPlaces,
} as const

/** `givers` are the two cities and the organisations of the programme; `pilots` those of the partnership. */
export function moneyForm(
  { givers, pilots }: { readonly givers: readonly Choice[]; readonly pilots: readonly Choice[] },
  today: Day,
  language: Language,
): Form<Omit<MoneyLine, 'id' | 'by' | 'at' | 'struck'>> {
  return {
    items: [
      pick(
        'kind',
        FIELDS.kind,
        Object.entries(KINDS).map(([code, label]) => option(code, label)),
        { hint: FIELDS.moneyKindHint },
      ),
      pick(
        'form',
        FIELDS.form,
        Object.entries(FORMS).map(([code, label]) => option(code, label)),
      ),
      number('amount', FIELDS.amount, { hint: FIELDS.amountHint, required: false }),
      line('currency', FIELDS.currency, { hint: FIELDS.currencyHint, required: false }),
      number('quantity', FIELDS.quantity, { hint: FIELDS.quantityHint, required: false }),
      line('unit', FIELDS.unitName, { hint: FIELDS.unitHint, required: false }),
      pick('giver', FIELDS.giver, givers, { required: false }),
      line('giverOther', FIELDS.giverOther, { hint: FIELDS.giverOtherHint, required: false }),
      ...(pilots.length > 0 ? [pick('pilot', FIELDS.pilot, pilots, { required: false })] : []),
      day('day', FIELDS.day, { to: today }),
      words('note', FIELDS.note, { required: false }),
    ],
    check: faults,
    make: (given) => lineOf(given, language),
  }
}

function faults(given: Given): readonly Spot[] {
  const inCash = given.text('form') === 'cash'
  const quantity = given.maybe('quantity')
  return [
    ...faultsOfMoney(given, inCash),
    ...(inCash || (quantity !== undefined && Number(quantity) > 0) || given.text('form') === ''
      ? []
      : [spot('quantity', quantity === undefined ? FAULTS.quantityMissing : FAULTS.negative)]),
    ...(given.text('form') === 'in-kind' && given.text('unit') === '' ? [spot('unit', FAULTS.unitMissing)] : []),
    ...(given.text('giver') === '' && given.text('giverOther') === '' ? [spot('giver', FAULTS.giverMissing)] : []),
  ]
}

function lineOf(given: Given, language: Language): Omit<MoneyLine, 'id' | 'by' | 'at' | 'struck'> {
  const { text, maybe } = given
  const [value, quantity, pilot] = [moneyIn(given), maybe('quantity'), maybe('pilot')]
  const counted = text('form') !== 'cash'
  return {
    kind: text('kind') as MoneyKind,
    form: text('form') as MoneyForm,
    giver: maybe('giver') ?? text('giverOther'),
    day: text('day'),
    note: text('note'),
    language,
    ...(value === undefined ? {} : { value }),
    ...(counted && quantity !== undefined ? { quantity: Number(quantity) } : {}),
    ...(text('form') === 'in-kind' ? { unit: text('unit') } : {}),
    ...(pilot === undefined ? {} : { pilot }),
  }
}
