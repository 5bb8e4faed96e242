import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Text } from '../../../../kernel/language.ts'
import type { Instrument, Item, ScaleChoice } from '../../instrument.ts'
import { leading } from './leading.ts'
import { wordingLong } from './long.ts'
import { twoAnswers } from './two-answers.ts'
import { twoQuestions } from './two-questions.ts'

describe('two questions in one', () => {
  it('are found in five languages', () => {
    const asks: readonly Text[] = [
      { en: 'I found the city perspective useful and may consider utilizing it' },
      { en: 'Were the city perspective and the good practices useful?' },
      { en: 'The lecture was clear and useful' },
      { en: 'How do you rate the materials and contents?' },
      { en: 'How satisfied were you with the venue and the food?' },
      { en: 'I will recommend and/or repeat it' },
      { en: '?', ru: 'Я нашёл это полезным и буду применять' },
      { en: '?', ru: 'Лекция была понятной и полезной' },
      { en: '?', ru: 'Как вы оцениваете материалы и содержание вебинара?' },
      { en: '?', 'uz-Latn': 'Vebinar materiallari va mazmunini qanday baholaysiz?' },
      { en: '?', 'uz-Cyrl': 'Маъруза тушунарли ва фойдали бўлди' },
      { en: '?', 'zh-Hans': '城市视角和良好做法对您有用吗？' },
      { en: '?', 'zh-Hans': '讲座清晰且有用' },
    ]
    for (const ask of asks) assert.deepEqual(codesOf(twoQuestions(asking(scale(ask)))), ['q two-questions'], JSON.stringify(ask))
  })

  it('are not seen in every "and"', () => {
    const asks: readonly Text[] = [
      {
        en: 'This session delivered the information I expected to receive on public services development and innovation',
        'uz-Latn': 'Ushbu mashgʻulot davlat xizmatlarini rivojlantirish va innovatsiyalar boʻyicha kutgan maʼlumotlarimni berdi',
        ru: 'Занятие дало ту информацию о развитии государственных услуг и инновациях, которую я ожидал(а)',
        'zh-Hans': '本次培训提供了我所期望的有关公共服务发展与创新的信息',
      },
      { en: 'As a result of this session, I gained new knowledge that will be applicable to my work' },
      { en: 'How useful was the lecture on trade and investment?', ru: 'Насколько полезна была лекция о торговле и инвестициях?' },
      { en: 'I know how water and sanitation are funded' },
      { en: 'My city works with small and medium enterprises', ru: 'Мой город работает с малым и средним бизнесом' },
    ]
    for (const ask of asks) assert.deepEqual(twoQuestions(asking(scale(ask))), [], JSON.stringify(ask))
  })

  it('do not matter where several may be ticked', () => {
    assert.deepEqual(twoQuestions(asking({ ...scale({ en: 'Which were clear and useful?' }), kind: 'choice', many: true })), [])
  })
})

describe('two answers in one', () => {
  it('are found in the points of a scale, in five languages', () => {
    const labels: readonly Text[] = [
      { en: 'Useful, I may use them' },
      { en: 'Useful and will use' },
      { en: 'x', ru: 'Полезно, буду применять' },
      { en: 'x', 'uz-Latn': 'Foydali, qoʻllashim mumkin' },
      { en: 'x', 'uz-Cyrl': 'Фойдали, қўллайман' },
      { en: 'x', 'zh-Hans': '有用，我会采用' },
    ]
    for (const label of labels) {
      assert.deepEqual(codesOf(twoAnswers(asking(scale({ en: '?' }, [{ code: 'a', label }])))), ['q two-answers'], JSON.stringify(label))
    }
  })

  it('are not seen where a label only explains itself', () => {
    for (const en of ['Useful, very much', 'I will use it', 'Yes, fully', 'Once a week, or more', 'Not yet, but I will']) {
      assert.deepEqual(twoAnswers(asking(scale({ en: '?' }, [{ code: 'a', label: { en } }]))), [], en)
    }
  })
})

describe('leading wording', () => {
  it('is found in five languages', () => {
    const asks: readonly Text[] = [
      { en: 'How much did you enjoy the training?' },
      { en: 'Don’t you agree that cities matter?' },
      { en: 'How excellent was the lecturer?' },
      { en: '?', ru: 'Насколько вам понравилось обучение?' },
      { en: '?', ru: 'Согласны ли вы, что обучение помогло?' },
      { en: '?', 'uz-Latn': 'Mashgʻulot sizga qanchalik yoqdi?' },
      { en: '?', 'uz-Cyrl': 'Машғулот фойдали, шундай эмасми?' },
      { en: '?', 'zh-Hans': '您有多喜欢这次培训？' },
    ]
    for (const ask of asks) assert.deepEqual(codesOf(leading(asking(scale(ask)))), ['q leading'], JSON.stringify(ask))
  })

  it('is not seen in plain questions', () => {
    for (const en of [
      'How useful was the training?',
      'How much time did you have?',
      'What did you like least?',
      'I agree to the recording',
    ]) {
      assert.deepEqual(leading(asking(scale({ en }))), [], en)
    }
  })
})

describe('long wording', () => {
  it('is found above 25 words a question and 15 a choice', () => {
    assert.deepEqual(
      wordingLong(asking(scale({ en: 'word '.repeat(26) }))).map(({ values }) => values),
      [{ languages: 'en', words: 26, most: 25 }],
    )
    const long = scale({ en: '?' }, [{ code: 'a', label: { en: 'x', 'zh-Hans': '字'.repeat(31) } }])
    assert.deepEqual(
      wordingLong(asking(long)).map(({ at, values }) => [at, values['words']]),
      [['q.a', 16]],
    )
  })

  it('is let alone up to there, and up to 75 words in a consent', () => {
    assert.deepEqual(wordingLong(asking(scale({ en: 'word '.repeat(25) }))), [])
    assert.deepEqual(wordingLong(asking({ kind: 'consent', code: 'c', ask: { en: 'word '.repeat(75) } })), [])
  })
})

function scale(ask: Text, choices: readonly ScaleChoice[] = []): Extract<Item, { kind: 'scale' }> {
  return { kind: 'scale', code: 'q', ask, choices }
}

function asking(item: Item): Instrument {
  return { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items: [item] }] }
}

function codesOf(found: readonly { readonly at: string; readonly code: string }[]): readonly string[] {
  return found.map(({ at, code }) => `${at} ${code}`)
}
