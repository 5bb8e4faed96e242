import type { Settings } from '../settings.ts'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What follows the name, as `PROGRAMME --format table|json|csv`. */
  readonly usage: string
  /** One sentence. */
  readonly does: string
  /** Does it and gives the exit code. Throws WrongUsage, or a Problem. */
  run(args: readonly string[], settings: Settings): Promise<number>
}

/** The command was written wrongly: exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}
