import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { negotiate } from '../../kernel/language.ts'
import { tidyAddress } from './address.ts'
import { compressed } from './compression.ts'
import { answerError, type ProblemPage } from './errors.ts'
import { limitedBody } from './form.ts'
import { answerHealth } from './health.ts'
import { problems } from './problems.ts'
import { knownLanguage, prepare, sameSite, type Surroundings } from './steps.ts'
import type { Visit, Web } from './visit.ts'

/** The web with its safety in place: headers, body limit, language, visitor, and problems as pages. Stages mount their pages on it. */
export function createWeb({ problemPage, ...surroundings }: Surroundings & { readonly problemPage: ProblemPage }): Web {
  const web: Web = new Hono()
  // Where no referrer is sent browsers send no origin either, and our own forms would look foreign.
  web.use(secureHeaders({ contentSecurityPolicy: POLICY, crossOriginEmbedderPolicy: false, referrerPolicy: 'same-origin', ...OUT_OF_USE }))
  web.use(compressed())
  web.use(prepare(surroundings))
  web.use(tidyAddress)
  web.use(limitedBody)
  web.use(sameSite)
  web.get('/health', answerHealth)
  web.use('/:language/*', knownLanguage)
  web.get('/', (c) => c.redirect(`/${negotiate(c.req.header('accept-language'))}`))
  web.notFound((c) => {
    throw problems['page.unknown']({ path: c.req.path.slice(0, 200) })
  })
  web.onError((error, c) => answerError(error, c as Visit, problemPage))
  return web
}

/** No browser of today heeds these, and a phone on a poor link pays for them with each answer. */
const OUT_OF_USE = {
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}

const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  // Only our own pages may frame a page: the designer shows a questionnaire as on a phone.
  frameAncestors: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  workerSrc: ["'self'"],
}
