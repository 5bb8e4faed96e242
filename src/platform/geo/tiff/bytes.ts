import { open, type FileHandle } from 'node:fs/promises'
import { checkInput } from '../inputs.ts'
import { problems } from '../problems.ts'

/** A file that is read in pieces. */
export interface Bytes {
  readonly file: string
  readonly size: number
  /** Throws `geo.cut-off` when the file ends before. */
  read(from: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

export async function openBytes(file: string): Promise<Bytes> {
  const handle = await opened(file)
  const { size } = await handle.stat()
  return {
    file,
    size,
    read: async (from, length) => {
      if (from + length > size) throw problems['geo.cut-off']({ file, expected: from + length, found: size })
      const buffer = Buffer.allocUnsafeSlow(length)
      await fill(handle, buffer, from, { file, size })
      return buffer
    },
    close: () => handle.close(),
  }
}

async function opened(file: string): Promise<FileHandle> {
  await checkInput(file)
  try {
    const handle = await open(file)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
  } catch (error) {
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  throw problems['geo.missing']({ file })
}

async function fill(handle: FileHandle, buffer: Buffer, from: number, { file, size }: { file: string; size: number }): Promise<void> {
  for (let done = 0; done < buffer.length;) {
    const { bytesRead } = await handle.read(buffer, done, buffer.length - done, from + done)
    if (bytesRead === 0) throw problems['geo.cut-off']({ file, expected: from + buffer.length, found: size })
    done += bytesRead
  }
}
