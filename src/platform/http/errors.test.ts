import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { Hono } from 'hono'
import { logTo } from '../log.ts'
import { answerError } from './errors.ts'
import type { Visit, Web } from './visit.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'serai-errors-'))
const file = path.join(folder, 'serai.log')

/** Where personal links lead: the routes of sign-in, surveys, offers, introductions and assessments. */
const PERSONAL = [
  '/:language/sign-in/:secret',
  '/:language/surveys/:wave/for/:secret',
  '/:language/surveys/:wave/for/:secret/decline',
  '/:language/offers/:secret',
  '/:language/introductions/:secret',
  '/:language/partnerships/assessment/:secret',
]

describe('what is logged of a defect', () => {
  after(() => {
    logTo('stderr', 'warn')
    rmSync(folder, { recursive: true })
  })

  it('names the page, and no secret of a personal link, however short', async () => {
    logTo({ file }, 'error')
    const web = broken(PERSONAL)
    for (const route of PERSONAL) await web.request(route.replace(':language', 'en').replace(':wave', 'w1').replace(':secret', 'S3cret'))
    assert.deepEqual(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly path: string }).path),
      [
        '/en/sign-in/…',
        '/en/surveys/w1/for/…',
        '/en/surveys/w1/for/…/decline',
        '/en/offers/…',
        '/en/introductions/…',
        '/en/partnerships/assessment/…',
      ],
    )
  })

  it('says nothing as long as a secret, also where no page is', async () => {
    rmSync(file, { force: true })
    logTo({ file }, 'error')
    await broken([]).request(`/en/elsewhere/${'a'.repeat(43)}/page`)
    const { path: logged } = JSON.parse(readFileSync(file, 'utf8')) as { readonly path: string }
    assert.equal(logged, '/en/elsewhere/…/page')
  })
})

/** A web whose every page is a defect, found before the page is reached. */
function broken(routes: readonly string[]): Web {
  const web: Web = new Hono()
  web.use(() => {
    throw new Error('broken')
  })
  for (const route of routes) web.get(route, (c) => c.text('a page'))
  web.onError((error, c) => answerError(error, c as Visit, () => ''))
  return web
}
