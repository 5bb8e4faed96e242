import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** Size in bytes and time of the last change: what tells that a file is still the same. */
export function stampOf(file: string): readonly [bytes: number, changed: number] {
  const { size, mtimeMs } = statSync(file)
  return [size, mtimeMs]
}

/** The whole file; undefined when there is none. */
export async function findBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
