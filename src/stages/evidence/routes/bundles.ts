import { isAnonymous } from '../../../engines/survey/index.ts'
import { say } from '../../../kernel/language.ts'
import { Problem } from '../../../kernel/problem.ts'
import { keepNowhere, part, readForm, seen, sentIn, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { countResponses, openWave, type Wave, waveTrail } from '../../surveys/index.ts'
import { noteTaken, openMicrodata, setTerms, termsOf } from '../actions/bundles.ts'
import { bundleArchive, bundleFiles, bytesOf, makeBundle } from '../bundles/files.ts'
import { isLevel, isLicence, type Level, LEVELS, type Terms } from '../bundles/model.ts'
import { doneLines } from '../bundles/readme.ts'
import { problems } from '../problems/bundles.ts'
import { dataPage, type LevelShown } from '../views/bundles.ts'

/** The data of a wave: its page, its licence, its files. */
export function mountBundles(web: Web): void {
  web.get('/:language/surveys/:wave/data', (c) => showData(c))
  web.post('/:language/surveys/:wave/data', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    requireRight(c.get('visitor'), 'data.publish', wave.programme)
    const form = await readForm(c)
    const licence = sentIn(form, 'licence') ?? ''
    if (!isLicence(licence)) throw problems['data.licence-unknown']({ licence: licence.slice(0, 80) })
    const profile = form.filter(([name]) => name === 'profile').map(([, value]) => value)
    await setTerms(c.get('db'), wave, licence, profile, c.get('visitor').person ?? '')
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/data`, 303)
  })
  web.get('/:language/surveys/:wave/data/:level/:file', (c) => sendFile(c))
}

async function showData(c: Visit): Promise<Response> {
  const db = c.get('db')
  const { language, ...look } = seen(c)
  const wave = await openWave(db, part(c, 'wave'))
  const terms = await termsOf(db, wave)
  requireOpen(c, wave, terms)
  const levels: LevelShown[] = []
  for (const level of LEVELS.filter((each) => mayHave(c, wave, each, terms))) levels.push(await levelOf(c, wave, level))
  const programme = await openProgramme(db, wave.programme)
  const shown = {
    wave,
    terms,
    levels,
    responses: await countResponses(db, wave.code),
    anonymous: wave.personal === 'anonymous' || isAnonymous(wave.instrument),
    mayPublish: may(c.get('visitor'), 'data.publish', wave.programme),
    trail: may(c.get('visitor'), 'wave.watch', wave.programme)
      ? waveTrail(wave, programme.title, language)
      : [{ title: say(programme.title, language), path: `/programmes/${programme.code}` }],
  }
  return c.html(dataPage({ language, ...look }, shown))
}

/** What is in a level, and for open data what was done; or in words why there is nothing. */
async function levelOf(c: Visit, wave: Wave, level: Level): Promise<LevelShown> {
  try {
    const data = await openMicrodata(c.get('db'), wave, level)
    return { level, files: [...bundleFiles(data).map(([name]) => name), 'SHA256SUMS'], done: doneLines(data, c.get('language')) }
  } catch (error) {
    if (error instanceof Problem) return { level, files: [], done: [], problem: error.say(c.get('language')) }
    throw error
  }
}

async function sendFile(c: Visit): Promise<Response> {
  const db = c.get('db')
  const wave = await openWave(db, part(c, 'wave'))
  const [level, file] = [part(c, 'level'), part(c, 'file')]
  const terms = await termsOf(db, wave)
  requireOpen(c, wave, terms)
  if (!isLevel(level)) throw problems['data.no-file']({ file: `${level}/${file}`.slice(0, 120) })
  if (level !== 'open') requireRight(c.get('visitor'), RIGHTS[level], wave.programme)
  const content = await contentOf(c, wave, level, file)
  if (c.req.method === 'GET') await noteTaken(db, wave, level, file, c.get('visitor').person)
  if (level !== 'open') keepNowhere(c)
  const name = file === 'bundle.zip' ? `${wave.code}-${level}.zip` : file
  c.header('content-type', TYPES[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream')
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(new Uint8Array(content))
}

async function contentOf(c: Visit, wave: Wave, level: Level, file: string): Promise<Uint8Array> {
  const data = await openMicrodata(c.get('db'), wave, level)
  if (file === 'bundle.zip') return bundleArchive(data)
  if (file === 'SHA256SUMS') return (await makeBundle(data)).at(-1)?.[1] ?? new Uint8Array()
  const found = bundleFiles(data).find(([name]) => name === file)
  if (!found) throw problems['data.no-file']({ file: file.slice(0, 120) })
  return bytesOf(await found[1]())
}

const RIGHTS = { scientific: 'data.study', full: 'answers.read' } as const

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

function mayHave(c: Visit, wave: Wave, level: Level, { licence }: Terms): boolean {
  const visitor = c.get('visitor')
  if (level === 'open')
    return licence !== 'none' || may(visitor, 'wave.watch', wave.programme) || may(visitor, 'data.study', wave.programme)
  return may(visitor, RIGHTS[level], wave.programme)
}

/** Until there is a licence nobody but the team sees that there are data. */
function requireOpen(c: Visit, wave: Wave, terms: Terms): void {
  if (!LEVELS.some((level) => mayHave(c, wave, level, terms))) throw problems['data.not-open']()
}
