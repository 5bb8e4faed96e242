import type { Database } from '../../../platform/database.ts'
import { equipmentOf } from '../../../platform/equipment.ts'
import type { AtlasFile, Kind } from '../model/files.ts'
import type { Inputs } from '../model/results.ts'
import { problems } from '../problems.ts'
import { filesBy } from '../store/files.ts'
import { makeAgain } from './apart.ts'

/** Where a file of the store lies on this machine: readers of grids jump about in it. */
export function pathOf(db: Database, place: string): string {
  return `${equipmentOf(db).folder}/files/${place}`
}

/** Where the files of a result lie in the store. */
export function placeOfResult(hash: string): string {
  return `atlas/results/${hash.slice(0, 32)}`
}

/** The files that a result rests on, each on the disk; those that are made are made where they are missing. Throws `atlas.lost`. */
export async function openInputs(db: Database, { files }: Inputs): Promise<Readonly<Partial<Record<Kind, AtlasFile>>>> {
  const known = await filesBy(db, Object.values(files))
  for (const file of known.values()) await requireThere(db, file)
  return Object.fromEntries(Object.entries(files).map(([kind, id]) => [kind, known.get(id)]))
}

export async function requireThere(db: Database, file: AtlasFile): Promise<void> {
  if ((await equipmentOf(db).files.size(file.place)) !== undefined) return
  if (file.recipe === undefined) throw problems['atlas.lost']({ name: file.name })
  await makeAgain(db, file, file.recipe)
}
