import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instrument } from '../instrument.ts'
import type { Column } from '../infer/column.ts'
import { dayOrderIn, openRows, planColumns, readTarget, sayCellFault, targetsOf, targetText, type RowRead } from './index.ts'
import { readInstant } from './moment.ts'

const INSTRUMENT: Instrument = {
  code: 'after',
  edition: 1,
  title: { en: 'After' },
  languages: ['en', 'ru'],
  pages: [
    {
      code: 'one',
      items: [
        {
          kind: 'choice',
          code: 'role',
          required: true,
          ask: { en: 'Your role', ru: 'Ваша роль' },
          choices: [
            choice('mayor', 'Mayor', 'Мэр'),
            choice('officer', 'Officer', 'Сотрудник'),
            { ...choice('other', 'Other', 'Другое'), other: true },
          ],
        },
        {
          kind: 'choice',
          code: 'topics',
          many: true,
          least: 2,
          ask: { en: 'Which topics?', ru: 'Какие темы?' },
          choices: [
            choice('roads', 'Roads, water', 'Дороги, вода'),
            choice('trade', 'Trade', 'Торговля'),
            { ...choice('none', 'None', 'Никакие'), exclusive: true },
          ],
        },
        {
          kind: 'grid',
          code: 'views',
          ask: { en: 'Do you agree?' },
          rows: [
            { code: 'clear', ask: { en: 'It was clear' } },
            { code: 'useful', ask: { en: 'It was useful' } },
          ],
          choices: [choice('disagree', 'Disagree', 'Нет'), choice('neutral', 'Neutral', 'Нейтрально'), choice('agree', 'Agree', 'Да')],
        },
        {
          kind: 'rank',
          code: 'wishes',
          ask: { en: 'Rank these' },
          choices: [choice('pilot', 'Pilot', 'Пилот'), choice('visit', 'Visit', 'Визит')],
        },
        { kind: 'number', code: 'people', ask: { en: 'How many people?' } },
        { kind: 'text', code: 'words', ask: { en: 'Anything else?' }, showIf: { item: 'role', not: 'mayor' } },
      ],
    },
  ],
}

function choice(code: string, en: string, ru: string) {
  return { code, label: { en, ru } }
}

function columnsOf([heads = [], ...rows]: readonly (readonly string[])[]): readonly Column[] {
  return heads.map((head, place) => {
    const values = ['', ...new Set(rows.map((row) => row[place] ?? '').filter((text) => text !== ''))]
    return { head, values, rows: Uint32Array.from(rows, (row) => values.indexOf(row[place] ?? '')) }
  })
}

function read(...lines: readonly (readonly string[])[]): {
  readonly origin: string
  readonly targets: readonly string[]
  readonly rows: readonly RowRead[]
} {
  const columns = columnsOf(lines)
  const plan = planColumns(columns, INSTRUMENT)
  const row = openRows(columns, plan, INSTRUMENT, { zone: 'Asia/Tashkent', order: 'month', now: new Date('2026-01-01') })
  return {
    origin: plan.origin,
    targets: plan.columns.map(({ target }) => targetText(target)),
    rows: lines.slice(1).map((_, place) => row(place)),
  }
}

const WANTED = {
  role: ['officer'],
  topics: ['roads', 'trade'],
  'views.clear': ['agree'],
  'views.useful': ['neutral'],
  wishes: ['visit', 'pilot'],
  people: ['299000', '299 ming'],
  words: ['Thank you'],
}

