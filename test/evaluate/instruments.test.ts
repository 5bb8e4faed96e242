import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Evaluation } from '../../src/cli/evaluate/count/model.ts'
import { evaluateTable, openTable } from '../../src/cli/evaluate/table.ts'
import { survey } from '../../src/cli/survey/index.ts'
import { bookBytes } from '../../src/platform/spreadsheet/index.ts'
import { readSettings } from '../../src/settings.ts'

const DATA = fileURLToPath(new URL('../../../shared/data/uzbekistan-2020/', import.meta.url))
const skip = existsSync(DATA) ? false : 'the synthetic data of 2020 are not here'

describe('the answers of 2020', { skip }, () => {
  it('give the same counts from the Google Forms export as from the codes', async () => {
    const [codes, labels] = [await evaluated('responses.csv', 'survey.xlsx'), await evaluated('responses_google_forms.csv', 'survey.xlsx')]
    const asked = codes.items.filter(({ id }) => labels.items.some((each) => each.id === id))
    assert.deepEqual(
      asked.map(({ id }) => id),
      [
        'role',
        'age_band',
        'population',
        'industries',
        'materials',
        'info_expected',
        'new_knowledge',
        'partnerships',
        'city_perspective',
        'future_workshops',
        'collaborate',
        'priorities',
        'partner_cities_text',
        'partner_areas_text',
      ],
    )
    for (const item of asked) assert.deepEqual(figures(labels, item.id), figures(codes, item.id))
  })

  it('give the same counts from both files without an instrument', async () => {
    const [codes, labels] = [await evaluated('responses.csv'), await evaluated('responses_google_forms.csv')]
    const pairs = [
      ['role', 'your_position'],
      ['age_band', 'your_age'],
      ['industries', 'main_industries_in_your_city'],
      ['materials', 'how_do_you_rate_the_webinar_materials'],
      ['info_expected', 'this_session_delivered_the_information_i'],
      ['new_knowledge', 'as_a_result_of_this_session_i_gained_new'],
      ['partnerships', 'as_a_result_of_this_session_i_want_to'],
      ['city_perspective', 'were_the_city_perspective_and_the_good'],
      ['future_workshops', 'would_you_take_part_in_future_workshops'],
      ['collaborate', 'are_you_interested_in_collaborating_with'],
      ['priorities', 'current_development_priorities_of_your'],
    ] as const
    for (const [code, label] of pairs) {
      const [a, b] = [codes.items.find(({ id }) => id === code), labels.items.find(({ id }) => id === label)]
      const counts = (item: typeof a) => (item?.choices ?? []).map(({ count }) => count).sort((x, y) => x - y)
      assert.deepEqual([b?.kind === a?.kind || code === 'city_perspective', b?.base, counts(b)], [true, a?.base, counts(a)], code)
    }
    const numbers = ({ items }: Evaluation, id: string) =>
      items.filter((item) => item.id === id).map(({ n, mean, median }) => [n, mean, median])
    assert.deepEqual(numbers(labels, 'population_of_your_city_number_of_people'), [[47, 790000, 197000]])
    assert.deepEqual(numbers(codes, 'population_as_typed'), [[47, 790000, 197000]])
  })

  it('count what was printed: 40 of 52 agreed, 76.9%', async () => {
    const { items } = await evaluated('responses_google_forms.csv')
    const agree = items.find(({ id }) => id === 'this_session_delivered_the_information_i')?.choices?.find(({ code }) => code === 'agree')
    assert.deepEqual([agree?.label, agree?.count, agree?.percent], ['Agree', 40, 76.9])
  })
})

describe('serai survey', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-survey-'))
  after(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) => survey.run(args, readSettings({}))
  const file = (name: string) => path.join(folder, name)

  it('reads an XLSForm, writes one, and reads the same out of it', async () => {
    assert.equal(await run('import', path.join(DATA, 'survey.xlsx'), '--code', 'post_2020', '--output', file('a.json')), 0)
    assert.equal(await run('export', file('a.json'), '--format', 'xlsform', '--output', file('a.xlsx')), 0)
    assert.equal(await run('import', file('a.xlsx'), '--output', file('b.json')), 0)
    assert.equal(readFileSync(file('b.json'), 'utf8'), readFileSync(file('a.json'), 'utf8'))
    assert.equal((JSON.parse(readFileSync(file('a.json'), 'utf8')) as { code: string }).code, 'post_2020')
  })

  it('names every fault by sheet, row and column', async () => {
    const rows = [
      ['type', 'name', 'label'],
      ['select_one land', 'a b', 'Land'],
      ['text', '', 'Words'],
      ['integer', 'n', 'Number'],
    ]
    writeFileSync(
      file('bad.xlsx'),
      await bookBytes([
        { name: 'survey', rows },
        {
          name: 'choices',
          rows: [
            ['list_name', 'name', 'label'],
            ['other', 'x', 'X'],
          ],
        },
      ]),
    )
    const said = await errorsOf(() => run('import', file('bad.xlsx'), '--output', file('bad.json')))
    assert.equal(said.code, 1)
    assert.deepEqual(
      said.lines.map((line) => /^Sheet “(\w+)”, row (\d+), column “([\w:]+)”:/.exec(line)?.slice(1, 3)),
      [
        ['survey', '2'],
        ['survey', '2'],
        ['survey', '3'],
      ],
    )
    assert.equal(existsSync(file('bad.json')), false)
  })

  it('says what is wrong with a file that is no workbook', async () => {
    await assert.rejects(run('import', path.join(DATA, 'responses.csv')), /is no workbook; an XLSX or ODS file is expected/)
    await assert.rejects(run('export', file('a.json')), /--output FILE.xlsx is missing/)
  })
})

async function evaluated(file: string, instrument?: string): Promise<Evaluation> {
  const opened = await openTable(path.join(DATA, file), instrument === undefined ? undefined : path.join(DATA, instrument), 'en')
  return evaluateTable(opened, [], undefined, 'en')
}

function figures({ items }: Evaluation, id: string): unknown {
  return items.filter((item) => item.id === id).map(({ label: _, ...figures }) => figures)
}

async function errorsOf(run: () => Promise<number>): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const write = process.stderr.write
  let said = ''
  process.stderr.write = ((text: string) => ((said += text), true)) as typeof write
  try {
    return { code: await run(), lines: said.split('\n').filter((line) => line !== '') }
  } finally {
    process.stderr.write = write
  }
}
