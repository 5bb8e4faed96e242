import type { Instrument } from '../../../../engines/survey/index.ts'
import type { Database } from '../../../../platform/database.ts'
import type { LeftOut } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { beginFromFile } from './begin.ts'
import { openDesign } from './open.ts'
import { publishDesign, reviewDesign } from './publish.ts'

/** A questionnaire that was kept: as a draft, or as an edition of its number. */
export interface KeptQuestionnaire {
  readonly code: string
  readonly edition?: number
}

/**
 * Keeps a questionnaire that a file gave as the draft of its code, or publishes it at once. Then `reason` stands for each warning of the
 * linter. Throws `design.not-kept` where something is in the way; the draft is there to mend it.
 */
export async function keepQuestionnaire(
  db: Database,
  file: { readonly instrument: Instrument; readonly leftOut: readonly LeftOut[] },
  { by, as, reason = '' }: { readonly by: string; readonly as: 'draft' | 'edition'; readonly reason?: string | undefined },
): Promise<KeptQuestionnaire> {
  const begun = await beginFromFile(db, { by, title: '', code: '', language: 'en' }, file, true)
  if ('fault' in begun) throw problems['design.not-kept']({ code: begun.code, errors: 1, warnings: 0 })
  if (as === 'draft') return begun
  const design = await openDesign(db, begun.code)
  const { defects, findings } = await reviewDesign(db, design)
  const warnings = findings.filter(({ level }) => level === 'warning')
  const reasons = reason === '' ? [] : warnings.map(({ at, code }) => ({ at, code, reason }))
  const published = await publishDesign(db, { code: begun.code, version: design.version, by }, design, reasons)
  if ('edition' in published) return { code: begun.code, edition: published.edition }
  const errors = defects.length + findings.filter(({ level }) => level === 'error').length
  throw problems['design.not-kept']({ code: begun.code, errors, warnings: warnings.length })
}
