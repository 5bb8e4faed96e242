import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { type Language, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { newSecret } from '../../../../platform/hash.ts'
import { type Message, post } from '../../../../platform/mail/index.ts'
import { citiesBy, type City, cityToday, successors } from '../../../../registry/cities/index.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { DAY_LONG, type Introduction, otherSide } from '../../model/introductions.ts'
import type { Office } from '../../model/profiles.ts'
import type { Side } from '../../model/rounds/index.ts'
import { addLink } from '../../store/links.ts'
import { officesOf } from '../../store/profiles.ts'
import { introductionMail, type MailKind } from '../../text/introductions/mail.ts'

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

/** How long a link to an introduction can still be opened after the last day to answer: to see what became of it. */
const AFTER_DAYS = 180
