import { stat } from 'node:fs/promises'
import { problems } from './problems.ts'

/** Throws `geo.missing` where there is nothing of that name, and `geo.is-folder` for a folder, whatever its name ends in. */
export async function checkInput(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) throw problems['geo.missing']({ file })
  if (found.isDirectory()) throw problems['geo.is-folder']({ file })
}
