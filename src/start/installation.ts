import path from 'node:path'
import { type Database, migrate, openDatabase } from '../platform/database.ts'
import { openEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { equip } from '../platform/equipment.ts'
import { smtpMailer } from '../platform/mail/index.ts'
import type { Settings } from '../settings.ts'

/** The database of an installation, open and up to date. */
export interface Installation {
  readonly db: Database
  readonly url: string
  /** Starts the built-in database again when it has died; absent where the database is another one. */
  readonly revive?: () => Promise<void>
  close(): Promise<void>
}

/** Opens the database that the settings name, or else the built-in one in the data folder, and brings its tables up to date. */
export async function openInstallation(settings: Settings): Promise<Installation> {
  const server = settings.databaseUrl === undefined ? await openEmbeddedPostgres(path.resolve(settings.data)) : undefined
  const url = server?.url ?? settings.databaseUrl ?? ''
  let db: Database | undefined
  const close = async () => {
    await db?.destroy()
    await server?.stop()
  }
  try {
    db = await openDatabase(url)
    await migrate(db)
    const { smtpUrl, mailFrom } = settings
    equip(db, { folder: path.resolve(settings.data), url: settings.url, ...(smtpUrl && { mailer: smtpMailer(smtpUrl, mailFrom) }) })
    return { db, url, close, ...(server && { revive: server.revive }) }
  } catch (error) {
    await close()
    throw error
  }
}
