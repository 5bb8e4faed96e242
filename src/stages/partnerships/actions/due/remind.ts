import { dayIn } from '../../../../kernel/day.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { type Message, post } from '../../../../platform/mail/index.ts'
import { peopleBy, type Person, type Reach, reachBy } from '../../../../registry/people/index.ts'
import { listProgrammes, type Programme } from '../../../programmes/index.ts'
import { byDay, type DueItem, occasionOf } from '../../model/due/item.ts'
import { keyOf, waitingIn } from '../../store/due/items.ts'
import { addReminders, remindedOn, type Reminder } from '../../store/due/reminders.ts'
import { MESSAGES } from '../../text/due/messages.ts'
import { dueLine, lineOf } from './lines.ts'
import { organisersOf } from './team.ts'
import { inZone } from './waiting.ts'

/**
 * Reminds whoever owns something: a week before it is due, on the day, and each week that it is late. One message a day for each person,
 * with all that is due. What nobody owns who can be reached goes to the organisers of its programme.
 */
export async function remind(db: Database): Promise<void> {
  const programmes = await listProgrammes(db)
  const waiting = await waitingIn(
    db,
    programmes.map(({ code }) => code),
  )
  const organisers = await organisersOf(db)
  const codes = [...new Set([...waiting.flatMap(({ owner }) => owner ?? []), ...programmes.flatMap(({ code }) => organisers(code))])]
  const known: Known = { reach: await reachBy(db, codes), people: await peopleBy(db, codes), organisers }
  for (const programme of programmes) {
    const items = waiting.filter((item) => item.programme === programme.code).map((item) => inZone(item, programmes))
    await remindIn(db, programme, items.sort(byDay), known)
  }
}

interface Known {
  readonly reach: ReadonlyMap<string, Reach>
  readonly people: ReadonlyMap<string, Person>
  readonly organisers: (programme: string) => readonly string[]
}

interface Owed {
  readonly item: DueItem
  readonly reminder: Reminder
  /** True when it comes to an organiser because nobody else can be reached. */
  readonly instead: boolean
}

async function remindIn(db: Database, programme: Programme, items: readonly DueItem[], known: Known): Promise<void> {
  const today = dayIn(programme.zone, now())
  const owed = items.flatMap((item) => owedFor(item, today, known))
  if (owed.length === 0) return
  await transaction(db, async (tx) => {
    const done = await remindedOn(tx, today, programme.zone)
    const open = owed.filter(({ reminder }) => !done.has(reminder.person))
    const fresh = new Set(
      (
        await addReminders(
          tx,
          open.map(({ reminder }) => reminder),
          today,
        )
      ).map(nameOf),
    )
    const sent = Map.groupBy(
      open.filter(({ reminder }) => fresh.has(nameOf(reminder))),
      ({ reminder }) => reminder.person,
    )
    await post(
      tx,
      [...sent].flatMap(([person, all]) => messageTo(person, all, programme, today, known)),
    )
  })
}

function owedFor(item: DueItem, today: string, { reach, organisers }: Known): readonly Owed[] {
  const { due, owner } = item
  const occasion = due === undefined ? undefined : occasionOf(due, today)
  if (due === undefined || occasion === undefined) return []
  const own = owner !== undefined && reach.has(owner)
  const people = own ? [owner] : organisers(item.programme).filter((person) => reach.has(person))
  return people.map((person) => ({ item, reminder: { kind: item.kind, item: keyOf(item), due, occasion, person }, instead: !own }))
}

function nameOf({ kind, item, person, due, occasion }: Reminder): string {
  return `${kind} ${item} ${due} ${occasion} ${person}`
}

function messageTo(
  person: string,
  owed: readonly Owed[],
  programme: Programme,
  today: string,
  { reach, people }: Known,
): readonly Message[] {
  const to = reach.get(person)
  const [first] = owed
  if (to === undefined || first === undefined) return []
  const { language } = to
  const name = say(people.get(person)?.name ?? { en: person }, language)
  const subject =
    owed.length === 1
      ? words('dueSubject', language, { what: lineOf(first.item, language).slice(0, 80) })
      : words('dueSubjects', language, { n: owed.length })
  const text = [
    words('dear', language, { name }),
    words('dueLead', language, { programme: say(programme.title, language) }),
    owed.map(({ item, instead }) => `• ${dueLine(item, today, language)}${instead ? `\n  ${MESSAGES.noOwner[language]}` : ''}`).join('\n'),
    words('see', language, { address: `{serai}/${language}/desk/waiting` }),
  ]
  const key = `due/${programme.code}/${person}/${today}`
  return [{ key, programme: programme.code, name, address: to.mail, language, subject, text: text.join('\n\n') }]
}

function words(key: keyof typeof MESSAGES, language: Language, values: Readonly<Record<string, string | number>>): string {
  return fill(MESSAGES[key][language], values)
}
