import type { Choice } from '../../../engines/survey/index.ts'
import { ORGANISATION_TYPES } from '../text/pipeline/organisation-types.ts'
import { FAULTS } from '../text/pipeline/faults.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import { isOrganisationRef, type Publisher } from '../model/publishing/publisher.ts'
import { type Form, spot } from './entry.ts'
import { line, option, pick } from './fields.ts'

/** Who publishes the programme's file for IATI. */
export function publisherForm(organisations: readonly Choice[]): Form<Publisher> {
  return {
    items: [
      line('ref', FIELDS.ref, { hint: FIELDS.refHint }),
      line('name', FIELDS.name),
      pick(
        'type',
        FIELDS.refType,
        Object.entries(ORGANISATION_TYPES).map(([code, label]) => option(code, label)),
      ),
      pick('organisation', FIELDS.publisher, organisations, { required: false }),
    ],
    check: ({ maybe }) => (isOrganisationRef(maybe('ref') ?? 'a-b') ? [] : [spot('ref', FAULTS.refWrong)]),
    make: ({ text, maybe }) => {
      const organisation = maybe('organisation')
      return { ref: text('ref'), name: text('name'), type: text('type'), ...(organisation === undefined ? {} : { organisation }) }
    },
  }
}
