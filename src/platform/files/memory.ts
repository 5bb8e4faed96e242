import { boundsOf, type Files, problems, requireName } from './store.ts'

/** Files that last as long as the process. For tests. */
export function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>()
  return {
    put: async (name, content) => {
      kept.set(requireName(name), new Uint8Array(await new Response(content as BodyInit).arrayBuffer()))
    },
    open: async (name, range) => {
      const bytes = kept.get(requireName(name))
      if (bytes === undefined) throw problems['file.unknown']({ name })
      const { from, end } = boundsOf(name, bytes.length, range)
      return { content: new Blob([bytes.slice(from, end)]).stream(), size: bytes.length }
    },
    size: async (name) => kept.get(requireName(name))?.length,
    delete: async (name) => {
      kept.delete(requireName(name))
    },
  }
}
