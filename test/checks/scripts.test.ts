import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { rightApostrophes, toLatin } from '../../src/engines/script/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PAIR = /'uz-Latn':\s*(?:'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`),\s*'uz-Cyrl':\s*(?:'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`)/g

interface Pair {
  readonly file: string
  readonly latin: string
  readonly cyrillic: string
}

/**
 * Uzbek texts of the interface and of the seeds in both scripts, where the two stand beside each other. Not the names of people: a
 * Chinese name is spelled by its own rules in each script.
 */
const pairs: readonly Pair[] = globSync('{src,seeds}/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && !file.split(path.sep).includes('people'))
  .flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(PAIR)].map((match) => {
      const [latin = '', cyrillic = ''] = match.slice(1).filter((each) => each !== undefined)
      return { file, latin, cyrillic }
    }),
  )

/** Words that differ by right: those that name the script itself, and the statisticians, who keep their spelling in Latin letters. */
const OWN = [/Uzbek (?:Latin|Cyrillic)/, /\b(?:lotin|kirill)/i, /\b(?:Wilson|Holm)/]

describe('Uzbek words in the code', () => {
  it('are found in both scripts', () => {
    assert.ok(pairs.length > 300, `${pairs.length} pairs`)
  })

  it('say the same in both scripts', () => {
    const differing = pairs.filter(
      ({ latin, cyrillic }) => letters(toLatin(cyrillic)) !== letters(latin) && !OWN.some((own) => own.test(latin)),
    )
    assert.deepEqual(
      differing.map(({ file, latin, cyrillic }) => `${file}: ${latin} | ${toLatin(cyrillic)}`),
      [],
    )
  })

  it('have ʻ after o and g and ʼ elsewhere', () => {
    assert.deepEqual(
      pairs.filter(({ latin }) => rightApostrophes(latin) !== latin).map(({ file, latin }) => `${file}: ${latin}`),
      [],
    )
  })
})

/** What is compared: letters and digits, as quotation marks and hyphens follow the habits of each script. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
