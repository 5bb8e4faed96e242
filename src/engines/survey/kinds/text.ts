import type { TextItem } from '../instrument.ts'
import type { Kind } from './kind.ts'
import { asKept, right, singleOf, wrong } from './parts/posted.ts'

const AT_MOST = 4000

/** Words of the respondent, kept as typed but for the space around them. Length is counted in characters, not in bytes. */
export const text: Kind<TextItem> = {
  fields: (item) => [item.code],
  keys: (item) => [item.code],
  read: (item, posted) => {
    const typed = singleOf(posted, item.code, item.required)
    if (typeof typed !== 'string') return typed
    const most = item.most ?? AT_MOST
    const length = [...typed].length
    return length > most ? wrong(item.code, 'too-long', { most, length }) : right(item.code, [typed])
  },
  typed: (item, answers) => asKept(answers, [item.code]),
  counted: (item) => [item],
  codes: () => [],
  defects: () => [],
}
