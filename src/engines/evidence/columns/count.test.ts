import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countInto, crossInto, rowsOf } from './index.ts'

describe('columns of codes', () => {
  const answers = Int8Array.from([0, 2, -1, 2, 1, 2])

  it('are counted on those who answered', () => {
    const counts = new Int32Array(4)
    assert.equal(countInto(answers, counts), 5)
    assert.deepEqual([...counts], [1, 1, 3, 0])
  })

  it('are counted within a part of the responses', () => {
    const counts = new Int32Array(3)
    assert.equal(countInto(answers, counts, Uint8Array.from([1, 1, 1, 0, 0, 0])), 2)
    assert.deepEqual([...counts], [1, 0, 1])
  })

  it('are crossed where both are answered', () => {
    const table = new Int32Array(6)
    assert.equal(crossInto(Int8Array.from([0, 1, 1, -1, 0, 1]), answers, 3, table), 4)
    assert.deepEqual(rowsOf(table, 3), [
      [1, 1, 0],
      [0, 0, 2],
    ])
  })
})
