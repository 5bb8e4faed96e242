import { isLanguage, type Text } from '../../../../kernel/language.ts'

/** What a place of the JSON should have held, as an example of it. */
export interface JsonFault {
  /** Where, as `pages[0].items[2].ask`. */
  readonly path: string
  readonly expected: string
}

/** Reads one value; what is wrong with it goes into `wrong`, and `undefined` comes back. */
export type Read<T> = (value: unknown, path: string, wrong: JsonFault[]) => T | undefined

export type Fields = Readonly<Record<string, unknown>>

export const object: Read<Fields> = (value, path, wrong) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : refuse(path, '{ … }', wrong)

export const string: Read<string> = (value, path, wrong) => (typeof value === 'string' ? value : refuse(path, '"…"', wrong))

export const number: Read<number> = (value, path, wrong) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, '1', wrong)

export const whole: Read<number> = (value, path, wrong) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(path, '1', wrong)

export const flag: Read<boolean> = (value, path, wrong) => (typeof value === 'boolean' ? value : refuse(path, 'true', wrong))

/** A text in languages; one of another language, or that is no string, is wrong. */
export const text: Read<Text> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  if (fields === undefined) return undefined
  const strange = Object.entries(fields).find(([tag, words]) => !isLanguage(tag) || typeof words !== 'string')
  if (strange !== undefined) return refuse(`${path}.${strange[0]}`, '{ "en": "…" }', wrong)
  return typeof fields['en'] === 'string' ? (fields as Text) : refuse(`${path}.en`, '"…"', wrong)
}

/** A list whose members are all read by `read`. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path, wrong) => {
    if (!Array.isArray(value)) return refuse(path, '[ … ]', wrong)
    const members = value.map((each: unknown, place) => read(each, `${path}[${place}]`, wrong))
    return members.filter((each) => each !== undefined)
  }
}

/** The fields that are there and right, each by its own reader; those that must be there and are not are wrong. */
export function fieldsOf(fields: Fields, path: string, wrong: JsonFault[], needed: Readers, possible: Readers): Fields {
  const read = Object.entries({ ...needed, ...possible })
    .filter(([name]) => name in needed || (fields[name] !== undefined && fields[name] !== null))
    .map(([name, each]) => [name, each(fields[name], path === '' ? name : `${path}.${name}`, wrong)] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

export type Readers = Readonly<Record<string, Read<unknown>>>

export function refuse(path: string, expected: string, wrong: JsonFault[]): undefined {
  wrong.push({ path, expected })
  return undefined
}
