import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { Told } from '../../registry/cities/index.ts'
import { peopleIn } from '../../registry/people/index.ts'
import { sourceLine } from '../../ui/content.ts'
import { html } from '../../ui/html.ts'
import { speakersOf } from './speakers.ts'
import { voicesBy } from './store.ts'
import { words } from './text.ts'
import { quotation } from './views.ts'

/** What people of a city said in interviews, whatever the programme. */
export async function tellCityVoices(db: Database, city: string, language: Language): Promise<Told | undefined> {
  const t = words(language)
  const people = await peopleIn(db, city)
  const voices = await voicesBy(
    db,
    people.map(({ code }) => code),
  )
  if (voices.length === 0) return undefined
  const speakers = await speakersOf(db, voices)
  const quotes = voices.map(
    (voice) => html`${quotation(voice, speakers, language)}${sourceLine(voice.source, t.source)}
<p><a href="/${language}/programmes/${voice.programme}/voices#${voice.code}">${t.voices}</a></p>`,
  )
  return { title: t.fromHere, body: quotes }
}
