import { findItem, findPage, type Instrument } from '../../../../engines/survey/index.ts'
import { isSame } from '../../../../kernel/same.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { type Difference, differences } from '../../designer/clash.ts'
import type { Change, Design, DesignVersion } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { addVersion, findDesign, versionsOf } from '../../store/instruments/designs.ts'
import { openDesign } from './open.ts'

/** Who changes a questionnaire, and the version that they had before them. */
export interface Changing {
  readonly code: string
  readonly version: number
  readonly by: string
}

/** What a change came to: the new version; or, where others changed the same meanwhile, what they changed. Then nothing is kept. */
export type Changed = { readonly design: Design; readonly others: readonly DesignVersion[] } | Clash

/** Others changed the same part since the version that the form shows. */
export interface Clash {
  readonly clash: 'changed' | 'gone'
  readonly design: Design
  readonly differences: readonly Difference[]
  readonly others: readonly DesignVersion[]
}

/** What of the questionnaire a form shows. */
export type Part = { readonly item: string } | { readonly page: string } | 'head'

/**
 * Changes one part that somebody had before them in a form. What others did to other parts meanwhile stays, and comes back as `others`; where
 * they changed the same part, the change is not kept.
 */
export async function changePart(
  db: Database,
  who: Changing,
  part: Part,
  change: Change,
  apply: (now: Instrument) => Instrument,
): Promise<Changed> {
  const design = await openDesign(db, who.code)
  const others = design.version === who.version ? [] : await versionsOf(db, who.code, who.version)
  const seen = others.length === 0 ? design : await findDesign(db, who.code, who.version)
  const [before, after] = [seen && partOf(seen.instrument, part), partOf(design.instrument, part)]
  if (after === undefined) return { clash: 'gone', design, differences: [], others }
  if (!isSame(before, after)) return { clash: 'changed', design, differences: differences(before, after), others }
  return { design: await keep(db, design, who.by, change, apply), others }
}

/** Changes the order or the number of parts, whatever others did meanwhile. `apply` throws where a part that it needs is gone. */
export async function changeDesign(db: Database, who: Changing, change: Change, apply: (now: Instrument) => Instrument): Promise<Design> {
  const design = await openDesign(db, who.code)
  return keep(db, design, who.by, change, apply)
}

/** Goes back to an earlier version: a new version with its content, so that this can be undone too. Throws `design.part-gone`. */
export async function restoreVersion(db: Database, who: Changing, version: number): Promise<Design> {
  const earlier = Number.isSafeInteger(version) && version < 2 ** 31 ? await findDesign(db, who.code, version) : undefined
  if (!earlier) throw problems['design.part-gone']({ part: `#${version}` })
  return changeDesign(db, who, { what: 'restored', part: String(version) }, () => earlier.instrument)
}

/** The part as it stands; of a page and of the head without the items, which have forms of their own. */
function partOf(instrument: Instrument, part: Part): unknown {
  if (part === 'head') return { title: instrument.title, intro: instrument.intro, languages: instrument.languages }
  if ('item' in part) return findItem(instrument, part.item)
  const page = findPage(instrument, part.page)
  return page && { code: page.code, title: page.title, showIf: page.showIf }
}

/** Twice as many attempts as people who could press at the same moment. */
const ATTEMPTS = 10

async function keep(db: Database, design: Design, by: string, change: Change, apply: (now: Instrument) => Instrument): Promise<Design> {
  let from = design
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const instrument = apply(from.instrument)
    if (isSame(instrument, from.instrument)) return from
    const { code, version } = from
    if (await transaction(db, (tx) => addVersion(tx, code, version, { instrument, change, by, at: now() })))
      return { ...from, version: version + 1, instrument }
    from = await openDesign(db, code)
  }
  throw problems['design.busy']({ code: design.code })
}
