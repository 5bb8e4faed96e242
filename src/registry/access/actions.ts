import { EVERYBODY, type Visitor } from '../../kernel/visitor.ts'
import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { newSecret } from '../../platform/hash.ts'
import { may, type Right } from './model.ts'
import { problems } from './problems.ts'
import { addLink, addSession, countAttempt, findVisitor, isGoodLink, members, removeEnded, removeSession, useLink } from './store.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
export const SESSION_DAYS = 30
const LINK_DAYS = 7
const ATTEMPTS = 30
const ATTEMPT_MINUTES = 10

/** Throws unless the visitor may do this in this programme: 401 for who is not signed in, 403 for who is. */
export function requireRight(visitor: Visitor, right: Right, programme?: string): void {
  if (may(visitor, right, programme)) return
  throw visitor.person === undefined ? problems['access.sign-in']() : problems['access.denied']()
}

/** A link that signs this person in once, within seven days. Only its hash is stored. */
export async function makeSignInLink(db: Database, person: string, now: Date): Promise<string> {
  const known = await members(db)
  if (!known.some((member) => member.person === person)) throw problems['person.unknown']({ person })
  const secret = newSecret()
  await transaction(db, async (tx) => {
    await addLink(tx, person, secret, new Date(now.getTime() + LINK_DAYS * DAY))
    await record(tx, { name: 'sign-in.offered', subject: person })
  })
  return secret
}

/** Looks at a link without using it up. Throws as `signIn` does when it is not good. */
export async function requireLink(db: Database, secret: string, from: string, now: Date): Promise<void> {
  if (!(await isGoodLink(db, secret, now))) await refuse(db, from)
}

/** Uses the link up and starts a session; gives the session's secret. `from` is who tries, for the limit on attempts. */
export async function signIn(db: Database, secret: string, from: string, now: Date): Promise<string> {
  const session = await transaction(db, async (tx) => {
    const person = await useLink(tx, secret, now)
    if (person === undefined) return undefined
    const made = newSecret()
    await addSession(tx, person, made, new Date(now.getTime() + SESSION_DAYS * DAY))
    await record(tx, { name: 'sign-in.done', subject: person, actor: person })
    return made
  })
  return session ?? refuse(db, from)
}

/** Only what fails is counted: behind a proxy many share one address, and nobody may keep the others out by guessing. */
async function refuse(db: Database, from: string): Promise<never> {
  const attempts = await countAttempt(db, `sign-in:${from}`, ATTEMPT_MINUTES)
  throw attempts > ATTEMPTS ? problems['access.too-often']() : problems['access.link-used']()
}

export async function signOut(db: Database, session: string): Promise<void> {
  await removeSession(db, session)
}

/** Who has this session; everybody when it has ended. */
export async function visitorOf(db: Database, session: string): Promise<Visitor> {
  return (await findVisitor(db, session, now())) ?? EVERYBODY
}

/** Forgets what has ended. What recurs does it each night. */
export function forgetEnded(db: Database): Promise<void> {
  return removeEnded(db, now())
}
