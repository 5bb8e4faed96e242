/** Hears how far something long has come. */
export interface Progress {
  /** So much of the whole is done. */
  to(done: number): void
}
