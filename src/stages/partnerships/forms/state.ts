import { STATES, type State } from '../model/pipeline/dossier.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import { STATE_WORDS } from '../text/pipeline/steps.ts'
import type { Form } from './entry.ts'
import { option, pick, words } from './fields.ts'

/** How a partnership stands, with the reason. */
export const stateForm: Form<{ readonly state: State; readonly reason: string }> = {
  items: [
    pick(
      'state',
      FIELDS.state,
      STATES.map((state) => option(state, STATE_WORDS[state])),
    ),
    words('reason', FIELDS.reason),
  ],
  make: ({ text }) => ({ state: text('state') as State, reason: text('reason') }),
}

/** Why a line of money does not count any more. */
export const strikeForm: Form<string> = { items: [words('reason', FIELDS.reason)], make: ({ text }) => text('reason') }
