/** Nodes by key, the least first; of equal keys the lower node. */
export interface Heap {
  add(key: number, node: number): void
  take(): { readonly key: number; readonly node: number } | undefined
  clear(): void
}

export function openHeap(): Heap {
  const keys: number[] = []
  const nodes: number[] = []
  const isBefore = (key: number, node: number, at: number) => key < (keys[at] ?? 0) || (key === keys[at] && node < (nodes[at] ?? 0))
  const put = (at: number, key: number, node: number) => {
    keys[at] = key
    nodes[at] = node
  }
  return {
    add(key, node) {
      let at = keys.length
      for (; at > 0 && isBefore(key, node, (at - 1) >> 1); at = (at - 1) >> 1) put(at, keys[(at - 1) >> 1] ?? 0, nodes[(at - 1) >> 1] ?? 0)
      put(at, key, node)
    },
    take() {
      const [key, node] = [keys[0], nodes[0]]
      const [lastKey, lastNode] = [keys.pop(), nodes.pop()]
      if (key === undefined || node === undefined || lastKey === undefined || lastNode === undefined) return undefined
      let at = 0
      for (;;) {
        let child = 2 * at + 1
        if (child >= keys.length) break
        if (child + 1 < keys.length && isBefore(keys[child + 1] ?? 0, nodes[child + 1] ?? 0, child)) child++
        if (isBefore(lastKey, lastNode, child)) break
        put(at, keys[child] ?? 0, nodes[child] ?? 0)
        at = child
      }
      if (keys.length > 0) put(at, lastKey, lastNode)
      return { key, node }
    },
    clear() {
      keys.length = 0
      nodes.length = 0
    },
  }
}
