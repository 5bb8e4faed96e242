import type { Language } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { equipmentOf } from '../../../../platform/equipment.ts'
import { qrCode } from '../../../../platform/qr.ts'
import { openProgramme } from '../../../programmes/index.ts'
import type { Handover, Letters, PrintedLetter, PrintedLink } from '../../waves/links.ts'
import type { Invited, Wave } from '../../model.ts'
import { invitedTo } from '../../store/invitations/reading.ts'
import { linkAddress, shortMessage } from './letters.ts'
import { openers } from './links.ts'

/** The open link of a wave to be put on a wall, in each language. */
export async function openPoster(db: Database, wave: Wave): Promise<Readonly<Record<Language, PrintedLink>>> {
  const { url } = equipmentOf(db)
  const link = (language: Language): PrintedLink => printed(url, `${url}/${language}/surveys/${wave.code}`, language, wave)
  return { en: link('en'), 'uz-Latn': link('uz-Latn'), 'uz-Cyrl': link('uz-Cyrl'), ru: link('ru'), 'zh-Hans': link('zh-Hans') }
}

/** The links of all who have neither answered nor declined, to be printed and cut apart: a hundred at a time. */
export async function openLetters(db: Database, wave: Wave, part: number): Promise<Letters> {
  const [opener, { url }] = [await openers(db), equipmentOf(db)]
  const waiting = (await invitedTo(db, wave.code)).filter(({ used, declined }) => !used && !declined)
  const letters = waiting.slice((part - 1) * AT_ONCE, part * AT_ONCE).map((invited): PrintedLetter => {
    const { secret, code } = opener(invited.id)
    return { invited, code, ...printed(url, inFull(url, linkAddress(wave, invited.language, secret)), invited.language, wave) }
  })
  return { letters, part, parts: Math.ceil(waiting.length / AT_ONCE) }
}

const AT_ONCE = 100

/** What an organiser needs to give one person the link: to paste into a messenger, to show, to print. */
export async function openHandover(db: Database, wave: Wave, invited: Invited): Promise<Handover> {
  const [opener, { url }] = [await openers(db), equipmentOf(db)]
  const { secret, code } = opener(invited.id)
  const message = inFull(url, shortMessage(wave, await openProgramme(db, wave.programme), invited, secret))
  return { invited, code, message, ...printed(url, inFull(url, linkAddress(wave, invited.language, secret)), invited.language, wave) }
}

function printed(url: string, full: string, language: Language, wave: Wave): PrintedLink {
  return { qr: qrCode(full), address: `${url.replace(/^https?:\/\//, '')}/${language}/surveys/${wave.code}` }
}

function inFull(url: string, text: string): string {
  return text.replaceAll('{serai}', url)
}
