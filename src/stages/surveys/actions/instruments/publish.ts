import { checkDesign, type Defect, type Finding, type Instrument, lintEdition, lintInstrument } from '../../../../engines/survey/index.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { type Design, isAnswered, type Reason } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { addDesign, removeDesign } from '../../store/instruments/designs.ts'
import { editionsOfInstrument, findInstrument } from '../../store/instruments/editions.ts'
import { addPublication, removeEdition } from '../../store/instruments/publishing.ts'
import { keepInstrument } from '../../store.ts'
import type { Changing } from './change.ts'
import { openInstrument } from './open.ts'

/** What stands between a draft and its edition. Defects and errors keep it from being published; each warning wants a reason. */
export interface Review {
  readonly defects: readonly Defect[]
  readonly findings: readonly Finding[]
}

/** What is found in a draft, also against the edition that it went out from. */
export async function reviewDesign(db: Database, design: Design): Promise<Review> {
  const before = design.base === undefined ? undefined : await findInstrument(db, design.code, design.base)
  return review(design.instrument, before)
}

/** What is found in a questionnaire, also against an edition before it. */
export function review(instrument: Instrument, before: Instrument | undefined): Review {
  const since = before === undefined ? [] : lintEdition(before, { ...instrument, edition: before.edition + 1 })
  return { defects: checkDesign(instrument), findings: [...lintInstrument(instrument), ...since] }
}

/** The name under which the tick and the reason of a warning are posted. */
export function warningKey({ at, code }: Pick<Finding, 'at' | 'code'>): string {
  return `${code}.${at}`
}

/** What came of a wish to publish: the edition, or what is in the way. */
export type Published =
  | { readonly edition: number }
  | { readonly refused: 'changed' | 'unsound' | 'reasons'; readonly design: Design; readonly review: Review }

/**
 * Makes the draft an edition, which never changes once it was answered. `reasons` says for each warning why it may stay. The version must be
 * the one that was reviewed: what nobody has seen is not published.
 */
export async function publishDesign(db: Database, who: Changing, design: Design, reasons: readonly Reason[]): Promise<Published> {
  const found = await reviewDesign(db, design)
  const refuse = (refused: 'changed' | 'unsound' | 'reasons') => ({ refused, design, review: found }) as const
  if (design.version !== who.version) return refuse('changed')
  if (found.defects.length > 0 || found.findings.some(({ level }) => level === 'error')) return refuse('unsound')
  const given = new Set(reasons.map(warningKey))
  if (found.findings.some((finding) => finding.level === 'warning' && !given.has(warningKey(finding)))) return refuse('reasons')
  const kept = await transaction(db, (tx) => keepEdition(tx, who, design, reasons))
  return kept === undefined ? refuse('changed') : { edition: kept }
}

async function keepEdition(
  tx: Database,
  { code, version, by }: Changing,
  design: Design,
  reasons: readonly Reason[],
): Promise<number | undefined> {
  if (!(await removeDesign(tx, code, version))) return undefined
  const newest = await findInstrument(tx, code)
  const edition = (newest?.edition ?? 0) + 1
  const instrument = { ...design.instrument, code, edition }
  if (!(await keepInstrument(tx, instrument))) throw problems['design.busy']({ code })
  await addPublication(tx, instrument, { reasons, by, at: now() })
  await record(tx, { name: 'instrument.published', subject: code, actor: by, details: { edition } })
  return edition
}

/** Makes the newest edition a draft again, where no survey asks it and nothing else is in the making. Throws `edition.stays`. */
export async function takeBackEdition(db: Database, code: string, edition: number, by: string): Promise<void> {
  const instrument = await openInstrument(db, code, edition)
  await transaction(db, async (tx) => {
    const newest = await findInstrument(tx, code)
    const before = edition === newest?.edition && (await removeEdition(tx, code, edition)) ? await findInstrument(tx, code) : newest
    const made = { instrument, change: { what: 'begun', part: `${code}@${edition}` } as const, by, at: now() }
    const back = (before?.edition ?? 0) < edition && (await addDesign(tx, code, before?.edition, made))
    if (!back) throw problems['edition.stays']({ code, edition })
    await record(tx, { name: 'instrument.taken-back', subject: code, actor: by, details: { edition } })
  })
}

/** Throws the draft away, unless somebody changed it meanwhile; says whether it is gone. */
export async function discardDesign(db: Database, { code, version, by }: Changing): Promise<boolean> {
  return transaction(db, async (tx) => {
    if (!(await removeDesign(tx, code, version))) return false
    await record(tx, { name: 'instrument.discarded', subject: code, actor: by })
    return true
  })
}

/** The codes of items that somebody has answered in an edition of the instrument: they stay as they are. */
export async function answeredCodes(db: Database, code: string): Promise<ReadonlySet<string>> {
  const answered = (await editionsOfInstrument(db, code)).filter(isAnswered)
  const instruments = await Promise.all(answered.map(({ edition }) => findInstrument(db, code, edition)))
  return new Set(instruments.flatMap((each) => (each ? each.pages.flatMap(({ items }) => items.map((item) => item.code)) : [])))
}
