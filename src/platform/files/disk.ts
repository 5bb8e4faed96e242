import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { boundsOf, type Files, problems, requireName } from './store.ts'

/** Files in a folder of this machine. */
export function diskFiles(folder: string): Files {
  const at = (name: string) => path.join(folder, requireName(name))
  return {
    put: (name, content) => write(at(name), content),
    open: async (name, range) => {
      const size = await sizeOf(at(name))
      if (size === undefined) throw problems['file.unknown']({ name })
      const { from, end } = boundsOf(name, size, range)
      return { content: read(at(name), from, end), size }
    },
    size: (name) => sizeOf(at(name)),
    delete: (name) => rm(at(name), { force: true }),
  }
}

/** Written beside its place, to the disk, and then renamed: a cut leaves the old content. */
async function write(file: string, content: Uint8Array | ReadableStream<Uint8Array>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const fresh = path.join(path.dirname(file), `.${randomUUID()}`)
  try {
    const source = content instanceof Uint8Array ? Readable.from([content]) : Readable.fromWeb(content as never)
    await pipeline(source, createWriteStream(fresh, { flush: true }))
    await rename(fresh, file)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

function read(file: string, from: number, end: number): ReadableStream<Uint8Array> {
  const source = end === from ? Readable.from([]) : createReadStream(file, { start: from, end: end - 1 })
  return Readable.toWeb(source) as ReadableStream<Uint8Array>
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : undefined
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
