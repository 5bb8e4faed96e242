import { isName } from '../../kinds/index.ts'
import { sidesOf } from './languages.ts'

const LONGEST = 40

/** Texts that are codes already: `very_good`, `3+`, `TO`, `CN:Shanghai`. */
export const CODE_LIKE = /^(?:[a-z0-9_.+-]{1,24}|[A-Z0-9_.-]{1,6}|[\w.-]{1,12}:[\w.-]{1,24})$/

/** A name for an item out of its head: the head itself where it is one, else its first words. `taken` gets the name. */
export function itemName(head: string, taken: Set<string>): string {
  const last = head.split('/').at(-1) ?? head
  const own = [head, last].find((each) => isName(each) && each.length <= LONGEST && !/^\p{sc=Han}+$/u.test(each))
  const words = slug(sidesOf(head)[0] ?? head, LONGEST)
  const name = own ?? (isName(words) ? words : `q_${words}`.replace(/_$/, ''))
  return free(isName(name) ? name : 'item', taken)
}

/** A code for a choice out of its label. `taken` gets the code. */
export function choiceCode(label: string, taken: Set<string>): string {
  const code = CODE_LIKE.test(label) ? label : slug(label, LONGEST)
  return free(code === '' ? 'choice' : code, taken)
}

function slug(text: string, longest: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latn})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
  const words = plain
    .replace(/(?<=\p{L})['’ʼʻ‘`](?=\p{L})/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
  const whole = words.replace(/^_+|_+$/g, '')
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  return cut.includes('_') ? cut.slice(0, cut.lastIndexOf('_')) : cut.slice(0, longest)
}

function free(name: string, taken: Set<string>): string {
  let found = name
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${name}_${number}`
  taken.add(found.toLowerCase())
  return found
}
