import { newId } from '../../../../kernel/id.ts'
import type { FullText } from '../../../../kernel/language.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../../platform/http.ts'
import type { Database } from '../../../../platform/database.ts'
import * as entries from '../../actions/pipeline/entries.ts'
import { addContact, changeState } from '../../actions/pipeline/partnership.ts'
import { requireGoingOn } from '../../actions/pipeline/open.ts'
import type { Writing } from '../../actions/pipeline/write.ts'
import { emptyEntry, type Form, readEntry } from '../../forms/entry.ts'
import { option } from '../../forms/fields.ts'
import { meetingForm } from '../../forms/meeting.ts'
import { moneyForm } from '../../forms/money.ts'
import { consentForm, contactForm } from '../../forms/people.ts'
import { indicatorForm, measurementForm, pilotForm } from '../../forms/pilot.ts'
import { milestoneForm, planItemForm } from '../../forms/plan-item.ts'
import { stateForm, strikeForm } from '../../forms/state.ts'
import type { Indicator, Pilot } from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { formPage } from '../../views/pipeline/form.ts'
import { pairName } from '../../views/pipeline/names.ts'
import { type Context, giversOf, openContext, ownersOf, writingIn } from './context.ts'
import { deskAddress, deskPath, PARTNERSHIP } from './desk.ts'

/** A form of the team: where it is, what it asks, and what it does. */
interface Entry<T> {
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

export function mountEntries(web: Web): void {
  mount(web, {
    at: 'contacts',
    title: PAGE.addContact,
    to: 'contacts',
    form: (_, { cities }) => contactForm(cities),
    keep: (db, { dossier }, writing, contact) => addContact(db, dossier, writing, contact),
  })
  mount(web, {
    at: 'meetings',
    title: PAGE.addMeeting,
    to: 'meetings',
    form: (_, { today, language }) => meetingForm(today, language),
    keep: (db, { dossier }, writing, meeting) => entries.addMeeting(db, dossier, writing, meeting),
  })
  mount(web, {
    at: 'plan',
    title: PAGE.addPlanItem,
    to: 'plan',
    form: async (db, context) => planItemForm(await ownersOf(db, context), context.today, context.language),
    keep: (db, { dossier }, writing, item) => entries.addPlanItem(db, dossier, writing, item),
  })
  mount(web, {
    at: 'money',
    title: PAGE.addMoney,
    to: 'money',
    form: async (db, context) => {
      const pilots = context.dossier.pilots.map(({ id, title }) => option(id, title))
      return moneyForm({ givers: await giversOf(db, context), pilots }, context.today, context.language)
    },
    keep: (db, { dossier }, writing, line) => entries.addMoney(db, dossier, writing, line),
  })
  mount(web, {
    at: 'money/:line/strike',
    title: PAGE.strike,
    lead: PAGE.strikeLead,
    to: 'money',
    form: () => strikeForm,
    keep: (db, { dossier }, { by }, reason, c) => entries.strikeMoney(db, dossier, part(c, 'line'), by, reason),
  })
  mount(web, {
    at: 'consents',
    title: PAGE.addConsent,
    to: 'consents',
    whenEnded: true,
    form: (_, { cities, today }) => consentForm(cities, today),
    keep: (db, { dossier }, writing, consent) => entries.addConsent(db, dossier, writing, consent),
  })
  mount(web, {
    at: 'state',
    title: PAGE.changeState,
    to: 'state',
    whenEnded: true,
    form: () => stateForm,
    keep: (db, { dossier }, { by }, { state, reason }) => changeState(db, dossier, state, reason, by),
  })
  mountPilots(web)
}

function mountPilots(web: Web): void {
  mount(web, {
    at: 'pilots',
    title: PAGE.addPilot,
    to: 'pilots',
    form: (_, { cities, language }) => pilotForm(cities, language),
    keep: (db, { dossier }, writing, pilot) => entries.addPilot(db, dossier, writing, pilot),
  })
  mount(web, {
    at: 'pilots/:pilot/milestones',
    title: PAGE.addMilestone,
    to: 'pilots',
    form: async (db, context, c) => {
      pilotIn(c, context)
      return milestoneForm(await ownersOf(db, context), context.today, context.language)
    },
    keep: (db, context, writing, milestone, c) => entries.addMilestone(db, context.dossier, pilotIn(c, context), writing, milestone),
  })
  mount(web, {
    at: 'pilots/:pilot/indicators',
    title: PAGE.addIndicator,
    to: 'pilots',
    form: (_, context, c) => {
      pilotIn(c, context)
      return indicatorForm(context.today, context.language)
    },
    keep: (db, context, writing, indicator, c) => entries.addIndicator(db, context.dossier, pilotIn(c, context), writing, indicator),
  })
  mount(web, {
    at: 'pilots/:pilot/indicators/:indicator/measurements',
    title: PAGE.addMeasurement,
    to: 'pilots',
    form: (_, context, c) => measurementForm(indicatorIn(c, context).baselineDay, context.today, context.language),
    keep: (db, context, writing, measurement, c) =>
      entries.addMeasurement(db, context.dossier, indicatorIn(c, context), writing, measurement),
  })
}

function mount<T>(web: Web, entry: Entry<T>): void {
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

function pilotIn(c: Visit, { dossier }: Context): Pilot {
  const pilot = dossier.pilots.find(({ id }) => id === part(c, 'pilot'))
  if (pilot === undefined) throw problems['partnership.part-unknown']()
  return pilot
}

function indicatorIn(c: Visit, context: Context): Indicator {
  const indicator = pilotIn(c, context).indicators.find(({ id }) => id === part(c, 'indicator'))
  if (indicator === undefined) throw problems['partnership.part-unknown']()
  return indicator
}
