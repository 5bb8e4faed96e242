import type { Choice } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { FollowUp } from '../model/follow-ups.ts'
import { dayAfter } from '../model/due/days.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import type { Form } from './entry.ts'
import { day, line, pick, textIn, words } from './fields.ts'

/** How one can see that something was done. */
export const completionForm: Form<string> = {
  items: [words('evidence', FIELDS.evidence, { hint: FIELDS.evidenceHint })],
  make: ({ text }) => text('evidence'),
}

/** How one knows that the owner has left. Each form of the page has field names of its own. */
export const departureForm: Form<string> = { items: [words('left', FIELDS.reason)], make: ({ text }) => text('left') }

export function postponementForm(today: Day): Form<{ readonly until: Day; readonly reason: string }> {
  return {
    items: [day('until', FIELDS.until, { from: dayAfter(today, 1) }), words('postponed', FIELDS.reason)],
    make: ({ text }) => ({ until: text('until'), reason: text('postponed') }),
  }
}

export function handoverForm(people: readonly Choice[]): Form<{ readonly person: string; readonly reason: string }> {
  return {
    items: [pick('person', FIELDS.person, people), words('handed', FIELDS.reason)],
    make: ({ text }) => ({ person: text('person'), reason: text('handed') }),
  }
}

/** A promise that somebody heard: it gets an owner and a day. */
export function followUpForm(owners: readonly Choice[], today: Day, language: Language): Form<Omit<FollowUp, 'code' | 'programme'>> {
  return {
    items: [
      words('promise', FIELDS.promise),
      ...(language === 'en' ? [] : [words('promiseEn', FIELDS.aboutEn)]),
      pick('owner', FIELDS.owner, owners),
      day('due', FIELDS.due, { from: today }),
      line('source', FIELDS.source, { hint: FIELDS.sourceHint }),
    ],
    make: ({ text }) => ({
      promise: textIn(language, text('promise'), text('promiseEn')),
      owner: text('owner'),
      due: text('due'),
      source: text('source'),
    }),
  }
}
