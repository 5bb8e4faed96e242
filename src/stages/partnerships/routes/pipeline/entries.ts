import { part, type Web } from '../../../../platform/http.ts'
import * as entries from '../../actions/pipeline/entries.ts'
import { addContact, changeState } from '../../actions/pipeline/partnership.ts'
import { option } from '../../forms/fields.ts'
import { meetingForm } from '../../forms/meeting.ts'
import { moneyForm } from '../../forms/money.ts'
import { consentForm, contactForm } from '../../forms/people.ts'
import { planItemForm } from '../../forms/plan-item.ts'
import { stateForm, strikeForm } from '../../forms/state.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { giversOf, ownersOf } from './context.ts'
import { mount } from './entry.ts'
import { mountPilots } from './pilots.ts'

/** The forms with which a team keeps the dossier of a partnership. */
export function mountEntries(web: Web): void {
  mountPeople(web)
  mountWork(web)
  mountMoney(web)
  mountPilots(web)
  mount(web, {
    at: 'state',
    title: PAGE.changeState,
    to: 'state',
    whenEnded: true,
    form: () => stateForm,
    keep: (db, { dossier }, { by }, { state, reason }) => changeState(db, dossier, state, reason, by),
  })
}

function mountPeople(web: Web): void {
  mount(web, {
    at: 'contacts',
    title: PAGE.addContact,
    to: 'contacts',
    form: (_, { cities }) => contactForm(cities),
    keep: (db, { dossier }, writing, contact) => addContact(db, dossier, writing, contact),
  })
  mount(web, {
    at: 'consents',
    title: PAGE.addConsent,
    to: 'consents',
    whenEnded: true,
    form: (_, { cities, today }) => consentForm(cities, today),
    keep: (db, { dossier }, writing, consent) => entries.addConsent(db, dossier, writing, consent),
  })
}

function mountWork(web: Web): void {
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
}

function mountMoney(web: Web): void {
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
}
