import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PURPOSE_CODES, PURPOSES, targetsOf } from './index.ts'

const shared = new URL('../../../../shared/data/iati/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

/** Codes of a list that are in use, with their English names. */
function activeIn(file: string): ReadonlyMap<string, string> {
  const items = readFileSync(new URL(file, shared), 'utf8').matchAll(
    /<codelist-item([^>]*)>\s*<code>([^<]+)<\/code>\s*<name>\s*<narrative>([^<]*)</g,
  )
  return new Map([...items].flatMap(([, how = '', code = '', name = '']) => (/withdrawn/.test(how) ? [] : [[code, name]])))
}

test(
  'purposes are on the list of the Development Assistance Committee, under the same name, and their targets are targets',
  { skip },
  () => {
    const [sectors, targets] = [activeIn('Sector.xml'), activeIn('UNSDG-Targets.xml')]
    assert.ok(sectors.size > 200 && targets.size > 100)
    assert.deepEqual(
      PURPOSE_CODES.map((code) => [code, PURPOSES[code].name]),
      PURPOSE_CODES.map((code) => [code, sectors.get(code)]),
    )
    assert.deepEqual(
      targetsOf(PURPOSE_CODES).filter((target) => !targets.has(target)),
      [],
    )
  },
)
