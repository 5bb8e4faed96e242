import { joinInstruments, type Instrument, LIBRARY, proposeCode } from '../../../../engines/survey/index.ts'
import { LANGUAGES, type Language, type Text } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import type { Change, LeftOut } from '../../instruments.ts'
import { addDesign, addVersion, findDesign } from '../../store/instruments/designs.ts'
import { findInstrument } from '../../store/instruments/editions.ts'
import { openInstrument } from './open.ts'

/** Why a questionnaire was not begun. `title` and `code` are what was typed. */
export type BeginFault = 'no-title' | 'code-bad' | 'code-taken' | 'draft-exists' | 'no-set' | 'no-file'

export type Begun = { readonly code: string } | { readonly fault: BeginFault; readonly code: string }

export interface Beginning {
  readonly by: string
  readonly title: string
  readonly code: string
  readonly language: Language
}

/** A questionnaire with one empty page. */
export async function beginBlank(db: Database, wish: Beginning): Promise<Begun> {
  const title = titleOf(wish)
  const instrument: Instrument = {
    code: codeOf(wish.code, title),
    edition: 1,
    title,
    languages: LANGUAGES,
    pages: [{ code: 'page_1', items: [] }],
  }
  return wish.title === '' ? { fault: 'no-title', code: wish.code } : begin(db, instrument, wish.by, { what: 'begun' })
}

/** A questionnaire out of core sets, one after another in the order of the library. */
export async function beginFromSets(db: Database, wish: Beginning, sets: readonly string[]): Promise<Begun> {
  const chosen = LIBRARY.map(({ instrument }) => instrument).filter(({ code }) => sets.includes(code))
  const [first] = chosen
  if (first === undefined) return { fault: 'no-set', code: wish.code }
  const title = wish.title === '' ? first.title : titleOf(wish)
  return begin(db, joinInstruments(chosen, codeOf(wish.code, title), title), wish.by, { what: 'begun' })
}

/** A questionnaire of its own that begins as an edition of another one. */
export async function beginFromEdition(db: Database, wish: Beginning, from: string, edition: number): Promise<Begun> {
  const pattern = await openInstrument(db, from, edition)
  const title = wish.title === '' ? pattern.title : titleOf(wish)
  return begin(db, { ...pattern, title, edition: 1, code: codeOf(wish.code, title) }, wish.by, {
    what: 'begun',
    part: `${from}@${edition}`,
  })
}

/** The next edition of an instrument: it begins as an edition that is there, and item codes carry through. What is in the making stays. */
export async function beginNextEdition(db: Database, code: string, edition: number | undefined, by: string): Promise<void> {
  const pattern = await openInstrument(db, code, edition)
  const newest = edition === undefined ? pattern : await openInstrument(db, code)
  const instrument = { ...pattern, edition: newest.edition + 1 }
  await add(db, instrument, pattern.edition, by, { what: 'begun', part: `${code}@${pattern.edition}` })
}

/**
 * A questionnaire out of a file. Where there is one of its code already, it becomes the draft of the next edition if `next` is ticked; what
 * was in the making under that code stays in its history.
 */
export async function beginFromFile(
  db: Database,
  wish: Beginning,
  file: { readonly instrument: Instrument; readonly leftOut: readonly LeftOut[] },
  next: boolean,
): Promise<Begun> {
  const wished = wish.code || file.instrument.code
  const exact = await findInstrument(db, wished)
  const code = exact ? wished : codeOf(wished, file.instrument.title)
  const known = exact ?? (await findInstrument(db, code))
  const title = wish.title === '' ? file.instrument.title : titleOf(wish)
  const instrument = { ...file.instrument, title, code, edition: (known?.edition ?? 0) + 1 }
  const change = { what: 'imported' } as const
  if (!next) return begin(db, instrument, wish.by, change, file.leftOut)
  if (!known && !isInstrumentCode(code)) return { fault: 'code-bad', code }
  const design = await findDesign(db, code)
  if (design === undefined) await add(db, instrument, known?.edition, wish.by, change, file.leftOut)
  else
    await transaction(db, (tx) =>
      addVersion(tx, code, design.version, { instrument, change, by: wish.by, at: now(), leftOut: file.leftOut }),
    )
  return { code }
}

/** Keeps a new questionnaire where nothing has its code yet. */
async function begin(db: Database, instrument: Instrument, by: string, change: Change, leftOut: readonly LeftOut[] = []): Promise<Begun> {
  const { code } = instrument
  if (!isInstrumentCode(code)) return { fault: 'code-bad', code }
  if ((await findInstrument(db, code)) !== undefined) return { fault: 'code-taken', code }
  return (await add(db, instrument, undefined, by, change, leftOut)) ? { code } : { fault: 'draft-exists', code }
}

async function add(
  db: Database,
  instrument: Instrument,
  base: number | undefined,
  by: string,
  change: Change,
  leftOut: readonly LeftOut[] = [],
): Promise<boolean> {
  const made = { instrument, change, by, at: now(), ...(leftOut.length > 0 ? { leftOut } : {}) }
  return transaction(db, async (tx) => {
    if (!(await addDesign(tx, instrument.code, base, made))) return false
    await record(tx, { name: 'instrument.begun', subject: instrument.code, actor: by })
    return true
  })
}

function titleOf({ title, language }: Beginning): Text {
  return language === 'en' ? { en: title } : { en: '', [language]: title }
}

/** A code for addresses: as typed, or out of the title. */
function codeOf(typed: string, title: Text): string {
  const code = typed === '' ? proposeCode(title, [], 'questionnaire') : typed.toLowerCase()
  return code
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}

/** `new` is the address of the page that begins one. */
function isInstrumentCode(code: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) && code !== 'new'
}
