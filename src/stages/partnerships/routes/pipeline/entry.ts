import { newId } from '../../../../kernel/id.ts'
import type { FullText } from '../../../../kernel/language.ts'
import { readForm, seen, type Visit, type Web } from '../../../../platform/http.ts'
import type { Database } from '../../../../platform/database.ts'
import { requireGoingOn } from '../../actions/pipeline/open.ts'
import type { Writing } from '../../actions/pipeline/write.ts'
import { emptyEntry, type Form, readEntry } from '../../forms/entry.ts'
import { formPage } from '../../views/pipeline/form.ts'
import { pairName } from '../../views/pipeline/names.ts'
import { type Context, openContext, writingIn } from './context.ts'
import { deskAddress, deskPath, PARTNERSHIP } from './desk.ts'

/** A form of the team: where it is, what it asks, and what it does. */
export interface Entry<T> {
  /** Behind the address of the team's page. */
  readonly at: string
  readonly title: FullText
  readonly lead?: FullText
  /** The part of the team's page that shows what came of it. */
  readonly to: string
  readonly form: (db: Database, context: Context, c: Visit) => Form<T> | Promise<Form<T>>
  readonly keep: (db: Database, context: Context, writing: Writing, value: T, c: Visit) => Promise<void>
  /** What may be done to a partnership that has ended. */
  readonly whenEnded?: true
}

export function mount<T>(web: Web, entry: Entry<T>): void {
  const address = `${PARTNERSHIP}/desk/${entry.at}`
  web.get(address, async (c) => {
    const context = await openFor(c, entry)
    const form = await entry.form(c.get('db'), context, c)
    return c.html(show(c, context, entry, form, { entry: emptyEntry(), id: newId() }))
  })
  web.post(address, async (c) => {
    const context = await openFor(c, entry)
    const posted = await readForm(c)
    const writing = writingIn(c, posted)
    const form = await entry.form(c.get('db'), context, c)
    const read = readEntry(form, posted)
    if (read.value === undefined) return c.html(show(c, context, entry, form, { entry: read, id: writing.id }), 422)
    await entry.keep(c.get('db'), context, writing, read.value, c)
    return c.redirect(deskAddress(c, context, entry.to), 303)
  })
}

async function openFor<T>(c: Visit, { whenEnded }: Entry<T>): Promise<Context> {
  const context = await openContext(c)
  if (!whenEnded) requireGoingOn(context.dossier)
  return context
}

function show<T>(
  c: Visit,
  context: Context,
  { title, lead }: Entry<T>,
  { items }: Form<T>,
  rest: Pick<Parameters<typeof formPage>[2], 'entry' | 'id'>,
) {
  const { language, programme, cities, dossier } = context
  const known = new Map(cities.map((city) => [city.code, city]))
  const back = { title: pairName(dossier.partnership.cities, { cities: known }, language), path: deskPath(context) }
  return formPage(seen(c), programme, { title: title[language], items, back, ...rest, ...(lead && { lead: lead[language] }) })
}
