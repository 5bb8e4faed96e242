import { formatDay } from '../../engines/script/index.ts'
import { fill, type Language, languageOf } from '../../kernel/language.ts'
import { list, pairs, quoted, sourceLine, told } from '../../ui/content.ts'
import { html, type Html, type Piece } from '../../ui/html.ts'
import { type Frame, section } from '../../ui/page.ts'
import { type Programme, programmePage } from '../programmes/index.ts'
import type { Consent, InterviewGuide, Voice } from './model.ts'
import type { Speakers } from './speakers.ts'
import { consentWords, kindWords, originalWords, words } from './text.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** `checking`: the reader is of the team, and sees what to check as something to do. */
export function voicesPage(
  seen: Seen,
  programme: Programme,
  shown: {
    readonly voices: readonly Voice[]
    readonly guide?: InterviewGuide | undefined
    readonly speakers: Speakers
    readonly checking: boolean
  },
): Html {
  const { language } = seen
  const t = words(language)
  const { voices, guide, speakers, checking } = shown
  const kinds = [...Map.groupBy(voices, ({ kind }) => kind)]
  return programmePage(seen, programme, {
    title: t.voices,
    body: html`${section(html`<h1>${t.voices}</h1><p class="lead">${t.lead}</p>${voices.length === 0 ? html`<p class="note">${t.none}</p>` : ''}`)}
${kinds.map(([kind, all], place) =>
  section(
    all.map((voice) => voiceArticle(voice, speakers, checking, language)),
    { title: kindWords(kind, language), sand: place % 2 === 0 },
  ),
)}
${guide ? section(questions(guide, language), { title: t.guide, sand: kinds.length % 2 === 0 }) : ''}`,
  })
}

/** The quoted words with who said them. */
export function quotation({ person, quotation }: Voice, speakers: Speakers, language: Language): Html {
  return html`<blockquote><p lang="${languageOf(quotation, language)}">${quoted(quotation, language)}</p>
<footer>${speaker(person, speakers, language)}</footer></blockquote>`
}

function voiceArticle(voice: Voice, speakers: Speakers, checking: boolean, language: Language): Html {
  const t = words(language)
  return html`<article class="voice grid g32" id="${voice.code}"><div>${quotation(voice, speakers, language)}
${voice.about.length > 0 ? html`<h3>${t.about}</h3>${list(voice.about, language)}` : ''}</div>
<div class="beside">${checks(voice, checking, language)}${pairs([
    [t.words, fill(t.original, { language: originalWords(voice.original, language) })],
    [t.consent, consent(voice.consent, language)],
  ])}${sourceLine(voice.source, t.source)}</div></article>`
}

function speaker(code: string, { people, cities, organisations }: Speakers, language: Language): Piece {
  const person = people.get(code)
  if (!person) return code
  const city = person.city === undefined ? undefined : cities.get(person.city)
  const organisation = person.organisation === undefined ? undefined : organisations.get(person.organisation)
  return html`<b>${told(person.name, language)}</b>${person.title ? html`, ${told(person.title, language)}` : ''}${
    organisation ? html`, ${told(organisation.name, language)}` : ''
  }${city ? html` · <a href="/${language}/cities/${city.code}">${told(city.names, language)}</a>` : ''}`
}

function checks({ checks }: Voice, checking: boolean, language: Language): Piece {
  const t = words(language)
  if (checks.length === 0) return ''
  const label = checking ? html`<span class="flag">${t.check}</span>` : html`<b>${t.note}</b>`
  return html`<div class="note">${label}${list(checks, language)}</div>`
}

function consent({ state, day, note }: Consent, language: Language): Html {
  return html`${consentWords(state, language)}${day ? ` (${formatDay(day, language)})` : ''}${note ? html`. ${told(note, language)}` : ''}`
}

function questions({ questions }: InterviewGuide, language: Language): Html {
  return html`<ol class="list">${questions.map((question) => html`<li>${told(question, language)}</li>`)}</ol>`
}
