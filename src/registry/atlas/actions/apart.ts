import { LANGUAGES, type FullText } from '../../../kernel/language.ts'
import { Problem } from '../../../kernel/problem.ts'
import { type Progress as Heard, runApart } from '../../../platform/apart.ts'
import type { Database } from '../../../platform/database.ts'
import { equipmentOf } from '../../../platform/equipment.ts'
import type { Order } from '../apart/order.ts'
import type { AtlasFile, Recipe } from '../model/files.ts'

const MODULE = new URL('../apart/work.ts', import.meta.url)

/** Does heavy work apart. In the words of a problem files have the names that their senders gave them. */
export async function workApart<Result>(
  order: Order,
  files: readonly (AtlasFile & { readonly path: string })[],
  options: { readonly progress?: (heard: Heard) => void; readonly signal?: AbortSignal } = {},
): Promise<Result> {
  try {
    return await runApart<Order, Result>(MODULE, order, options)
  } catch (error) {
    throw error instanceof Problem ? renamed(error, files) : error
  }
}

/** Makes a file of the atlas from its recipe. */
export async function makeAgain(db: Database, { place, kind }: AtlasFile, recipe: Recipe): Promise<void> {
  const { files, folder } = equipmentOf(db)
  await files.put(`${place}.recipe`, new TextEncoder().encode(`${JSON.stringify(recipe)}\n`))
  await workApart({ kind: 'make', part: kind, recipe, file: `${folder}/files/${place}` }, [])
}

function renamed(problem: Problem, files: readonly (AtlasFile & { readonly path: string })[]): Problem {
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [language, files.reduce((text, { path, name }) => text.replaceAll(path, name), problem.say(language))]),
  ) as FullText
  return new Problem(problem.code, { status: problem.status, words })
}
