import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { QUESTIONNAIRE } from '../../../../seeds/uzbekistan-2020/survey/index.ts'
import { LANGUAGES } from '../../../kernel/language.ts'
import { itemsOf, type Instrument } from '../instrument.ts'
import { LEVELS, type FindingCode } from './finding.ts'
import { lintInstrument, sayFinding } from './index.ts'

describe('lintInstrument', () => {
  it('finds in the questionnaire of 2020 what its published figures suffer from', () => {
    assert.deepEqual(found(QUESTIONNAIRE), [
      // No box for the text: what 'other' industries and priorities were is not known.
      'industries.other other-without-text',
      'priorities.other other-without-text',
      // "materials and contents": a satisfaction with which of the two?
      'materials two-questions',
      // The published 95%, which no count of 52 gives: two subjects, and a judgement mixed with an intention.
      'city_perspective two-questions',
      'city_perspective two-answers',
      // Poor, fair, good, very good, excellent: 94% "satisfied" of three points in favour and one against.
      'materials unbalanced',
      // Role and city of 52 anonymous officials from 35 cities: most of them are the only one.
      'city_code identifies-together',
    ])
  })

  it('finds 34 left out of the bands as they were published', () => {
    const pages = QUESTIONNAIRE.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.code === 'age_band' && item.kind === 'choice'
          ? { ...item, choices: item.choices.map((choice) => (choice.code === 'u34' ? { ...choice, label: { en: 'Under 34' } } : choice)) }
          : item,
      ),
    }))
    const gap = lintInstrument({ ...QUESTIONNAIRE, languages: ['en'], pages }).filter(({ code }) => code === 'bands-gap')
    assert.deepEqual(
      gap.map((each) => sayFinding(each, 'en')),
      ['Between “Under 34” and “35–44” 34 is left out (English). Whoever is there cannot answer.'],
    )
  })

  it('finds nothing in an instrument of plain questions', () => {
    const plain: Instrument = {
      code: 'plain',
      edition: 1,
      title: { en: 'Plain' },
      languages: ['en'],
      pages: [{ code: 'p', items: [{ kind: 'text', code: 'q', ask: { en: 'What should be better?' } }] }],
    }
    assert.equal(itemsOf(plain).length, 1)
    assert.deepEqual(found(plain), [])
  })
})

describe('sayFinding', () => {
  it('says every finding of 2020 in five languages with nothing left to fill in', () => {
    const said = lintInstrument(QUESTIONNAIRE).flatMap((each) => LANGUAGES.map((language) => sayFinding(each, language)))
    assert.equal(said.length, 35)
    assert.deepEqual(
      said.filter((words) => /[{}]/.test(words)),
      [],
    )
  })

  it('has other words for each code and language', () => {
    const codes = Object.keys(LEVELS) as FindingCode[]
    const said = codes.flatMap((code) =>
      LANGUAGES.map((language) => sayFinding({ at: 'a', code, level: LEVELS[code], values: {} }, language)),
    )
    assert.equal(new Set(said).size, codes.length * LANGUAGES.length)
  })
})

function found(instrument: Instrument): readonly string[] {
  return lintInstrument(instrument).map(({ at, code }) => `${at} ${code}`)
}
