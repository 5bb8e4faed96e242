import { type Fields, part, readForm, sentIn, type Visit, type Web } from '../../../../platform/http.ts'
import { openDesign } from '../../actions/instruments/open.ts'
import { type Published, publishDesign, type Review, reviewDesign, takeBackEdition, warningKey } from '../../actions/instruments/publish.ts'
import type { Design, Reason } from '../../instruments.ts'
import { versionsOf } from '../../store/instruments/designs.ts'
import { findInstrument } from '../../store/instruments/editions.ts'
import { pathOf } from '../../views/instruments/frame.ts'
import { publishPage, type PublishShown } from '../../views/instruments/draft/publish.ts'
import { byOf, enter, goTo, namesBy } from './visit.ts'

export function mountPublishing(web: Web): void {
  web.get('/:language/instruments/:code/draft/publish', async (c) => {
    enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    return show(c, design, await reviewDesign(c.get('db'), design), { ticked: new Set(), reasons: new Map() }, 200)
  })

  web.post('/:language/instruments/:code/draft/publish', async (c) => {
    enter(c)
    const fields = await readForm(c)
    const typed = typedIn(fields)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    const version = Number(sentIn(fields, 'version') ?? 0)
    const who = { code: design.code, version, by: byOf(c) }
    const found = await reviewDesign(c.get('db'), design)
    const published = await publishDesign(c.get('db'), who, design, reasonsIn(found, typed))
    if ('edition' in published) return goTo(c, '')
    return show(c, published.design, published.review, typed, published.refused === 'unsound' ? 422 : 409, published.refused, version)
  })

  web.post('/:language/instruments/:code/editions/:edition/taking-back', async (c) => {
    enter(c)
    await takeBackEdition(c.get('db'), part(c, 'code'), Number(part(c, 'edition')), byOf(c))
    return goTo(c, '/draft')
  })
}

type Typed = PublishShown['typed']

function typedIn(fields: Fields): Typed {
  const ticked = new Set(fields.flatMap(([name, value]) => (name === 'tick' ? [value] : [])))
  const reasons = new Map(
    fields.flatMap(([name, value]) => (name.startsWith('reason.') ? [[name.slice('reason.'.length), value.slice(0, 500)] as const] : [])),
  )
  return { ticked, reasons }
}

/** The warnings that were ticked with a reason. */
function reasonsIn({ findings }: Review, { ticked, reasons }: Typed): readonly Reason[] {
  return findings
    .filter(({ level }) => level === 'warning')
    .map((finding) => ({
      at: finding.at,
      code: finding.code,
      reason: (reasons.get(warningKey(finding)) ?? '').trim(),
      key: warningKey(finding),
    }))
    .filter(({ reason, key }) => ticked.has(key) && reason !== '')
    .map(({ at, code, reason }) => ({ at, code, reason }))
}

async function show(
  c: Visit,
  design: Design,
  found: Review,
  typed: Typed,
  status: 200 | 409 | 422,
  refused?: Extract<Published, { refused: unknown }>['refused'],
  seenVersion = design.version,
): Promise<Response> {
  const seen = enter(c)
  const newest = await findInstrument(c.get('db'), design.code)
  const others = refused === 'changed' ? await versionsOf(c.get('db'), design.code, seenVersion) : []
  const shown = { design, edition: (newest?.edition ?? 0) + 1, found, typed, refused, others, nameOf: await namesBy(c, ...others) }
  return c.html(publishPage({ ...seen, path: pathOf(design.code, '/draft/publish') }, shown), status)
}
