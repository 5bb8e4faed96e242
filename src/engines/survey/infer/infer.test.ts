import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { itemsOf, type Instrument } from '../instrument.ts'
import { bindInstrument, inferInstrument, withoutHeadRows, type Coded, type Column, type Inference } from './index.ts'

describe('an inferred instrument', () => {
  it('takes one column of several answers joined by semicolon, comma or space', () => {
    assert.deepEqual(seen(many('Git;Python', 'Git', 'Python;R', 'R;Git;Python')), [['q', 'multiple', ['Git 12', 'Python 12', 'R 8'], 16]])
    assert.deepEqual(seen(many('Roads, Water', 'Water', 'Roads', 'Roads, Water, Parks', 'Parks, Roads')), [
      ['q', 'multiple', ['Roads 16', 'Water 12', 'Parks 8'], 20],
    ])
    assert.deepEqual(seen(many('sme trade_investment', 'tourism', 'sme tourism', 'trade_investment sme tourism', 'sme')), [
      ['q', 'multiple', ['sme 16', 'tourism 12', 'trade_investment 8'], 20],
    ])
  })

  it('keeps a choice whole that holds the separator', () => {
    const roads = 'Roads, water and other infrastructure'
    assert.deepEqual(seen(many(`${roads}, Schools`, 'Schools', roads, `Parks, ${roads}`, 'Schools, Parks, Other things')), [
      ['q', 'multiple', [`${roads} 12`, 'Schools 12', 'Parks 8', 'Other things 4'], 20],
    ])
    assert.deepEqual(
      seen(many('Useful, I will use them', 'Useful, I may use them', 'Not useful')).map(([, kind, choices]) => [kind, choices.length]),
      [['scale', 3]],
    )
  })

  it('takes many columns of 0 and 1, of ticks, or of labels for one question', () => {
    const answers = {
      several: [
        ['1', '0'],
        ['1', '1'],
        ['0', '0'],
        ['', ''],
      ],
    }
    for (const heads of [
      ['topics/roads', 'topics/water'],
      ['topics[SQ001]', 'topics[SQ002]'],
      ['topics: Roads', 'topics: Water'],
      ['T1[SQ001]. Which? [Roads]', 'T1[SQ002]. Which? [Water]'],
      ['topics_roads', 'topics_water'],
    ]) {
      assert.deepEqual(
        seen([heads, ...repeat(answers.several)]).map(([, kind, choices, base]) => [
          kind,
          choices.map((each) => each.split(' ').at(-1)),
          base,
        ]),
        [['multiple', ['8', '4'], 8]],
      )
    }
    const labels = [
      ['Roads', ''],
      ['Roads', 'Water'],
      ['', ''],
      ['', 'Water'],
    ]
    assert.deepEqual(seen([['Topics', 'Column2'], ...repeat(labels)]), [['Topics', 'multiple', ['Roads 8', 'Water 8'], 12]])
    assert.deepEqual(
      seen([
        ['Topics [Roads]', 'Topics [Water]'],
        ...repeat([
          ['Yes', 'No'],
          ['Yes', ''],
          ['', ''],
        ]),
      ]).map(([id, kind, choices]) => [id, kind, choices]),
      [['Topics', 'multiple', ['Roads 8', 'Water 0']]],
    )
  })

  it('does not take statements on one scale for one question', () => {
    const rows = [
      ['Agree', 'Disagree'],
      ['Strongly agree', 'Agree'],
      ['Neutral', 'Neutral'],
    ]
    assert.deepEqual(
      seen([['It was [Clear]', 'It was [Useful]'], ...repeat(rows)]).map(([, kind]) => kind),
      ['scale', 'scale'],
    )
  })

  it('sets a column aside that repeats others, numbers responses, names somebody or says when', () => {
    const head = ['_id', 'Email', 'Timestamp', 'q', 'q/a', 'q/b', 'empty', 'ip']
    const rows = Array.from({ length: 12 }, (_, i) => [
      String(i + 1),
      `p${i}@mail.uz`,
      `11/${String(i + 1).padStart(2, '0')}/2020 10:00`,
      'a b',
      '1',
      i % 2 ? '1' : '0',
      '',
      `10.0.0.${i}`,
    ])
    const { aside, coded } = infer([head, ...rows])
    assert.deepEqual(
      aside.map(({ head: name, why }) => `${name} ${why}`),
      ['_id system', 'Email personal', 'Timestamp time', 'q repeats', 'empty empty', 'ip personal'],
    )
    assert.deepEqual(
      coded.map(({ id, kind }) => [id, kind]),
      [['q', 'multiple']],
    )
  })

  it('orders scales in five languages, and brings languages together to one code', () => {
    const mixed = many('Agree / Қўшиламан', 'Agree', 'Қўшиламан', 'Disagree', 'Қўшилмайман', 'Neutral')
    assert.deepEqual(seen(mixed), [['q', 'scale', ['Disagree 8', 'Neutral 4', 'Agree 12'], 24]])
    const scales = [
      ['Yomon', 'Yaxshi', 'Juda yaxshi', "A'lo"],
      ['Плохо', 'Хорошо', 'Очень хорошо', 'Отлично'],
      ['不同意', '中立', '同意', '非常同意'],
      ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    ]
    for (const labels of scales)
      assert.deepEqual(
        seen(many(...labels.toReversed())).map(([, kind, choices]) => [kind, choices.map((each) => each.replace(/ \d+$/, ''))]),
        [['scale', labels]],
      )
    assert.deepEqual(
      seen(many('Yes', 'Ha', 'Нет', 'Not sure')).map(([, kind, choices]) => [kind, choices]),
      [['yes-no', ['Yes 8', 'Нет 4', 'Not sure 4']]],
    )
  })

  it('keeps the points of a numeric scale that nobody chose', () => {
    assert.deepEqual(seen(many('2', '4', '5', '3')), [['q', 'scale', ['1 0', '2 4', '3 4', '4 4', '5 4'], 16]])
    const recommend = [['How likely are you to recommend us?'], ...repeat([['10'], ['9'], ['7']])]
    assert.deepEqual(
      seen(recommend).map(([, kind, choices]) => [kind, choices.length]),
      [['scale', 11]],
    )
    assert.deepEqual(
      seen([['How many people came?'], ...repeat([['3'], ['9'], ['7']])]).map(([, kind]) => kind),
      ['number'],
    )
  })

  it('reads numbers as people type them and days as programs write them', () => {
    const { coded } = infer([
      ['population', 'day'],
      ...repeat([
        ['299 ming', '2020-11-06'],
        ['2,6291 млн', '06.11.2020'],
        ['74\u00a0000', '11/16/2020'],
        ['26万', '2020年11月6日'],
      ]),
    ])
    assert.deepEqual(
      coded.map(({ kind, value }) => [kind, [...new Set(value?.texts)].slice(1)]),
      [
        ['number', ['299000', '2629100', '74000', '260000']],
        ['date', ['2020-11-06', '2020-11-16']],
      ],
    )
  })

  it('makes names of heads that are long, doubled, missing or in another script', () => {
    const heads = ['Ваш регион?', 'Ваш регион?', '', '您的城市', '1. How do you rate the materials and the contents of the webinar?']
    const { coded } = infer([
      heads,
      ...repeat([
        ['a', 'b', 'c', 'd', 'e'],
        ['b', 'c', 'd', 'e', 'f'],
      ]),
    ])
    assert.deepEqual(
      coded.map(({ id }) => id),
      ['ваш_регион', 'ваш_регион_2', 'column_3', '您的城市', 'q_1_how_do_you_rate_the_materials_and_the'],
    )
  })

  it('infers nothing from heads alone, and text from a single line', () => {
    assert.deepEqual(seen([['a', 'b']]), [])
    assert.deepEqual(
      infer([
        ['a', 'b', 'c'],
        ['Agree', '12', 'Some words'],
      ]).coded.map(({ kind }) => kind),
      ['text', 'number', 'text'],
    )
  })
})

