/** The fields of a posted form, in the order of the page. */
export type Fields = readonly (readonly [string, string])[]

/** The first value that was sent under that name, as it was sent. */
export function sentIn(fields: Fields, name: string): string | undefined {
  return fields.find(([each]) => each === name)?.[1]
}

/** The first value under that name, without space around it; nothing sent is an empty text. */
export function valueIn(fields: Fields, name: string): string {
  return (sentIn(fields, name) ?? '').trim()
}
