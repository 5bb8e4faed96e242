import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { problems } from './problems.ts'

/**
 * Looks, before long work begins, whether its files can be written: each has a name of its own and a folder that takes it, and none is a file that is
 * read. Throws `geo.over-input`, `geo.output-twice`, `geo.no-folder`, `geo.is-folder` or `geo.not-writable`.
 */
export async function checkOutputs(read: readonly (string | undefined)[], written: readonly (string | undefined)[]): Promise<void> {
  const outputs = named(written)
  const inputs = await Promise.all(named(read).map(identityOf))
  const twice = outputs.find((file, i) => outputs.slice(0, i).some((other) => resolve(other) === resolve(file)))
  if (twice !== undefined) throw problems['geo.output-twice']({ file: twice })
  for (const file of outputs) {
    if (inputs.includes(await identityOf(file))) throw problems['geo.over-input']({ file })
    await checkPlace(file)
  }
}

function named(files: readonly (string | undefined)[]): readonly string[] {
  return files.filter((file) => file !== undefined)
}

/** The same for one file under two names, by a link for example. */
async function identityOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  return found === undefined ? resolve(file) : `${found.dev} ${found.ino}`
}

async function checkPlace(file: string): Promise<void> {
  const folder = dirname(file)
  const [here, there] = await Promise.all([stat(folder).catch(() => undefined), stat(file).catch(() => undefined)])
  if (here?.isDirectory() !== true) throw problems['geo.no-folder']({ file, folder })
  if (there?.isDirectory() === true) throw problems['geo.is-folder']({ file })
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw problems['geo.not-writable']({ file, reason: error.code ?? '' })
  })
}
