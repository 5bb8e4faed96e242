import { isId, newId } from '../../../kernel/id.ts'
import { LANGUAGES, type FullText } from '../../../kernel/language.ts'
import { Problem } from '../../../kernel/problem.ts'
import { canonical } from '../../../kernel/same.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { equipmentOf } from '../../../platform/equipment.ts'
import { record } from '../../../platform/events.ts'
import { hashed, sha256 } from '../../../platform/hash.ts'
import { type AtlasFile, type Described, ENDINGS, endingOf, type Found, type Kind, type Recipe, safeName } from '../model/files.ts'
import { problems } from '../problems.ts'
import { findFile, keepFile, keepFound, removeFile } from '../store/files.ts'
import { workApart } from './apart.ts'
import { pathOf, requireThere } from './places.ts'

/** What is sent: its name at the sender's, and its content, whole or as it comes. */
export interface Sent {
  readonly name: string
  readonly content: Uint8Array | ReadableStream<Uint8Array>
  /** Bytes that are expected, where the sender knows. */
  readonly bytes?: number
}

export async function openFile(db: Database, id: string): Promise<AtlasFile> {
  const file = isId(id) ? await findFile(db, id) : undefined
  if (!file) throw problems['atlas.file-unknown']()
  return file
}

/** Keeps a file with what is said of it; it is looked at soon after. A repeated post is the same file. Throws `atlas.ending`, `atlas.disk-full`, `atlas.file-grew`. */
export async function addFile(db: Database, id: string, described: Described, sent: Sent, by?: string): Promise<AtlasFile> {
  requireEnding(described.kind, sent.name)
  const known = await findFile(db, id)
  if (known) return known
  const name = safeName(sent.name)
  const place = `atlas/files/${id}/${name}`
  const { sha256: print, bytes } = await putHashed(db, place, sent)
  return keepAdded(db, {
    ...described,
    id,
    name: sent.name,
    place,
    bytes,
    print,
    illustrative: described.illustrative ?? false,
    at: now(),
    ...(by !== undefined && { by }),
  })
}

/** Keeps a file that is made from a recipe when it is first needed. */
export async function addMadeFile(db: Database, described: Described, name: string, recipe: Recipe): Promise<AtlasFile> {
  const id = newId()
  const print = sha256(canonical({ kind: described.kind, recipe }))
  return keepAdded(db, {
    ...described,
    id,
    name,
    place: `atlas/files/${id}/${safeName(name)}`,
    print,
    recipe,
    illustrative: true,
    at: now(),
  })
}

/** Removes a file that nothing rests on. Throws `atlas.file-in-use`. */
export async function dropFile(db: Database, file: AtlasFile, by?: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await removeFile(tx, file.id))) throw problems['atlas.file-in-use']({ title: file.title })
    await record(tx, {
      name: 'atlas-file.removed',
      subject: file.id,
      ...(by !== undefined && { actor: by }),
      details: { title: file.title },
    })
  })
  await equipmentOf(db).files.delete(file.place)
}

/** Looks at a file and keeps what it is, or what is wrong with it. Looked at once. */
export async function checkFile(db: Database, id: string): Promise<Found | undefined> {
  const file = await findFile(db, id)
  if (!file || file.found) return file?.found
  const found = await lookAt(db, file)
  await keepFound(db, id, found, now())
  return found
}

async function lookAt(db: Database, file: AtlasFile): Promise<Found> {
  const path = pathOf(db, file.place)
  try {
    await requireThere(db, file)
    return await workApart<Found>({ kind: 'check', fileKind: file.kind, file: path, noData: file.noData }, [{ ...file, path }])
  } catch (error) {
    if (error instanceof Problem) return problemFound(error)
    throw error
  }
}

/** A problem as it is kept, with its words in every language. */
export function problemFound(problem: Problem): { readonly kind: 'problem'; readonly code: string; readonly words: FullText } {
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, problem.say(language)])) as FullText
  return { kind: 'problem', code: problem.code, words }
}

/** Throws `atlas.ending` for a name that no file of the kind has. */
export function requireEnding(kind: Kind, name: string): void {
  const known = ENDINGS[kind]
  if (!known.includes(endingOf(name)))
    throw problems['atlas.ending']({ name: name.slice(0, 120), known: known.map((each) => `.${each}`).join(', ') })
}

async function putHashed(db: Database, place: string, { name, content, bytes }: Sent): Promise<{ sha256: string; bytes: number }> {
  const { files } = equipmentOf(db)
  const source = content instanceof Uint8Array ? new Blob([new Uint8Array(content)]).stream() : content
  const through = hashed(source)
  try {
    await files.put(place, through.content)
  } catch (error) {
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as { readonly code?: string }).code ?? ''))
      throw problems['atlas.disk-full']({ name })
    throw error
  }
  const passed = through.result()
  if (bytes === undefined || bytes === passed.bytes) return passed
  await files.delete(place)
  throw problems['atlas.file-grew']({ name, before: bytes, after: passed.bytes })
}

async function keepAdded(db: Database, file: AtlasFile): Promise<AtlasFile> {
  await transaction(db, async (tx) => {
    if (await keepFile(tx, file)) {
      await record(tx, { name: 'atlas-file.added', subject: file.id, ...(file.by !== undefined && { actor: file.by }) })
    }
  })
  return file
}
