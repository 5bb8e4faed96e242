import { type Choice, type Instrument, itemsOf } from '../../../engines/survey/index.ts'
import { isSlug } from '../../../kernel/id.ts'
import { isLanguage, type Text } from '../../../kernel/language.ts'
import { type Quota, type Wave, WAVE_KINDS, type WaveKind } from '../model.ts'
import { type PlanFaultCode, readDays, readNumber, readReminders, readTitle, type Value, type Wrong } from './typed.ts'

/** What a form says of a wave, as far as it is right, and what is wrong by the field's name. */
export interface PlanReading {
  readonly plan: Plan
  readonly faults: readonly PlanFault[]
}

export interface PlanFault {
  readonly field: string
  readonly code: PlanFaultCode
}

/** What may be changed while a wave runs. */
export type Changeable = Pick<Wave, 'title' | 'opens' | 'closes' | 'second' | 'most' | 'quotas' | 'reminders'>

export interface Plan extends Changeable {
  readonly code: string
  /** `code/edition` of what is kept, or `library/code`. */
  readonly what: string
  readonly kind: WaveKind
  readonly session?: string
  readonly personal?: NonNullable<Wave['personal']>
}

/** A posted form by the names of its fields; the first value of each. */
export type Typed = ReadonlyMap<string, string>

/** How many quotas the form has room for. */
export const QUOTA_ROWS = 3

/** Reads the form of a new wave. `sessions` are the programme's. */
export function readPlan(typed: Typed, sessions: readonly string[]): PlanReading {
  const faults: PlanFault[] = []
  const value = (field: string) => typed.get(field)?.trim() ?? ''
  const [code, what, kind, session, link] = ['code', 'what', 'kind', 'session', 'link'].map(value) as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (!isSlug(code)) faults.push({ field: 'code', code: 'address-wrong' })
  if (what === '') faults.push({ field: 'what', code: 'instrument-missing' })
  if (!isKind(kind)) faults.push({ field: 'kind', code: 'kind-missing' })
  if (kind === 'after-session' && !sessions.includes(session)) faults.push({ field: 'session', code: 'session-missing' })
  if (!['open', 'anonymous', 'named'].includes(link)) faults.push({ field: 'link', code: 'link-missing' })
  const changeable = readChangeable(typed, undefined)
  if (link === 'open' && changeable.plan.reminders) faults.push({ field: 'reminders', code: 'reminders-nobody' })
  const plan: Plan = {
    ...changeable.plan,
    code,
    what,
    kind: isKind(kind) ? kind : 'other',
    ...(kind === 'after-session' && { session }),
    ...((link === 'anonymous' || link === 'named') && { personal: link }),
  }
  return { plan, faults: [...faults, ...changeable.faults] }
}

/** Reads what may be changed while the wave runs; quotas only where the questionnaire is known. */
export function readChangeable(typed: Typed, instrument: Instrument | undefined): { plan: Changeable; faults: readonly PlanFault[] } {
  const faults: PlanFault[] = []
  const wrong = (field: string, code: PlanFaultCode) => void faults.push({ field, code })
  const value = (field: string) => typed.get(field)?.trim() ?? ''
  const title = readTitle(value, wrong)
  const [opens, closes] = readDays(value, wrong)
  const most = readNumber(value('most'))
  if (most === null) wrong('most', 'number-wrong')
  const reminders = readReminders(value('reminders'))
  if (reminders === undefined) wrong('reminders', 'reminders-wrong')
  if (reminders?.length && closes === undefined && value('closes') === '') wrong('reminders', 'reminders-endless')
  const quotas = instrument ? readQuotas(value, instrument, wrong) : []
  const second = value('second')
  const plan = {
    title,
    opens,
    ...(closes !== undefined && { closes }),
    ...(isLanguage(second) && { second }),
    ...(typeof most === 'number' && { most }),
    ...(quotas.length > 0 && { quotas }),
    ...(reminders?.length && { reminders }),
  }
  return { plan, faults }
}

/** The items of which each answer may have a limit, with their choices. */
export function quotaItems(
  instrument: Instrument,
): readonly { readonly code: string; readonly ask: Text; readonly choices: readonly Choice[] }[] {
  return itemsOf(instrument).filter((item) => item.kind === 'choice' || item.kind === 'city' || item.kind === 'scale')
}

function isKind(text: string): text is WaveKind {
  return (WAVE_KINDS as readonly string[]).includes(text)
}

function readQuotas(value: Value, instrument: Instrument, wrong: Wrong): readonly Quota[] {
  const items = new Set(quotaItems(instrument).map(({ code }) => code))
  return Array.from({ length: QUOTA_ROWS }, (_, row) => row).flatMap((row) => {
    const [item, most] = [value(`quota.${row}.item`), value(`quota.${row}.most`)]
    const number = readNumber(most)
    if (number === null) wrong(`quota.${row}.most`, 'number-wrong')
    else if ((item === '') !== (most === '') || (item !== '' && !items.has(item))) wrong(`quota.${row}.item`, 'quota-incomplete')
    return items.has(item) && typeof number === 'number' ? [{ item, most: number }] : []
  })
}
