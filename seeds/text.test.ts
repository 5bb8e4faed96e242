import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { itemsOf } from '../src/engines/survey/index.ts'
import { LANGUAGES, type Text } from '../src/kernel/language.ts'
import { GEORGIA_2021 } from './georgia-2021/index.ts'
import { UZBEKISTAN_2020 } from './uzbekistan-2020/index.ts'

/** Every text in a piece of data, with where it stands. */
function textsIn(data: unknown, at = ''): readonly { readonly at: string; readonly text: Text }[] {
  if (typeof data !== 'object' || data === null || data instanceof Date) return []
  if ('en' in data && typeof data.en === 'string') return [{ at, text: data as Text }]
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, `${at}.${key}`))
}

const DEMO = textsIn(UZBEKISTAN_2020)
const ALL = [...DEMO, ...textsIn(GEORGIA_2021)]

function wrongIn(language: keyof Text, wrong: RegExp): readonly string[] {
  return ALL.filter(({ text }) => wrong.test(text[language] ?? '')).map(({ at, text }) => `${at}: ${text[language]}`)
}

describe('the texts of the seeds', () => {
  it('of the demo stand in all five languages', () => {
    assert.ok(DEMO.length > 400, `only ${DEMO.length} texts were found`)
    const lacking = DEMO.filter(({ text }) => LANGUAGES.some((language) => (text[language] ?? '').trim() === ''))
    assert.deepEqual(
      lacking.map(({ at }) => at),
      [],
    )
  })

  it('in Uzbek Latin have ʻ after o and g and ʼ elsewhere, and no other apostrophe', () => {
    assert.deepEqual(wrongIn('uz-Latn', /[oOgG]ʼ|(?<![oOgG])ʻ|\p{L}[‘’'`´]\p{L}/u), [])
  })

  it('in Cyrillic have no apostrophes, no Latin letters in a word (a suffix on UNOSSC is none), and no "тс" for "ц"', () => {
    for (const language of ['uz-Cyrl', 'ru'] as const) {
      assert.deepEqual(wrongIn(language, /\p{Script=Cyrillic}[ʻʼ‘’'`´]\p{Script=Cyrillic}/u), [])
      assert.deepEqual(wrongIn(language, /\p{Script=Cyrillic}[A-Za-z]|(?<![A-Z])[A-Za-z]\p{Script=Cyrillic}/u), [])
    }
    assert.deepEqual(wrongIn('uz-Cyrl', /[а-я]тсия/u), [])
  })

  it('in Chinese, Russian and both Uzbek scripts are written in their script', () => {
    const scripts = {
      'uz-Latn': /\p{Script=Cyrillic}|\p{Script=Han}/u,
      'uz-Cyrl': /\p{Script=Han}/u,
      ru: /\p{Script=Han}|[ўқғҳЎҚҒҲ]/u,
      en: /\p{Script=Han}/u,
    }
    for (const [language, foreign] of Object.entries(scripts)) assert.deepEqual(wrongIn(language as keyof Text, foreign), [])
    assert.deepEqual(wrongIn('zh-Hans', /\p{Script=Cyrillic}|[,;?!](?=\p{Script=Han})/u), [])
  })

  it('are never codes: no choice has a code that is one of its labels, and all answers are codes', () => {
    for (const { waves } of [UZBEKISTAN_2020, GEORGIA_2021]) {
      for (const { wave, responses } of waves) {
        const items = itemsOf(wave.instrument).flatMap((item) => ('choices' in item ? [item] : []))
        const choices = items.flatMap((item) => item.choices)
        assert.deepEqual(
          choices.filter(({ code, label }) => Object.values(label).includes(code)),
          [],
        )
        assert.deepEqual(
          choices.filter(({ code }) => !/^[a-zA-Z0-9_-]+$/.test(code)),
          [],
        )
        for (const item of items.filter(({ kind }) => kind !== 'grid')) {
          const given = responses.flatMap(({ answers }) => answers[item.code] ?? [])
          assert.deepEqual(
            given.filter((code) => !item.choices.some((choice) => choice.code === code)),
            [],
            item.code,
          )
        }
      }
    }
  })
})