describe('answers read by an instrument', () => {
  const { instrument } = infer([
    ['Topics', 'Opinion'],
    ...repeat([
      ['Roads, Water', 'Agree'],
      ['Water', 'Neutral'],
      ['Roads', 'Strongly agree'],
      ['Parks, Roads', 'Disagree'],
    ]),
  ])

  it('are found by code, by label, in columns of their own and in another order', () => {
    const forms = [
      [
        ['topics', 'opinion'],
        ['roads water', 'agree'],
        ['parks', 'AGREE.'],
      ],
      [
        ['Opinion', 'Topics'],
        ['Agree', 'Water; Roads'],
        ['agree', 'Parks'],
      ],
      [
        ['Topics/roads', 'Topics/water', 'Topics/parks', 'group/opinion'],
        ['1', '1', '0', 'agree'],
        ['0', '0', '1', 'Agree'],
      ],
      [
        ['Topics', 'Column2', 'Column3', 'Opinion'],
        ['Roads', 'Water', '', 'Agree'],
        ['', '', 'Parks', 'Agree'],
      ],
    ]
    for (const rows of forms) {
      const { coded, absent } = bindInstrument(columnsOf(rows), instrument)
      assert.deepEqual(
        [absent, coded.map(figures)],
        [
          [],
          [
            ['Topics', 'multiple', ['Roads 1', 'Water 1', 'Parks 1'], 2],
            ['Opinion', 'scale', ['Disagree 0', 'Neutral 0', 'Agree 2', 'Strongly agree 0'], 2],
          ],
        ],
        JSON.stringify(rows[0]),
      )
    }
  })

  it('stay in the base when they are none of the choices, and are told', () => {
    const { coded } = bindInstrument(columnsOf([['Opinion'], ['Agree'], ['Perhaps not'], ['']]), instrument)
    assert.deepEqual(
      coded.map((each) => [figures(each)[3], [...each.strange]]),
      [[2, [['Perhaps not', 1]]]],
    )
  })

  it('were not asked of those from whom the instrument hides the question', () => {
    const [topics, opinion] = itemsOf(instrument)
    const hiding: Instrument = {
      ...instrument,
      pages: [
        { code: 'page_1', items: [topics, { ...opinion, showIf: { item: 'Topics', is: 'roads' } }] as Instrument['pages'][0]['items'] },
      ],
    }
    const { coded } = bindInstrument(
      columnsOf([
        ['Topics', 'Opinion'],
        ['Roads', 'Agree'],
        ['Water', ''],
        ['Roads, Parks', ''],
        ['', 'Agree'],
      ]),
      hiding,
    )
    assert.deepEqual(
      coded.map(({ asked }) => asked && [...asked]),
      [undefined, [1, 0, 1, 0]],
    )
  })
})

