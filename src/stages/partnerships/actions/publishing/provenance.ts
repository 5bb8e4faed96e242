import { dayIn } from '../../../../kernel/day.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import type { Programme } from '../../../programmes/index.ts'
import { asAt } from '../../model/publishing/as-at.ts'
import { figuresOf } from '../../model/publishing/figures.ts'
import { namedFigures, type Provenance, rowsIn } from '../../model/publishing/named.ts'
import { problems } from '../../problems/pipeline.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'

/**
 * A figure of a programme's partnerships as it stood at a moment (ISO 8601), now when none is named. Throws `partnership.figure-unknown`
 * when there was no such figure then, and for what is no moment or has not come yet. An earlier moment says no more than the register
 * said to everybody at that time.
 */
export async function openProvenance(db: Database, programme: Programme, name: string, at?: string): Promise<Provenance> {
  const moment = at === undefined ? now() : new Date(at)
  const unknown = problems['partnership.figure-unknown']({ figure: name.slice(0, 80) })
  if (Number.isNaN(moment.getTime()) || moment > now()) throw unknown
  const dossiers = (await dossiersOf(db, programme.code)).flatMap((dossier) => asAt(dossier, moment) ?? [])
  const figures = figuresOf(dossiers, dayIn(programme.zone, moment))
  const figure = namedFigures(figures).find((each) => each.name === name)
  if (figure === undefined) throw unknown
  const of = new Set(figure.of)
  return { figure, figures, counted: dossiers.filter((dossier) => rowsIn(dossier).some((code) => of.has(code))) }
}
