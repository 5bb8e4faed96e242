import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fitModel, probabilityOf, travelTimes, type Example, type Model } from '../index.ts'

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The same times by trying every step again and again until nothing gets shorter. */
function slowly(width: number, height: number, friction: Float64Array, centres: Int32Array): Float64Array {
  const minutes = Float64Array.from(centres, (centre) => (centre > 0 ? 0 : Infinity))
  for (let changed = true; changed;) {
    changed = false
    for (let a = 0; a < minutes.length; a++) {
      for (let b = 0; b < minutes.length; b++) {
        const [down, right] = [Math.abs(Math.floor(a / width) - Math.floor(b / width)), Math.abs((a % width) - (b % width))]
        if (a === b || down > 1 || right > 1 || !(friction[b]! > 0) || height === 0) continue
        const time = minutes[a]! + (((friction[a]! > 0 ? friction[a]! : friction[b]!) + friction[b]!) / 2) * Math.hypot(down, right)
        if (time < minutes[b]! - 1e-12) {
          minutes[b] = time
          changed = true
        }
      }
    }
  }
  return minutes
}

describe('travel time to the nearest urban centre', () => {
  const random = seeded(5)
  const [width, height] = [14, 11]
  const friction = Float64Array.from({ length: width * height }, () => (random() < 0.15 ? NaN : 0.5 + 4 * random()))
  const centres = Int32Array.from({ length: width * height }, (_, i) => (i === 20 || i === 21 ? 1 : i === 120 ? 2 : 0))

  it('is that of the shortest of all ways', () => {
    const { minutes } = travelTimes(width, height, friction, centres)
    const expected = slowly(width, height, friction, centres)
    assert.deepEqual(
      Array.from(minutes, (each) => each.toFixed(9)),
      Array.from(expected, (each) => each.toFixed(9)),
    )
  })

  it('reaches nothing that cannot be crossed, and names the centre that is nearest', () => {
    const { minutes, nearest } = travelTimes(5, 1, Float64Array.of(1, 1, 1, 3, 1), Int32Array.of(1, 0, 0, 0, 2))
    assert.deepEqual(
      [[...minutes], [...nearest]],
      [
        [0, 1, 2, 2, 0],
        [1, 1, 1, 2, 2],
      ],
    )
    const cut = travelTimes(5, 1, Float64Array.of(1, 1, 0, 1, 1), Int32Array.of(1, 0, 0, 0, 0))
    assert.deepEqual(
      [[...cut.minutes], [...cut.nearest]],
      [
        [0, 1, Infinity, Infinity, Infinity],
        [1, 1, 0, 0, 0],
      ],
    )
  })

  it('gives a cell that is as far from two centres to the one with the lower number, from either side', () => {
    assert.deepEqual([...travelTimes(3, 1, Float64Array.of(1, 1, 1), Int32Array.of(2, 0, 1)).nearest], [2, 1, 1])
    assert.deepEqual([...travelTimes(3, 1, Float64Array.of(1, 1, 1), Int32Array.of(1, 0, 2)).nearest], [1, 1, 2])
  })
})

describe('the fitted model', () => {
  const truth: Model = {
    constant: 1.2,
    coefficients: { minutes: -0.08, logCentreArea: 0.5, logPeople: 0.2, logIncome: 0 },
    threshold: 0.5,
    source: 'made up',
  }
  const random = seeded(9)
  const examples = Array.from({ length: 20_000 }, (): Example => {
    const facts = { minutes: 90 * random(), centreArea: 1 + 200 * random(), people: 1 + 900 * random(), income: 2000 }
    return { facts, inside: random() < probabilityOf(truth, facts) }
  })

  it('finds the coefficients again that the examples were drawn with', () => {
    const fit = fitModel(examples, 'test')
    assert.ok(typeof fit !== 'string')
    assert.ok(Math.abs(fit.model.coefficients.minutes + 0.08) < 0.005)
    assert.ok(Math.abs(fit.model.coefficients.logCentreArea - 0.5) < 0.05)
    assert.ok(Math.abs(fit.model.coefficients.logPeople - 0.2) < 0.05)
    assert.equal(fit.model.coefficients.logIncome, 0)
  })

  it('puts as many people into zones as the examples have there', () => {
    const fit = fitModel(examples, 'test')
    assert.ok(typeof fit !== 'string')
    const people = (isIn: (each: Example) => boolean) => examples.reduce((sum, each) => sum + (isIn(each) ? each.facts.people : 0), 0)
    const [estimated, real] = [
      people(({ facts }) => probabilityOf(fit.model, facts) >= fit.model.threshold),
      people(({ inside }) => inside),
    ]
    assert.ok(Math.abs(estimated / real - 1) < 0.001)
  })

  it('says why there is none: too few examples, all of one kind, or perfectly separable', () => {
    assert.equal(fitModel(examples.slice(0, 10), ''), 'too-few')
    assert.equal(
      fitModel(
        examples.map(({ facts }) => ({ facts, inside: true })),
        '',
      ),
      'one-kind',
    )
    assert.equal(
      fitModel(
        examples.slice(0, 500).map(({ facts }) => ({ facts, inside: facts.minutes < 30 })),
        '',
      ),
      'separable',
    )
  })
})
