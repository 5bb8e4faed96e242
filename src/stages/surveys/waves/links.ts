import type { Invited } from '../model.ts'

/** A link on paper: its QR code, `path` drawn in a square of `size` modules, and an address short enough to type. */
export interface PrintedLink {
  readonly qr: { readonly size: number; readonly path: string }
  readonly address: string
}

/** A personal link on paper, with the code that is typed where there is no camera. */
export interface PrintedLetter extends PrintedLink {
  readonly invited: Invited
  readonly code: string
}

/** Letters to print, so many at a time. */
export interface Letters {
  readonly letters: readonly PrintedLetter[]
  /** Counted from 1. */
  readonly part: number
  readonly parts: number
}

/** A personal link to be given by hand or by messenger. */
export interface Handover extends PrintedLetter {
  /** Plain text in the person's language, with the link. */
  readonly message: string
}
