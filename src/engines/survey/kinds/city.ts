import type { Choice, CityItem } from '../instrument.ts'
import { choiceDefects } from './parts/choices.ts'
import type { Kind, Part } from './kind.ts'
import { asKept, isBad, NOTHING, right, singleOf, valuesOf, wrong } from './parts/posted.ts'

const NAME_AT_MOST = 200

/**
 * A city of the register. The form posts its code, or its name in any language (so that a text box with suggestions works
 * without a script). A name that is not in the list is kept under `item.other` where `others` allows it.
 */
export const city: Kind<CityItem> = {
  fields: (item) => (item.others ? [item.code, `${item.code}.other`] : [item.code]),
  keys: (item) => city.fields(item),
  read: (item, posted) => {
    const picked = singleOf(posted, item.code, false)
    const typed = item.others ? valuesOf(posted, `${item.code}.other`).join(' ') : ''
    if (typeof picked !== 'string') return picked.faults.length > 0 ? picked : readOther(item, typed)
    const known = findChoice(item.choices, picked)
    if (known && typed !== '' && findChoice(item.choices, typed) !== known) return wrong(item.code, 'only-one')
    if (known) return right(item.code, [known.code])
    return item.others ? readOther(item, typed || picked) : wrong(item.code, 'not-a-choice', { value: picked.slice(0, 80) })
  },
  typed: (item, answers) => asKept(answers, city.fields(item)),
  counted: (item) => [item],
  codes: (item) => item.choices.map((each) => each.code),
  defects: (item) => choiceDefects(item.choices, 1).filter(({ code }) => code !== 'label-twice'),
}

function readOther(item: CityItem, name: string): Part {
  const key = `${item.code}.other`
  if (name === '') return item.required ? wrong(item.code, 'missing') : NOTHING
  if (isBad(name)) return wrong(key, 'bad-characters')
  const known = findChoice(item.choices, name)
  if (known) return right(item.code, [known.code])
  const length = [...name].length
  return length > NAME_AT_MOST ? wrong(key, 'too-long', { most: NAME_AT_MOST, length }) : right(key, [name])
}

function findChoice(choices: readonly Choice[], value: string): Choice | undefined {
  const name = plain(value)
  const named = () => choices.filter((each) => Object.values(each.label).some((label) => plain(label) === name))
  const byCode = choices.find((each) => each.code === value)
  return byCode ?? (named().length === 1 ? named()[0] : undefined)
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʻʼ‘’`´']/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
