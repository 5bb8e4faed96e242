/** Attributes of an element; numbers, those in a path too, are rounded to one decimal so that the same data give the same bytes everywhere. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One SVG element. Text has to be passed through `letters`, everything else is built of elements. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(key, value)}"`]))
  const open = `<${name}${pairs.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

function written(key: string, value: string | number): string {
  if (typeof value === 'number') return short(value)
  // A path is written by its charts from numbers that nobody has rounded yet.
  return key === 'd' ? value.replaceAll(/\d+\.\d{3,}/g, (number) => short(Number(number))) : letters(value)
}

/** Text for SVG or HTML: nothing in it is markup. Signs that XML does not allow are left out. */
export function letters(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}
