import { LIBRARY } from '../../../../../engines/survey/index.ts'
import { fill, type Language, say } from '../../../../../kernel/language.ts'
import { faultSummary } from '../../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { EditionLine } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { designerPage, type Seen } from '../frame.ts'

/** The four ways to begin, what was typed into one of them, and what was wrong with it. */
export interface BeginShown {
  readonly editions: readonly EditionLine[]
  readonly start: Start
  readonly typed: {
    readonly title: string
    readonly code: string
    readonly sets: readonly string[]
    readonly from: string
    readonly next: boolean
  }
  readonly faults: readonly { readonly name: string; readonly words: string }[]
}

export const STARTS = ['blank', 'sets', 'edition', 'file'] as const
export type Start = (typeof STARTS)[number]

const NAMES = { blank: 'fromBlank', sets: 'fromSets', edition: 'fromEdition', file: 'fromFile' } as const

/** Beginning a questionnaire: blank, from core sets, from an edition, from a file. Each way is a form of its own. */
export function beginPage(seen: Seen, shown: BeginShown): Html {
  const { language } = seen
  const t = designWords(language)
  return designerPage(seen, {
    title: t.begin,
    body: html`${section(html`<h1>${t.begin}</h1><p class="lead">${t.beginLead}</p>${faultSummary(
      language,
      shown.faults.map(({ name, words }) => ({ name: `${shown.start}-${name}`, words })),
    )}
<ul class="n acts">${STARTS.map((start) => html`<li><a href="#${start}">${t[NAMES[start]]}</a></li>`)}</ul>`)}
${STARTS.map((start, place) => section(way(start, shown, language), { title: t[NAMES[start]], id: start, sand: place % 2 === 0 }))}`,
  })
}

function way(start: Start, shown: BeginShown, language: Language): Html {
  const t = designWords(language)
  const own = { sets: setsField, edition: editionField, file: fileField, blank: () => '' }[start]
  return html`<form method="post" action="/${language}/instruments" enctype="multipart/form-data" class="begin"><input type="hidden" name="start" value="${start}">
${own(shown, language)}${nameFields(start, shown, language)}<div class="bar"><button class="btn">${t.beginIt}</button></div></form>`
}

function nameFields(start: Start, { typed, ...shown }: BeginShown, language: Language): Piece {
  const t = designWords(language)
  const here = shown.start === start
  const box = (name: 'title' | 'code', ask: string, hint: string) => {
    const fault = here ? shown.faults.find((each) => each.name === name)?.words : undefined
    return html`<div class="q${fault ? ' err' : ''}"><label class="q-l" for="${start}-${name}">${ask}</label><p class="hint">${hint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<input id="${start}-${name}" name="${name}" type="text" maxlength="300" dir="auto" value="${here ? typed[name] : ''}"></div>`
  }
  return html`<div class="grid g2">${box('title', t.title, start === 'blank' ? t.titleHint : t.titleFromPattern)}${box('code', t.code, t.codeHint)}</div>`
}

function setsField(shown: BeginShown, language: Language): Piece {
  const t = designWords(language)
  const fault = faultAt(shown, 'sets', 'sets')
  return html`<fieldset class="q${fault ? ' err' : ''}" id="sets-sets"><legend>${t.whichSets}</legend><p class="hint">${t.setsHint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<div class="opts">${LIBRARY.map(({ instrument, purpose, level }) => {
    const picked = shown.typed.sets.includes(instrument.code) ? raw(' checked') : ''
    const about = level === undefined ? '' : ` · ${fill(t.level, { level })}`
    return html`<label class="opt"><input type="checkbox" name="set" value="${instrument.code}"${picked}><span>${say(instrument.title, language).replace(/\{\w+\}/g, '…')}<small>${purpose[language]}${about}</small></span></label>`
  })}</div></fieldset>`
}

function editionField(shown: BeginShown, language: Language): Piece {
  const t = designWords(language)
  const options = shown.editions.map(({ code, edition, title }) => {
    const value = `${code}@${edition}`
    const picked = value === shown.typed.from ? raw(' selected') : ''
    return html`<option value="${value}"${picked}>${say(title, language)} (${code}, ${fill(t.edition, { edition })})</option>`
  })
  return html`<div class="q"><label class="q-l" for="edition-from">${t.whichEdition}</label><p class="hint">${t.editionHint}</p><select id="edition-from" name="from">${options}</select></div>`
}

function fileField(shown: BeginShown, language: Language): Piece {
  const t = designWords(language)
  const faults = shown.start === 'file' ? shown.faults.filter(({ name }) => name === 'file') : []
  const next = shown.typed.next ? raw(' checked') : ''
  return html`<div class="q${faults.length > 0 ? ' err' : ''}"><label class="q-l" for="file-file">${t.whichFile}</label><p class="hint">${t.fileHint}</p>
${faults.length > 0 ? html`<ul class="err-m n">${faults.map(({ words }) => html`<li>${words}</li>`)}</ul>` : ''}
<input id="file-file" name="file" type="file" accept=".xlsx,.ods,.json"></div>
<div class="opts"><label class="opt"><input type="checkbox" name="next" value="yes"${next}><span>${t.fileNext}</span></label></div>`
}

function faultAt({ start, faults }: BeginShown, where: Start, name: string): string | undefined {
  return start === where ? faults.find((each) => each.name === name)?.words : undefined
}
