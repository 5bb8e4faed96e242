import { say } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { plainMoney } from '../../../../kernel/money.ts'
import type { AgreementWords } from '../../forms/agreement.ts'
import type {
  Consent,
  Dossier,
  Indicator,
  Measurement,
  Meeting,
  Milestone,
  MoneyLine,
  Pilot,
  PlanItem,
} from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import type { KeptFile } from '../../store/pipeline/files.ts'
import * as store from '../../store/pipeline/writing.ts'
import { write, type Writing } from './write.ts'

/** What a form gives: all but who wrote it down and when. */
type New<T> = Omit<T, 'id' | 'by' | 'at'>

export function addMeeting(db: Database, dossier: Dossier, writing: Writing, meeting: New<Meeting>): Promise<void> {
  const happened = { what: 'meeting.added', details: { day: meeting.day, about: meeting.place } }
  return write(db, dossier, writing, happened, (tx, written) => store.addMeeting(tx, codeOf(dossier), { ...meeting, ...written }))
}

export function addAgreement(db: Database, dossier: Dossier, writing: Writing, agreement: AgreementWords, file: KeptFile): Promise<void> {
  const happened = { what: 'agreement.added', details: { day: agreement.signed, about: agreement.title } }
  return write(db, dossier, writing, happened, (tx, written) =>
    store.addAgreement(tx, codeOf(dossier), { ...agreement, ...written, fileName: file.name, fileType: file.type }, file.file),
  )
}

export function addPlanItem(db: Database, dossier: Dossier, writing: Writing, item: New<PlanItem>): Promise<void> {
  const happened = { what: 'plan.added', details: { day: item.due, about: item.what.slice(0, 200) } }
  return write(db, dossier, writing, happened, (tx, written) => store.addPlanItem(tx, codeOf(dossier), { ...item, ...written }))
}

export function addPilot(
  db: Database,
  dossier: Dossier,
  writing: Writing,
  pilot: New<Omit<Pilot, 'milestones' | 'indicators'>>,
): Promise<void> {
  const happened = { what: 'pilot.added', details: { day: pilot.starts, about: say(pilot.title, 'en') } }
  return write(db, dossier, writing, happened, (tx, written) => store.addPilot(tx, codeOf(dossier), { ...pilot, ...written }))
}

export function addMilestone(db: Database, dossier: Dossier, pilot: Pilot, writing: Writing, milestone: New<Milestone>): Promise<void> {
  const happened = { what: 'milestone.added', details: { day: milestone.due, about: milestone.what } }
  return write(db, dossier, writing, happened, (tx, written) => store.addMilestone(tx, pilot.id, { ...milestone, ...written }))
}

export function addIndicator(
  db: Database,
  dossier: Dossier,
  pilot: Pilot,
  writing: Writing,
  indicator: New<Omit<Indicator, 'measurements'>>,
): Promise<void> {
  const happened = { what: 'indicator.added', details: { day: indicator.baselineDay, about: say(indicator.title, 'en') } }
  return write(db, dossier, writing, happened, (tx, written) => store.addIndicator(tx, pilot.id, { ...indicator, ...written }))
}

export function addMeasurement(
  db: Database,
  dossier: Dossier,
  indicator: Indicator,
  writing: Writing,
  measurement: New<Measurement>,
): Promise<void> {
  const happened = {
    what: 'measurement.added',
    details: { day: measurement.day, about: `${say(indicator.title, 'en')}: ${measurement.value}` },
  }
  return write(db, dossier, writing, happened, (tx, written) => store.addMeasurement(tx, indicator.id, { ...measurement, ...written }))
}

export function addMoney(db: Database, dossier: Dossier, writing: Writing, line: New<Omit<MoneyLine, 'struck'>>): Promise<void> {
  const worth = line.value === undefined ? `${line.quantity ?? ''}` : `${plainMoney(line.value)} ${line.value.currency}`
  const happened = { what: `money.${line.kind}`, details: { day: line.day, about: worth } }
  return write(db, dossier, writing, happened, (tx, written) => store.addMoney(tx, codeOf(dossier), { ...line, ...written }))
}

/** Strikes out a line that was wrong. It stays to be read, with the reason. */
export function strikeMoney(db: Database, dossier: Dossier, line: string, by: string, reason: string): Promise<void> {
  if (!dossier.money.some(({ id }) => id === line)) throw problems['partnership.part-unknown']()
  return write(db, dossier, { id: line, by }, { what: 'money.struck', details: { about: reason.slice(0, 200) } }, (tx, { at }) =>
    store.strikeMoney(tx, line, reason, by, at),
  )
}

/** A city may say anew what it wants published also after the end. */
export function addConsent(db: Database, dossier: Dossier, writing: Writing, consent: New<Consent>): Promise<void> {
  const happened = {
    what: `consent.${consent.state}`,
    details: { day: consent.day, about: `${consent.city}: ${consent.scope}` },
    always: true,
  } as const
  return write(db, dossier, writing, happened, (tx, written) => store.addConsent(tx, codeOf(dossier), { ...consent, ...written }))
}

function codeOf({ partnership }: Dossier): string {
  return partnership.code
}
