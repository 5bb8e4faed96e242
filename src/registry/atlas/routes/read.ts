import { isPreset, PRESETS, presetOf, type PresetName } from '../../../engines/urban/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import type { Upload } from '../../../platform/http.ts'
import { type AtlasFile, type Described, ENDINGS, endingOf, type Kind, KINDS } from '../model/files.ts'
import { problems } from '../problems.ts'
import { words as fileWords } from '../text/files.ts'
import { words as runWords } from '../text/runs.ts'
import type { Typed } from '../views/upload.ts'

type Fields = readonly (readonly [string, string])[]

const LONGEST = 300

/** What was typed about a file, or what is wrong with it, all of it at once. */
export function readDescribed(fields: Fields, upload: Upload | undefined, language: Language): Typed & { readonly described?: Described } {
  const t = fileWords(language)
  const values = Object.fromEntries(fields)
  const text = (name: string) => (values[name] ?? '').trim()
  const kind = KINDS.find((each) => each === text('kind'))
  const [epoch, noData] = [text('epoch'), text('noData').replace(',', '.')]
  const isYear = /^\d{4}$/.test(epoch) && Number(epoch) >= 1900 && Number(epoch) <= 2100
  const tooLong = ['name', 'licence', 'source'].filter((name) => text(name).length > LONGEST)
  const faults = [
    ...(kind === undefined ? [{ name: 'kind', words: t.needKind }] : []),
    ...(text('name') === '' ? [{ name: 'name', words: t.needName }] : []),
    ...(text('licence') === '' ? [{ name: 'licence', words: t.needLicence }] : []),
    ...(text('source') === '' ? [{ name: 'source', words: t.needSource }] : []),
    ...tooLong.map((name) => ({ name, words: fill(t.tooLong, { most: LONGEST }) })),
    ...(epoch === '' || isYear ? [] : [{ name: 'epoch', words: fill(t.wrongEpoch, { typed: epoch.slice(0, 40) }) }]),
    ...(noData === '' || Number.isFinite(Number(noData))
      ? []
      : [{ name: 'noData', words: fill(t.wrongNoData, { typed: noData.slice(0, 40) }) }]),
    ...fileFaults(kind, upload, language),
  ]
  if (faults.length > 0 || kind === undefined) return { values, faults }
  const described: Described = {
    kind,
    title: text('name'),
    licence: text('licence'),
    source: text('source'),
    ...(epoch !== '' && { epoch: Number(epoch) }),
    ...(noData !== '' && { noData: Number(noData) }),
  }
  return { values, faults, described }
}

function fileFaults(kind: Kind | undefined, upload: Upload | undefined, language: Language): Typed['faults'] {
  if (upload === undefined) return [{ name: 'file', words: fileWords(language).needFile }]
  if (kind === undefined || ENDINGS[kind].includes(endingOf(upload.name))) return []
  const known = ENDINGS[kind].map((each) => `.${each}`).join(', ')
  return [{ name: 'file', words: problems['atlas.ending']({ name: upload.name.slice(0, 120), known }).say(language) }]
}

/** What a run is asked to be. */
export interface ReadRun {
  readonly title: string
  readonly preset: PresetName
  readonly level: 1 | 2
  readonly files: Readonly<Partial<Record<Kind, AtlasFile>>> & { readonly population: AtlasFile }
}

/** What was typed about a run, or what is wrong with it, all of it at once. */
export function readRun(fields: Fields, known: readonly AtlasFile[], language: Language): Typed & { readonly asked?: ReadRun } {
  const t = runWords(language)
  const values = Object.fromEntries(fields)
  const title = (values['name'] ?? '').trim()
  const fileOf = (kind: Kind) => known.find((file) => file.kind === kind && file.id === values[kind])
  const files = Object.fromEntries(KINDS.flatMap((kind) => (fileOf(kind) ? [[kind, fileOf(kind)]] : []))) as Partial<
    Record<Kind, AtlasFile>
  >
  const typed = values['preset'] ?? PRESETS[0]
  const preset = isPreset(typed) ? typed : undefined
  const needsBuilt = preset !== undefined && presetOf(preset).rules.centre.built !== undefined && files.built === undefined
  const faults = [
    ...(title === '' ? [{ name: 'name', words: t.needName }] : []),
    ...(title.length > LONGEST ? [{ name: 'name', words: fill(fileWords(language).tooLong, { most: LONGEST }) }] : []),
    ...(files.population === undefined ? [{ name: 'population', words: t.needPopulation }] : []),
    ...(files.flows && files.units === undefined ? [{ name: 'units', words: t.needUnits }] : []),
    ...(preset === undefined ? [{ name: 'preset', words: t.needPreset }] : []),
    ...(needsBuilt ? [{ name: 'preset', words: t.needBuilt }] : []),
  ]
  const { population } = files
  if (faults.length > 0 || preset === undefined || population === undefined) return { values, faults }
  return { values, faults, asked: { title, preset, level: values['level'] === '2' ? 2 : 1, files: { ...files, population } } }
}
