import { problems } from './settings/problems.ts'

/** What an operator may choose by environment variables, read and checked. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly databaseUrl?: string
  /** Address under which people reach Serai, without a slash at the end. */
  readonly url: string
  readonly smtpUrl?: string
  readonly mailFrom: string
  readonly log: LogLevel
}

/** One setting: what the documentation says of it. No value = no default. */
export interface Setting {
  readonly name: string
  readonly standard?: string
  readonly sentence: string
}

/** Every setting there is. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', standard: '3000', sentence: 'The port on which Serai answers; 0 takes a free one.' },
  { name: 'SERAI_HOST', standard: '127.0.0.1', sentence: 'The address on which Serai listens; 0.0.0.0 lets other machines in.' },
  { name: 'SERAI_DATA', standard: './data', sentence: 'The folder of the built-in database, of big files and of the log.' },
  { name: 'DATABASE_URL', sentence: 'A PostgreSQL server (15 or newer) to use instead of the built-in one.' },
  {
    name: 'SERAI_URL',
    sentence: 'The address under which people reach Serai, used in links that are sent; http://localhost:PORT when left out.',
  },
  {
    name: 'SMTP_URL',
    sentence: 'The mail server, as smtp://user:password@host:587; without it messages wait in Serai, to be read and handed on by hand.',
  },
  { name: 'SERAI_MAIL_FROM', standard: 'serai@localhost', sentence: 'The sender of mails.' },
  { name: 'SERAI_LOG', standard: 'info', sentence: 'How much is logged: debug, info, warn, error or silent.' },
]

/** Reads the settings from the environment. Throws `setting.wrong`, which says what was expected and what came. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string) => environment[name]?.trim() || SETTINGS.find((each) => each.name === name)?.standard || ''
  const port = readPort(read('PORT'))
  const databaseUrl = readAddress('DATABASE_URL', read('DATABASE_URL'), ['postgres:', 'postgresql:'])
  const smtpUrl = readAddress('SMTP_URL', read('SMTP_URL'), ['smtp:', 'smtps:'])
  const url = readAddress('SERAI_URL', read('SERAI_URL'), ['http:', 'https:'])
  return {
    port,
    host: read('SERAI_HOST'),
    data: read('SERAI_DATA'),
    url: (url ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    mailFrom: read('SERAI_MAIL_FROM'),
    log: readLevel(read('SERAI_LOG')),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(smtpUrl !== undefined && { smtpUrl }),
  }
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
type LogLevel = (typeof LEVELS)[number]

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw problems['setting.wrong']({ name: 'PORT', value: text, expected: '0 – 65535' })
}

function readAddress(name: string, text: string, schemes: readonly string[]): string | undefined {
  if (text === '') return undefined
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text
  throw problems['setting.wrong']({ name, value: hideSecret(text), expected: `${schemes[0]}//…` })
}

function readLevel(text: string): LogLevel {
  const level = LEVELS.find((each) => each === text)
  if (level !== undefined) return level
  throw problems['setting.wrong']({ name: 'SERAI_LOG', value: text, expected: LEVELS.join(', ') })
}

/** The password in an address is not shown. */
function hideSecret(text: string): string {
  return text.replace(/:[^:@/]*@/, ':…@').slice(0, 100)
}
