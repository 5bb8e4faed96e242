import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { purposeOf } from './sectors.ts'

describe('purposes', () => {
  test('of a choice: what a person said, or else what is usual for priorities', () => {
    assert.equal(purposeOf('priorities', 'sme', [])?.code, '32130')
    assert.equal(purposeOf('industries', 'sme', []), undefined)
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme', purpose: '25030' }])?.code, '25030')
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme' }]), undefined)
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme', purpose: '99999' }]), undefined)
  })
})
