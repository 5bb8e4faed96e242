import { log } from '../log.ts'
import { problems } from './problems.ts'
import type { Problem } from '../../kernel/problem.ts'

/** PostgreSQL's codes for a lost connection (08), a server that stops or starts (57P) or has no room for one more (53300), and the system's. */
const AWAY = /^(08|57P0[1-5]|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/
const FULL = /^(53100|ENOSPC)/

/** What an error of a database says that answered before: it is away, or its disk is full. Undefined for any other error. */
export function databaseProblem(error: Error): Problem | undefined {
  const { code = '', message } = error as { readonly code?: string; readonly message: string }
  const full = FULL.test(code)
  if (!full && !AWAY.test(code) && !/^(Connection terminated|Client has encountered a connection error)/.test(message)) return undefined
  log.warn({ said: message }, 'the database could not answer')
  return full ? problems['database.full']() : problems['database.away']()
}
