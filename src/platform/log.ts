import { pino, type Logger } from 'pino'

/** What an operator reads, one JSON line an entry: `log.error({ err }, 'what happened')`. Nothing that a person answered is logged. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** PostgreSQL puts whole rows, and so answers, into what it adds to an error: only its class, words, code and place are written. */
function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack } = error
  return { name, message, stack, ...('code' in error && { code: error.code }) }
}

const serializers = { err: errorForLog }

let writer: Logger = pino({ level: 'warn', serializers }, pino.destination({ dest: 2, sync: true }))

/** The log of this process; warnings go to standard error until `logTo` says otherwise. */
export const log: Log = {
  debug: (details: object, words?: string) => writer.debug(details, words),
  info: (details: object, words?: string) => writer.info(details, words),
  warn: (details: object, words?: string) => writer.warn(details, words),
  error: (details: object, words?: string) => writer.error(details, words),
}

/** Writes the log from `level` on to a file, made with its folder when missing, or to standard error. */
export function logTo(place: { readonly file: string } | 'stderr', level: Level): void {
  const dest = place === 'stderr' ? 2 : place.file
  writer = pino({ level, serializers }, pino.destination({ dest, sync: true, mkdir: true, append: true }))
}
