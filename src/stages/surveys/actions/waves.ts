import { type Instrument, LIBRARY } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import type { Programme } from '../../programmes/index.ts'
import { openWave, startWave } from '../actions.ts'
import type { Wave } from '../model.ts'
import type { Changeable, Plan, PlanFault } from '../waves/planning.ts'
import { changeWave, findWave } from '../store.ts'
import { findInstrument, listEditions } from '../store/instruments/editions.ts'

/** A questionnaire that can be asked: `value` names it in a form. */
export interface Askable {
  readonly value: string
  readonly title: Text
  /** Of one that is kept here; none for a set of the library. */
  readonly edition?: number
}

/** The newest edition of each instrument that is kept here, and the library's sets that need no words put in. */
export async function listAskable(db: Database): Promise<readonly Askable[]> {
  const kept = (await listEditions(db)).filter(({ code }, place, all) => all[place - 1]?.code !== code)
  const own = kept.map(({ code, edition, title }): Askable => ({ value: `${code}/${edition}`, title, edition }))
  const codes = new Set(kept.map(({ code }) => code))
  const sets = LIBRARY.filter(({ instrument, blanks }) => !blanks && !codes.has(instrument.code))
  return [...own, ...sets.map(({ instrument: { code, title } }) => ({ value: `library/${code}`, title }))]
}

async function findAskable(db: Database, value: string): Promise<Instrument | undefined> {
  const at = value.lastIndexOf('/')
  const [code, edition] = [value.slice(0, at), value.slice(at + 1)]
  if (code === 'library') return LIBRARY.find(({ instrument, blanks }) => !blanks && instrument.code === edition)?.instrument
  return /^\d{1,9}$/.test(edition) ? findInstrument(db, code, Number(edition)) : undefined
}

/** Keeps a planned wave; what is wrong with it comes back. The same plan posted again is the same wave. */
export async function planWave(db: Database, programme: Programme, plan: Plan, by: string): Promise<Wave | PlanFault> {
  const { code, what, kind, ...rest } = plan
  const instrument = await findAskable(db, what)
  if (!instrument) return { field: 'what', code: 'instrument-missing' }
  const wave: Wave = { ...rest, code, kind, programme: programme.code, instrument, zone: programme.zone, closed: false }
  const taken = await findWave(db, code)
  if (taken) return isSamePlan(taken, wave) ? taken : { field: 'code', code: 'address-taken' }
  await startWave(db, wave, by)
  return wave
}

function isSamePlan(one: Wave, other: Wave): boolean {
  return (
    one.programme === other.programme &&
    one.instrument.code === other.instrument.code &&
    one.opens === other.opens &&
    one.personal === other.personal
  )
}

/** Changes title, days, second language, reminders and limits. Questions and kind of link stay. */
export async function replanWave(
  db: Database,
  wave: Wave,
  { closes, second, most, quotas, reminders, ...plan }: Changeable,
  by: string,
): Promise<void> {
  const { closes: _, second: __, most: ___, quotas: ____, reminders: _____, ...rest } = await openWave(db, wave.code)
  await transaction(db, async (tx) => {
    await changeWave(tx, {
      ...rest,
      ...plan,
      ...(closes !== undefined && { closes }),
      ...(second !== undefined && { second }),
      ...(most !== undefined && { most }),
      ...(quotas !== undefined && { quotas }),
      ...(reminders !== undefined && { reminders }),
    })
    await record(tx, { name: 'wave.changed', subject: wave.code, programme: wave.programme, actor: by })
  })
}

/** A free name in the address for the next wave of a programme. */
export function proposeCode(programme: string, taken: readonly string[]): string {
  const base = programme.slice(0, 70)
  for (let number = taken.length + 1; ; number++) {
    const code = `${base}-${number}`
    if (!taken.includes(code)) return code
  }
}
