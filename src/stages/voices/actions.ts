import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import type { Consent, InterviewGuide, Voice } from './model.ts'
import { addConsents, keepGuide, keepVoices } from './store.ts'

/** Says what is asked of all who are interviewed in a programme. */
export async function setGuide(db: Database, guide: InterviewGuide): Promise<void> {
  await transaction(db, async (tx) => {
    await keepGuide(tx, guide)
    await record(tx, { name: 'guide.set', subject: guide.programme, programme: guide.programme })
  })
}

export async function addVoices(db: Database, voices: readonly Voice[]): Promise<void> {
  await transaction(db, async (tx) => {
    await keepVoices(tx, voices, now())
    for (const [programme, all] of Map.groupBy(voices, (voice) => voice.programme)) {
      await record(tx, { name: 'voices.added', subject: programme, programme, details: { count: all.length } })
    }
  })
}

/** Writes down that a person gave consent, or took it back: from then on the voice is shown, or nowhere. */
export async function changeConsent(db: Database, voice: Pick<Voice, 'programme' | 'code'>, consent: Consent, by: string): Promise<void> {
  const { programme, code } = voice
  await transaction(db, async (tx) => {
    await addConsents(tx, [{ programme, code, consent }], now())
    await record(tx, { name: 'consent.changed', subject: code, programme, actor: by, details: { state: consent.state } })
  })
}
