import { type DataColumn, isAnonymous, isProfile, itemsOf, responseColumns } from '../../../engines/survey/index.ts'
import { LANGUAGES } from '../../../kernel/language.ts'
import { canonical } from '../../../kernel/same.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/hash.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { type Response, responsesOf, type Wave } from '../../surveys/index.ts'
import type { Level, Licence, Microdata, Terms } from '../bundles/model.ts'
import { protect } from '../bundles/protect.ts'
import { rowOrder, withOrder } from '../bundles/order.ts'
import { problems } from '../problems/bundles.ts'
import { addTerms, findTerms } from '../store/licences.ts'

/** Fewer answers than this are not published, whatever is done to them. */
const FEWEST = 10

/** The licence of a wave's open data, and by which items people may be known: as somebody said, else as the words of the questions let think. */
export async function termsOf(db: Database, wave: Wave): Promise<Terms> {
  const told = await findTerms(db, wave.code)
  return (
    told ?? {
      licence: 'none',
      profile: itemsOf(wave.instrument)
        .filter(isProfile)
        .map(({ code }) => code),
    }
  )
}

/** Says under which licence anybody may have the open data of a wave, and by which items people may be known. */
export async function setTerms(db: Database, wave: Wave, licence: Licence, profile: readonly string[], by: string): Promise<void> {
  const known = itemsOf(wave.instrument).map(({ code }) => code)
  const kept = profile.filter((code) => known.includes(code))
  await transaction(db, async (tx) => {
    await addTerms(tx, wave.code, { licence, profile: kept, by, at: now() })
    await record(tx, {
      name: 'data.licensed',
      subject: wave.code,
      programme: wave.programme,
      actor: by,
      details: { licence, profile: kept },
    })
  })
}

/** The single answers of a wave for one level. Throws `data.too-few` where they are too few to be open. */
export async function openMicrodata(db: Database, wave: Wave, level: Level): Promise<Microdata> {
  const responses = await responsesOf(db, wave.code)
  if (level === 'open' && responses.length < FEWEST) throw problems['data.too-few']({ n: responses.length, least: FEWEST })
  const terms = await termsOf(db, wave)
  const { title } = await openProgramme(db, wave.programme)
  const columns = responseColumns(
    wave.instrument,
    responses.map(({ answers }) => answers),
  )
  const anonymous = wave.personal === 'anonymous' || isAnonymous(wave.instrument)
  const safe = protect(columns, wave.instrument, { level, anonymous, profile: terms.profile, regions: await regionsOf(db, columns) })
  const whole = level === 'full' && !anonymous ? [...aboutResponses(responses), ...safe.columns] : safe.columns
  const ordered = level === 'full' && !anonymous ? whole : withOrder(whole, rowOrder(whole, responses.length))
  const profile = [...new Set(safe.done?.columns.map(({ code }) => columns.find(({ name }) => name === code)?.item ?? code))]
  return {
    wave: wave.code,
    title: wave.title,
    programme: title,
    instrument: wave.instrument,
    level,
    licence: terms.licence,
    rows: responses.length,
    columns: ordered,
    leftOut: safe.leftOut,
    ...(safe.done ? { protection: { ...safe.done, profile } } : {}),
    snapshot: sha256(canonical(responses.map(({ id, answers }) => [id, answers]))).slice(0, 16),
    last: new Date(responses.reduce((last, { at }) => Math.max(last, at.getTime()), 0)),
  }
}

/** Writes down who took single answers, and when. Open data are for anybody: nobody is written down. */
export async function noteTaken(db: Database, wave: Wave, level: Level, file: string, by?: string): Promise<void> {
  if (level === 'open') return
  const details = { level, file }
  await transaction(db, (tx) =>
    record(tx, { name: 'data.taken', subject: wave.code, programme: wave.programme, ...(by === undefined ? {} : { actor: by }), details }),
  )
}

/** The number, the time and the language of each response. */
function aboutResponses(responses: readonly Response[]): readonly DataColumn[] {
  const about = { ordered: false, choices: [] }
  const place = Float64Array.from(responses.keys())
  const languages = LANGUAGES.map((code) => ({ code, label: { en: code } }))
  return [
    {
      ...about,
      name: 'response_id',
      item: 'response_id',
      kind: 'text',
      ask: { en: 'Number of the response' },
      texts: responses.map(({ id }) => id),
      values: place,
    },
    {
      ...about,
      name: 'response_at',
      item: 'response_at',
      kind: 'text',
      ask: { en: 'When it was given' },
      texts: responses.map(({ at }) => at.toISOString()),
      values: place,
    },
    {
      ...about,
      name: 'response_language',
      item: 'response_language',
      kind: 'code',
      ask: { en: 'Language of the answers' },
      choices: languages,
      values: Float64Array.from(responses, ({ language }) => LANGUAGES.indexOf(language)),
    },
  ]
}

async function regionsOf(db: Database, columns: readonly DataColumn[]): Promise<ReadonlyMap<string, string>> {
  const codes = columns.flatMap(({ kind, choices }) => (kind === 'code' ? choices.map(({ code }) => code) : []))
  const cities = await citiesBy(db, [...new Set(codes)])
  return new Map(cities.flatMap(({ code, country, region }) => (region === undefined ? [] : [[code, `${country}-${region}`] as const])))
}
