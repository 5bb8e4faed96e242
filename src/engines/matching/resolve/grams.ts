/** The runs of three signs in a key, with two spaces before and one after it, so that its beginning weighs more than its end. */
export function gramsOf(key: string): ReadonlySet<string> {
  const text = `  ${key} `
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= text.length; at++) grams.add(text.slice(at, at + 3))
  return grams
}
