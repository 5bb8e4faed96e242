/** A name for a column that every program takes, SPSS too: letters, digits, `_` and `.`, at most 64 bytes, unlike any in `taken`. */
export function variableName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^\p{L}\p{N}_.]/gu, '_').replace(/[._]+$/, '')
  const led = /^\p{L}/u.test(plain) ? plain : `v_${plain}`
  const base = /^(?:all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i.test(led) ? `${led}_1` : led
  const cut = (most: number) => {
    let short = base
    while (new TextEncoder().encode(short).length > most) short = [...short].slice(0, -1).join('')
    return short
  }
  let found = cut(64)
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${cut(60)}_${number}`
  taken.add(found.toLowerCase())
  return found
}
