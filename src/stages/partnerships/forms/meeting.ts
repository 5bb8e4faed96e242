import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Meeting } from '../model/pipeline/dossier.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import type { Form } from './entry.ts'
import { day, line, words } from './fields.ts'

export function meetingForm(today: Day, language: Language): Form<Omit<Meeting, 'id' | 'by' | 'at'>> {
  return {
    items: [
      day('day', FIELDS.day, { to: today }),
      line('place', FIELDS.place, { hint: FIELDS.placeHint }),
      line('interpreters', FIELDS.interpreters, { hint: FIELDS.interpretersHint }),
      words('minutes', FIELDS.minutes, { hint: FIELDS.minutesHint }),
    ],
    make: ({ text }) => ({
      day: text('day'),
      place: text('place'),
      interpreters: text('interpreters'),
      minutes: text('minutes'),
      language,
    }),
  }
}
