import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { City } from '../../../registry/cities/index.ts'
import type { Agreement } from '../model/pipeline/dossier.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import type { Form } from './entry.ts'
import { asked, day, faultsOfEnd, line, option, pick } from './fields.ts'

/** All of an agreement but its file. */
export type AgreementWords = Omit<Agreement, 'id' | 'by' | 'at' | 'fileName' | 'fileType'>

export function agreementForm(cities: readonly City[], today: Day, language: Language): Form<AgreementWords> {
  return {
    items: [
      pick('kind', FIELDS.kind, [option('memorandum', FIELDS.memorandum), option('letter', FIELDS.letter)]),
      line('title', FIELDS.title),
      day('signed', FIELDS.signed, { to: today }),
      day('ends', FIELDS.ends, { hint: FIELDS.endsHint, required: false }),
      ...cities.map(({ code, names }) =>
        line(`signatory-${code}`, asked(FIELDS.signatoryOne, { city: names }), { hint: FIELDS.signatoryHint }),
      ),
      line('others', FIELDS.others, { required: false }),
    ],
    check: (given) => faultsOfEnd(given, 'signed', 'ends'),
    make: ({ text, maybe }) => {
      const [ends, others] = [maybe('ends'), maybe('others')]
      return {
        kind: text('kind') === 'letter' ? 'letter' : 'memorandum',
        title: text('title'),
        signed: text('signed'),
        signatories: cities.map(({ code }) => ({ city: code, who: text(`signatory-${code}`) })),
        language,
        ...(ends === undefined ? {} : { ends }),
        ...(others === undefined ? {} : { others }),
      }
    },
  }
}
