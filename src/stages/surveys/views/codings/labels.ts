import { detectLanguage, scriptOf } from '../../../../engines/script/index.ts'
import { LANGUAGE_NAMES, type Language, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import type { Frame } from '../../coding/model.ts'
import { codingWords } from '../../text/coding.ts'

/** The names of codes in the reader's language. */
export type CodeNames = (code: string) => string

/** Names codes by the frame, and places by `places`; another code is its own name. */
export function codeNames(
  frame: Frame | undefined,
  places: ReadonlyMap<string, Text>,
  countries: (code: string) => string,
  language: Language,
): CodeNames {
  const labels = new Map(frame?.codes.map(({ code, label }) => [code, label]))
  return (code) => {
    const label = labels.get(code) ?? places.get(code)
    if (label) return say(label, language)
    const [, country, name] = /^([A-Z]{2}):(.+)$/.exec(code) ?? []
    if (country === undefined || name === undefined) return code
    const where = countries(country)
    return name === 'unspecified' ? `${where} (${codingWords(language).noCity})` : `${name.replaceAll('_', ' ')} (${where})`
  }
}

/** A code as it is shown: its name, and small beside it the code itself. */
export function shownCode(code: string, names: CodeNames): Html {
  const name = names(code)
  return name === code ? html`<code>${code}</code>` : html`${name} <code>${code}</code>`
}

export function shownCodes(codes: readonly string[], names: CodeNames, language: Language): Html {
  if (codes.length === 0) return html`<span class="grey">${codingWords(language).noCodesGiven}</span>`
  return html`${codes.map((code, place) => html`${place > 0 ? ', ' : ''}${shownCode(code, names)}`)}`
}

/** What somebody wrote, as it is, with the language and the writing that it seems to be in. */
export function original(text: string, language: Language): Html {
  const tongue = languageIn(text)
  return html`<blockquote class="own"><p dir="auto"${tongue ? html` lang="${tongue}"` : ''}>${text}</p></blockquote><p class="base">${tongueOf(text, language)}</p>`
}

/** The language and script of a text in words; honest where it cannot be told. */
export function tongueOf(text: string, language: Language): string {
  const t = codingWords(language)
  const script = scriptOf(text)
  const written = script && { Latn: t.latin, Cyrl: t.cyrillic, Hans: t.han }[script]
  const tongue = languageIn(text)
  return [tongue ? LANGUAGE_NAMES[tongue] : t.unsure, written].filter(Boolean).join(' · ')
}

/** One word alone, as the name of a place, tells no language, unless it has letters that only one of them has. */
function languageIn(text: string): Language | undefined {
  const alone = !/[\s,;]/u.test(text.trim()) && !/\p{Script=Han}|[ўқғҳыщ]|[og][ʻ‘'`]/iu.test(text)
  return alone ? undefined : detectLanguage(text)
}
