import { fill } from '../../../../kernel/language.ts'
import { part, readUploads, sentIn, type Upload, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import {
  beginBlank,
  type BeginFault,
  beginFromEdition,
  beginFromFile,
  beginFromSets,
  type Beginning,
  beginNextEdition,
  type Begun,
} from '../../actions/instruments/begin.ts'
import { readDesignFile } from '../../actions/instruments/file.ts'
import { listEditions } from '../../store/instruments/editions.ts'
import { designWords } from '../../text/instruments/index.ts'
import { addressOf } from '../../views/instruments/frame.ts'
import { beginPage, type BeginShown, STARTS } from '../../views/instruments/list/begin.ts'
import { byOf, enter, goTo } from './visit.ts'

export function mountBeginning(web: Web): void {
  web.get('/:language/instruments/new', (c) => {
    const from = c.req.query('from') ?? ''
    return show(
      c,
      { start: from === '' ? 'blank' : 'edition', typed: { title: '', code: '', sets: [], from, next: false }, faults: [] },
      200,
    )
  })

  web.post('/:language/instruments', async (c) => {
    enter(c)
    const { fields, files } = await readUploads(c)
    const value = (name: string) => valueIn(fields, name)
    const typed = {
      title: value('title').slice(0, 300),
      code: value('code').slice(0, 300),
      sets: fields.flatMap(([name, set]) => (name === 'set' ? [set] : [])),
      from: value('from'),
      next: value('next') === 'yes',
    }
    const start = STARTS.find((each) => each === value('start')) ?? 'blank'
    const begun = await begin(c, start, typed, files[0])
    if ('code' in begun && !('fault' in begun)) return c.redirect(addressOf(begun.code, c.get('language'), '/draft'), 303)
    return show(
      c,
      { start, typed, faults: 'wrong' in begun ? begun.wrong.map((words) => ({ name: 'file', words })) : [faultOf(c, begun)] },
      422,
    )
  })

  web.post('/:language/instruments/:code/draft/begin', async (c) => {
    enter(c)
    const edition = sentIn((await readUploads(c)).fields, 'edition')
    await beginNextEdition(c.get('db'), part(c, 'code'), edition === undefined ? undefined : Number(edition), byOf(c))
    return goTo(c, '/draft')
  })
}

type Typed = BeginShown['typed']
type Faulty = Extract<Begun, { fault: BeginFault }>

async function begin(
  c: Visit,
  start: BeginShown['start'],
  typed: Typed,
  file: Upload | undefined,
): Promise<Begun | { readonly wrong: readonly string[] }> {
  const db = c.get('db')
  const wish: Beginning = { by: byOf(c), title: typed.title, code: typed.code, language: c.get('language') }
  if (start === 'blank') return beginBlank(db, wish)
  if (start === 'sets') return beginFromSets(db, wish, typed.sets)
  if (start === 'edition') {
    const at = typed.from.lastIndexOf('@')
    return beginFromEdition(db, wish, typed.from.slice(0, Math.max(at, 0)), Number(typed.from.slice(at + 1)))
  }
  if (file === undefined) return { fault: 'no-file', code: typed.code }
  const read = await readDesignFile(file.name, file.bytes, c.get('language'))
  return 'wrong' in read ? read : beginFromFile(db, wish, read, typed.next)
}

async function show(c: Visit, shown: Omit<BeginShown, 'editions'>, status: 200 | 422): Promise<Response> {
  const seen = enter(c)
  const editions = await listEditions(c.get('db'))
  return c.html(beginPage({ ...seen, path: '/instruments/new' }, { ...shown, editions }), status)
}

function faultOf(c: Visit, { fault, code }: Faulty): { readonly name: string; readonly words: string } {
  const t = designWords(c.get('language'))
  const words = {
    'no-title': t.faultNoTitle,
    'code-bad': t.faultCodeBad,
    'code-taken': t.faultCodeTaken,
    'draft-exists': t.faultDraftExists,
    'no-set': t.faultNoSet,
    'no-file': t.faultNoFile,
  }[fault]
  const name = {
    'no-title': 'title',
    'no-set': 'sets',
    'no-file': 'file',
    'code-bad': 'code',
    'code-taken': 'code',
    'draft-exists': 'code',
  }[fault]
  return { name, words: fill(words, { code: code.slice(0, 80) }) }
}
