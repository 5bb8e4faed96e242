import { EVERYBODY, type Visitor } from '../../kernel/visitor.ts'
import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { newSecret } from '../../platform/hash.ts'
import { may, type Right } from './model.ts'
import { problems } from './problems.ts'
import { addLink, addSession, countAttempt, findVisitor, members, removeSession, useLink } from './store.ts'

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

/** Uses the link up and starts a session; gives the session's secret. `from` is who tries, for the limit on attempts. */
export async function signIn(db: Database, secret: string, from: string, now: Date): Promise<string> {
  if ((await countAttempt(db, `sign-in:${from}`, ATTEMPT_MINUTES)) > ATTEMPTS) throw problems['access.too-often']()
  return transaction(db, async (tx) => {
    const person = await useLink(tx, secret, now)
    if (person === undefined) throw problems['access.link-used']()
    const session = newSecret()
    await addSession(tx, person, session, new Date(now.getTime() + SESSION_DAYS * DAY))
    await record(tx, { name: 'sign-in.done', subject: person, actor: person })
    return session
  })
}

export async function signOut(db: Database, session: string): Promise<void> {
  await removeSession(db, session)
}

/** Who has this session; everybody when it has ended. */
export async function visitorOf(db: Database, session: string): Promise<Visitor> {
  return (await findVisitor(db, session, now())) ?? EVERYBODY
}
