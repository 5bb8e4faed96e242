import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { problems } from './problems.ts'

/** How PostgreSQL's programs are run here: with what before their name, and as whom. */
export interface Runner {
  readonly before: readonly string[]
  readonly as?: { readonly uid: number; readonly gid: number }
}

/** Root called by another name: a user namespace in which root's files belong to "nobody". */
const RENAMED = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
const NOBODY = { uid: 65534, gid: 65534 }

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it directly. Root runs it as the owner of the data folder; where that is
 * root too, as root renamed; and where the system refuses that, as nobody. Throws `data.root-refused` when nothing works.
 */
export async function runnerFor(folder: string): Promise<Runner> {
  if (process.getuid?.() !== 0) return { before: [] }
  const owner = ownerOf(path.join(folder, 'postgres')) ?? ownerOf(folder)
  if (owner !== undefined && owner.uid !== 0) return { before: [], as: owner }
  if (await works({ before: RENAMED })) return { before: RENAMED }
  if (owner === undefined || (await works({ before: [], as: NOBODY }))) return { before: [], as: NOBODY }
  throw problems['data.root-refused']()
}

/** The command and its arguments as the runner wants them. */
export function commandOf(runner: Runner, program: string, args: readonly string[]): readonly [string, readonly string[]] {
  const [first = program, ...rest] = [...runner.before, program, ...args]
  return [first, rest]
}

function ownerOf(folder: string): { readonly uid: number; readonly gid: number } | undefined {
  if (!existsSync(folder)) return undefined
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

async function works(runner: Runner): Promise<boolean> {
  const [program, args] = commandOf(runner, process.execPath, ['--version'])
  return promisify(execFile)(program, [...args], { ...runner.as }).then(
    () => true,
    () => false,
  )
}
