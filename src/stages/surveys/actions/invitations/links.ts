import type { Language } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { keyedHash, secretHash } from '../../../../platform/hash.ts'
import type { Invitation, Invited, Wave } from '../../model.ts'
import { problems } from '../../problems/invitations.ts'
import type { Sealed } from '../../store/invitations/keeping.ts'
import { linkKey } from '../../store/invitations/keys.ts'
import { findByCode, findByLink } from '../../store/invitations/reading.ts'

/** What opens an invitation: the secret of its link, and the code that is typed from paper. Worked out anew each time; only hashes are kept. */
export interface Opener {
  /** 256 bits as 43 signs of an address. */
  readonly secret: string
  /** 80 bits as four groups of four signs, none of which looks like another. */
  readonly code: string
}

/** What gives the openers of invitations by their ids. */
export async function openers(db: Database): Promise<(invitation: string) => Opener> {
  const key = await linkKey(db)
  return (invitation) => ({
    secret: Buffer.from(keyedHash(key, `link/${invitation}`)).toString('base64url'),
    code: inSigns(keyedHash(key, `code/${invitation}`)),
  })
}

/** The invitation with the hashes by which its link and its code are found. */
export function sealed(invitation: Invitation, { secret, code }: Opener): Sealed {
  return { ...invitation, secretHash: secretHash(secret), codeHash: secretHash(code) }
}

/** Whose personal link of this wave it is. Throws `invitation.unknown`. */
export async function openInvited(db: Database, wave: Wave, secret: string): Promise<Invited> {
  const found = await findByLink(db, wave.code, secretHash(secret))
  if (!found) throw problems['invitation.unknown']()
  return found
}

/** The secret of the link whose code was typed, however it was spaced; undefined when the wave has no such code. */
export async function findSecret(db: Database, wave: Wave, typed: string): Promise<{ secret: string; language: Language } | undefined> {
  const signs = [...typed.slice(0, 100).toLowerCase()].map((sign) => ALIKE[sign] ?? sign).filter((sign) => SIGNS.includes(sign))
  const found = await findByCode(db, wave.code, secretHash(grouped(signs.join(''))))
  return found && { secret: (await openers(db))(found.id).secret, language: found.language }
}

/** Digits and letters without i, l, o and u, which look like others (Crockford's base 32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const ALIKE: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0' }

function inSigns(bytes: Uint8Array): string {
  return grouped(Array.from(bytes.subarray(0, 16), (byte) => SIGNS[byte % SIGNS.length]).join(''))
}

function grouped(signs: string): string {
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}
