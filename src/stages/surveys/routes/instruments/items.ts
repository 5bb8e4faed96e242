import {
  addItem,
  blankItem,
  findItem,
  freeCode,
  type Instrument,
  type Item,
  itemCodes,
  itemsOf,
  pageWith,
  RESERVED,
  replaceItem,
} from '../../../../engines/survey/index.ts'
import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { type Changed, changeDesign, changePart, type Clash } from '../../actions/instruments/change.ts'
import { openDesign } from '../../actions/instruments/open.ts'
import { answeredCodes, reviewDesign } from '../../actions/instruments/publish.ts'
import { type ItemRead, readItem } from '../../designer/item.ts'
import { type DesignFault, type DesignForm, valueOf } from '../../designer/posted.ts'
import { formOfItem, withRowMoved } from '../../designer/shown.ts'
import type { Design } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { itemPage } from '../../views/instruments/part/item.ts'
import { itemPreview } from '../../views/instruments/preview.ts'
import { pathOf } from '../../views/instruments/frame.ts'
import { told } from './draft.ts'
import { enter, goTo, namesBy, postedDesign } from './visit.ts'

export function mountItems(web: Web): void {
  web.get('/:language/instruments/:code/draft/items/:item', async (c) => {
    enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    const item = openItem(design, part(c, 'item'))
    return show(c, design, { item, form: formOfItem(item), faults: [] }, 200)
  })

  web.post('/:language/instruments/:code/draft/items/:item', (c) => keepItem(c))

  web.get('/:language/instruments/:code/draft/items/:item/preview', async (c) => {
    const seen = enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    const item = openItem(design, part(c, 'item'))
    const { code, instrument } = design
    return c.html(itemPreview(seen, item, { instrument, path: previewPath(code, item.code), language: c.get('language') }))
  })

  // What is being typed, as participants would see it: nothing is kept.
  web.post('/:language/instruments/:code/draft/items/:item/preview', async (c) => {
    const seen = enter(c)
    const { form } = await postedDesign(c)
    const { code, instrument } = await openDesign(c.get('db'), part(c, 'code'))
    const before = findItem(instrument, part(c, 'item')) ?? blankItem('line', part(c, 'item'))
    const { item } = readItem(form, before, instrument, false)
    return c.html(itemPreview(seen, item, { instrument, path: previewPath(code, before.code), language: c.get('language') }))
  })
}

async function keepItem(c: Visit): Promise<Response> {
  enter(c)
  const db = c.get('db')
  const { form: posted, who } = await postedDesign(c)
  const wish = valueOf(posted, 'do')
  const form = withRowMoved(posted, wish)
  const design = await openDesign(db, who.code)
  const code = part(c, 'item')
  const before = findItem(design.instrument, code) ?? blankItem('line', code)
  const fixed = wish !== 'new-code' && (await answeredCodes(db, who.code)).has(code)
  const read = wish === 'new-code' ? underNewCode(form, before, design.instrument) : readItem(form, before, design.instrument, fixed)
  if (read.faults.length > 0) return show(c, { ...design, version: who.version }, { item: before, form, faults: read.faults }, 422)
  const change = { what: 'item-changed', part: read.item.code } as const
  const result =
    wish === 'again'
      ? await addAgain(c, who, read.item)
      : await changePart(db, who, { item: code }, change, (now) => replaceItem(now, code, read.item, read.renamed))
  if ('clash' in result) return show(c, result.design, { item: before, form, faults: [], clash: result }, 409)
  return goTo(c, nextAfter(wish, read.item.code, result.design, told(result.design, design, who)))
}

/** What was typed into an item that somebody removed meanwhile, as a new item on the last page. */
async function addAgain(c: Visit, who: Parameters<typeof changeDesign>[1], item: Item): Promise<Changed> {
  const design = await changeDesign(c.get('db'), who, { what: 'item-added', part: item.code }, (now) => {
    const page = now.pages.at(-1)?.code
    return page === undefined ? now : addItem(now, page, { ...item, code: freeCode(item.code, itemCodes(now)) })
  })
  return { design, others: [] }
}

/** An answered item that is asked in another way is another item, under a code of its own. */
function underNewCode(form: DesignForm, before: Item, instrument: Instrument): ItemRead {
  const code = freeCode(before.code, [...itemCodes(instrument), ...RESERVED])
  const values = new Map(form.values).set('code', code)
  return readItem({ ...form, values }, before, instrument, false)
}

function openItem({ instrument }: Design, code: string): Item {
  const item = findItem(instrument, code)
  if (!item) throw problems['design.part-unknown']({ part: code.slice(0, 80) })
  return item
}

interface Shown {
  readonly item: Item
  readonly form: DesignForm
  readonly faults: readonly DesignFault[]
  readonly clash?: Clash
}

async function show(c: Visit, design: Design, { item, form, faults, clash }: Shown, status: 200 | 409 | 422): Promise<Response> {
  const seen = enter(c)
  const [found, answered] = await Promise.all([reviewDesign(c.get('db'), design), answeredCodes(c.get('db'), design.code)])
  const told = clash && { ...clash, nameOf: await namesBy(c, ...clash.others) }
  const shown = { design, code: item.code, kind: item.kind, form, faults, found, fixed: answered.has(item.code), clash: told }
  return c.html(itemPage({ ...seen, path: pathOf(design.code, `/draft/items/${encodeURIComponent(item.code)}`) }, shown), status)
}

/** Back to the draft at the item, the same form again, or the form of the item after it. */
function nextAfter(wish: string, item: string, { instrument }: Design, told: string): string {
  const form = (code: string) => `/draft/items/${encodeURIComponent(code)}`
  if (wish === 'next') {
    const items = itemsOf(instrument)
    const next = items[items.findIndex(({ code }) => code === item) + 1]
    if (next) return form(next.code)
  }
  if (wish === 'stay' || wish === 'new-code' || wish.includes('.')) return form(item)
  const page = pageWith(instrument, item)?.code
  return `/draft${told}${page === undefined ? '' : `${told === '' ? '?' : '&'}page=${encodeURIComponent(page)}`}#item-${encodeURIComponent(item)}`
}

function previewPath(code: string, item: string): string {
  return pathOf(code, `/draft/items/${encodeURIComponent(item)}/preview`)
}
