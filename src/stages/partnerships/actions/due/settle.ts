import { fill, say } from '../../../../kernel/language.ts'
import type { Day } from '../../../../kernel/day.ts'
import type { Visitor } from '../../../../kernel/visitor.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { post } from '../../../../platform/mail/index.ts'
import { may } from '../../../../registry/access/index.ts'
import { peopleBy, reachBy } from '../../../../registry/people/index.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { DueItem } from '../../model/due/item.ts'
import { problems } from '../../problems/pipeline.ts'
import { keyOf } from '../../store/due/items.ts'
import * as store from '../../store/due/writing.ts'
import { addHappened } from '../../store/pipeline/history.ts'
import { MESSAGES } from '../../text/due/messages.ts'
import type { Writing } from '../pipeline/write.ts'
import { lineOf } from './lines.ts'

/** Only the owner and the organisers of the programme may settle something. */
export function requireOwn(visitor: Visitor, item: DueItem): void {
  if (may(visitor, 'partnership.broker', item.programme)) return
  if (visitor.person === undefined || visitor.person !== item.owner) throw problems['due.not-yours']()
}

/** Done, with the evidence of it. Said twice it is done once. */
export function complete(db: Database, item: DueItem, by: string, evidence: string): Promise<void> {
  return settle(db, item, by, { what: 'due.done', about: evidence }, (tx, about) => store.addCompletion(tx, about, evidence))
}

export function postpone(db: Database, item: DueItem, { id, by }: Writing, until: Day, reason: string): Promise<void> {
  return settle(db, item, by, { what: 'due.postponed', about: reason, day: until }, (tx, about) =>
    store.addPostponement(tx, id, about, until, reason),
  )
}

/** Hands something to another person, who is told by mail. */
export function handOver(
  db: Database,
  programme: Programme,
  item: DueItem,
  { id, by }: Writing,
  { person, reason }: { readonly person: string; readonly reason: string },
): Promise<void> {
  return settle(db, item, by, { what: 'due.handed-over', about: reason }, async (tx, about) => {
    if (!(await store.addHandover(tx, id, about, person, reason))) return false
    await tell(tx, programme, item, { id, by }, { person, reason })
    return true
  })
}

/** Somebody has left: what that person had goes to the organisers. */
export async function depart(db: Database, programme: string, person: string, reason: string, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await store.addDeparture(tx, person, reason, by, now()))) return
    await record(tx, { name: 'owner.left', subject: person, programme, actor: by, details: { reason } })
  })
}

async function settle(
  db: Database,
  item: DueItem,
  by: string,
  happened: { readonly what: string; readonly about: string; readonly day?: Day },
  add: (tx: Database, about: { kind: DueItem['kind']; item: string; by: string; at: Date }) => Promise<boolean>,
): Promise<void> {
  const at = now()
  const key = keyOf(item)
  await transaction(db, async (tx) => {
    if (!(await add(tx, { kind: item.kind, item: key, by, at }))) return
    const { what, about, day } = happened
    const details = { about: about.slice(0, 200), item: item.what?.en ?? item.item, ...(day === undefined ? {} : { day }) }
    const { partnership: code, programme } = item
    if (code !== undefined) await addHappened(tx, { code, programme }, { what, by, at, details })
    else
      await record(tx, { name: 'follow-up.settled', subject: `${item.kind}/${key}`, programme, actor: by, details: { what, ...details } })
  })
}

async function tell(
  tx: Database,
  programme: Programme,
  item: DueItem,
  { id, by }: Writing,
  { person, reason }: { readonly person: string; readonly reason: string },
): Promise<void> {
  const reach = (await reachBy(tx, [person])).get(person)
  if (reach === undefined) return
  const people = await peopleBy(tx, [person, by])
  const { language, mail } = reach
  const name = (code: string) => say(people.get(code)?.name ?? { en: code }, language)
  const what = lineOf(item, language)
  const words = (key: keyof typeof MESSAGES, values: Readonly<Record<string, string>>) => fill(MESSAGES[key][language], values)
  const text = [
    words('dear', { name: name(person) }),
    words('handedLead', { by: name(by), programme: say(programme.title, language) }),
    what,
    words('because', { reason }),
    words('see', { address: `{serai}/${language}/desk/waiting` }),
  ]
  const subject = words('handedSubject', { what: what.slice(0, 80) })
  await post(tx, [
    { key: `handover/${id}`, programme: programme.code, name: name(person), address: mail, language, subject, text: text.join('\n\n') },
  ])
}
