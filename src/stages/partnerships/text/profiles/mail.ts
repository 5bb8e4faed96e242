import { fill, type Language } from '../../../../kernel/language.ts'
import { profileWords } from './index.ts'

/** What the mail says that asks an office for what its city can offer. */
export function offerMail(
  {
    secret,
    until,
    ...values
  }: { readonly name: string; readonly city: string; readonly programme: string; readonly secret: string; readonly until: string },
  language: Language,
): { readonly subject: string; readonly text: string } {
  const t = profileWords(language)
  const link = `{serai}/${language}/offers/${secret}`
  return {
    subject: fill(t.mailSubject, values),
    text: `${fill(t.mailText, values)}\n\n${link}\n\n${fill(t.mailUntil, { day: until })}\n`,
  }
}
