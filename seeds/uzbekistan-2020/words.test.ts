import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES, type Text } from '../../src/kernel/language.ts'
import { INDICATORS } from './indicators/index.ts'
import { FOLLOW_UPS } from './follow-ups.ts'
import { LECTURES } from './lectures/index.ts'
import { MESSAGES } from './messages.ts'
import { ORGANISATIONS } from './organisations/index.ts'
import { PEOPLE } from './people/index.ts'
import { PROGRAMME } from './programme/index.ts'
import { REPORT } from './report/index.ts'
import { REQUEST } from './request/index.ts'
import { TIES } from './ties.ts'
import { GUIDE } from './voices/guide.ts'
import { VOICES } from './voices/index.ts'

const { facts, ...REPORT_WORDS } = REPORT
const WRITTEN = textsIn([ORGANISATIONS, PEOPLE, REQUEST, PROGRAMME, LECTURES, MESSAGES, GUIDE, VOICES, TIES, FOLLOW_UPS, REPORT_WORDS])
const ALL = [...WRITTEN, ...textsIn(facts)]
const MARK = /\{\{(figure|value|fact):([^{}]+)\}\}/g

describe('the words of the programme of 2020', () => {
  it('have no digit of their own: a number is a figure or a fact', () => {
    assert.deepEqual(
      sayings(WRITTEN).filter((said) => /\p{N}/u.test(said.replaceAll(MARK, ''))),
      [],
    )
  })

  it('name only facts of the report and figures of the programme', () => {
    const known = new Set([...facts.map(({ id }) => `fact:${id}`), ...INDICATORS.flatMap(({ id }) => [`figure:${id}`, `value:${id}`])])
    assert.deepEqual(
      sayings(WRITTEN)
        .flatMap(marksIn)
        .filter((mark) => !known.has(mark)),
      [],
    )
    assert.deepEqual(
      sayings(WRITTEN).filter((said) => /[{}]/.test(said.replaceAll(MARK, ''))),
      [],
    )
  })

  it('use each fact that the report keeps', () => {
    const used = new Set(sayings(WRITTEN).flatMap(marksIn))
    assert.deepEqual(
      facts.filter(({ id }) => !used.has(`fact:${id}`)).map(({ id }) => id),
      [],
    )
  })

  it('print the same figures and facts in every language', () => {
    const uneven = WRITTEN.filter(
      (text) =>
        new Set(
          LANGUAGES.map((language) =>
            marksIn(text[language] ?? '')
              .sort()
              .join(' '),
          ),
        ).size > 1,
    )
    assert.deepEqual(uneven, [])
  })
})

describe('the Uzbek words of 2020', () => {
  it('in Cyrillic keep Latin letters only in initials and names that have no other form', () => {
    const latin = ALL.flatMap((text) => (text['uz-Cyrl'] ?? '').replaceAll(MARK, '').match(/[A-Za-z]+/g) ?? [])
    assert.deepEqual(
      [...new Set(latin)].filter((word) => !KEPT.has(word)),
      [],
    )
  })
})

/** Initials, names and an address that both scripts keep as they are. */
const KEPT = new Set(
  [
    ['GSBE', 'UNOSSC', 'CATIS', 'CASS', 'GeoNames', 'Serai'],
    ['China', 'Association', 'for', 'of', 'Trade', 'in', 'Services', 'Southeast', 'University'],
    ['QB', 'Qijiayuan', 'Diplomatic', 'Residence', 'Compound', 'Chaoyang', 'District', 'Beijing'],
  ].flat(),
)

/** Every text in what is given, however deep. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  if ('en' in value) return [value as Text]
  return Object.values(value).flatMap(textsIn)
}

function sayings(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((text) => Object.values(text))
}

function marksIn(said: string): string[] {
  return [...said.matchAll(MARK)].map(([, kind, id]) => `${kind}:${id}`)
}
