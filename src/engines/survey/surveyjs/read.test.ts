import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkInstrument } from '../check.ts'
import { fromSurveyJs, isSurveyJs } from './read.ts'

const SURVEY = {
  title: { default: 'After the session', ru: 'После занятия' },
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'radiogroup',
          name: 'role',
          title: { default: 'Your role', ru: 'Ваша должность' },
          isRequired: true,
          choices: ['mayor', { value: 'deputy mayor', text: { default: 'Deputy', ru: 'Заместитель' } }],
          showOtherItem: true,
        },
        {
          type: 'panel',
          elements: [
            { type: 'checkbox', name: 'topics', choices: ['water', 'roads'], hasNone: true },
            { type: 'rating', name: 'useful', rateMax: 7 },
          ],
        },
        { type: 'matrix', name: 'views', columns: ['Disagree', 'Agree'], rows: [{ value: 'clear', text: 'It was clear' }] },
      ],
    },
    {
      elements: [
        { type: 'boolean', name: 'again', visibleIf: "{role} = 'mayor'" },
        { type: 'text', name: 'people', inputType: 'number' },
        { type: 'comment', name: 'why', visibleIf: '{people} notempty and age({birth}) > 3' },
        { type: 'signaturepad', name: 'sign' },
      ],
    },
  ],
}

describe('a SurveyJS definition', () => {
  it('becomes an instrument, and what has no counterpart is named', () => {
    assert.equal(isSurveyJs(SURVEY), true)
    const { instrument, leftOut } = fromSurveyJs(SURVEY, 'after')
    assert.deepEqual(checkInstrument(instrument), [])
    assert.deepEqual(
      [instrument.title, instrument.languages],
      [{ en: 'After the session', ru: 'После занятия' }, ['en', 'uz-Latn', 'uz-Cyrl', 'ru', 'zh-Hans']],
    )
    const items = instrument.pages.map((page) =>
      page.items.map((item) => [item.kind, item.code, 'choices' in item ? item.choices.map(({ code }) => code).join(' ') : '']),
    )
    assert.deepEqual(items, [
      [
        ['choice', 'role', 'mayor deputy_mayor other'],
        ['choice', 'topics', 'water roads none'],
        ['scale', 'useful', '1 2 3 4 5 6 7'],
        ['grid', 'views', 'Disagree Agree'],
      ],
      [
        ['choice', 'again', 'yes no'],
        ['number', 'people', ''],
        ['text', 'why', ''],
      ],
    ])
    assert.deepEqual(instrument.pages[1]?.items[0]?.showIf, { item: 'role', is: 'mayor' })
    assert.deepEqual(leftOut, ['why: visibleIf {people} notempty and age({birth}) > 3', 'sign: signaturepad'])
  })

  it('is told from other JSON', () => {
    assert.deepEqual(
      [isSurveyJs({}), isSurveyJs([]), isSurveyJs(null), isSurveyJs({ pages: [{ code: 'p', items: [] }] })],
      [false, false, false, false],
    )
  })

  it('takes limits, random order and own words of a missing answer, and names what it leaves out', () => {
    const { instrument, leftOut } = fromSurveyJs(
      {
        triggers: [{ type: 'complete' }],
        elements: [
          {
            type: 'checkbox',
            name: 'needs',
            choices: ['a', 'b', 'c'],
            minSelectedChoices: 1,
            maxSelectedChoices: 2,
            choicesOrder: 'random',
            requiredErrorText: 'Pick one',
          },
          { type: 'text', name: 'people', inputType: 'number', min: 0, max: 100, validators: [{ type: 'numeric' }] },
          { type: 'text', name: 'day', inputType: 'date', min: '2020-01-01' },
          { type: 'comment', name: 'why', maxLength: 300, enableIf: '{people} > 3' },
        ],
      },
      'made',
    )
    assert.deepEqual(
      instrument.pages[0]?.items.map(({ ask: _, ...item }) => ('choices' in item ? { ...item, choices: item.choices.length } : item)),
      [
        { kind: 'choice', many: true, choices: 3, code: 'needs', missingWords: { en: 'Pick one' }, least: 1, most: 2, shuffled: true },
        { kind: 'number', code: 'people', from: 0, to: 100 },
        { kind: 'date', code: 'day', from: '2020-01-01' },
        { kind: 'text', long: true, code: 'why', most: 300 },
      ],
    )
    assert.deepEqual(leftOut, ['survey: triggers', 'people: validators', 'why: enableIf'])
  })
})
