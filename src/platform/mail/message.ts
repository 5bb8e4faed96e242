import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import { now } from '../clock.ts'
import type { Database } from '../database.ts'
import { type Event, record } from '../events.ts'
import { equipmentOf } from '../equipment.ts'

/** A message to one person, in that person's language. */
export interface Message {
  /** What it is for ever: the same key is never posted twice, as `invitation/52f…/reminder-2020-11-20`. */
  readonly key: string
  readonly programme?: string
  /** Who gets it, as people would say it. */
  readonly name: string
  /** The address of mail. */
  readonly address: string
  readonly language: Language
  readonly subject: string
  /** Plain text. `{serai}` stands for the address of this installation: `{serai}/ru/surveys/...`. */
  readonly text: string
}

/** A message as it is kept. */
export interface PostedMessage extends Message {
  readonly id: string
  readonly at: Date
  /** When it was handed to the mail server; absent while it waits, and where there is no mail server. */
  readonly sent?: Date
}

/** Posts messages in the caller's transaction: none goes out without its cause. Gives how many were new. */
export async function post(tx: Database, messages: readonly Message[]): Promise<number> {
  let fresh = 0
  for (const message of messages) {
    const { key, programme = null, name, address, language, subject, text } = message
    const { rows } = await sql<{ id: string }>`
      insert into messages (key, programme, name, address, language, subject, text, at)
      values (${key}, ${programme}, ${name}, ${address}, ${language}, ${subject}, ${text}, ${now()})
      on conflict (key) do nothing returning id`.execute(tx)
    for (const { id } of rows) await record(tx, { name: 'message.posted', subject: id, ...(programme !== null && { programme }) })
    fresh += rows.length
  }
  return fresh
}

/** Hands the message of the event to the mail server. Without one it stays where it is. */
export async function sendPosted(db: Database, event: Event): Promise<void> {
  const { mailer } = equipmentOf(db)
  if (mailer === undefined) return
  const [message] = await selectMessages(db, sql`id = ${event.subject}::uuid and sent is null`)
  if (message === undefined) return
  await mailer.send({ to: message.address, subject: message.subject, text: message.text })
  await sql`update messages set sent = ${now()} where id = ${message.id}::uuid`.execute(db)
}

/** The last messages of these programmes, newest first; of all where none are named. */
export function recentMessages(db: Database, most: number, programmes?: readonly string[]): Promise<readonly PostedMessage[]> {
  const among = programmes === undefined ? sql`true` : sql`programme = any(${programmes}::text[])`
  return selectMessages(db, sql`${among} order by at desc, id limit ${most}`)
}

async function selectMessages(db: Database, rest: RawBuilder<unknown>): Promise<readonly PostedMessage[]> {
  const { url } = equipmentOf(db)
  const { rows } = await sql<PostedMessage & { sent: Date | null; programme: string | null }>`
    select id, key, programme, name, address, language, subject, text, at, sent from messages where ${rest}`.execute(db)
  return rows.map(({ sent, programme, text, ...row }) => ({
    ...row,
    text: text.replaceAll('{serai}', url),
    ...(sent !== null && { sent }),
    ...(programme !== null && { programme }),
  }))
}
