import { type Language, say } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { keepNowhere, part, seen, type Visit } from '../../../platform/http.ts'
import { requireRight, type Right } from '../../../registry/access/index.ts'
import { peopleBy } from '../../../registry/people/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { openWave } from '../actions.ts'
import type { Wave } from '../model.ts'
import type { Names, Reader } from '../views/staff.ts'

/** A member of the team at work on the answers of a wave. */
export interface AtWork {
  readonly db: Database
  readonly wave: Wave
  readonly seen: Reader
  readonly language: Language
  /** The code of the person. */
  readonly person: string
}

/** Opens the wave of the address for somebody who has the right. The page is kept nowhere: it shows what people answered. */
export async function openWork(c: Visit, right: Right): Promise<AtWork> {
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  const visitor = c.get('visitor')
  requireRight(visitor, right, wave.programme)
  keepNowhere(c)
  const { language } = seen(c)
  const { title: programme } = await openProgramme(c.get('db'), wave.programme)
  return { db: c.get('db'), wave, seen: { language, visitor, programme }, language, person: visitor.person ?? '' }
}

/** Names of these people in the language. One query. */
export async function namesOf(db: Database, codes: readonly string[], language: Language): Promise<Names> {
  return new Map([...(await peopleBy(db, codes))].map(([code, { name }]) => [code, say(name, language)]))
}
