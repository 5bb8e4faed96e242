import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { countryName, type ReadPart } from '../../../../registry/cities/index.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import type { Frame, OpenItem } from '../../coding/model.ts'
import { codingWords } from '../../text/coding.ts'
import { type CodeNames, original, shownCode } from './labels.ts'

/** One different answer, with what is offered for it and what the coder has given before. */
export interface ToRead {
  /** Its name in the page, to come back to it. */
  readonly id: string
  readonly text: string
  readonly people: number
  readonly parts: readonly ReadPart[]
  readonly offered: readonly string[]
  /** What the coder gave before. */
  readonly given?: readonly string[] | undefined
  readonly typed?: string | undefined
  readonly faults?: readonly string[] | undefined
}

interface Around {
  readonly address: string
  readonly item: OpenItem
  readonly frame: Frame | undefined
  readonly codes: CodeNames
  readonly language: Language
}

/** The form of one answer. What is sure is ticked; what is not is asked; one press accepts. */
export function answerForm(read: ToRead, { address, item, frame, codes, language }: Around): Html {
  const t = codingWords(language)
  const asked = read.parts
    .map((part, place) => ({ part, place }))
    .filter(({ part }) => part.code === undefined && part.candidates.length > 0)
  const [only] = asked
  const alone = read.parts.length === 1 && only !== undefined && read.given === undefined
  const faults = (read.faults ?? []).map((fault) => html`<p class="err-m">${fault}</p>`)
  return html`<form method="post" action="${address}" id="${read.id}" class="halves${read.faults ? ' err' : ''}"><input type="hidden" name="answer" value="${read.text}"><input type="hidden" name="at" value="${read.id}">
<div>${original(read.text, language)}<p class="base">${fill(t.people, { n: formatNumber(read.people, language) })}</p></div><div>${faults}
${ticks(read, frame, codes, language)}${asked.map(({ part, place }) => (alone ? one(part, place, language) : ask(part, place, read, language)))}
${asked.length > 0 ? html`<label class="tick"><input type="checkbox" name="remember" value="yes" checked> ${t.remember}</label>` : ''}
<label class="other" for="${read.id}-other">${item.places ? t.otherPlaces : frame ? t.otherCodes : t.codesAlone}<input type="text" id="${read.id}-other" name="other" value="${read.typed ?? ''}" autocomplete="off"></label><div class="bar"><button class="btn" name="step" value="accept">${t.accept}</button><button class="btn g" name="step" value="nothing">${t.nothing}</button></div></div></form>`
}

/** What can be ticked: places found for certain, codes of the frame, codes given before. */
function ticks({ id, parts, offered, given }: ToRead, frame: Frame | undefined, codes: CodeNames, language: Language): Piece {
  const t = codingWords(language)
  const found = parts.flatMap(({ code, taught }) => (code === undefined ? [] : [{ code, taught }]))
  const listed = [
    ...found,
    ...(frame?.codes ?? []).map(({ code }) => ({ code, taught: false })),
    ...(given ?? []).map((code) => ({ code, taught: false })),
  ]
  const all = [...new Map([...listed].reverse().map((each) => [each.code, each])).values()].reverse()
  if (all.length === 0) return ''
  const picked = new Set(given ?? [...found.map(({ code }) => code), ...offered])
  const rules = new Map(frame?.codes.map(({ code, rule }) => [code, rule]))
  return html`<fieldset><legend class="vh">${t.codes}</legend><div class="ticks">${all.map(
    ({ code, taught }) =>
      html`<label class="tick"${rules.get(code) ? html` title="${rules.get(code)}"` : ''}><input type="checkbox" name="code" value="${code}"${picked.has(code) ? raw(' checked') : ''} id="${id}-${code}"> <span>${shownCode(code, codes)}${taught ? html` <span class="flag ok">${t.taught}</span>` : ''}</span></label>`,
  )}</div></fieldset>`
}

/** A single doubtful name: each candidate is a button that accepts it. */
function one({ spelling, candidates }: ReadPart, place: number, language: Language): Html {
  return html`<div role="group" aria-label="${fill(codingWords(language).whichPlace, { part: spelling })}"><p><b>${fill(codingWords(language).whichPlace, { part: spelling })}</b></p>
<div class="btns">${candidates.map((each) => html`<button class="btn g" name="part${place}" value="${each.code}">${candidate(each, language)}</button>`)}</div></div>`
}

function ask({ spelling, candidates }: ReadPart, place: number, { given }: ToRead, language: Language): Html {
  const t = codingWords(language)
  const radio = (value: string, label: Piece, picked: boolean) =>
    html`<label class="tick"><input type="radio" name="part${place}" value="${value}"${picked ? raw(' checked') : ''}> <span>${label}</span></label>`
  const chosen = given && candidates.find(({ code }) => given.includes(code))?.code
  return html`<fieldset><legend class="small">${fill(t.whichPlace, { part: spelling })}</legend><div class="ticks">
${candidates.map((each) => radio(each.code, candidate(each, language), each.code === chosen))}${radio('none', t.noneOfThese, given !== undefined && chosen === undefined)}</div></fieldset>`
}

function candidate({ names, country, population }: ReadPart['candidates'][number], language: Language): Html {
  const people = population > 0 ? html` <small>${formatNumber(population, language)}</small>` : ''
  return html`${say(names, language)}, ${countryName(country, language)}${people}`
}
