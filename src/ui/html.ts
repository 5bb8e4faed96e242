import { html, raw } from 'hono/html'

/** Tags a template as HTML: every value is escaped unless it is itself such a template. `raw` marks our own finished HTML or SVG. */
export { html, raw }
export type Html = ReturnType<typeof html>

/** A piece of a page: a template, plain text, nothing, or several of them. */
export type Piece = Html | string | number | undefined | null | readonly Piece[]

/** Where Serai's own files are served from: a hashed address for each. The server fills it in when it starts. */
export type AssetAddress = (name: string) => string

let addressOf: AssetAddress = (name) => `/assets/${name}`

export function useAssets(address: AssetAddress): void {
  addressOf = address
}

export function asset(name: string): string {
  return addressOf(name)
}
