import { type RawBuilder, sql } from 'kysely'
import { now } from '../clock.ts'
import type { Database } from '../database/open.ts'
import type { Happening } from './event.ts'

/** Logs the event and queues its jobs in the caller's transaction: no change without its trace, no trace without its change. */
export async function record(tx: Database, happening: Happening): Promise<void> {
  await sql`with happened as (select true), ${recordSql(happening, 'happened')} select 1`.execute(tx)
}

/**
 * The same as part of a store's own statement, so that a change and its trace take one round trip: more queries for its `with`
 * list. One event is logged for each row of `source`, the name of an earlier query of that list:
 * `with added as (insert ... on conflict do nothing returning id), ${recordSql(happening, 'added')} select count(*) from added`.
 */
export function recordSql(happening: Happening, source: string): RawBuilder<unknown> {
  const { name, subject, programme = null, actor = null, details = {} } = happening
  return sql`
    event_logged as (
      insert into events (name, subject, programme, actor, details, at)
      select ${name}::text, ${subject}::text, ${programme}::text, ${actor}::text, ${JSON.stringify(details)}::jsonb, ${now()}::timestamptz
      from ${sql.ref(source)}
      returning id, name, subject, ${lockOf(sql`subject`, 'shared')} as turn
    ),
    event_queued as (
      insert into pgboss.job_common (
        name, data, singleton_key, policy, created_on, start_after, keep_until, expire_seconds, deletion_seconds,
        retry_limit, retry_delay, retry_backoff, retry_delay_max, dead_letter, heartbeat_seconds)
      select
        queue.name, jsonb_build_object('event', event_logged.id), case when queue.policy = 'short' then subject end, queue.policy,
        pgboss.job_now(), pgboss.job_now() + event_jobs.wait * interval '1 second', pgboss.job_now() + queue.retention_seconds * interval '1 second',
        queue.expire_seconds, queue.deletion_seconds, queue.retry_limit, queue.retry_delay, queue.retry_backoff,
        queue.retry_delay_max, queue.dead_letter, queue.heartbeat_seconds
      from event_logged
      join event_jobs on event_jobs.event = event_logged.name
      join pgboss.queue on queue.name = event_jobs.job
      where turn is not null
      on conflict do nothing
    )`
}

/**
 * Takes the lock of a subject until the transaction ends. Whoever logs an event shares it; a job that is about to look takes it alone
 * for a moment. So an event that found a job waiting, and queued none, is committed before that job looks.
 */
export function lockOf(subject: RawBuilder<unknown>, how: 'shared' | 'alone'): RawBuilder<unknown> {
  const take = how === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
  return sql`${take}(20201103, hashtext(${subject}))::text`
}
