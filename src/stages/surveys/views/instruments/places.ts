import { type Instrument, itemsOf } from '../../../../engines/survey/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { designWords } from '../../text/instruments/index.ts'
import { addressOf, inOwnWords, itemAddress } from './frame.ts'

/** Where something was found, `at` as the linter says it, in the questionnaire's own words; the code where nothing has that code. */
export function placeWords(instrument: Instrument, at: string, language: Language): Html {
  const [part = at, choice] = at.split('.')
  if (part === instrument.code) return html`${designWords(language).editHead}`
  const place = instrument.pages.findIndex(({ code }) => code === part)
  const title = instrument.pages[place]?.title
  if (place >= 0) return html`${fill(designWords(language).pageN, { n: place + 1 })}${title ? html`: ${inOwnWords(title, language)}` : ''}`
  const item = itemsOf(instrument).find(({ code }) => code === part)
  if (item === undefined) return html`<code>${at}</code>`
  const choices = 'choices' in item ? item.choices : []
  const label = choices.find(({ code }) => code === choice)?.label
  return html`${inOwnWords(item.ask, language)}${label ? html` · ${say(label, language)}` : ''}`
}

/** The page of the draft on which a finding can be mended. */
export function placeAddress(instrument: Instrument, at: string, language: Language): string {
  const [part = at] = at.split('.')
  const { code } = instrument
  if (part === code) return addressOf(code, language, '/draft/head')
  const isPage = instrument.pages.some((page) => page.code === part)
  return isPage ? addressOf(code, language, `/draft/pages/${encodeURIComponent(part)}`) : itemAddress(code, part, language)
}
