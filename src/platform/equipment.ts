import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from './database.ts'
import { diskFiles, type Files } from './files/index.ts'
import type { Mailer } from './mail/mailer.ts'

/** What an installation has beside its database. */
export interface Equipment {
  /** The folder of what is too big for the database. */
  readonly folder: string
  readonly files: Files
  /** The address under which people reach Serai, without a slash at the end. */
  readonly url: string
  /** Nobody sends mail where it is absent: messages wait in Serai, to be read there. */
  readonly mailer?: Mailer
}

const known = new WeakMap<Database, Equipment>()

/** Says what this database's installation has. */
export function equip(db: Database, { folder, ...rest }: Omit<Equipment, 'files'>): void {
  known.set(db, { folder, files: diskFiles(path.join(folder, 'files')), ...rest })
}

/** What the installation of this database has; where nobody said it, as in a test, a folder that is made for it and no mail. Not for a transaction. */
export function equipmentOf(db: Database): Equipment {
  const equipment = known.get(db)
  if (equipment !== undefined) return equipment
  equip(db, { folder: mkdtempSync(path.join(tmpdir(), 'serai-files-')), url: 'http://localhost' })
  return equipmentOf(db)
}
