import { compareIn, formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { type City, countryName, type Successor } from '../../../../registry/cities/index.ts'
import { sourceLine } from '../../../../ui/content.ts'
import { faultSummary, select, textBox } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { type Frame, section } from '../../../../ui/page.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import type { Fault, Typed } from '../../model/profiles.ts'
import { words as stageWords } from '../../text/index.ts'
import { mergerWords } from '../../text/profiles/merger.ts'
import { fieldOf, saidFaults, valueOf } from './form.ts'

export interface ShownMerger {
  readonly city: City
  readonly cities: readonly City[]
  /** What is written down of it. */
  readonly merger: Successor | undefined
  readonly ties: number
  readonly introductions: number
  readonly offers: boolean
  readonly typed: Typed
  readonly faults: readonly Fault[]
}

/** What moves when a city becomes part of another, said before it is done; and how it is taken back. */
export function mergerPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, programme: Programme, shown: ShownMerger): Html {
  const { language } = seen
  const t = mergerWords(language)
  const { city, faults, merger } = shown
  const back = `/${language}/programmes/${programme.code}/offices/${city.code}`
  const title = fill(t.title, { city: say(city.names, language) })
  return programmePage(seen, programme, {
    title,
    kind: 'organiser',
    body: section(html`${faultSummary(language, saidFaults(faults, language))}<p class="k"><a href="${back}">${say(city.names, language)}</a></p>
<h1>${title}</h1>${merger === undefined ? asked(shown, language) : done(merger, shown.cities, language)}`),
  })
}

function asked({ city, cities, ties, introductions, offers, typed, faults }: ShownMerger, language: Language): Html {
  const t = mergerWords(language)
  const compare = compareIn(language)
  const options = cities
    .filter(({ code }) => code !== city.code)
    .map(({ code, names, country }) => ({
      value: code,
      label: { text: `${say(names, language)} · ${countryName(country, language)}` },
      picked: valueOf(typed, 'successor') === code,
    }))
    .sort((a, b) => compare(a.label.text, b.label.text))
  const counts = { ties: formatNumber(ties, language), introductions: formatNumber(introductions, language) }
  return html`<p class="lead">${t.lead}</p><p class="note">${fill(t.moves, counts)} ${offers ? t.offers : ''} ${t.everywhere}</p>
<form method="post">${select({ ...fieldOf('successor', t.successor, faults, language), options })}
${textBox({ ...fieldOf('since', t.since, faults, language), required: false, value: valueOf(typed, 'since'), type: 'date' })}
${textBox({ ...fieldOf('source', t.source, faults, language), value: valueOf(typed, 'source') })}
<div class="btns"><button class="btn" name="step" value="merge">${t.merge}</button></div></form>`
}

function done({ successor, since, source }: Successor, cities: readonly City[], language: Language): Html {
  const t = mergerWords(language)
  const name = say(cities.find(({ code }) => code === successor)?.names ?? { en: successor }, language)
  return html`<p class="lead">${fill(t.done, { city: name })}${since === null ? '' : ` (${formatDay(since, language)})`}</p>${sourceLine(source, stageWords(language).source)}
<p class="note">${t.undoWarns}</p><form method="post"><div class="btns"><button class="btn g" name="step" value="undo">${t.undo}</button></div></form>`
}
