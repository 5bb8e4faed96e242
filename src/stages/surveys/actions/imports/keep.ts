import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { equipmentOf } from '../../../../platform/equipment.ts'
import { record } from '../../../../platform/events.ts'
import type { Choices, Import } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { problems } from '../../problems/imports.ts'
import { holdImport, keepRows } from '../../store/imports/keeping.ts'
import { findImport, forgottenImports, removeImport } from '../../store/imports/previews.ts'
import { undoRows } from '../../store/imports/undoing.ts'
import { fileOf } from './begin.ts'

export async function openImport(db: Database, wave: Wave, id: string): Promise<Import> {
  const found = await findImport(db, wave.code, id)
  if (!found) throw problems['import.unknown']()
  return found
}

/** Puts the answers of a preview among the responses. Done once, however often it is asked for; the file itself is then thrown away. */
export async function keepImported(db: Database, wave: Wave, known: Import, choices: Choices, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await holdImport(tx, known.id, 'keep'))) return
    const { added, changed } = await keepRows(tx, known.id, wave.code, choices, by, now())
    const details = { import: known.id, file: known.file.name, sha256: known.file.sha256, count: added + changed, added, changed }
    await record(tx, { name: 'responses.imported', subject: wave.code, programme: wave.programme, actor: by, details })
  })
  await equipmentOf(db).files.delete(fileOf(known.id))
}

/** Takes an import back as a whole, but for responses that somebody changed or coded since. */
export async function undoImported(db: Database, wave: Wave, known: Import, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await holdImport(tx, known.id, 'undo'))) return
    const { removed, restored, stayed } = await undoRows(tx, known.id, by, now())
    const details = { import: known.id, removed, restored, stayed }
    await record(tx, { name: 'import.undone', subject: wave.code, programme: wave.programme, actor: by, details })
  })
}

/** Throws a preview away, with its file. */
export async function discardImport(db: Database, known: Import): Promise<void> {
  if (!(await removeImport(db, known.id))) throw problems['import.kept']()
  await equipmentOf(db).files.delete(fileOf(known.id))
}

const DAYS = 14

/** Previews over which nobody decided for two weeks go, with their files: they hold answers that are nowhere else. */
export async function forgetImports(db: Database): Promise<void> {
  for (const id of await forgottenImports(db, new Date(now().getTime() - DAYS * 86_400_000))) {
    await removeImport(db, id)
    await equipmentOf(db).files.delete(fileOf(id))
  }
}
