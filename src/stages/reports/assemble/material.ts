import type { UrbanFigure } from '../../../registry/atlas/index.ts'
import type { City } from '../../../registry/cities/index.ts'
import type { Organisation } from '../../../registry/organisations/index.ts'
import type { Person } from '../../../registry/people/index.ts'
import type { Evidence, Figure } from '../../evidence/index.ts'
import type { Lecture, OpeningMessage } from '../../learning/index.ts'
import type { FollowUp, Interest, PartnershipFigures } from '../../partnerships/index.ts'
import type { Programme } from '../../programmes/index.ts'
import type { Request } from '../../requests/index.ts'
import type { Wave } from '../../surveys/index.ts'
import type { InterviewGuide, Voice } from '../../voices/index.ts'
import type { Frozen, ReportText, SignedClaim } from '../model.ts'

/** All that a report is made of. What a programme does not have is empty or missing, and its section is left out. */
export interface Material extends Evidence {
  readonly text: ReportText
  readonly programme: Programme
  readonly request?: Request
  /** By code: each one that the rest names. */
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly people: ReadonlyMap<string, Person>
  readonly cities: ReadonlyMap<string, City>
  readonly lectures: readonly Lecture[]
  readonly messages: readonly OpeningMessage[]
  readonly waves: readonly Wave[]
  /** When and by what its figures were frozen; missing while the edition is not published. */
  readonly frozen?: Pick<Frozen, 'at' | 'version' | 'runs'>
  /** The published edition before this one, with its figures. */
  readonly before?: { readonly edition: number; readonly figures: readonly Figure[] }
  readonly signed: readonly SignedClaim[]
  readonly guide?: InterviewGuide
  readonly voices: readonly Voice[]
  readonly interests: readonly Interest[]
  readonly followUps: readonly FollowUp[]
  /** What came of it between cities; missing while no partnership has begun. */
  readonly partnerships?: PartnershipFigures
  readonly urban: UrbanMaterial
}

/** What the atlas says of the programme's cities, and the runs that say it; empty while none is shown. */
export interface UrbanMaterial {
  readonly runs: readonly string[]
  readonly figures: readonly UrbanFigure[]
}
