import { toTypst } from '../../engines/document/index.ts'
import { part, readForm, seen, sentIn, type Visit, type Web } from '../../platform/http.ts'
import { may, requireRight } from '../../registry/access/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { assembleReport, compareWithToday, jobHash, press, publishReport, textName } from './actions/index.ts'
import { looseIn, type Material } from './assemble/index.ts'
import { claimsOf } from './claims/check.ts'
import { reportData } from './data.ts'
import { mountClaims } from './routes/claims.ts'
import { numberOf } from './routes/edition.ts'
import { mountFrozen } from './routes/frozen.ts'
import { editionsOf } from './store.ts'
import { reportPage, type Team } from './views/report.ts'

export function mountReports(web: Web): void {
  web.get('/:language/programmes/:programme/report', async (c) => {
    const { material, document } = await made(c)
    const { edition, programme } = material.text
    const beside = await compareWithToday(c.get('db'), programme, { edition, preview: true })
    return c.html(reportPage(seen(c), material, document, { beside, team: await teamOf(c, material, looseIn(document)) }))
  })

  web.get('/:language/programmes/:programme/report.pdf', async (c) => {
    const { material, document } = await made(c)
    const job = toTypst(document)
    const tag = `"${jobHash(job)}"`
    c.header('etag', tag)
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', `inline; filename="${material.programme.code}-${document.language}.pdf"`)
    return c.body(new Uint8Array(await press(job)))
  })

  web.get('/:language/programmes/:programme/report.json', async (c) => {
    const { material, document } = await made(c)
    return c.json(reportData(material, document))
  })

  web.post('/:language/programmes/:programme/report/publication', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    const visitor = c.get('visitor')
    requireRight(visitor, 'report.publish', code)
    const form = await readForm(c)
    const edition = numberOf(sentIn(form, 'edition') ?? '') ?? 0
    await publishReport(c.get('db'), code, edition, visitor.person ?? '', sentIn(form, 'text'))
    return c.redirect(`/${c.get('language')}/programmes/${code}/report`, 303)
  })

  mountClaims(web)
  mountFrozen(web)
}

/** The edition that is asked for, or the newest that this visitor may read. */
function made(c: Visit) {
  const programme = part(c, 'programme')
  const preview = may(c.get('visitor'), 'report.preview', programme)
  return assembleReport(c.get('db'), programme, c.get('language'), { preview, edition: numberOf(c.req.query('edition')) })
}

async function teamOf(c: Visit, material: Material, loose: Team['loose']): Promise<Team | undefined> {
  const programme = part(c, 'programme')
  if (!may(c.get('visitor'), 'report.preview', programme)) return undefined
  const edition = (await editionsOf(c.get('db'), programme)).find((each) => each.edition === material.text.edition)
  return (
    edition && {
      edition,
      text: textName(material.text),
      loose,
      claims: claimsOf(material),
      mayPublish: may(c.get('visitor'), 'report.publish', programme),
    }
  )
}
