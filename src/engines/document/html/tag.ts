import { letters } from '../chart/draw/index.ts'

/** An HTML element. Its attributes are escaped; its children are finished HTML, made by `letters` or by `tag`. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${letters(value)}"`))
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** An address that a link may have: of the web, of mail, of a telephone, or on this site. Others (`javascript:`) become `undefined`. */
export function safeAddress(address: string): string | undefined {
  return /^(https?:|mailto:|tel:|\/|#)/i.test(address) ? address : undefined
}
