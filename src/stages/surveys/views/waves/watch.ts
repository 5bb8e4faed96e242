import { formatDay, formatNumber, formatPercent, formatZone } from '../../../../engines/script/index.ts'
import { itemsOf, lintInstrument, sayFinding } from '../../../../engines/survey/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, LANGUAGE_NAMES, type Language, say, type Text } from '../../../../kernel/language.ts'
import { pairs, told } from '../../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import type { Wave } from '../../model.ts'
import { stateInWords, stateOf } from '../../waves/states.ts'
import { words } from '../../text.ts'
import { kindWord, waveWords } from '../../text/waves/index.ts'
import { placeWords } from '../instruments/places.ts'
import { wavesTrail } from '../trail.ts'
import { workLinks } from '../work-links.ts'
import { type GroupNames, turnoutTables, type Watched } from './turnout.ts'

/** What an organiser watches while a wave runs. */
export interface Watch {
  readonly wave: Wave
  /** The title of the programme. */
  readonly programme: Text
  /** Of the session that is asked about. */
  readonly session?: Text | undefined
  readonly now: Date
  readonly responses: number
  readonly registered: number
  /** Percent of the registered or invited, or undefined when nobody is. */
  readonly rate?: number | undefined
  readonly byLanguage: readonly { readonly language: Language; readonly n: number }[]
  /** Of a wave with personal links. */
  readonly reached?: { readonly invited: number; readonly used: number }
  readonly turnout: Watched
  readonly names: GroupNames
  readonly mayClose: boolean
  readonly mayPlan: boolean
  readonly mayDesign: boolean
}

/** The organiser's page of a wave: how many of how many, in which groups, open or closed, and what is to be done. */
export function wavePage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, watch: Watch): Html {
  const { language } = seen
  const { wave } = watch
  const t = { ...words(language), ...waveWords(language) }
  const today = dayIn(wave.zone, watch.now)
  const state = html`<span class="flag${stateOf(wave, today) === 'open' ? ' ok' : ''}">${stateInWords(wave, today, language)}</span>`
  return page({
    ...seen,
    kind: 'organiser',
    title: say(wave.title, language),
    trail: wavesTrail(wave.programme, watch.programme, language),
    body: html`${section(html`<p class="k">${t.manage}</p><h1>${say(wave.title, language)} ${state}</h1>${facts(watch, language)}${about(watch, language)}
<div class="btns">${buttons(watch, language)}${workLinks(seen, wave)}${watch.mayClose ? closing(wave, language) : ''}</div>`)}
${section(turnoutTables(watch.turnout, watch.names, language), { title: t.byGroup, sand: true })}
${section(linted(wave, language), { title: t.linted })}`,
  })
}

function facts({ responses, registered, rate, reached }: Watch, language: Language): Html {
  const t = { ...words(language), ...waveWords(language) }
  const [n, all] = reached ? [reached.used, reached.invited] : [responses, registered]
  return html`<dl class="facts"><div><dt>${t.responses}</dt><dd>${formatNumber(responses, language)}</dd></div>
<div><dt>${reached ? t.invited : t.registered}</dt><dd>${formatNumber(all, language)}</dd></div>
${reached ? html`<div><dt>${t.waiting}</dt><dd>${formatNumber(all - n, language)}</dd></div>` : ''}
<div><dt>${t.rate} (${formatNumber(n, language)} / ${formatNumber(all, language)})</dt><dd>${rate === undefined ? '—' : formatPercent(rate, language)}</dd></div></dl>`
}

function about({ wave, session, byLanguage, mayDesign }: Watch, language: Language): Html {
  const t = { ...words(language), ...waveWords(language) }
  const zone = formatZone(wave.zone, language)
  return pairs([
    [t.kind, kindWord(wave.kind ?? 'other', language)],
    [t.session, session && say(session, language)],
    [t.link, wave.personal === undefined ? t.openLink : wave.personal === 'named' ? t.namedLink : t.anonymousLink],
    [t.instrument, questionnaire(wave, mayDesign, language)],
    [t.opens, `${formatDay(wave.opens, language)} (${zone})`],
    [t.closes, wave.closes ? `${formatDay(wave.closes, language)} (${zone})` : t.untilClosed],
    [t.limits, limits(wave, language)],
    [t.reminders, wave.reminders?.join(', ')],
    [t.byLanguage, byLanguage.map((each) => `${LANGUAGE_NAMES[each.language]}: ${formatNumber(each.n, language)}`).join(' · ')],
  ])
}

/** The questionnaire and its edition by name; with the way to it for those who make questionnaires. */
function questionnaire({ instrument: { code, edition, title } }: Wave, mayDesign: boolean, language: Language): Piece {
  const named = html`${told(title, language)}, ${fill(waveWords(language).edition, { n: edition })}`
  return mayDesign ? html`<a href="/${language}/instruments/${encodeURIComponent(code)}">${named}</a>` : named
}

function limits({ most, quotas = [], instrument }: Wave, language: Language): string | undefined {
  const t = waveWords(language)
  const asks = new Map(itemsOf(instrument).map(({ code, ask }) => [code, say(ask, language)]))
  const each = quotas.map((quota) => fill(t.limitEach, { n: formatNumber(quota.most, language), item: asks.get(quota.item) ?? quota.item }))
  const all = [...(most === undefined ? [] : [fill(t.limitAll, { n: formatNumber(most, language) })]), ...each]
  return all.length > 0 ? all.join('; ') : undefined
}

function buttons({ wave, mayPlan }: Watch, language: Language): Piece {
  const t = { ...words(language), ...waveWords(language) }
  const path = `/${language}/surveys/${wave.code}`
  return html`${mayPlan && wave.personal ? html`<a class="btn" href="${path}/invitations">${t.people}</a>` : ''}
${mayPlan && !wave.personal ? html`<a class="btn" href="${path}/poster">${t.printOpen}</a>` : ''}
${mayPlan ? html`<a class="btn g" href="${path}/plan">${t.changeWave}</a>` : ''}
${wave.personal ? '' : html`<a class="btn g" href="${path}">${t.answer}</a>`}`
}

/** What in the questionnaire may mislead: for the next edition, as an answered one never changes. */
function linted({ instrument }: Wave, language: Language): Html {
  const t = words(language)
  const findings = lintInstrument(instrument)
  if (findings.length === 0) return html`<p>${t.nothingLinted}</p>`
  return html`<p>${t.forNextEdition}</p>
<ul class="list">${findings.map((finding) => html`<li><b>${placeWords(instrument, finding.at, language)}</b> — ${sayFinding(finding, language)}</li>`)}</ul>`
}

function closing(wave: Wave, language: Language): Html {
  const t = words(language)
  const path = `/${language}/surveys/${wave.code}/${wave.closed ? 'reopening' : 'closing'}`
  return html`<form method="post" action="${path}"><button class="btn g">${wave.closed ? t.reopen : t.close}</button></form>`
}
