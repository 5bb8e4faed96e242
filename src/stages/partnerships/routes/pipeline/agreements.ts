import { isId, newId } from '../../../../kernel/id.ts'
import { part, readUploads, seen, type Upload, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { may } from '../../../../registry/access/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { addAgreement } from '../../actions/pipeline/entries.ts'
import { findHeld, hold, readSigned, type Signed } from '../../actions/pipeline/files.ts'
import { openDossier, requireGoingOn } from '../../actions/pipeline/open.ts'
import { agreementForm } from '../../forms/agreement.ts'
import { type Entry, emptyEntry, type Posted, readEntry } from '../../forms/entry.ts'
import { isPublic } from '../../model/publishing/consent.ts'
import { problems } from '../../problems/pipeline.ts'
import { findSignedFile } from '../../store/pipeline/files.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { formPage } from '../../views/pipeline/form.ts'
import { pairName } from '../../views/pipeline/names.ts'
import { type Context, openContext, writingIn } from './context.ts'
import { deskAddress, deskPath, PARTNERSHIP } from './desk.ts'

/** Signed papers: in with their words, out to whom may read them. */
export function mountAgreements(web: Web): void {
  web.get(`${PARTNERSHIP}/desk/agreements`, async (c) => {
    const context = await openContext(c)
    requireGoingOn(context.dossier)
    return c.html(show(c, context, emptyEntry(), newId()))
  })

  web.post(`${PARTNERSHIP}/desk/agreements`, async (c) => {
    const context = await openContext(c)
    requireGoingOn(context.dossier)
    const { fields, files } = await readUploads(c)
    const writing = writingIn(c, fields)
    const read = readEntry(agreementForm(context.cities, context.today, context.language), fields)
    const signed = await signedIn(c, fields, files)
    if (read.value === undefined || signed.file === undefined) {
      const held = signed.file && (await hold(c.get('db'), signed, writing.by))
      const entry = { ...read, faults: [...read.faults, ...signed.faults] }
      return c.html(show(c, context, entry, writing.id, held), 422)
    }
    await addAgreement(c.get('db'), context.dossier, writing, read.value, signed.file)
    return c.redirect(deskAddress(c, context, 'agreements'), 303)
  })

  web.get(`${PARTNERSHIP}/agreements/:agreement/file`, async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const dossier = await openDossier(db, programme.code, part(c, 'partnership'))
    const open = isPublic(dossier, 'documents') || may(c.get('visitor'), 'partnership.broker', programme.code)
    const id = part(c, 'agreement')
    const found = open && isId(id) ? await findSignedFile(db, dossier.partnership.code, id) : undefined
    if (found === undefined) throw problems['partnership.unknown']({ partnership: dossier.partnership.code })
    c.header('content-type', found.type)
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
    return c.body(new Uint8Array(found.file))
  })
}

/** The paper that came with the form, or the one that an earlier try left here. */
async function signedIn(c: Visit, fields: Posted, files: readonly Upload[]): Promise<Signed> {
  const upload = files.find(({ field, bytes }) => field === 'file' && bytes.length > 0)
  if (upload !== undefined) return readSigned(upload)
  const held = valueIn(fields, 'held')
  return findHeld(c.get('db'), held, c.get('visitor').person ?? '')
}

function show(c: Visit, context: Context, entry: Entry<unknown>, id: string, held?: { readonly id: string; readonly name: string }) {
  const { language, programme, cities, dossier, today } = context
  const known = new Map(cities.map((city) => [city.code, city]))
  return formPage(seen(c), programme, {
    title: PAGE.addAgreement[language],
    items: agreementForm(cities, today, language).items,
    entry,
    id,
    file: held ? { held } : {},
    back: { title: pairName(dossier.partnership.cities, { cities: known }, language), path: deskPath(context) },
  })
}
