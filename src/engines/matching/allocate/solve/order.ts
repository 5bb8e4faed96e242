/**
 * Ids in the order in which equals are served: by a number made from a published seed and the id, so that nobody gains from a name early
 * in the alphabet, anybody can work it out again, and the order of the input does not matter.
 */
export function inServedOrder(ids: readonly string[], seed: string): readonly string[] {
  const numbered = ids.map((id) => ({ id, number: numberOf(`${seed}\n${id}`) }))
  return numbered.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

/** FNV-1a over UTF-16 units, mixed once more so that ids which differ in their last sign lie far apart. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
