import type { Text } from '../../kernel/language.ts'
import { canonical } from '../../kernel/same.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { sha256 } from '../../platform/hash.ts'
import { citiesBy } from '../../registry/cities/index.ts'
import { registrationsOf } from '../learning/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { codingsOf, type Response, responsesOf, type Wave, wavesOf } from '../surveys/index.ts'
import { breakDown } from './breakdowns/count.ts'
import { compareAll } from './comparisons/compare.ts'
import { workOut } from './count/figure.ts'
import type { Material, WaveMaterial } from './count/material.ts'
import { tabulateAll } from './count/table.ts'
import type { Figure, FigureGap, Indicator } from './model.ts'
import { numbersOf } from './needs/numbers.ts'
import { problems } from './problems.ts'
import { addIndicators, figuresOf, indicatorsOf, keepFigures, keepTables } from './store.ts'
import { keepBreakdowns, plansOf } from './store/breakdowns.ts'
import { keepComparisons } from './store/comparisons.ts'
import { type Exclusion, exclusionsOf, keepNumbers } from './store/needs.ts'

/** Says what a programme's figures are; they are worked out as soon as answers come in. */
export async function defineIndicators(db: Database, programme: string, indicators: readonly Indicator[]): Promise<void> {
  await transaction(db, async (tx) => {
    await addIndicators(tx, programme, indicators)
    await record(tx, { name: 'indicators.defined', subject: programme, programme })
  })
}

/** Works out every figure of the programme from the answers as they are now, and keeps them. Gives also those that cannot be. */
export async function recount(db: Database, programme: string): Promise<readonly (Figure | FigureGap)[]> {
  return transaction(db, async (tx) => {
    const indicators = await indicatorsOf(tx, programme)
    if (indicators.length === 0) return []
    const material = await gather(tx, programme)
    const results = indicators.map((indicator) => workOut(indicator, material))
    await keepFigures(
      tx,
      programme,
      results.filter((each): each is Figure => !('gap' in each)),
    )
    await keepTables(tx, programme, tabulateAll(material))
    await keepNumbers(tx, programme, numbersOf(material, indicators))
    await compare(tx, material, indicators)
    return results
  })
}

async function compare(tx: Database, material: Material, indicators: readonly Indicator[]): Promise<void> {
  const { programme, waves } = material
  const plans = await plansOf(tx, programme)
  const planned = plans.flatMap((plan) => {
    const wave = waves.get(plan.wave)
    return wave ? [{ wave, plan }] : []
  })
  await keepBreakdowns(tx, programme, await breakDown(programme, planned))
  const { to } = await openProgramme(tx, programme)
  await keepComparisons(tx, programme, await compareAll(material, indicators, plans, to))
}

export async function openFigure(db: Database, programme: string, id: string): Promise<Figure> {
  const figure = (await figuresOf(db, programme)).find((each) => each.id === id)
  if (!figure) throw problems['figure.unknown']({ figure: id.slice(0, 80), programme })
  return figure
}

async function gather(db: Database, programme: string): Promise<Material> {
  // One after the other: inside a transaction all queries share one connection.
  const registrations = await registrationsOf(db, programme)
  const materials: WaveMaterial[] = []
  const exclusions = await exclusionsOf(db, programme)
  for (const wave of await wavesOf(db, programme)) materials.push(await gatherWave(db, wave, exclusions))
  const cities = await populationsOf(
    db,
    registrations.flatMap(({ city }) => city ?? []),
  )
  const largestCity = largestOf([...cities.values()])
  return {
    programme,
    registrations,
    snapshot: snapshotOf(registrations),
    waves: new Map(materials.map((each) => [each.code, each])),
    cities,
    ...(largestCity ? { largestCity } : {}),
  }
}

async function gatherWave(db: Database, wave: Wave, exclusions: readonly Exclusion[]): Promise<WaveMaterial> {
  const own = exclusions.filter((each) => each.wave === wave.code)
  const out = Map.groupBy(own, ({ response }) => response)
  const all = await responsesOf(db, wave.code)
  const responses = own.length === 0 ? all : all.map((each) => without(each, out.get(each.id) ?? []))
  const codings = await codingsOf(db, wave.code)
  const byItem = Map.groupBy(codings, ({ item }) => item)
  return {
    code: wave.code,
    title: wave.title,
    opens: wave.opens,
    ...(wave.kind === undefined ? {} : { kind: wave.kind }),
    instrument: wave.instrument,
    responses,
    excluded: new Map([...Map.groupBy(own, ({ item }) => item)].map(([item, each]) => [item, each.length])),
    codings: new Map([...byItem].map(([item, all]) => [item, new Map(all.map(({ response, codes }) => [response, codes]))])),
    snapshot: snapshotOf([responses.map(({ id, answers }) => [id, answers]), codings]),
  }
}

/** What the counted data are known by: equal data have an equal snapshot. */
function snapshotOf(data: unknown): string {
  return sha256(canonical(data)).slice(0, 16)
}

/** The response without the answers that somebody left out. */
function without(response: Response, exclusions: readonly Exclusion[]): Response {
  if (exclusions.length === 0) return response
  const items = new Set(exclusions.map(({ item }) => item))
  return { ...response, answers: Object.fromEntries(Object.entries(response.answers).filter(([item]) => !items.has(item))) }
}

type Population = { readonly names: Text; readonly people: number }

async function populationsOf(db: Database, codes: readonly string[]): Promise<ReadonlyMap<string, Population>> {
  const cities = await citiesBy(db, [...new Set(codes)])
  return new Map(
    cities.flatMap(({ code, names, population }) => (population ? [[code, { names, people: population.people }] as const] : [])),
  )
}

function largestOf(known: readonly Population[]): Population | undefined {
  return known.reduce<Population | undefined>((most, each) => (most && most.people >= each.people ? most : each), undefined)
}
