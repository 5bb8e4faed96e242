import { compareIn } from '../../../engines/script/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import type { City } from '../../../registry/cities/index.ts'
import { FAULTS } from '../text/pipeline/faults.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import { type Form, spot } from './entry.ts'
import { line, option, pick } from './fields.ts'

/** Two cities that found each other without an introduction. */
export interface Begun {
  readonly cities: readonly [one: string, other: string]
  readonly how: string
}

export function beginForm(cities: readonly City[], language: Language): Form<Begun> {
  const compare = compareIn(language)
  const sorted = cities.toSorted((a, b) => compare(say(a.names, language), say(b.names, language)))
  const choices = sorted.map(({ code, names }) => option(code, names))
  return {
    items: [pick('one', FIELDS.one, choices), pick('other', FIELDS.other, choices), line('how', FIELDS.how, { hint: FIELDS.howHint })],
    check: ({ maybe }) => {
      const one = maybe('one')
      return one !== undefined && one === maybe('other') ? [spot('other', FAULTS.sameCity)] : []
    },
    make: ({ text }) => ({ cities: [text('one'), text('other')], how: text('how') }),
  }
}
