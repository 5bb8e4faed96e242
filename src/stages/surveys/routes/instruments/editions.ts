import { compareEditions, type Instrument } from '../../../../engines/survey/index.ts'
import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { formFile } from '../../actions/instruments/export.ts'
import { openDesign, openInstrument } from '../../actions/instruments/open.ts'
import { comparePage } from '../../views/instruments/list/compare.ts'
import { draftIn, editionIn } from './previews.ts'
import { enter } from './visit.ts'

/** Editions beside each other, and as files. */
export function mountEditions(web: Web): void {
  web.get('/:language/instruments/:code/compare', async (c) => {
    const seen = enter(c)
    const [db, code, to] = [c.get('db'), part(c, 'code'), c.req.query('to') ?? '']
    const before = await openInstrument(db, code, Number(c.req.query('from')))
    const isDraft = to === 'draft'
    const after = isDraft ? (await openDesign(db, code)).instrument : await openInstrument(db, code, Number(to))
    return c.html(
      comparePage(seen, { before, after, isDraft, comparison: compareEditions(before, isDraft ? later(after, before) : after) }),
    )
  })

  web.get('/:language/instruments/:code/editions/:edition/xlsform', async (c) => asForm(c, await editionIn(c)))
  web.get('/:language/instruments/:code/editions/:edition/json', async (c) => asJson(c, await editionIn(c)))
  web.get('/:language/instruments/:code/draft/xlsform', async (c) => asForm(c, await draftIn(c)))
  web.get('/:language/instruments/:code/draft/json', async (c) => asJson(c, await draftIn(c)))
}

/** A draft gets its number when it is published: the next one. */
function later(draft: Instrument, before: Instrument): Instrument {
  return { ...draft, edition: Math.max(draft.edition, before.edition + 1) }
}

async function asForm(c: Visit, instrument: Instrument): Promise<Response> {
  const headers = fileHeaders(instrument, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return c.body(new Uint8Array(await formFile(instrument)), 200, headers)
}

function asJson(c: Visit, instrument: Instrument): Response {
  return c.body(`${JSON.stringify(instrument, undefined, 2)}\n`, 200, fileHeaders(instrument, 'json', 'application/json; charset=utf-8'))
}

function fileHeaders({ code, edition }: Instrument, ending: string, type: string): Record<string, string> {
  const name = `${code.replace(/[^\w-]+/g, '_')}-${edition}.${ending}`
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
}
