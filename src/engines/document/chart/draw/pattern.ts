import { element } from './svg.ts'

/** How an area is filled: a colour, and lines or dots on it, so that it can be told from its neighbours in black and white. */
export interface Fill {
  readonly colour: string
  readonly mark?: 'rising' | 'falling' | 'dots'
  readonly ink?: string
  /** The colour of text on it. */
  readonly text: string
}

/** The definitions of the fills under ids that begin with `prefix`, and the value of `fill` for each. */
export function patterns(prefix: string, fills: readonly Fill[]): { readonly defs: string; readonly paints: readonly string[] } {
  const made = fills.map((fill, index) => (fill.mark ? pattern(`${prefix}-${index}`, fill) : ''))
  return {
    defs: made.join('') === '' ? '' : element('defs', {}, ...made),
    paints: fills.map((fill, index) => (fill.mark ? `url(#${prefix}-${index})` : fill.colour)),
  }
}

function pattern(id: string, { colour, mark, ink = '#fff' }: Fill): string {
  const ground = element('rect', { width: 6, height: 6, fill: colour })
  const lines = { rising: 'M-1 1 1-1M0 6 6 0M5 7 7 5', falling: 'M-1 5 1 7M0 0 6 6M5-1 7 1', dots: '' }
  const drawn =
    mark === 'dots' || mark === undefined
      ? element('circle', { cx: 3, cy: 3, r: 0.9, fill: ink })
      : element('path', { d: lines[mark], stroke: ink, 'stroke-width': 1.1, fill: 'none' })
  return element('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ground, drawn)
}

/** An id prefix that differs between drawings on one page and is the same for the same text (FNV-1a). */
export function prefixOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return `c${hash.toString(36)}`
}
