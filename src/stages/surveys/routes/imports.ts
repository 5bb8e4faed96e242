import { isId, newId } from '../../../kernel/id.ts'
import { Problem } from '../../../kernel/problem.ts'
import { part, readForm, readUploads, seen, valueIn, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { peopleBy } from '../../../registry/people/index.ts'
import { say } from '../../../kernel/language.ts'
import { beginImport, planImport } from '../actions/imports/begin.ts'
import { discardImport, keepImported, openImport, undoImported } from '../actions/imports/keep.ts'
import { openProgramme } from '../../programmes/index.ts'
import { openWave } from '../actions.ts'
import { type Import, ROW_STATES, type Shown } from '../imports/model.ts'
import type { Wave } from '../model.ts'
import { problems } from '../problems/imports.ts'
import { countResponses } from '../store.ts'
import { importRows, importsOf } from '../store/imports/previews.ts'
import { undoable } from '../store/imports/undoing.ts'
import { importsPage } from '../views/imports/list.ts'
import { importPage } from '../views/imports/preview.ts'

/** Files of answers that were given elsewhere: sent, looked at, kept, taken back. */
export function mountImports(web: Web): void {
  web.get('/:language/surveys/:wave/imports', async (c) => showList(c, await openOwn(c)))
  web.post('/:language/surveys/:wave/imports', async (c) => begin(c, await openOwn(c)))
  web.get('/:language/surveys/:wave/imports/:import', async (c) => showPreview(c, ...(await openBoth(c))))
  web.post('/:language/surveys/:wave/imports/:import/columns', async (c) => plan(c, ...(await openBoth(c))))
  web.post('/:language/surveys/:wave/imports/:import/keeping', async (c) => keep(c, ...(await openBoth(c))))
  web.post('/:language/surveys/:wave/imports/:import/undoing', async (c) => {
    const [wave, known] = await openBoth(c)
    await undoImported(c.get('db'), wave, known, c.get('visitor').person ?? '')
    return c.redirect(addressOf(c, wave, known.id), 303)
  })
  web.post('/:language/surveys/:wave/imports/:import/discarding', async (c) => {
    const [wave, known] = await openBoth(c)
    await discardImport(c.get('db'), known)
    return c.redirect(addressOf(c, wave), 303)
  })
}

/** The wave, for somebody who may import answers into it. */
async function openOwn(c: Visit): Promise<Wave> {
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  requireRight(c.get('visitor'), 'answers.import', wave.programme)
  return wave
}

async function openBoth(c: Visit): Promise<readonly [Wave, Import]> {
  const wave = await openOwn(c)
  const id = part(c, 'import')
  return [wave, await openImport(c.get('db'), wave, isId(id) ? id : newId())]
}

async function asked(c: Visit, wave: Wave) {
  const { title: programme } = await openProgramme(c.get('db'), wave.programme)
  return { wave, programme }
}

function addressOf(c: Visit, wave: Wave, id?: string): string {
  return `/${c.get('language')}/surveys/${wave.code}/imports${id === undefined ? '' : `/${id}`}`
}

async function showList(c: Visit, wave: Wave, problem?: Problem): Promise<Response> {
  const imports = await importsOf(c.get('db'), wave.code)
  const fault = problem?.say(c.get('language'))
  return c.html(importsPage(seen(c), await asked(c, wave), imports, await namesOf(c, imports), fault), problem?.status ?? 200)
}

async function begin(c: Visit, wave: Wave): Promise<Response> {
  const { fields, files } = await readUploads(c)
  const id = valueIn(fields, 'import')
  const file = files.find(({ field }) => field === 'file')
  if (!file || !isId(id)) return showList(c, wave, problems['import.no-file']())
  try {
    await beginImport(c.get('db'), wave, { id, by: c.get('visitor').person ?? '', name: file.name.slice(-120), bytes: file.bytes })
  } catch (error) {
    if (error instanceof Problem) return showList(c, wave, error)
    throw error
  }
  return c.redirect(addressOf(c, wave, id), 303)
}

async function showPreview(c: Visit, wave: Wave, known: Import, problem?: Problem): Promise<Response> {
  const db = c.get('db')
  const shown = shownOf(c.req.query('show'), known)
  const page = Math.min(10_000, Math.max(1, Math.floor(Number(c.req.query('page'))) || 1))
  const rows = known.kept ? { rows: [], all: 0 } : await importRows(db, known.id, shown, page)
  const preview = {
    known,
    names: await namesOf(c, [known]),
    rows: { ...rows, shown, page },
    undoable: known.kept && !known.undone ? await undoable(db, known.id) : undefined,
    there: await countResponses(db, wave.code),
    fault: problem?.say(c.get('language')),
  }
  return c.html(importPage(seen(c), await asked(c, wave), preview), problem?.status ?? 200)
}

/** What is wrong is shown first, while there is something. */
function shownOf(asked: string | undefined, { counts }: Import): Shown {
  const known: readonly Shown[] = ['all', 'wrong', ...ROW_STATES]
  return known.find((each) => each === asked) ?? (counts.wrong > 0 ? 'wrong' : 'all')
}

async function plan(c: Visit, wave: Wave, known: Import): Promise<Response> {
  const form = new Map(await readForm(c))
  const targets = known.columns.map((_, place) => form.get(`column-${place}`))
  const order = form.get('order')
  try {
    await planImport(c.get('db'), wave, known, targets, order === 'day' || order === 'month' ? order : known.dayOrder)
  } catch (error) {
    if (error instanceof Problem) return showPreview(c, wave, known, error)
    throw error
  }
  return c.redirect(addressOf(c, wave, known.id), 303)
}

async function keep(c: Visit, wave: Wave, known: Import): Promise<Response> {
  const form = new Map(await readForm(c))
  const wrong = form.get('wrong')
  const decided = wrong === 'leave-rows' || wrong === 'leave-cells'
  if (!known.kept && known.counts.wrong > 0 && !decided) return showPreview(c, wave, known, problems['import.undecided']())
  const choices = { wrong: decided ? wrong : 'leave-rows', update: form.get('changed') === 'update' } as const
  await keepImported(c.get('db'), wave, known, choices, c.get('visitor').person ?? '')
  return c.redirect(addressOf(c, wave, known.id), 303)
}

async function namesOf(c: Visit, imports: readonly Import[]): Promise<ReadonlyMap<string, string>> {
  const codes = imports.flatMap(({ by, kept, undone }) => [by, ...(kept ? [kept.by] : []), ...(undone ? [undone.by] : [])])
  const people = await peopleBy(c.get('db'), [...new Set(codes)])
  return new Map([...people].map(([code, { name }]) => [code, say(name, c.get('language'))]))
}
