import { dayIn } from '../../../../kernel/day.ts'
import type { Database } from '../../../../platform/database.ts'
import type { Programme } from '../../../programmes/index.ts'
import { byDay, DUE_KINDS, type DueItem } from '../../model/due/item.ts'
import { problems } from '../../problems/pipeline.ts'
import { findWaiting, keyOf, type Waiting, waitingIn } from '../../store/due/items.ts'
import { findCompletion } from '../../store/due/writing.ts'

type Zoned = Pick<Programme, 'code' | 'zone'>

/** Of whom one asks what waits: the whole of some programmes, and in the others what this person owns. */
export interface Asker {
  readonly person: string
  /** Codes of the programmes in which this person sees to everything. */
  readonly sees: ReadonlySet<string>
}

/** What waits in these programmes for somebody, the overdue first. One query, however many programmes. */
export async function waitingFor(db: Database, programmes: readonly Zoned[], { person, sees }: Asker): Promise<readonly DueItem[]> {
  const all = await waitingIn(
    db,
    programmes.map(({ code }) => code),
  )
  const mine = all.filter(({ owner, programme }) => owner === person || sees.has(programme))
  return mine.map((item) => inZone(item, programmes)).sort(byDay)
}

/** What waits under an address of a programme. Throws `due.done` for what is done and `due.unknown` for what never was. */
export async function openDue(db: Database, programme: Zoned, kind: string, item: string): Promise<DueItem> {
  const known = DUE_KINDS.find((each) => each === kind)
  if (known === undefined) throw problems['due.unknown']()
  const found = await findWaiting(db, programme.code, known, item)
  if (found !== undefined) return inZone(found, [programme])
  const done = await findCompletion(db, known, keyOf({ kind: known, programme: programme.code, item }))
  throw done === undefined ? problems['due.unknown']() : problems['due.done']({ day: dayIn(programme.zone, done.at) })
}

/** An introduction is due on the day on which it expires where the programme is. */
export function inZone({ expires, ...item }: Waiting, programmes: readonly Zoned[]): DueItem {
  const zone = programmes.find(({ code }) => code === item.programme)?.zone
  return expires === undefined || zone === undefined || item.due !== undefined ? item : { ...item, due: dayIn(zone, expires) }
}
