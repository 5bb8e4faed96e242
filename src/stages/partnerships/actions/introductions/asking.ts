import type { Pair, Reason } from '../../../../engines/matching/index.ts'
import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { newId } from '../../../../kernel/id.ts'
import { type Language, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { newSecret } from '../../../../platform/hash.ts'
import { type Message, post } from '../../../../platform/mail/index.ts'
import { citiesBy, type City, cityToday, successors } from '../../../../registry/cities/index.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { DAY_LONG, type End, type Introduction, lastOf, otherSide, SIDES } from '../../model/introductions.ts'
import type { Office } from '../../model/profiles.ts'
import type { Round, Side } from '../../model/rounds/index.ts'
import { addEnd, addIntroductions, findIntroduction, introductionsOf } from '../../store/introductions.ts'
import { addLink } from '../../store/links.ts'
import { officesOf } from '../../store/profiles.ts'
import { introductionMail, type MailKind } from '../../text/introductions/mail.ts'

/** How long a link to an introduction can still be opened after the last day to answer: to see what became of it. */
const AFTER_DAYS = 180

/** Asks both offices of each pair, in the caller's transaction. A pair that this round has introduced before is left out. */
export async function askPairs(
  tx: Database,
  round: Round,
  pairs: readonly (Pair & { readonly reasons: readonly Reason[] })[],
  by: string,
): Promise<void> {
  const { id, programme, plan } = round
  const asked = now()
  const expires = new Date(asked.getTime() + plan.days * DAY_LONG)
  const all = pairs.map(({ demand, offer, score, reasons }) => {
    const base = { id: newId(asked.getTime()), round: id, programme, demand, offer, reasons, asked, expires }
    return { ...base, ...(score === undefined ? {} : { score }), answers: [] }
  })
  const fresh = await addIntroductions(
    tx,
    all.map(({ answers: _, ...row }) => row),
  )
  const added = all.filter((each) => fresh.has(each.id))
  for (const { id: subject, demand, offer } of added)
    await record(tx, { name: 'introduction.asked', subject, programme, details: { demand, offer } })
  await tell(tx, added, SIDES, 'ask', by)
}

/** Ends all that is open in a round that was withdrawn, and says so to who was asked. */
export async function withdrawOpen(tx: Database, round: Round): Promise<void> {
  const open = (await introductionsOf(tx, round.id)).filter(({ end }) => end === undefined)
  for (const { id } of open) {
    const introduction = await findIntroduction(tx, id, 'lock')
    if (introduction?.end === undefined && introduction !== undefined) await endIntroduction(tx, introduction, 'withdrawn')
  }
}

/** Ends an introduction and tells those who may know: who said yes that it did not come to be, both that the round was withdrawn. */
export async function endIntroduction(tx: Database, introduction: Introduction, how: Exclude<End['how'], 'agreed'>): Promise<void> {
  if (!(await addEnd(tx, introduction.id, { how, at: now() }))) return
  await record(tx, { name: `introduction.${how}`, subject: introduction.id, programme: introduction.programme })
  const told = SIDES.filter((side) => how === 'withdrawn' || lastOf(introduction, side)?.answer === 'yes')
  await tell(tx, [introduction], told, how === 'withdrawn' ? 'withdrawn' : 'over', '')
}

/** A new link to an introduction for one side's office; gives its secret. */
export async function linkTo(tx: Database, introduction: Introduction, side: Side, by: string): Promise<string> {
  const secret = newSecret()
  const ends = new Date(introduction.expires.getTime() + AFTER_DAYS * DAY_LONG)
  await addLink(tx, secret, {
    city: introduction[side],
    programme: introduction.programme,
    introduction: introduction.id,
    ends,
    made: now(),
    by,
  })
  return secret
}

/** Posts a mail of one kind to the offices of these sides, each in its own language; an office without a contact gets none. */
export async function tell(
  tx: Database,
  introductions: readonly Introduction[],
  sides: readonly Side[],
  kind: MailKind,
  by: string,
): Promise<void> {
  const [first] = introductions
  if (first === undefined || sides.length === 0) return
  const programme = await openProgramme(tx, first.programme)
  const known = await reached(tx, introductions)
  for (const introduction of introductions) {
    for (const side of sides) {
      const message = await messageFor(tx, introduction, side, kind, by, programme, known)
      if (message !== undefined) await post(tx, [message])
    }
  }
}

interface Reached {
  readonly cityOf: (code: string) => City | undefined
  readonly officeOf: (code: string) => Office | undefined
}

/** Cities as they are today, and their offices; a city that became part of another is reached through that one, or else as before. */
export async function reached(db: Database, introductions: readonly Introduction[]): Promise<Reached> {
  const merged = await successors(db)
  const codes = introductions.flatMap(({ demand, offer }) => [demand, offer])
  const all = [...codes, ...codes.map((code) => cityToday(merged, code))]
  const cities = new Map((await citiesBy(db, all)).map((city) => [city.code, city]))
  const offices = await officesOf(db, all)
  return {
    cityOf: (code) => cities.get(cityToday(merged, code)),
    officeOf: (code) => offices.get(cityToday(merged, code)) ?? offices.get(code),
  }
}

async function messageFor(
  tx: Database,
  introduction: Introduction,
  side: Side,
  kind: MailKind,
  by: string,
  programme: Programme,
  { cityOf, officeOf }: Reached,
): Promise<Message | undefined> {
  const office = officeOf(introduction[side])
  if (office === undefined) return undefined
  const { language, name, mail } = office
  const other = introduction[otherSide(side)]
  const nameOf = (code: string, reader: Language) => say(cityOf(code)?.names ?? { en: code }, reader)
  const until = dayIn(programme.zone, introduction.expires)
  const needsLink = kind === 'ask' || kind === 'remind' || kind === 'agreed'
  const secret = needsLink ? await linkTo(tx, introduction, side, by) : ''
  const contact = kind === 'agreed' ? officeOf(other) : undefined
  const words = introductionMail(
    kind,
    {
      name,
      city: nameOf(introduction[side], language),
      other: nameOf(other, language),
      programme: say(programme.title, language),
      day: formatDay(until, language),
      secret,
      ...(contact && { contact }),
    },
    language,
  )
  const key = `introduction/${introduction.id}/${side}/${kind}${kind === 'remind' ? `-${until}` : ''}${kind === 'ask' && by !== '' ? `-${office.changed.getTime()}` : ''}`
  return { key, programme: programme.code, name, address: mail, language, ...words }
}
