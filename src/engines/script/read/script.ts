/** The writing of a text: ISO 15924 codes. */
export type Script = 'Latn' | 'Cyrl' | 'Hans'

const LETTERS: readonly (readonly [script: Script, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hans', /\p{Script=Han}/gu],
]

/** A Chinese character says about as much as three letters. */
const WEIGHT: Readonly<Record<Script, number>> = { Latn: 1, Cyrl: 1, Hans: 3 }

/** The script in which most of the text is written; undefined when it has no letter of these. */
export function scriptOf(text: string): Script | undefined {
  const counts = LETTERS.map(([script, letters]) => ({ script, count: (text.match(letters)?.length ?? 0) * WEIGHT[script] }))
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  return most.count > 0 ? most.script : undefined
}
