import { isId } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { bestTranslation, type Translation } from '../coding/translation.ts'
import type { Wave } from '../model.ts'
import { codingProblems } from '../problems/coding.ts'
import { translationProblems } from '../problems/translations.ts'
import { openAnswersOf } from '../store/codings.ts'
import { addTranslation, keepReview, translationsOf } from '../store/translations.ts'

/** Keeps a translation of an open answer as a draft, by hand or by a machine that is named. */
export async function translateAnswer(db: Database, wave: Wave, draft: Omit<Translation, 'at' | 'review'>): Promise<void> {
  await transaction(db, async (tx) => {
    const answer = (await openAnswersOf(tx, wave.code, draft.item)).find(({ text }) => text.trim() === draft.answer.trim())
    if (!answer) throw codingProblems['coding.gone']()
    await addTranslation(tx, answer.response, { ...draft, answer: answer.text, at: now() })
    const details = { item: draft.item, language: draft.language, ...(draft.machine ? { machine: draft.machine } : {}) }
    await record(tx, { name: 'answer.translated', subject: wave.code, programme: wave.programme, actor: draft.by, details })
  })
}

/** A person says that a translation is right. Nobody reviews what they translated by hand themselves. */
export async function reviewTranslation(db: Database, wave: Wave, id: string, by: string): Promise<void> {
  const found = isId(id) ? (await translationsOf(db, wave.code)).find((each) => each.id === id) : undefined
  if (!found) throw translationProblems['translation.unknown']()
  if (found.machine === undefined && found.by === by) throw translationProblems['translation.own']()
  await transaction(db, async (tx) => {
    await keepReview(tx, id, by, now())
    await record(tx, {
      name: 'translation.reviewed',
      subject: wave.code,
      programme: wave.programme,
      actor: by,
      details: { translation: id },
    })
  })
}

/** What somebody wrote, to be quoted: the original, and its translation when a person has reviewed it. */
export interface Quotable {
  readonly response: string
  readonly text: string
  readonly translation?: Translation
}

/** The answers to an open question as a report may quote them: the original always, a translation only when it was reviewed. */
export async function quotableAnswers(db: Database, wave: string, item: string, language: Language): Promise<readonly Quotable[]> {
  const translations = (await translationsOf(db, wave)).filter(({ review }) => review !== undefined)
  return (await openAnswersOf(db, wave, item)).map((answer) => {
    const translation = bestTranslation(translations, item, answer.text, language)
    return { ...answer, ...(translation ? { translation } : {}) }
  })
}
