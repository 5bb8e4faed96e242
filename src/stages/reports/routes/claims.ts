import { Problem } from '../../../kernel/problem.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { checkReport, hashOf, signClaim } from '../actions/index.ts'
import { claimsPage, type ShownClaim } from '../views/claims.ts'
import { numberOf } from './edition.ts'

/** The sentences of a report that claim something, for the team; and who answers for one that no figure carries. */
export function mountClaims(web: Web): void {
  web.get('/:language/programmes/:programme/report/claims', async (c) => c.html(await claims(c, numberOf(c.req.query('edition')))))

  web.post('/:language/programmes/:programme/report/claims', async (c) => {
    const programme = part(c, 'programme')
    requireRight(c.get('visitor'), 'claims.sign', programme)
    const form = new Map(await readForm(c))
    const claim = form.get('claim') ?? ''
    const edition = numberOf(form.get('edition') ?? '') ?? 0
    const reason = form.get(`reason-${claim.slice(0, 8)}`) ?? ''
    try {
      await signClaim(c.get('db'), programme, { edition, claim, reason, by: c.get('visitor').person ?? '' })
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'claim.reason') throw problem
      return c.html(await claims(c, edition, { claim, reason, fault: problem.say(c.get('language')) }), 422)
    }
    return c.redirect(`/${c.get('language')}/programmes/${programme}/report/claims?edition=${edition}#${claim}`, 303)
  })
}

interface Typed {
  readonly claim: string
  readonly reason: string
  readonly fault: string
}

async function claims(c: Visit, edition: number | undefined, typed?: Typed) {
  const programme = part(c, 'programme')
  requireRight(c.get('visitor'), 'report.preview', programme)
  const checked = await checkReport(c.get('db'), programme, { preview: true, edition })
  const shown = checked.claims.map((claim): ShownClaim => {
    const hash = hashOf(claim)
    return { ...claim, hash, typed: typed?.claim === hash ? typed : undefined }
  })
  return claimsPage(seen(c), checked.material, shown, may(c.get('visitor'), 'claims.sign', programme))
}
