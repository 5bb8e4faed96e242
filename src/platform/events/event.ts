import type { Database } from '../database/open.ts'

/** Something that happens: a name in the past tense as `response.submitted`, and the code of what it happens to. */
export interface Happening {
  readonly name: string
  readonly subject: string
  readonly programme?: string
  /** Code of the person who did it; nobody in particular when absent. */
  readonly actor?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** A happening as the log keeps it. */
export interface Event extends Happening {
  readonly id: number
  readonly at: Date
  readonly details: Readonly<Record<string, unknown>>
}

/** Work that follows an event. It may run twice, and after a later event. */
export type Job = (db: Database, event: Event) => Promise<void>

/**
 * Who does what when something has happened, by event name. `name` is the job's own, unique for ever, as `evidence.recount`.
 * `once: 'subject'`: events of one subject share one waiting job, which gets the first of them. `wait`: seconds from the event until the
 * job may begin; with `once`, that is how often it runs at most. `apart`: its heavy work is on a thread of its own (`platform/apart.ts`), so
 * that the next job of its kind need not wait for visitors.
 */
export type Jobs = Readonly<Record<string, readonly Kind[]>>

/** What is known of all jobs of one name. */
export interface Kind {
  readonly name: string
  readonly run: Job
  readonly once?: 'subject'
  readonly wait?: number
  readonly apart?: true
}

/**
 * Work that comes back, whatever happens: `at` is a cron line in UTC, as `7 * * * *` for seven minutes past each hour. It may run twice,
 * and late: it looks at what is due now, and does it once.
 */
export interface Recurring {
  /** The work's own name, unique for ever, as `surveys.remind`. */
  readonly name: string
  readonly at: string
  readonly run: (db: Database) => Promise<void>
}
