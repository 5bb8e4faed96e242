import { type Language, LANGUAGES, type Text } from '../../../../../kernel/language.ts'

/** An element of XML; what is undefined is left out. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly (Element | string)[]
}

type Child = Element | string | undefined | readonly Element[]

export function element(name: string, attributes: Element['attributes'] = {}, ...children: readonly Child[]): Element {
  return { name, attributes, children: children.flatMap((child) => (child === undefined ? [] : child)) }
}

/** The document as text, two spaces a level, so that a person can read it. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
}

/** A text as narratives: one for each language that it has, English first. Uzbek has one code for its two scripts: the Latin one goes. */
export function narratives(text: Text): readonly Element[] {
  return LANGUAGES.flatMap((language) => {
    const words = text[language]
    const skipped = language === 'uz-Cyrl' && text['uz-Latn'] !== undefined
    return words === undefined || words.trim() === '' || skipped ? [] : [element('narrative', attributesOf(language), words)]
  })
}

function attributesOf(language: Language): Element['attributes'] {
  return language === 'en' ? {} : { 'xml:lang': language.split('-')[0] }
}

function write({ name, attributes, children }: Element, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value))}"`]))
  const open = `${indent}<${name}${given.join('')}`
  if (children.length === 0) return `${open}/>`
  const [first] = children
  if (children.length === 1 && typeof first === 'string') return `${open}>${escape(first)}</${name}>`
  const inside = children.map((child) => (typeof child === 'string' ? `${indent}  ${escape(child)}` : write(child, `${indent}  `)))
  return `${open}>\n${inside.join('\n')}\n${indent}</${name}>`
}

/** Also without the characters that no XML may hold. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
