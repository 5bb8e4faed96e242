import { newId } from '../../../kernel/id.ts'
import type { Database } from '../../../platform/database.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { openProgramme, type Programme } from '../../programmes/index.ts'
import { addFollowUp } from '../actions/due/follow-up.ts'
import { complete, depart, handOver, postpone, requireOwn } from '../actions/due/settle.ts'
import { teamOf } from '../actions/due/team.ts'
import { openDue } from '../actions/due/waiting.ts'
import { todayOf } from '../actions/pipeline/open.ts'
import type { Writing } from '../actions/pipeline/write.ts'
import { completionForm, departureForm, followUpForm, handoverForm, postponementForm } from '../forms/due.ts'
import { emptyEntry, type Entry, type Form, type Posted, readEntry } from '../forms/entry.ts'
import { option } from '../forms/fields.ts'
import type { DueItem } from '../model/due/item.ts'
import { problems } from '../problems/pipeline.ts'
import { keyOf } from '../store/due/items.ts'
import { changesOf, departedAmong } from '../store/due/writing.ts'
import { DUE } from '../text/due/page.ts'
import { type Deed, DEEDS, itemPage, type ItemShown } from '../views/due/item.ts'
import { formPage } from '../views/pipeline/form.ts'
import { ownersBy } from './due/owners.ts'
import { writingIn } from './pipeline/context.ts'

const DUE_PATH = '/:language/programmes/:programme/due'

/** What is due: each thing has a page, and each deed about it is a form of its own. */
export function mountDue(web: Web): void {
  mountNew(web)

  web.get(`${DUE_PATH}/:kind/:item`, async (c) => {
    const opened = await open(c)
    return c.html(itemPage(seen(c), opened.programme, await shown(c, opened)))
  })

  web.post(`${DUE_PATH}/:kind/:item/:deed`, async (c) => {
    const opened = await open(c)
    const deed = DEEDS.find((each) => each === part(c, 'deed'))
    if (deed === undefined) throw problems['due.unknown']()
    const posted = await readForm(c)
    const entry = await DO[deed](c.get('db'), opened, writingIn(c, posted), posted)
    if (entry.faults.length === 0) return c.redirect(`/${c.get('language')}/desk/waiting`, 303)
    const path = `/programmes/${opened.programme.code}/due/${opened.item.kind}/${opened.item.item}`
    return c.html(itemPage({ ...seen(c), path }, opened.programme, await shown(c, opened, { deed, entry })), 422)
  })
}

interface Opened {
  readonly programme: Programme
  readonly item: DueItem
  readonly forms: Readonly<Record<Deed, Form<unknown>>> & ReturnType<typeof formsFor>
}

async function open(c: Visit): Promise<Opened> {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  requireRight(c.get('visitor'), 'desk.open', programme.code)
  const item = await openDue(db, programme, part(c, 'kind'), part(c, 'item'))
  requireOwn(c.get('visitor'), item)
  return { programme, item, forms: formsFor(programme, await peopleChoices(db, programme)) }
}

function formsFor(programme: Programme, people: Parameters<typeof handoverForm>[0]) {
  const today = todayOf(programme)
  return { completion: completionForm, postponement: postponementForm(today), handover: handoverForm(people), departure: departureForm }
}

/** The team of the programme without those who have left. */
async function peopleChoices(db: Database, { code }: Programme) {
  const team = await teamOf(db, code)
  const gone = await departedAmong(
    db,
    team.map((person) => person.code),
  )
  return team.filter((person) => !gone.has(person.code)).map((person) => option(person.code, person.name))
}

/** Does the deed when its form is right; gives what the form said. */
type Doing = (db: Database, opened: Opened, writing: Writing, posted: Posted) => Promise<Entry<unknown>>

const DO: Readonly<Record<Deed, Doing>> = {
  completion: async (db, { item, forms }, { by }, posted) => {
    const entry = readEntry(forms.completion, posted)
    if (entry.value !== undefined) await complete(db, item, by, entry.value)
    return entry
  },
  postponement: async (db, { item, forms }, writing, posted) => {
    const entry = readEntry(forms.postponement, posted)
    if (entry.value !== undefined) await postpone(db, item, writing, entry.value.until, entry.value.reason)
    return entry
  },
  handover: async (db, { item, forms, programme }, writing, posted) => {
    const entry = readEntry(forms.handover, posted)
    if (entry.value !== undefined) await handOver(db, programme, item, writing, entry.value)
    return entry
  },
  departure: async (db, { item, forms, programme }, { by }, posted) => {
    const entry = readEntry(forms.departure, posted)
    if (entry.value !== undefined && item.owner !== undefined) await depart(db, programme.code, item.owner, entry.value, by)
    return entry
  },
}

async function shown(c: Visit, { item, programme, forms }: Opened, back?: ItemShown['back']): Promise<ItemShown> {
  const db = c.get('db')
  const changes = await changesOf(db, item.kind, keyOf(item))
  const codes = [item.owner, item.left, ...changes.flatMap(({ person, by }) => [person, by])].flatMap((code) => code ?? [])
  const cities = await citiesBy(db, item.cities)
  return {
    item,
    changes,
    forms,
    today: todayOf(programme),
    owners: await ownersBy(db, codes),
    cities: new Map(cities.map((city) => [city.code, city])),
    id: newId(),
    ...(back && { back }),
  }
}

/** A promise that somebody heard. */
function mountNew(web: Web): void {
  const path = `${DUE_PATH}/new`
  const form = async (c: Visit) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    requireRight(c.get('visitor'), 'partnership.broker', programme.code)
    return { programme, asked: followUpForm(await peopleChoices(c.get('db'), programme), todayOf(programme), c.get('language')) }
  }
  const show = (c: Visit, { programme, asked }: Awaited<ReturnType<typeof form>>, entry: Entry<unknown>, id: string) => {
    const language = c.get('language')
    const back = { title: DUE.waiting[language], path: '/desk/waiting' }
    return formPage(seen(c), programme, {
      title: DUE.addFollowUp[language],
      lead: DUE.aboutFollowUp[language],
      items: asked.items,
      entry,
      id,
      back,
    })
  }
  web.get(path, async (c) => c.html(show(c, await form(c), emptyEntry(), newId())))
  web.post(path, async (c) => {
    const opened = await form(c)
    const posted = await readForm(c)
    const { id } = writingIn(c, posted)
    const entry = readEntry(opened.asked, posted)
    if (entry.value === undefined) return c.html(show(c, opened, entry, id), 422)
    await addFollowUp(c.get('db'), opened.programme.code, id, entry.value)
    return c.redirect(`/${c.get('language')}/desk/waiting`, 303)
  })
}
