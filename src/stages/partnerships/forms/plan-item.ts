import type { Choice } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Milestone, PlanItem } from '../model/pipeline/dossier.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import type { Form } from './entry.ts'
import { day, faultsOfMoney, line, moneyIn, number, pick, words } from './fields.ts'

/** `owners` are the people who may be named. */
export function planItemForm(owners: readonly Choice[], today: Day, language: Language): Form<Omit<PlanItem, 'id' | 'by' | 'at'>> {
  return {
    items: [
      words('what', FIELDS.what),
      pick('owner', FIELDS.owner, owners, { hint: FIELDS.ownerHint }),
      day('due', FIELDS.due, { from: today }),
      number('amount', FIELDS.budget, { required: false }),
      line('currency', FIELDS.currency, { hint: FIELDS.currencyHint, required: false }),
    ],
    check: (given) => faultsOfMoney(given, false),
    make: (given) => {
      const budget = moneyIn(given)
      const item = { what: given.text('what'), owner: given.text('owner'), due: given.text('due'), language }
      return budget === undefined ? item : { ...item, budget }
    },
  }
}

export function milestoneForm(owners: readonly Choice[], today: Day, language: Language): Form<Omit<Milestone, 'id' | 'by' | 'at'>> {
  return {
    items: [
      line('what', FIELDS.milestone),
      pick('owner', FIELDS.owner, owners, { hint: FIELDS.ownerHint }),
      day('due', FIELDS.due, { from: today }),
    ],
    make: ({ text }) => ({ what: text('what'), owner: text('owner'), due: text('due'), language }),
  }
}
