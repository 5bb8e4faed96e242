import type { Day } from '../../kernel/day.ts'
import type { Text } from '../../kernel/language.ts'

/** What a government or a city asked for, and on what mandate. It stays linked to all that follows. */
export interface Request {
  readonly code: string
  readonly title: Text
  /** Organisation that asks, and those that it asked. */
  readonly from: string
  readonly to: readonly string[]
  readonly received?: Day
  readonly mandate?: Mandate
  readonly audience: Text
  readonly objectives: readonly Text[]
  readonly needs: readonly Text[]
  readonly triage: readonly Step[]
}

export interface Mandate {
  readonly day: Day
  readonly by: Text
  readonly text: Text
  readonly source: string
}

/** What somebody did with the request, and when. `day` is left out where the sources do not tell it. */
export interface Step {
  readonly state: 'received' | 'accepted' | 'declined' | 'programme-made'
  readonly day?: Day
  readonly by: string
  readonly note: Text
}
