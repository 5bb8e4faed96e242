import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addFlows, bordersOf, createCommuting, delineateAreas, findCities, type AreaInput } from '../index.ts'

/** Units 0 and 1 are cities of their own; flows are [from, to, workers]; everybody has 100 employed residents. */
function input(units: number, flows: readonly (readonly [number, number, number])[], more: Partial<AreaInput> = {}): AreaInput {
  const commuting = createCommuting(
    Int32Array.from({ length: units }, (_, unit) => (unit < 2 ? unit : -1)),
    2,
  )
  const column = (k: 0 | 1 | 2) => flows.map((flow) => flow[k])
  addFlows(commuting, Int32Array.from(column(0)), Int32Array.from(column(1)), Float64Array.from(column(2)))
  return { commuting, employed: new Float64Array(units).fill(100), ...more }
}

const areasIn = (given: AreaInput) => delineateAreas(given).members.map(({ area }) => area)
const rolesIn = (given: AreaInput) => delineateAreas(given).members.map(({ role }) => role)

describe('a commuting zone', () => {
  it('begins at 15 % of employed residents, not a worker below', () => {
    assert.deepEqual(
      areasIn(
        input(4, [
          [2, 0, 15],
          [3, 0, 14],
        ]),
      ),
      [0, 1, 0, -1],
    )
  })

  it('is that of the city to which most commute, the first of equals', () => {
    assert.deepEqual(
      areasIn(
        input(4, [
          [2, 0, 20],
          [2, 1, 30],
          [3, 0, 20],
          [3, 1, 20],
        ]),
      ),
      [0, 1, 1, 0],
    )
  })

  it('draws workers to its city only: a unit that commutes to the zone is not in it', () => {
    assert.deepEqual(
      areasIn(
        input(4, [
          [2, 0, 50],
          [3, 2, 90],
        ]),
      ),
      [0, 1, 0, -1],
    )
  })

  it('counts flows to cities that are joined together, and those that come in several lines', () => {
    assert.deepEqual(
      areasIn(
        input(4, [
          [0, 1, 15],
          [2, 0, 8],
          [2, 1, 8],
          [3, 0, 8],
          [3, 0, 7],
        ]),
      ),
      [0, 0, 0, 0],
    )
  })
})

describe('cities', () => {
  it('are joined when one of them sends 15 %, in either direction', () => {
    assert.deepEqual(
      [
        areasIn(input(2, [[1, 0, 15]])),
        areasIn(input(2, [[0, 1, 15]])),
        areasIn(
          input(2, [
            [0, 1, 14],
            [1, 0, 14],
          ]),
        ),
      ],
      [
        [0, 0],
        [0, 0],
        [0, 1],
      ],
    )
  })

  it('are kept apart, or joined, by a decision with its reason', () => {
    const [apart, together] = (['keep-apart', 'merge'] as const).map((kind) => ({ kind, cities: [0, 1] as const, reason: 'Law 7' }))
    assert.deepEqual(areasIn(input(2, [[1, 0, 40]], { cityDecisions: [apart!] })), [0, 1])
    assert.deepEqual(areasIn(input(2, [], { cityDecisions: [together!] })), [0, 0])
    assert.deepEqual(delineateAreas(input(2, [[1, 0, 40]], { cityDecisions: [apart!] })).merges, [
      { from: 1, to: 0, share: 0.4, done: false, reason: 'Law 7' },
    ])
  })

  it('that a decision keeps apart stay apart, also where each exchanges workers with a third one', () => {
    const commuting = createCommuting(Int32Array.of(0, 1, 2), 3)
    addFlows(commuting, Int32Array.of(0, 1), Int32Array.of(2, 2), Float64Array.of(20, 30))
    const cityDecisions = [{ kind: 'keep-apart', cities: [0, 1], reason: 'Law 7' }] as const
    const given = { commuting, employed: new Float64Array(3).fill(100) }
    assert.deepEqual(areasIn(given), [0, 0, 0])
    assert.deepEqual(areasIn({ ...given, cityDecisions }), [0, 1, 1])
    assert.deepEqual(delineateAreas({ ...given, cityDecisions }).merges, [
      { from: 0, to: 2, share: 0.2, done: false, reason: 'Law 7' },
      { from: 1, to: 2, share: 0.3, done: true },
    ])
  })

  it('are units with half of their people in one centre; a centre without such a unit has no city', () => {
    const unit = (centre: string | undefined, inside: number) => ({ centre, inside, people: 100 })
    const { names, cityOf, centresWithoutCity, thin } = findCities([unit('A', 50), unit('A', 49), unit('B', 49), unit(undefined, 0)])
    assert.deepEqual([names, [...cityOf], centresWithoutCity, thin], [['A'], [0, -1, -1, -1], ['B'], [{ name: 'A', held: 50 / 99 }]])
  })
})

describe('borders', () => {
  it('leave out a unit that is not contiguous with its city, and keep it known as such', () => {
    const borders = bordersOf(4, [
      [0, 2, 5],
      [2, 1, 5],
    ])
    const found = delineateAreas(
      input(
        4,
        [
          [2, 0, 20],
          [3, 0, 20],
        ],
        { borders },
      ),
    )
    assert.deepEqual(
      found.members.map(({ area, cutOff }) => [area, cutOff]),
      [
        [0, false],
        [1, false],
        [0, false],
        [-1, true],
      ],
    )
  })

  it('add a unit whose whole land border lies with one area; the coast does not count, another country does', () => {
    const pairs = [
      [0, 2, 5],
      [2, 3, 5],
      [0, 3, 5],
      [3, 1, 0],
    ] as const
    const with3 = (abroad: number) => rolesIn(input(4, [[2, 0, 20]], { borders: bordersOf(4, pairs, Float64Array.of(0, 0, 0, abroad)) }))
    assert.deepEqual(
      [with3(0), with3(5)],
      [
        ['city', 'city', 'zone', 'enclave'],
        ['city', 'city', 'zone', 'none'],
      ],
    )
  })

  it('count the border that units share among themselves for nothing: two at a frontier stay out however long theirs is', () => {
    const pairs = [
      [0, 2, 5],
      [2, 3, 500],
    ] as const
    const roles = rolesIn(input(4, [], { borders: bordersOf(4, pairs, Float64Array.of(0, 0, 0, 5)) }))
    assert.deepEqual(roles, ['city', 'city', 'none', 'none'])
  })

  it('add up lines of the same two units, once from each side', () => {
    const { neighbours } = bordersOf(2, [
      [0, 1, 5],
      [0, 1, 4],
      [1, 0, 9],
    ])
    assert.deepEqual(
      neighbours.map((each) => [...each]),
      [[[1, 9]], [[0, 9]]],
    )
  })

  it('do not add a unit between two areas', () => {
    assert.equal(
      rolesIn(
        input(3, [], {
          borders: bordersOf(3, [
            [0, 2, 5],
            [2, 1, 5],
          ]),
        }),
      )[2],
      'none',
    )
  })
})

describe('a decision about a unit', () => {
  it('goes over everything else', () => {
    const unitDecisions = [
      { unit: 2, city: 1, reason: 'Law 8' },
      { unit: 3, city: undefined, reason: 'Law 9' },
    ]
    const { members } = delineateAreas(
      input(
        4,
        [
          [2, 0, 50],
          [3, 0, 50],
        ],
        { unitDecisions },
      ),
    )
    assert.deepEqual(
      members.slice(2).map(({ area, role, reason }) => [area, role, reason]),
      [
        [1, 'decided', 'Law 8'],
        [-1, 'decided', 'Law 9'],
      ],
    )
  })
})
