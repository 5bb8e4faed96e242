import type { ConsentItem } from '../instrument.ts'
import type { Kind } from './kind.ts'
import { asKept, NOTHING, right, singleOf, wrong } from './parts/posted.ts'

/** A box that must be ticked. The form posts `yes`. */
export const consent: Kind<ConsentItem> = {
  fields: (item) => [item.code],
  keys: (item) => [item.code],
  read: (item, posted) => {
    const ticked = singleOf(posted, item.code, false)
    if (ticked === 'yes') return right(item.code, ['yes'])
    return ticked === NOTHING ? wrong(item.code, 'consent-missing') : unclear(item.code, ticked)
  },
  typed: (item, answers) => asKept(answers, [item.code]),
  counted: (item) => [item],
  codes: () => ['yes'],
  defects: () => [],
}

function unclear(code: string, ticked: string | ReturnType<typeof wrong>): ReturnType<typeof wrong> {
  return typeof ticked === 'string' ? wrong(code, 'not-a-choice', { value: ticked.slice(0, 80) }) : ticked
}
