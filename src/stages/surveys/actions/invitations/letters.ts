import { formatDay, formatZone } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Invitation, Wave } from '../../model.ts'
import { letterWords } from '../../text/letters.ts'
import { whoSees } from '../../text.ts'

type Addressee = Pick<Invitation, 'name' | 'language'>

/** The address of a personal link, with `{serai}` for the installation's. */
export function linkAddress(wave: Wave, language: Language, secret: string, part = ''): string {
  return `{serai}/${language}/surveys/${wave.code}/for/${secret}${part}`
}

/** What somebody is written by mail, in the person's language; `first` when nobody has written before. */
export function letter(wave: Wave, programme: Programme, to: Addressee & { readonly first: boolean }, secret: string) {
  const { name, language, first } = to
  const t = letterWords(language)
  const values = valuesOf(wave, programme, to)
  const lines = [
    fill(t.dear, { name }),
    fill(first ? t.invites : t.reminds, values),
    `${t.link}\n${linkAddress(wave, language, secret)}`,
    fill(wave.closes ? t.until : t.open, values),
    whoSees(wave, language),
    `${t.decline}\n${linkAddress(wave, language, secret, '/decline')}`,
    values.programme,
  ]
  return { name, language, subject: fill(first ? t.subject : t.again, values), text: `${lines.join('\n\n')}\n` }
}

/** The same in short, to be pasted into a messenger. */
export function shortMessage(wave: Wave, programme: Programme, to: Addressee, secret: string): string {
  const t = letterWords(to.language)
  const values = valuesOf(wave, programme, to)
  const lines = [
    `${fill(t.dear, to)} ${fill(t.invites, values)}`,
    linkAddress(wave, to.language, secret),
    fill(wave.closes ? t.until : t.open, values),
  ]
  return lines.join('\n')
}

function valuesOf(wave: Wave, programme: Programme, { language }: Addressee) {
  return {
    title: say(wave.title, language),
    programme: say(programme.title, language),
    day: wave.closes ? formatDay(wave.closes, language) : '',
    zone: formatZone(wave.zone, language),
  }
}
