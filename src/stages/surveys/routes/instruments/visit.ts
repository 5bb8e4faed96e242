import { keepNowhere, part, readUploads, seen, type Upload, type Visit } from '../../../../platform/http.ts'
import { requireRight } from '../../../../registry/access/index.ts'
import type { Changing } from '../../actions/instruments/change.ts'
import { namesOf } from '../../actions/instruments/open.ts'
import { type DesignForm, designForm, valueOf } from '../../designer/posted.ts'
import { addressOf, type Seen } from '../../views/instruments/frame.ts'

/** Lets in who may make questionnaires, and keeps drafts out of every store on the way. */
export function enter(c: Visit): Seen {
  requireRight(c.get('visitor'), 'instrument.design')
  keepNowhere(c)
  return seen(c)
}

/** Who is here, by the code of the person. */
export function byOf(c: Visit): string {
  return c.get('visitor').person ?? ''
}

/** What a form of the designer posted. */
export async function postedDesign(
  c: Visit,
): Promise<{ readonly form: DesignForm; readonly who: Changing; readonly files: readonly Upload[] }> {
  const { fields, files } = await readUploads(c)
  const form = designForm(fields)
  const version = valueOf(form, 'version')
  return { form, files, who: { code: part(c, 'code'), version: /^\d{1,9}$/.test(version) ? Number(version) : 0, by: byOf(c) } }
}

/** Goes on to another page of the questionnaire. */
export function goTo(c: Visit, rest: string): Response {
  return c.redirect(addressOf(part(c, 'code'), c.get('language'), rest), 303)
}

/** How the people behind changes are called. */
export function namesBy(c: Visit, ...changes: readonly { readonly by: string }[]): Promise<(code: string) => string> {
  return namesOf(
    c.get('db'),
    changes.map(({ by }) => by),
    c.get('language'),
  )
}
