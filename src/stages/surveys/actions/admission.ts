import { isId } from '../../../kernel/id.ts'
import type { Database } from '../../../platform/database.ts'
import type { Wave } from '../model.ts'
import { problems } from '../problems/invitations.ts'
import { countResponses, findResponse } from '../store.ts'

/**
 * Throws unless answers may be typed under this id by the wave's own address. A wave with personal links is answered by them; only an
 * anonymous response that was sent is changed by its own address, since its link does not know it any more.
 */
export async function requireOwnAddress(db: Database, wave: Wave, id: string | undefined): Promise<void> {
  if (wave.personal === undefined) return
  const sent = wave.personal === 'anonymous' && id !== undefined && isId(id) ? await findResponse(db, id) : undefined
  if (sent?.wave !== wave.code) throw problems['wave.personal']()
}

/** Throws when the wave has all the responses that it may have, before anybody types in vain. */
export async function requireRoom(db: Database, wave: Wave): Promise<void> {
  if (wave.most !== undefined && (await countResponses(db, wave.code)) >= wave.most) throw problems['wave.full']()
}
