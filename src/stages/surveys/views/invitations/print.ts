import { formatDay, formatZone } from '../../../../engines/script/index.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Letters, PrintedLink } from '../../waves/links.ts'
import type { Wave } from '../../model.ts'
import { inviteWords } from '../../text/invitations.ts'
import { letterWords } from '../../text/letters.ts'
import { type Asked, invitePage, qrPicture, type Seen } from './frame.ts'

/** The links of those who have not answered, each in the person's language: to be printed on A4 and cut apart. */
export function lettersPage(seen: Seen, asked: Asked, { letters, part, parts }: Letters): Html {
  const { wave } = asked
  const t = inviteWords(seen.language)
  const strips = letters.map(
    ({ invited, qr, address, code }) => html`<li class="letter"><div>${qrPicture(qr, seen.language)}</div><div lang="${invited.language}">
<p><b>${invited.name}</b> <span class="base">${invited.place}</span></p><p>${say(wave.title, invited.language)}. ${lastDay(wave, invited.language)}</p>
<p>${letterWords(invited.language).scan}</p><p class="typing">${address}<br>${letterWords(invited.language).code}: <b>${code}</b></p></div></li>`,
  )
  const body = html`<div class="on-screen"><h1>${t.print}</h1><p class="lead">${letters.length > 0 ? t.printHow : t.nothingToPrint}</p>${parts > 1 ? partLinks(parts, part, t.parts) : ''}</div>
<ul class="n letters">${strips}</ul>`
  return invitePage(seen, asked, t.print, section(body))
}

function partLinks(parts: number, part: number, name: string): Html {
  const all = Array.from({ length: parts }, (_, place) => place + 1)
  return html`<p class="pick">${name}: ${all.map((each) => (each === part ? html`<b>${each}</b>` : html`<a href="?part=${each}">${each}</a>`))}</p>`
}

/** The open link in each language of the questionnaire: one square a language. */
export function posterPage(seen: Seen, asked: Asked, links: Readonly<Record<Language, PrintedLink>>): Html {
  const { wave } = asked
  const t = inviteWords(seen.language)
  const squares = wave.instrument.languages.map(
    (
      language,
    ) => html`<li class="letter poster"><div>${qrPicture(links[language].qr, seen.language)}</div><div lang="${language}"><p class="k">${LANGUAGE_NAMES[language]}</p>
<p><b>${say(wave.title, language)}</b></p><p>${letterWords(language).scanOpen} ${lastDay(wave, language)}</p><p class="typing">${links[language].address}</p></div></li>`,
  )
  const body = html`<div class="on-screen"><h1>${t.printOpen}</h1><p class="lead">${t.printOpenHow}</p></div><ul class="n letters">${squares}</ul>`
  return invitePage(seen, asked, t.printOpen, section(body))
}

function lastDay({ closes, zone }: Wave, language: Language): string {
  if (closes === undefined) return ''
  return fill(letterWords(language).until, { day: formatDay(closes, language), zone: formatZone(zone, language) })
}
