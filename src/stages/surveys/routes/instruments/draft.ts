import {
  addItem,
  addPage,
  blankItem,
  copyItem,
  findItem,
  findPage,
  freeCode,
  type Instrument,
  isPattern,
  itemCodes,
  moveItem,
  movePage,
  placeItem,
  RESERVED,
  removeItem,
  removePage,
} from '../../../../engines/survey/index.ts'
import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { changeDesign, type Changing } from '../../actions/instruments/change.ts'
import { openDesign } from '../../actions/instruments/open.ts'
import { reviewDesign } from '../../actions/instruments/publish.ts'
import { type DesignForm, valueOf } from '../../designer/posted.ts'
import type { Change, Design } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { leftOutOf, versionsOf } from '../../store/instruments/designs.ts'
import { draftPage } from '../../views/instruments/draft/draft.ts'
import type { DraftShown } from '../../views/instruments/draft/shown.ts'
import { enter, goTo, namesBy, postedDesign } from './visit.ts'

export function mountDraft(web: Web): void {
  web.get('/:language/instruments/:code/draft', async (c) => {
    const seen = enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    const [found, leftOut, changed] = await Promise.all([
      reviewDesign(c.get('db'), design),
      leftOutOf(c.get('db'), design.code),
      changedIn(c, design),
    ])
    const nameOf = await namesBy(c, ...(changed?.others ?? []))
    return c.html(draftPage(seen, { design, found, leftOut, ...(changed ? { changed } : {}), open: c.req.query('page'), nameOf }))
  })

  web.post('/:language/instruments/:code/draft', async (c) => {
    enter(c)
    const { form, who } = await postedDesign(c)
    const wish = wishOf(form)
    const before = await openDesign(c.get('db'), who.code)
    const { change, go } = wish(before.instrument)
    const design = await changeDesign(c.get('db'), who, change, (now) => wish(now).instrument)
    return goTo(c, go(told(design, before, who)))
  })
}

/** What one press of a button makes of the questionnaire, and which page comes next. */
interface Wish {
  readonly instrument: Instrument
  readonly change: Change
  readonly go: (told: string) => string
}

const WISHES: Readonly<Record<string, (now: Instrument, form: DesignForm) => Wish>> = {
  'add-page': (now) => {
    const code = freeCode(
      'page',
      now.pages.map((page) => page.code),
    )
    return {
      instrument: addPage(now, { code, items: [] }),
      change: { what: 'page-added', part: code },
      go: (told) => `/draft${told}#page-${code}`,
    }
  },
  'add-item': (now, form) => {
    const page = pageIn(now, form)
    const code = freeCode('item', [...itemCodes(now), ...RESERVED])
    const pattern = valueOf(form, 'pattern')
    const instrument = addItem(now, page, blankItem(isPattern(pattern) ? pattern : 'line', code))
    return { instrument, change: { what: 'item-added', part: code }, go: () => `/draft/items/${code}` }
  },
  up: (now, form) => moved(now, form, (item) => moveItem(now, item, -1)),
  down: (now, form) => moved(now, form, (item) => moveItem(now, item, 1)),
  to: (now, form) => moved(now, form, (item) => placeItem(now, item, pageIn(now, form, 'to'))),
  place: (now, form) => moved(now, form, (item) => placeItem(now, item, pageIn(now, form), valueOf(form, 'before') || undefined)),
  copy: (now, form) => {
    const { instrument, code } = copyItem(now, itemIn(now, form))
    return { instrument, change: { what: 'item-copied', part: code }, go: (told) => `/draft${told}#item-${encodeURIComponent(code)}` }
  },
  remove: (now, form) => {
    const item = itemIn(now, form)
    return { instrument: removeItem(now, item), change: { what: 'item-removed', part: item }, go: (told) => `/draft${told}` }
  },
  'page-up': (now, form) => pageMoved(now, form, -1),
  'page-down': (now, form) => pageMoved(now, form, 1),
  'page-remove': (now, form) => {
    const page = pageIn(now, form)
    return { instrument: removePage(now, page), change: { what: 'page-removed', part: page }, go: (told) => `/draft${told}` }
  },
}

function wishOf(form: DesignForm): (now: Instrument) => Wish {
  const wish = Object.hasOwn(WISHES, valueOf(form, 'do')) ? WISHES[valueOf(form, 'do')] : undefined
  return (now) => wish?.(now, form) ?? { instrument: now, change: { what: 'restored' }, go: () => '/draft' }
}

function moved(now: Instrument, form: DesignForm, move: (item: string) => Instrument): Wish {
  const item = itemIn(now, form)
  return {
    instrument: move(item),
    change: { what: 'item-moved', part: item },
    go: (told) => `/draft${told}#item-${encodeURIComponent(item)}`,
  }
}

function pageMoved(now: Instrument, form: DesignForm, by: -1 | 1): Wish {
  const page = pageIn(now, form)
  return {
    instrument: movePage(now, page, by),
    change: { what: 'page-moved', part: page },
    go: (told) => `/draft${told}#page-${encodeURIComponent(page)}`,
  }
}

function itemIn(now: Instrument, form: DesignForm): string {
  const item = valueOf(form, 'item')
  if (!findItem(now, item)) throw problems['design.part-gone']({ part: item.slice(0, 80) })
  return item
}

function pageIn(now: Instrument, form: DesignForm, field = 'page'): string {
  const page = valueOf(form, field)
  if (!findPage(now, page)) throw problems['design.part-gone']({ part: page.slice(0, 80) })
  return page
}

/** What the next page tells of the change: nothing when nothing changed, as when the first item is moved up. */
export function told(design: Design, before: Pick<Design, 'version'>, { version }: Pick<Changing, 'version'>): string {
  return design.version === before.version ? '' : `?changed=${design.version}&since=${version}`
}

/** The change that was just made and what others did between, as the address says it. */
async function changedIn(c: Visit, design: Design): Promise<DraftShown['changed']> {
  const [changed, since] = [Number(c.req.query('changed')), Number(c.req.query('since'))]
  if (!Number.isSafeInteger(changed) || changed < 1 || changed > design.version) return undefined
  const after = Number.isSafeInteger(since) && since > 0 && since < changed ? since : changed - 1
  const versions = await versionsOf(c.get('db'), design.code, after)
  const mine = versions.find(({ version }) => version === changed)
  return { mine, others: versions.filter(({ version, by }) => version !== changed && by !== mine?.by) }
}
