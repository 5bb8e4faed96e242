import { type Database, transaction } from '../../../../platform/database.ts'
import { coarsenTimes, mixUses, sweepUses } from '../../store/invitations/mixing.ts'

/**
 * Cuts people loose from what they answered in anonymous waves, as far as the tables still hint at it: which rows were written together,
 * in which order, and at which second. Safe to run twice.
 */
export async function cutLoose(db: Database): Promise<void> {
  await transaction(db, async (tx) => {
    await mixUses(tx)
    await coarsenTimes(tx)
  })
  await sweepUses(db)
}
