import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const FOLDER = new URL('../../../assets/', import.meta.url)

test('no quoted text of a style sheet has signs that are taken for those between rules when space is left out', () => {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
  const bare = sheets.map((name) => readFileSync(new URL(name, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  const quoted = bare.flatMap((sheet) => sheet.match(/"[^"]*"|'[^']*'/g) ?? [])
  assert.ok(quoted.length > 10)
  assert.deepEqual(
    quoted.filter((text) => /, |\s[{};]|[{};]\s|;\}/.test(text)),
    [],
  )
})