describe('lines below the heads', () => {
  it('of Qualtrics and SurveyMonkey are no answers', () => {
    const qualtrics = columnsOf([
      ['Q1', 'Q2'],
      ['How was it?', 'Why?'],
      ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}'],
      ['Agree', 'x'],
    ])
    const read = withoutHeadRows(qualtrics, 3)
    assert.deepEqual(
      [read.rows, read.columns.map(({ label, values, rows }) => [label, values[rows[0] ?? 0]])],
      [
        1,
        [
          ['How was it?', 'Agree'],
          ['Why?', 'x'],
        ],
      ],
    )
    const monkey = columnsOf([
      ['Which?', '', 'Opinion'],
      ['Roads', 'Water', 'Response'],
      ...repeat([
        ['Roads', '', 'Agree'],
        ['', 'Water', 'Disagree'],
        ['Roads', 'Water', 'Neutral'],
      ]),
    ])
    const { columns, rows } = withoutHeadRows(monkey, 13)
    assert.deepEqual(
      [rows, inferInstrument(columns, 'test').coded.map(figures)],
      [
        12,
        [
          ['which', 'multiple', ['Roads 8', 'Water 8'], 12],
          ['Opinion', 'scale', ['Disagree 4', 'Neutral 4', 'Agree 4'], 12],
        ],
      ],
    )
    assert.equal(withoutHeadRows(columnsOf([['a'], ['Response'], ['b']]), 2).rows, 2)
  })
})

type Figures = readonly [id: string, kind: string, choices: readonly string[], base: number]

function seen(rows: readonly (readonly string[])[]): readonly Figures[] {
  return infer(rows).coded.map(figures)
}

function infer(rows: readonly (readonly string[])[]): Inference {
  return inferInstrument(columnsOf(rows), 'test')
}

function figures(coded: Coded): Figures {
  const rows = coded.choices[0]?.column.rows.length ?? 0
  const answers = Array.from(
    { length: rows },
    (_, row) => new Set(coded.choices.flatMap(({ column, meant }) => meant[column.rows[row] ?? 0] ?? [])),
  )
  const choices = 'choices' in coded.item ? coded.item.choices : []
  return [
    coded.id,
    coded.kind,
    choices.map(({ label }, place) => `${label.en} ${answers.filter((each) => each.has(place)).length}`),
    answers.filter((each) => each.size > 0).length,
  ]
}

/** One column of texts, each four times. */
function many(...texts: readonly string[]): readonly (readonly string[])[] {
  return [['q'], ...repeat(texts.map((text) => [text]))]
}

function repeat<Row>(rows: readonly Row[]): readonly Row[] {
  return [rows, rows, rows, rows].flat()
}

function columnsOf([heads = [], ...rows]: readonly (readonly string[])[]): readonly Column[] {
  return heads.map((head, i) => {
    const values = ['', ...new Set(rows.map((row) => row[i] ?? '').filter((text) => text !== ''))]
    return { head, values, rows: Uint32Array.from(rows, (row) => values.indexOf(row[i] ?? '')) }
  })
}
