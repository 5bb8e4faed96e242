import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Problem } from '../../kernel/problem.ts'
import { databaseProblem } from '../database.ts'
import { log } from '../log.ts'
import { problems } from './problems.ts'
import { type Seen, seen, type Visit } from './visit.ts'

/** How a problem looks as a page. */
export type ProblemPage = (problem: Problem, seen: Seen) => string | Promise<string>

/** A problem as a page or as data. Anything else is logged with the request's id, and the reader is told that id. */
export async function answerError(error: Error, c: Visit, problemPage: ProblemPage): Promise<Response> {
  const known = error instanceof Problem ? error : databaseProblem(error)
  if (known === undefined) {
    log.error({ request: c.get('requestId'), method: c.req.method, path: withoutSecrets(c), err: error }, 'a defect of ours')
  }
  const problem = known ?? problems.defect({ request: c.get('requestId') })
  if (wantsData(c))
    return c.json({ problem: problem.code, words: problem.say(c.get('language')), details: problem.details }, problem.status as 404)
  return c.html(await problemPage(problem, seen(c)), problem.status as 404)
}

function wantsData(c: Context): boolean {
  return c.req.path.startsWith('/api/') || (c.req.header('accept') ?? '').startsWith('application/json')
}

/** A personal link holds its secret where its route says `:secret`: that part of an address is not logged, nor one as long as a secret. */
function withoutSecrets(c: Visit): string {
  const secrets = new Set(matchedRoutes(c).map(({ path }) => path.split('/').indexOf(':secret')))
  const parts = c.req.path.split('/')
  return parts.map((part, place) => (secrets.has(place) ? '…' : part.replace(/[\w-]{40,}/g, '…'))).join('/')
}
