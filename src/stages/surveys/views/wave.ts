import { formatDay, formatNumber, formatZone } from '../../../engines/script/index.ts'
import { lintInstrument, sayFinding } from '../../../engines/survey/index.ts'
import { LANGUAGE_NAMES, type Language, say } from '../../../kernel/language.ts'
import { html, type Html } from '../../../ui/html.ts'
import { type Frame, page, section } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { words } from '../text.ts'
import { workLinks } from './work-links.ts'

/** What an organiser watches while a wave runs. */
export interface Watch {
  readonly wave: Wave
  readonly responses: number
  readonly registered: number
  /** Percent of the registered, or undefined when nobody is registered. */
  readonly rate?: number | undefined
  readonly byLanguage: readonly { readonly language: Language; readonly n: number }[]
  readonly mayClose: boolean
}

/** The organiser's page of a wave: how many of how many, in which languages, open or closed. */
export function wavePage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, watch: Watch): Html {
  const { language } = seen
  const { wave } = watch
  const t = words(language)
  const state = wave.closed ? t.isClosed : t.isOpen
  return page({
    ...seen,
    kind: 'organiser',
    title: say(wave.title, language),
    trail: [{ title: wave.programme, path: `/programmes/${wave.programme}` }],
    body: html`${section(html`<p class="k">${t.manage}</p><h1>${say(wave.title, language)} <span class="flag ok">${state}</span></h1>
<dl class="facts"><div><dt>${t.responses}</dt><dd>${formatNumber(watch.responses, language)}</dd></div>
<div><dt>${t.registered}</dt><dd>${formatNumber(watch.registered, language)}</dd></div>
<div><dt>${t.rate} (${watch.responses} / ${watch.registered})</dt><dd>${watch.rate === undefined ? '—' : `${watch.rate}%`}</dd></div></dl>
<dl class="pairs"><dt>${t.instrument}</dt><dd>${wave.instrument.code}/${wave.instrument.edition}</dd>
<dt>${t.opens}</dt><dd>${formatDay(wave.opens, language)} (${formatZone(wave.zone, language)})</dd>
<dt>${t.closes}</dt><dd>${wave.closes ? `${formatDay(wave.closes, language)} (${formatZone(wave.zone, language)})` : t.untilClosed}</dd>
<dt>${t.byLanguage}</dt><dd>${watch.byLanguage.map((each) => html`<span>${LANGUAGE_NAMES[each.language]}: ${each.n}</span> `)}</dd></dl>
<div class="btns"><a class="btn g" href="/${language}/surveys/${wave.code}">${t.answer}</a>${workLinks(seen, wave)}${watch.mayClose ? closing(wave, language) : ''}</div>`)}${section(linted(wave, language), { title: t.linted, sand: true })}`,
  })
}

/** What in the questionnaire may mislead: for the next edition, as an answered one never changes. */
function linted({ instrument }: Wave, language: Language): Html {
  const t = words(language)
  const findings = lintInstrument(instrument)
  if (findings.length === 0) return html`<p>${t.nothingLinted}</p>`
  return html`<p>${t.forNextEdition}</p>
<ul class="list">${findings.map((finding) => html`<li><code>${finding.at}</code> — ${sayFinding(finding, language)}</li>`)}</ul>`
}

function closing(wave: Wave, language: Language): Html {
  const t = words(language)
  const path = `/${language}/surveys/${wave.code}/${wave.closed ? 'reopening' : 'closing'}`
  return html`<form method="post" action="${path}"><button class="btn">${wave.closed ? t.reopen : t.close}</button></form>`
}
