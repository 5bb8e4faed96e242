import type { Day } from '../../../../../kernel/day.ts'
import type { City } from '../../../../../registry/cities/index.ts'
import type { Organisation } from '../../../../../registry/organisations/index.ts'
import type { Programme } from '../../../../programmes/index.ts'
import type { Dossier } from '../../pipeline/dossier.ts'
import type { Publisher } from '../publisher.ts'

/** All that a programme's file for IATI is made of. */
export interface Source {
  readonly programme: Programme
  readonly publisher: Publisher
  readonly dossiers: readonly Dossier[]
  readonly cities: ReadonlyMap<string, City>
  readonly organisations: ReadonlyMap<string, Organisation>
  /** The day and moment on which it is made. */
  readonly today: Day
  readonly at: Date
  /** The address of this installation, for documents. */
  readonly url: string
}
