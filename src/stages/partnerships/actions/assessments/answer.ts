import type { Answers } from '../../../../engines/survey/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import type { Assessment } from '../../model/pipeline/assessment.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import { addAnswers, findByLink } from '../../store/pipeline/assessments.ts'
import { findDossier } from '../../store/pipeline/dossiers.ts'
import { addHappened } from '../../store/pipeline/history.ts'
import { isSame } from '../../../../kernel/same.ts'

/** What a personal link asks, and of which partnership. Throws `assessment.link` for one that does not work. */
export async function openAssessment(
  db: Database,
  secret: string,
): Promise<{ readonly dossier: Dossier; readonly assessment: Assessment }> {
  const found = await findByLink(db, secret)
  const dossier = found && (await findDossier(db, found.partnership))
  if (found === undefined || dossier === undefined || stateOf(dossier) === 'ended') throw problems['assessment.link']()
  return { dossier, assessment: found.assessment }
}

/** Keeps what a city says of its partnership. The same said twice is kept once; said anew, the last counts. */
export async function answerAssessment(
  db: Database,
  { dossier, assessment }: { readonly dossier: Dossier; readonly assessment: Assessment },
  answers: Answers,
  language: Language,
): Promise<void> {
  if (assessment.answered && isSame(assessment.answered.answers, answers)) return
  const at = now()
  await transaction(db, async (tx) => {
    await addAnswers(tx, assessment.id, answers, language, at)
    const details = { about: assessment.city, months: assessment.months }
    await addHappened(tx, dossier.partnership, { what: 'assessment.answered', by: `city:${assessment.city}`, at, details })
  })
}
