import type { Words } from '../../../../engines/document/index.ts'
import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** Since when the figures of this edition stand, and what counted them; nothing while it is not published. */
export function frozen({ frozen: kept, programme }: Material, ledger: Ledger): readonly Words[] {
  if (kept === undefined) return []
  const { t, language } = ledger
  const from = { source: t.thisReport }
  const day = [ledger.fact(formatDay(dayIn(programme.zone, kept.at), language), { id: 'frozen.day', wording: t.frozenOn, ...from })]
  if (kept.version === '') return [ledger.fill(t.frozenLater, { day })]
  const version = [ledger.fact(`Serai ${kept.version}`, { id: 'frozen.version', wording: t.countedBy, ...from })]
  return [ledger.fill(t.frozenWords, { day, version })]
}
