import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addFlows, bordersOf, createCommuting, delineateAreas, type AreaInput, type Areas } from '../../src/engines/urban/index.ts'
import { readTable, WITH_GOLDEN } from './golden.ts'

let belgium: ReturnType<typeof readBelgium> | undefined

function openBelgium(): ReturnType<typeof readBelgium> {
  belgium ??= readBelgium()
  return belgium
}

/** The census of 2011 and Eurostat's table of cities: what the official areas were made of. */
function readBelgium(): { input: AreaInput; codes: readonly string[]; official: readonly string[]; cities: readonly string[] } {
  const units = readTable('fua_belgium/units.csv')
  const codes = units.map(({ code = '' }) => code)
  const place = new Map(codes.map((code, i) => [code, i]))
  const at = (code: string | undefined) => place.get(code ?? '') ?? -1
  const cityNames = units.map((row) => row['greater_city_id'] || row['city_id'] || '')
  const cities = [...new Set(cityNames.filter((name) => name !== ''))]
  const commuting = createCommuting(
    Int32Array.from(cityNames, (name) => cities.indexOf(name)),
    cities.length,
  )
  const flows = readTable('fua_belgium/flows.csv')
  addFlows(
    commuting,
    Int32Array.from(flows, (row) => at(row['origin'])),
    Int32Array.from(flows, (row) => at(row['destination'])),
    Float64Array.from(flows, (row) => Number(row['commuters'])),
  )
  const lines = readTable('fua_belgium/borders.csv').map((row) => [at(row['a']), at(row['b']), Number(row['border_m'])] as const)
  const abroad = new Float64Array(codes.length)
  for (const row of readTable('fua_belgium/perimeters.csv')) abroad[at(row['code'])] = Number(row['perimeter_m'])
  for (const [a, b, length] of lines) for (const unit of [a, b]) abroad[unit] = Math.max(0, (abroad[unit] ?? 0) - length)
  const employed = Float64Array.from(units, (row) => Number(row['employed_all']))
  return {
    input: { commuting, employed, borders: bordersOf(codes.length, lines, abroad) },
    codes,
    official: units.map((row) => row['fua_id'] ?? ''),
    cities,
  }
}

/** The communes that lie in another area than in the official table, an area being what most of its communes are officially. */
function misplaced({ members, count }: Areas, codes: readonly string[], official: readonly string[]): readonly string[] {
  const names = Array.from({ length: count }, (_, area) => {
    const counts = new Map<string, number>()
    members.forEach((member, unit) => member.area === area && counts.set(official[unit] ?? '', (counts.get(official[unit] ?? '') ?? 0) + 1))
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  })
  assert.equal(new Set(names).size, count)
  return codes.filter((_, unit) => (names[members[unit]?.area ?? -1] ?? '') !== official[unit])
}

describe('the functional urban areas of Belgium from its census of 2011', WITH_GOLDEN, () => {
  it('are the official ones for 588 of 589 communes', () => {
    const { input, codes, official } = openBelgium()
    assert.deepEqual([codes.length, misplaced(delineateAreas(input), codes, official)], [589, ['56087']])
  })

  it('differ in Morlanwelz only because the official table calls its area BE014L1 there and BE014K1 in the other four communes of La Louvière', () => {
    const { codes, official } = openBelgium()
    const labels = official.filter((name) => name.startsWith('BE014'))
    assert.deepEqual(labels.sort(), ['BE014K1', 'BE014K1', 'BE014K1', 'BE014K1', 'BE014L1'])
    assert.equal(official[codes.indexOf('56087')], 'BE014L1')
  })

  it('join Leuven and Brussels, because 16.8 % commute, and not Mechelen, whose 15.8 % count both of them', () => {
    const { input, cities } = openBelgium()
    const { merges, areaOf } = delineateAreas(input)
    const [brussels, leuven, mechelen] = ['BE001K1', 'BE008C1', 'BE012C1'].map((name) => cities.indexOf(name))
    assert.deepEqual(
      merges.filter(({ from }) => from === leuven).map(({ to, share }) => [to, share.toFixed(3)]),
      [[brussels, '0.168']],
    )
    assert.equal(areaOf[leuven ?? -1], areaOf[brussels ?? -1])
    assert.notEqual(areaOf[mechelen ?? -1], areaOf[brussels ?? -1])
  })

  it('follow a decision to keep Leuven and Brussels apart, and keep its reason', () => {
    const { input, cities } = openBelgium()
    const pair = [cities.indexOf('BE001K1'), cities.indexOf('BE008C1')] as const
    const { merges, areaOf } = delineateAreas({ ...input, cityDecisions: [{ kind: 'keep-apart', cities: pair, reason: 'Official list' }] })
    assert.notEqual(areaOf[pair[0]], areaOf[pair[1]])
    assert.deepEqual(
      merges.filter(({ reason }) => reason !== undefined).map(({ done, reason }) => [done, reason]),
      [[false, 'Official list']],
    )
  })
})
