/** What is printed: a template of `assets/`, its data, and the files that the data names. */
export interface PrintJob {
  /** The template's file name in `assets/`, as `report.typ`. */
  readonly main: string
  /** The data, read by the template as `/data.json`: never markup. */
  readonly json: string
  /** Pictures, drawings and attachments, at paths from the root, as `/files/chart-1.svg`. */
  readonly files: readonly PrintFile[]
}

export interface PrintFile {
  readonly path: string
  readonly bytes: Uint8Array | string
}

/** What the child process answers. `glyphs` are pieces of text that none of our fonts can show. */
export type PrintAnswer = { readonly pdf: Uint8Array } | { readonly faults: readonly string[]; readonly glyphs: readonly string[] }
