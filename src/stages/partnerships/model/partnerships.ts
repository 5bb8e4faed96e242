/** Two cities whose offices both said yes, or that an organiser brought together: what memoranda, pilots and results follow from. */
export interface Partnership {
  /** Both cities' codes, as `uz-bukhara-cn-luoyang`: its address. */
  readonly code: string
  readonly programme: string
  /** The city that asked first. */
  readonly cities: readonly [one: string, other: string]
  /** The introduction that it came of; absent when it came of none. */
  readonly introduction?: string
  readonly begun: Date
  /** A person's code, or `office:` and the city whose yes came last. */
  readonly by: string
}
