import type { Day, Zone } from '../../kernel/day.ts'
import type { Language, Text } from '../../kernel/language.ts'

/** A programme: what was organised in answer to a request. */
export interface Programme {
  readonly code: string
  readonly request?: string
  readonly title: Text
  readonly place: Text
  readonly country: string
  readonly zone: Zone
  readonly from: Day
  readonly to: Day
  readonly languages: readonly Language[]
  readonly summary: Text
  readonly background: readonly Text[]
  readonly objectives: readonly Text[]
  readonly topics: readonly Text[]
  readonly parts: readonly Part[]
  readonly sessions: readonly Session[]
  readonly contact?: string
  /** Said on every page of the programme, when its data are not what people really answered. */
  readonly notice?: Text
}

export type Role = 'organising' | 'funding' | 'training' | 'interpreting' | 'it-support' | 'mandating' | 'supporting' | 'evaluating'

/** What a partner did in the programme. */
export interface Part {
  readonly organisation: string
  readonly roles: readonly Role[]
  readonly did: Text
}

/** A time in the agenda. A lecture's session has the lecture's code. */
export interface Session {
  readonly code: string
  readonly kind: 'opening' | 'lecture' | 'discussion' | 'closing'
  readonly title: Text
  readonly starts: Date
  readonly ends: Date
  readonly spoken: readonly Language[]
  readonly interpreted: readonly Language[]
  /** True when the source gives only the days of the programme, and the hour is the seed's choice. */
  readonly hourAssumed?: boolean
}