describe('answers of another program', () => {
  it('are recognised and read: Google Forms', () => {
    const { origin, rows } = read(
      [
        'Timestamp',
        'Your role',
        'Which topics? / Какие темы?',
        'Do you agree? [It was clear]',
        'Do you agree? [It was useful]',
        'Rank these',
        'How many people?',
        'Anything else?',
      ],
      [
        '11/20/2020 10:00:00',
        'Officer / Сотрудник',
        'Roads, water / Дороги, вода, Trade / Торговля',
        'Agree',
        'Neutral',
        'Visit, Pilot',
        '299 ming',
        'Thank you',
      ],
    )
    assert.deepEqual(
      [origin, rows[0]?.answers, rows[0]?.faults, rows[0]?.at?.toISOString()],
      ['google-forms', WANTED, [], '2020-11-20T05:00:00.000Z'],
    )
  })

  it('are recognised and read: KoboToolbox, with groups, both kinds of columns and its own numbers', () => {
    const { origin, targets, rows } = read(
      [
        'start',
        'end',
        'g/role',
        'g/topics',
        'g/topics/roads',
        'g/topics/trade',
        'g/topics/none',
        'g/views/clear',
        'g/views/useful',
        'wishes',
        'people',
        'words',
        '_id',
        '_uuid',
        '_submission_time',
        '_index',
      ],
      [
        '2020-11-20T09:00:00.000+05:00',
        '2020-11-20T10:00:00.000+05:00',
        'officer',
        'roads trade',
        '1',
        '1',
        '0',
        'agree',
        'neutral',
        'visit pilot',
        '299 ming',
        'Thank you',
        '17',
        'b6f1e1a2-0000-4000-8000-000000000001',
        '2020-11-20T05:00:07',
        '1',
      ],
    )
    assert.deepEqual(
      [origin, rows[0]?.answers, rows[0]?.own, rows[0]?.at?.toISOString()],
      ['kobotoolbox', WANTED, 'b6f1e1a2-0000-4000-8000-000000000001', '2020-11-20T05:00:00.000Z'],
    )
    assert.deepEqual(targets.slice(2, 7), ['field role', 'nothing', 'choice topics roads', 'choice topics trade', 'choice topics none'])
  })

  it('are recognised and read: ODK Central, with groups before a hyphen, split or together', () => {
    for (const [heads, cells] of [
      [['g-topics'], ['roads trade']],
      [
        ['g-topics/roads', 'g-topics/trade', 'g-topics/none'],
        ['1', '1', '0'],
      ],
    ] as const) {
      const { origin, rows } = read(
        ['SubmissionDate', 'g-role', ...heads, 'g-views-clear', 'g-views-useful', 'wishes', 'people', 'words', 'meta-instanceID', 'KEY'],
        [
          '2020-11-20T05:00:00.000Z',
          'officer',
          ...cells,
          'agree',
          'neutral',
          'visit pilot',
          '299 ming',
          'Thank you',
          'uuid:1',
          'uuid:b6f1e1a2-0000-4000-8000-000000000001',
        ],
      )
      assert.deepEqual([origin, rows[0]?.answers, rows[0]?.own], ['odk', WANTED, 'uuid:b6f1e1a2-0000-4000-8000-000000000001'])
    }
  })

  it('are recognised and read: LimeSurvey, with numbered parts, "other", a language, and responses that were only begun', () => {
    const { origin, rows } = read(
      [
        'id',
        'submitdate',
        'lastpage',
        'startlanguage',
        'role',
        'role[other]',
        'topics[SQ001]',
        'topics[SQ002]',
        'topics[SQ003]',
        'views[SQ001]',
        'views[SQ002]',
        'wishes[1]',
        'wishes[2]',
        'people',
        'words',
      ],
      ['1', '2020-11-20 10:00:00', '2', 'ru', 'officer', '', 'Y', 'Y', '', 'agree', 'neutral', 'visit', 'pilot', '299 ming', 'Thank you'],
      ['2', '2020-11-20 10:00:00', '2', 'en', '-oth-', 'Teacher', 'Y', '', '', '', '', '', '', '', ''],
      ['3', '', '1', 'en', 'mayor', '', '', '', '', '', '', '', '', '', ''],
    )
    assert.deepEqual([origin, rows[0]?.answers, rows[0]?.language, rows[0]?.own], ['limesurvey', WANTED, 'ru', '1'])
    assert.deepEqual([rows[1]?.answers, rows[1]?.faults], [{ role: ['other'], 'role.other': ['Teacher'], topics: ['roads'] }, []])
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['sent', 'sent', 'begun'],
    )
  })

  it('are recognised and read: Microsoft Forms, with semicolons and statements as heads', () => {
    const { origin, targets, rows } = read(
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'Your role',
        'Which topics?',
        'It was clear',
        'It was useful',
        'Rank these',
        'How many people?',
        'Anything else?',
      ],
      [
        '1',
        '11/20/20 9:50:00',
        '11/20/20 10:00:00',
        'anonymous',
        '',
        'Officer',
        'Roads, water;Trade;',
        'Agree',
        'Neutral',
        'Visit;Pilot;',
        '299 ming',
        'Thank you',
      ],
    )
    assert.deepEqual(
      [origin, rows[0]?.answers, rows[0]?.own, rows[0]?.at?.toISOString()],
      ['microsoft-forms', WANTED, '1', '2020-11-20T05:00:00.000Z'],
    )
    assert.deepEqual(targets.slice(0, 5), ['id', 'nothing', 'time', 'nothing', 'nothing'])
  })

  it('are read from a plain table by codes, with a text under "other" that nobody listed', () => {
    const { origin, rows } = read(['nr', 'role', 'topics'], ['7', 'Школьный учитель', 'Trade; Roads, water'], ['8', 'mayor', ''])
    assert.deepEqual(
      [origin, rows[0]?.answers],
      ['plain', { role: ['other'], 'role.other': ['Школьный учитель'], topics: ['roads', 'trade'] }],
    )
  })

  it('keep what is right where a cell is wrong, and say which cell, what came and what was expected', () => {
    const { rows } = read(['role', 'topics', 'people'], ['mayor', 'None; Trade; Bridges', 'many'])
    const [row] = rows
    assert.deepEqual(row?.answers, { role: ['mayor'] })
    assert.deepEqual(
      row?.faults.map(({ column, came, code }) => [column, came, code]),
      [
        [1, 'None; Trade; Bridges', 'not-a-choice'],
        [2, 'many', 'not-a-number'],
      ],
    )
    assert.deepEqual(
      row?.faults.map((fault) => sayCellFault(fault, 'en', INSTRUMENT)),
      ['“Bridges” is not one of the answers. Please choose one from the list.', 'Please write a number, such as 790 000 or 2.6 mln.'],
    )
  })

  it('may lack what was demanded, and lose what is not asked after the other answers, with a count', () => {
    const { rows } = read(['role', 'topics', 'words'], ['mayor', 'Trade', 'Thank you'], ['', 'Trade', ''])
    assert.deepEqual(
      rows.map(({ answers, faults, unasked }) => [answers, faults, unasked]),
      [
        [{ role: ['mayor'], topics: ['trade'] }, [], 1],
        [{ topics: ['trade'] }, [], 0],
      ],
    )
  })

  it('have the same content whatever the order of columns, and with a column more that is empty', () => {
    const one = read(['Timestamp', 'Your role', 'How many people?'], ['11/6/2020 9:00:00', 'Officer', '5.0'])
    const two = read(['How many people?', 'new', 'Your role', 'Timestamp'], ['5.0', '', 'officer', '2020-11-06 09:00:00'])
    assert.equal(one.rows[0]?.content, two.rows[0]?.content)
  })
})

