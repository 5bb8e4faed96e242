import { formatNumber } from '../../../engines/script/index.ts'
import { type Item, itemsOf } from '../../../engines/survey/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { choices } from '../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, page, section } from '../../../ui/page.ts'
import type { Wave } from '../../surveys/index.ts'
import type { Level, Terms } from '../bundles/model.ts'
import { dataWords } from '../text/bundles/page.ts'
import { readmeWords } from '../text/bundles/readme.ts'

/** One level as a page shows it: its files, and in words what was done, or why there is nothing. */
export interface LevelShown {
  readonly level: Level
  readonly files: readonly string[]
  readonly done: readonly string[]
  readonly problem?: string
}

export interface DataShown {
  readonly wave: Wave
  readonly responses: number
  readonly terms: Terms
  readonly anonymous: boolean
  readonly levels: readonly LevelShown[]
  readonly mayPublish: boolean
  readonly trail: Frame['trail']
}

/** The data of a wave: what may be had by whom, and what was done to it. */
export function dataPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, shown: DataShown): Html {
  const { language } = seen
  const { wave, responses, terms, levels, mayPublish, anonymous, trail } = shown
  const t = dataWords(language)
  return page({
    ...seen,
    kind: mayPublish ? 'organiser' : 'public',
    title: `${t.data} · ${say(wave.title, language)}`,
    ...(trail ? { trail } : {}),
    body: html`${section(html`<p class="k">${t.data}</p><h1>${say(wave.title, language)}</h1>
<p class="lead">${fill(t.lead, { n: formatNumber(responses, language) })}</p>${anonymous ? html`<p class="note">${t.anonymous}</p>` : ''}`)}
${levels.map((each, place) => section(levelShown(each, wave, terms, language), { title: t[each.level], sand: place % 2 === 0, id: each.level }))}
${mayPublish ? section(termsForm(wave, terms, language), { title: t.terms, sand: levels.length % 2 === 0, id: 'terms' }) : ''}`,
  })
}

function levelShown({ level, files, done, problem }: LevelShown, wave: Wave, { licence }: Terms, language: Language): Html {
  const t = dataWords(language)
  const about = readmeWords(language)[level]
  const state = level === 'open' ? (licence === 'none' ? t.unlicensed : t.licensed) : t.noted
  if (problem !== undefined) return html`<p>${about}</p><p class="note">${problem}</p>`
  const path = `/${language}/surveys/${wave.code}/data/${level}`
  const links = files.map((file) => html`<li><a href="${path}/${file}" download>${file}</a></li>`)
  return html`<p>${about} ${state}</p><div class="btns"><a class="btn" href="${path}/bundle.zip" download>${t.archive}</a></div>
<details class="after"><summary>${t.single}</summary><ul class="list">${links}</ul></details>${account(done, language)}`
}

function account(done: readonly string[], language: Language): Piece {
  if (done.length === 0) return ''
  return html`<h3 class="after">${readmeWords(language).done}</h3><ul class="list">${done.map((line) => html`<li>${line.replace(/^- /, '')}</li>`)}</ul>`
}

function termsForm(wave: Wave, { licence, profile }: Terms, language: Language): Html {
  const t = dataWords(language)
  const asked = itemsOf(wave.instrument).filter((item) => !['note', 'consent', 'text', 'grid', 'scale'].includes(item.kind))
  const option = (item: Item) => ({ value: item.code, label: { text: say(item.ask, language) }, picked: profile.includes(item.code) })
  const licences = [
    { value: 'none', label: { text: t.noneYet }, picked: licence === 'none' },
    { value: 'CC-BY-4.0', label: { text: t.ccBy }, picked: licence === 'CC-BY-4.0' },
  ]
  return html`<form method="post" action="/${language}/surveys/${wave.code}/data">
${choices({ name: 'profile', ask: { text: t.profile }, hint: t.profileHint, language, many: true, options: asked.map(option) })}
${choices({ name: 'licence', ask: { text: t.licence }, language, many: false, options: licences })}
<div class="bar"><button class="btn">${t.keep}</button></div></form>`
}
