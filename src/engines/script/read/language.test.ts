import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectLanguage, scriptOf } from './index.ts'

describe('detectLanguage', () => {
  it('tells five languages by a short answer', () => {
    const answers = {
      'Juda foydali mashgʻulot boʻldi, rahmat': 'uz-Latn',
      "Bizga ko'proq amaliy misollar kerak": 'uz-Latn',
      'Жуда фойдали машғулот бўлди, раҳмат': 'uz-Cyrl',
      'Шаҳримизда туризм учун янги марказ керак': 'uz-Cyrl',
      'Спасибо, было очень полезно': 'ru',
      'Нам нужны примеры по развитию туризма в малых городах': 'ru',
      'Thank you, this was very useful for our city': 'en',
      'More time for questions and answers': 'en',
      '非常有用，谢谢！': 'zh-Hans',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(answers).map((answer) => [answer, detectLanguage(answer)])), answers)
  })

  it('says nothing where there is nothing to tell by', () => {
    assert.deepEqual(['', '123 !', 'Luoyang', 'Алмати'].map(detectLanguage), [undefined, undefined, undefined, undefined])
  })
})

describe('scriptOf', () => {
  it('goes by most of the letters; a Chinese character counts for three', () => {
    assert.deepEqual(['Shanghai', 'Шанхай ISO', '上海 city', '12'].map(scriptOf), ['Latn', 'Cyrl', 'Hans', undefined])
  })
})
