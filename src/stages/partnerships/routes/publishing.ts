import { newId } from '../../../kernel/id.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { organisationsBy } from '../../../registry/organisations/index.ts'
import { openProgramme, type Programme } from '../../programmes/index.ts'
import { openDossier, todayOf } from '../actions/pipeline/open.ts'
import { begin } from '../actions/pipeline/partnership.ts'
import { makeIati, makeSouthSouth, setPublisher } from '../actions/publishing/files.ts'
import { beginForm } from '../forms/begin.ts'
import { emptyEntry, type Entry, type Form, readEntry } from '../forms/entry.ts'
import { option } from '../forms/fields.ts'
import { publisherForm } from '../forms/publisher.ts'
import { isPublic } from '../model/publishing/consent.ts'
import { figuresOf } from '../model/publishing/figures.ts'
import { southSouthMetadata } from '../model/publishing/south-south.ts'
import { problems } from '../problems/pipeline.ts'
import { dossiersOf } from '../store/pipeline/dossiers.ts'
import { findPublisher } from '../store/publishing/publishers.ts'
import { REGISTER } from '../text/publishing/page.ts'
import { formPage } from '../views/pipeline/form.ts'
import { partnershipPage } from '../views/publishing/partnership.ts'
import { registerPage } from '../views/publishing/register.ts'
import { namesOf } from './pipeline/context.ts'
import { PARTNERSHIP } from './pipeline/desk.ts'
import { mountFigures } from './publishing/figures.ts'

const REGISTER_PATH = '/:language/programmes/:programme/partnerships'

/** The public register of a programme's partnerships, what is handed out from it, and how the team begins one. */
export function mountPublishing(web: Web): void {
  web.get(REGISTER_PATH, async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const dossiers = await dossiersOf(db, programme.code)
    const open = dossiers.filter((dossier) => isPublic(dossier, 'register'))
    const isTeam = may(c.get('visitor'), 'partnership.broker', programme.code)
    const names = await namesOf(db, programme, isTeam ? dossiers : open)
    const figures = figuresOf(dossiers, todayOf(programme))
    const publisher = await findPublisher(db, programme.code)
    return c.html(registerPage(seen(c), programme, { open, figures, publisher, names, ...(isTeam && { all: dossiers }) }))
  })

  mountFiles(web)
  mountTeamForms(web)
  mountFigures(web)

  web.get(PARTNERSHIP, async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const dossier = await openDossier(db, programme.code, part(c, 'partnership'))
    const isTeam = may(c.get('visitor'), 'partnership.broker', programme.code)
    if (!isPublic(dossier, 'register')) {
      if (isTeam) return c.redirect(`/${c.get('language')}/programmes/${programme.code}/partnerships/${dossier.partnership.code}/desk`)
      throw problems['partnership.unknown']({ partnership: dossier.partnership.code })
    }
    return c.html(partnershipPage(seen(c), programme, dossier, await namesOf(db, programme, [dossier]), isTeam))
  })
}

function mountFiles(web: Web): void {
  web.get(`${REGISTER_PATH}/iati.xml`, async (c) => {
    const xml = await makeIati(c.get('db'), part(c, 'programme'))
    c.header('content-type', 'application/xml; charset=utf-8')
    return c.body(xml)
  })

  web.get(`${REGISTER_PATH}/south-south.csv`, async (c) => {
    const csv = await makeSouthSouth(c.get('db'), part(c, 'programme'))
    c.header('content-type', 'text/csv; charset=utf-8; header=present')
    c.header('link', '<south-south.csv-metadata.json>; rel="describedby"; type="application/csvm+json"')
    return c.body(csv)
  })

  web.get(`${REGISTER_PATH}/south-south.csv-metadata.json`, async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    c.header('content-type', 'application/csvm+json; charset=utf-8')
    return c.body(southSouthMetadata(code))
  })
}

function mountTeamForms(web: Web): void {
  mountForm(web, 'begin', {
    title: REGISTER.begin,
    lead: REGISTER.beginLead,
    form: async (c) => beginForm(await citiesBy(c.get('db')), c.get('language')),
    keep: async (c, { code }, begun) => {
      const made = await begin(c.get('db'), code, begun, c.get('visitor').person ?? '')
      return `/programmes/${code}/partnerships/${made}/desk`
    },
  })
  mountForm(web, 'publisher', {
    title: REGISTER.publisherSet,
    form: async (c, { parts }) => {
      const known = await organisationsBy(
        c.get('db'),
        parts.map(({ organisation }) => organisation),
      )
      return publisherForm([...known.values()].map(({ code, short, name }) => option(code, short ?? name)))
    },
    keep: async (c, { code }, publisher) => {
      await setPublisher(c.get('db'), code, publisher, c.get('visitor').person ?? '')
      return `/programmes/${code}/partnerships`
    },
  })
}

interface TeamForm<T> {
  readonly title: (typeof REGISTER)[keyof typeof REGISTER]
  readonly lead?: (typeof REGISTER)[keyof typeof REGISTER]
  readonly form: (c: Visit, programme: Programme) => Promise<Form<T>>
  /** Gives where one sees what came of it. */
  readonly keep: (c: Visit, programme: Programme, value: T) => Promise<string>
}

function mountForm<T>(web: Web, at: string, { title, lead, form, keep }: TeamForm<T>): void {
  const open = async (c: Visit) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    requireRight(c.get('visitor'), 'partnership.broker', programme.code)
    return programme
  }
  const show = (c: Visit, programme: Programme, { items }: Form<T>, entry: Entry<T>) => {
    const language = c.get('language')
    const back = { title: REGISTER.title[language], path: `/programmes/${programme.code}/partnerships` }
    return formPage(seen(c), programme, { title: title[language], items, entry, id: newId(), back, ...(lead && { lead: lead[language] }) })
  }
  web.get(`${REGISTER_PATH}/${at}`, async (c) => {
    const programme = await open(c)
    return c.html(show(c, programme, await form(c, programme), emptyEntry()))
  })
  web.post(`${REGISTER_PATH}/${at}`, async (c) => {
    const programme = await open(c)
    const asked = await form(c, programme)
    const read = readEntry(asked, await readForm(c))
    if (read.value === undefined) return c.html(show(c, programme, asked, read), 422)
    return c.redirect(`/${c.get('language')}${await keep(c, programme, read.value)}`, 303)
  })
}