describe('what a column may hold', () => {
  it('is named by a text that is read again as the same', () => {
    for (const target of targetsOf(INSTRUMENT)) assert.deepEqual(readTarget(targetText(target), INSTRUMENT), target)
    assert.deepEqual(
      ['field no', 'choice role mayor x', 'place wishes 9', ''].map((text) => readTarget(text, INSTRUMENT)),
      [undefined, undefined, undefined, undefined],
    )
  })
})

describe('a moment in a file', () => {
  it('is read as programs write it, in the zone where it has none of its own', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['2020-11-06', '2020-11-06T07:00:00.000Z'],
      ['2020-11-06T10:00:00Z', '2020-11-06T10:00:00.000Z'],
      ['2020-11-06T10:00:00.123+05:00', '2020-11-06T05:00:00.123Z'],
      ['11/06/2020 3:05:09 PM', '2020-11-06T10:05:09.000Z'],
      ['06.11.2020, 15:05', '2020-11-06T10:05:00.000Z'],
      ['2020/11/06 3:05:09 PM GMT+5', '2020-11-06T10:05:09.000Z'],
      ['2020年11月6日 下午3:05', '2020-11-06T10:05:00.000Z'],
      ['2020-11-06 24:00', undefined],
      ['2020-13-06', undefined],
      ['soon', undefined],
    ]
    assert.deepEqual(
      cases.map(([text]) => readInstant(text, 'Asia/Tashkent', 'month')?.toISOString()),
      cases.map(([, time]) => time),
    )
    assert.equal(readInstant('2021-03-28 02:30', 'Europe/Berlin', 'month')?.toISOString(), '2021-03-28T01:30:00.000Z')
    assert.equal(readInstant('2021-10-31 12:00', 'Europe/Berlin', 'month')?.toISOString(), '2021-10-31T11:00:00.000Z')
  })

  it('with slashes is read as the column shows, and nobody guesses where it shows nothing', () => {
    assert.deepEqual(
      [dayOrderIn(['03/04/2020', '13/04/2020']), dayOrderIn(['03/04/2020', '03/14/2020']), dayOrderIn(['03/04/2020'])],
      ['day', 'month', undefined],
    )
  })
})
