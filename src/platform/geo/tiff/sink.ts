import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { problems } from '../problems.ts'

/** A file that gets its name when it is complete; until then its bytes are in `NAME.part`. */
export interface Sink {
  put(bytes: Uint8Array, at: number): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** Throws `geo.not-writable` when there can be no file of that name, and `geo.disk-full` later when it does not fit. */
export async function openSink(file: string): Promise<Sink> {
  const part = `${file}.part`
  const disk = await opened(part, file)
  return {
    put: (bytes, at) => putAll(disk, bytes, at, file),
    async finish() {
      await disk.sync()
      await disk.close()
      await rename(part, file)
    },
    async abandon() {
      await disk.close().catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

async function opened(part: string, file: string): Promise<FileHandle> {
  try {
    return await open(part, 'w')
  } catch (error) {
    throw problems['geo.not-writable']({ file, reason: (error as NodeJS.ErrnoException).code ?? '' })
  }
}

/** A disk that is nearly full takes some of the bytes first, and says so only at the next ones. */
async function putAll(disk: FileHandle, bytes: Uint8Array, at: number, file: string): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) done += (await disk.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  } catch (error) {
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')) throw problems['geo.disk-full']({ file })
    throw error
  }
}
