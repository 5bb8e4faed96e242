import { fill, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { OpenItem } from '../../coding/model.ts'
import type { Wave } from '../../model.ts'
import { codingWords } from '../../text/coding.ts'
import { type Reader, staffPage } from '../staff.ts'
import { askOf } from './list.ts'

/** A line of the form of codes, as it was typed. */
export interface FrameLine {
  readonly code: string
  readonly labels: Readonly<Record<Language, string>>
  readonly rule: string
  readonly words: string
  readonly fault?: string | undefined
}

/** The codes of one open question, to read and to change. */
export function framePage(seen: Reader, wave: Wave, item: OpenItem, version: number, lines: readonly FrameLine[], problem?: string): Html {
  const { language } = seen
  const t = codingWords(language)
  const title = `${t.frame}${version > 0 ? ` (${fill(t.version, { n: version })})` : ''}`
  return staffPage(seen, wave, {
    path: `/codings/${item.key}/frame`,
    title,
    trail: [
      { title: t.coding, path: '/codings' },
      { title: askOf(item, language), path: `/codings/${item.key}` },
    ],
    body: section(html`<h1>${title}</h1><p class="lead">${askOf(item, language)}</p><p>${t.frameLead}</p>${problem ? html`<div class="err-s" role="alert"><p>${problem}</p></div>` : ''}
<form method="post" action="/${language}/surveys/${wave.code}/codings/${item.key}/frame"><input type="hidden" name="version" value="${version}">
${lines.map((line, place) => frameLine(line, place, language))}<div class="bar"><button class="btn">${t.keepFrame}</button></div></form>`),
  })
}

function frameLine({ code, labels, rule, words, fault }: FrameLine, place: number, language: Language): Html {
  const t = codingWords(language)
  const input = (name: string, label: string, value: string, lang?: Language) =>
    html`<label class="q-s" for="${name}${place}">${label}<input type="text" id="${name}${place}" name="${name}" value="${value}" autocomplete="off"${lang ? html` lang="${lang}"` : ''}></label>`
  return html`<fieldset class="q line${fault ? ' err' : ''}"><legend>${t.code} ${place + 1}</legend>${fault ? html`<p class="err-m">${fault}</p>` : ''}<div class="cols">${input('code', t.code, code)}
${LANGUAGES.map((each) => input(each, `${t.label}: ${LANGUAGE_NAMES[each]}`, labels[each], each))}${input('rule', t.rule, rule)}${input('words', t.offerWords, words)}</div></fieldset>`
}
