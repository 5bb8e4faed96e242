import type { Choice } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../../kernel/language.ts'
import type { City } from '../../../registry/cities/index.ts'
import { type Consent, SCOPES, type Scope } from '../model/pipeline/dossier.ts'
import { FAULTS } from '../text/pipeline/faults.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import { SCOPE_WORDS } from '../text/pipeline/steps.ts'
import { type Form, spot } from './entry.ts'
import { day, line, option, pick } from './fields.ts'

/** Somebody in one of the two cities whom one can write to. */
export interface NewContact {
  readonly city: string
  readonly name: string
  readonly mail: string
  readonly language: Language
}

export function contactForm(cities: readonly City[]): Form<NewContact> {
  const languages = LANGUAGES.map((language) => option(language, { en: LANGUAGE_NAMES[language] }))
  return {
    items: [
      pick('city', FIELDS.contactCity, ofCities(cities)),
      line('name', FIELDS.name),
      line('mail', FIELDS.mail),
      pick('language', FIELDS.language, languages),
    ],
    check: ({ maybe }) => {
      const mail = maybe('mail')
      return mail === undefined || isMail(mail) ? [] : [spot('mail', FAULTS.mailWrong, { mail: mail.slice(0, 80) })]
    },
    make: ({ text }) => ({ city: text('city'), name: text('name'), mail: text('mail'), language: text('language') as Language }),
  }
}

export function consentForm(cities: readonly City[], today: Day): Form<Omit<Consent, 'id' | 'by' | 'at'>> {
  return {
    items: [
      pick('city', FIELDS.contactCity, ofCities(cities)),
      pick(
        'scope',
        FIELDS.scope,
        SCOPES.map((scope) => option(scope, SCOPE_WORDS[scope])),
      ),
      pick('state', FIELDS.state, [option('given', FIELDS.given), option('withdrawn', FIELDS.withdrawn)]),
      line('who', FIELDS.who, { hint: FIELDS.signatoryHint }),
      day('day', FIELDS.day, { to: today }),
    ],
    make: ({ text }) => ({
      city: text('city'),
      scope: text('scope') as Scope,
      state: text('state') === 'given' ? 'given' : 'withdrawn',
      who: text('who'),
      day: text('day'),
    }),
  }
}

function ofCities(cities: readonly City[]): readonly Choice[] {
  return cities.map(({ code, names }) => option(code, names))
}

function isMail(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/.test(text) && text.length <= 254
}
