import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { PURPOSES, purposeOf } from './sectors.ts'

const shared = new URL('../../../../../shared/data/iati/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

/** Codes of a list that are in use, with their English names. */
function activeIn(file: string): ReadonlyMap<string, string> {
  const items = readFileSync(new URL(file, shared), 'utf8').matchAll(
    /<codelist-item([^>]*)>\s*<code>([^<]+)<\/code>\s*<name>\s*<narrative>([^<]*)</g,
  )
  return new Map([...items].flatMap(([, how = '', code = '', name = '']) => (/withdrawn/.test(how) ? [] : [[code, name]])))
}

describe('purposes', () => {
  test('are on the list of the Development Assistance Committee, under the same name, and their targets are targets', { skip }, () => {
    const [sectors, targets] = [activeIn('Sector.xml'), activeIn('UNSDG-Targets.xml')]
    assert.ok(sectors.size > 200 && targets.size > 100)
    assert.deepEqual(
      PURPOSES.map(({ code, name }) => [code, name]),
      PURPOSES.map(({ code }) => [code, sectors.get(code)]),
    )
    assert.deepEqual(
      PURPOSES.flatMap((purpose) => purpose.targets).filter((target) => !targets.has(target)),
      [],
    )
  })

  test('of a choice: what a person said, or else what is usual for priorities', () => {
    assert.equal(purposeOf('priorities', 'sme', [])?.code, '32130')
    assert.equal(purposeOf('industries', 'sme', []), undefined)
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme', purpose: '25030' }])?.code, '25030')
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme' }]), undefined)
    assert.equal(purposeOf('priorities', 'sme', [{ item: 'priorities', code: 'sme', purpose: '99999' }]), undefined)
  })
})
