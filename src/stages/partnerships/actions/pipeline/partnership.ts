import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import type { Begun } from '../../forms/begin.ts'
import type { NewContact } from '../../forms/people.ts'
import { keepPeople, keepReach } from '../../../../registry/people/index.ts'
import { type Dossier, type State, stateOf } from '../../model/pipeline/dossier.ts'
import { type Missing, missingFor, STEPS, type Step } from '../../model/pipeline/steps.ts'
import { problems } from '../../problems/pipeline.ts'
import { beginPartnership, partnershipsOf } from '../../store/partnerships.ts'
import { addHappened } from '../../store/pipeline/history.ts'
import { addContact as keepContact, addState, addStep } from '../../store/pipeline/writing.ts'
import { requireGoingOn, todayFor } from './open.ts'
import { write, type Writing } from './write.ts'

/** Begins the partnership of two cities that found each other. Sent twice within a minute it is begun once. Gives its code. */
export function begin(db: Database, programme: string, { cities, how }: Begun, by: string): Promise<string> {
  return transaction(db, async (tx) => {
    const at = now()
    const just = (await partnershipsOf(tx, programme)).find(
      (each) => each.by === by && `${each.cities}` === `${cities}` && at.getTime() - each.begun.getTime() < 60_000,
    )
    if (just !== undefined) return just.code
    const code = await beginPartnership(tx, { programme, cities, begun: at, by })
    await addHappened(tx, { code, programme }, { what: 'partnership.begun', by, at, details: { about: how } })
    return code
  })
}

/** Takes a step when nothing is missing for it; otherwise gives what is missing, and changes nothing. */
export async function takeStep(db: Database, dossier: Dossier, step: string, by: string): Promise<readonly Missing[]> {
  const known = STEPS.find((each) => each === step)
  if (known === undefined) throw problems['partnership.step-unknown']()
  const missing = missingFor(known, dossier, await todayFor(db, dossier.partnership.programme))
  if (missing.length > 0) return missing
  await write(db, dossier, { id: known, by }, { what: `step.${known satisfies Step}` }, (tx, { at }) =>
    addStep(tx, dossier.partnership.code, known, by, at),
  )
  return []
}

/** Says how the partnership stands. One that has ended may become active again, with the reason. */
export async function changeState(db: Database, dossier: Dossier, state: State, reason: string, by: string): Promise<void> {
  if (stateOf(dossier) === state) return
  const at = now()
  await transaction(db, async (tx) => {
    await addState(tx, dossier.partnership.code, state, reason, by, at)
    await addHappened(tx, dossier.partnership, { what: `state.${state}`, by, at, details: { about: reason.slice(0, 200) } })
  })
}

/** Adds somebody in one of the cities: a person of the registry who can be reached by mail. */
export async function addContact(db: Database, dossier: Dossier, writing: Writing, contact: NewContact): Promise<void> {
  requireGoingOn(dossier)
  const person = `contact-${writing.id}`
  const happened = { what: 'contact.added', details: { about: contact.name } }
  await write(db, dossier, writing, happened, async (tx, written) => {
    await keepPeople(tx, [{ code: person, name: { en: contact.name }, city: contact.city }])
    await keepReach(tx, { person, mail: contact.mail, language: contact.language })
    return keepContact(tx, dossier.partnership.code, { ...written, city: contact.city, person })
  })
}
