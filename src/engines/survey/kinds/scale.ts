import type { ScaleItem } from '../instrument.ts'
import { choiceDefects, readOne } from './parts/choices.ts'
import type { Kind } from './kind.ts'
import { asKept } from './parts/posted.ts'

/** One answer on an ordered scale. */
export const scale: Kind<ScaleItem> = {
  fields: (item) => [item.code],
  keys: (item) => [item.code],
  read: (item, posted) => readOne(item.code, item.choices, posted, item.required),
  typed: (item, answers) => asKept(answers, [item.code]),
  counted: (item) => [item],
  codes: (item) => item.choices.map((each) => each.code),
  defects: (item) => [
    ...choiceDefects(item.choices, 2),
    ...(item.choices.filter((each) => !each.outside).length === 1 ? [{ at: '', code: 'too-few-choices' } as const] : []),
  ],
}
