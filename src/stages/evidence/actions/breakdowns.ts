import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { countResponses, openWave } from '../../surveys/index.ts'
import type { Plan } from '../breakdowns/model.ts'
import { planFaults } from '../breakdowns/plan.ts'
import { problems } from '../problems.ts'
import { addPlan, plansOf, removePlan } from '../store/breakdowns.ts'

/**
 * Declares by what and of what the answers of a wave are broken down. Until the first answer comes the list may be declared anew; after it
 * the list stands. A wave that had answers before it had a list may be given one, once, and it says so.
 */
export async function declareBreakdowns(db: Database, plan: Plan, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    const { programme, instrument } = await openWave(tx, plan.wave)
    const [fault] = planFaults(instrument, plan)
    if (fault) throw problems['plan.wrong']({ item: fault.item, codes: fault.codes.join(', ') })
    const late = (await countResponses(tx, plan.wave)) > 0
    const known = (await plansOf(tx, programme)).some(({ wave }) => wave === plan.wave)
    if (known && late) throw problems['plan.stands']({ wave: plan.wave })
    await removePlan(tx, plan.wave)
    if (!(await addPlan(tx, programme, { ...plan, late, by, at: now() }))) throw problems['plan.stands']({ wave: plan.wave })
    await record(tx, { name: 'breakdowns.declared', subject: programme, programme, actor: by, details: { wave: plan.wave } })
  })
}
