import { say, type Text } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, page, type PageForm } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { waveTrail } from './trail.ts'

/** Who reads a page of the staff, and in which programme. */
export interface Reader extends Pick<Frame, 'language' | 'visitor'> {
  /** The title of the programme. */
  readonly programme: Text
}

/** Names of people by their codes, in the reader's language. */
export type Names = ReadonlyMap<string, string>

interface Content {
  /** The address after that of the wave, as `/paper`. */
  readonly path: string
  readonly title: string
  readonly body: Piece
  readonly trail?: readonly { readonly title: string; readonly path: string }[]
  readonly form?: PageForm
  readonly script?: string
}

/** The frame of what the team does with the answers of a wave. */
export function staffPage({ programme, ...seen }: Reader, wave: Wave, { path, title, trail = [], ...rest }: Content): Html {
  const address = `/surveys/${wave.code}`
  return page({
    ...seen,
    ...rest,
    path: `${address}${path}`,
    title: `${title} · ${say(wave.title, seen.language)}`,
    kind: 'organiser',
    trail: [...waveTrail(wave, programme, seen.language), ...trail.map((each) => ({ title: each.title, path: `${address}${each.path}` }))],
  })
}

/** A person's name, or the code where nobody knows it. */
export function nameOf(names: Names, code: string): string {
  return names.get(code) ?? code
}

/** Links to other pages of the same list, when there are several. */
export function pager(pages: number, current: number, address: (page: number) => string, label: string): Piece {
  if (pages < 2) return ''
  const links = Array.from({ length: pages }, (_, at) => at + 1).filter((n) => n === 1 || n === pages || Math.abs(n - current) < 3)
  return html`<nav class="pick" aria-label="${label}">${links.map((n) =>
    n === current ? html`<span class="flag ok" aria-current="page">${n}</span>` : html`<a class="btn g" href="${address(n)}">${n}</a>`,
  )}</nav>`
}
