import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Evaluation } from '../../src/cli/evaluate/count/model.ts'
import { evaluateTable, openTable } from '../../src/cli/evaluate/table.ts'
import { toXlsForm } from '../../src/engines/survey/index.ts'
import { bookBytes } from '../../src/platform/spreadsheet/index.ts'
import { DECEMBER_2020 } from './hand-written.ts'
import { find, figureOf, readPublished } from './published.ts'

const DATA = fileURLToPath(new URL('../../../shared/data/carpentries/', import.meta.url))
const FILES = {
  'carpentries-2017': 'longterm_October2017.csv',
  'carpentries-2020-01': '2020-01-other.csv',
  'carpentries-2020-12': '2020-12-other.csv',
} as const
const skip = existsSync(DATA) ? false : 'the survey data of The Carpentries are not here'

describe('the published figures of The Carpentries', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-published-'))
  after(() => rmSync(folder, { recursive: true }))

  it('come out of the raw files without an instrument, and those that do not reproduce stay out', async (t) => {
    await compare(t, async (file) => evaluated(file, undefined))
  })

  it('come out again with the inferred instrument written as XLSForm and read back', async (t) => {
    await compare(t, async (file) => {
      const { instrument } = await openTable(path.join(DATA, file), undefined, 'en')
      const form = path.join(folder, `${file}.xlsx`)
      writeFileSync(form, await bookBytes(toXlsForm(instrument)))
      return evaluated(file, form)
    })
  })

  it('of December 2020 come out by an instrument that was written by hand, with zeros for choices that nobody gave', async () => {
    const file = path.join(folder, 'hand-written.json')
    writeFileSync(file, JSON.stringify(DECEMBER_2020))
    const evaluation = await evaluated('2020-12-other.csv', file)
    const published = (await readPublished(path.join(DATA, 'published.csv'))).filter(({ dataset }) => dataset === 'carpentries-2020-12')
    assert.equal(published.length, 50)
    assert.deepEqual(
      published.map((each) => figureOf(each, evaluation)),
      published.map((each) => each.published),
    )
    const confidence = find(evaluation, 'change_confidence')
    assert.deepEqual([confidence?.base, confidence?.strange, confidence?.choices?.map(({ count }) => count)], [87, 1, [0, 14, 72]])
  })

  it('show 24.6% for professional recognition, which the report prints as 65%', async () => {
    const evaluation = await evaluated('longterm_October2017.csv', undefined)
    const item = find(evaluation, 'Received-Professional-Recognition')
    assert.deepEqual(
      [item?.base, item?.scale?.top.codes, item?.scale?.top.count, item?.scale?.top.percent],
      [407, ['agree', 'strongly_agree'], 100, 24.6],
    )
  })
})

async function compare(t: { diagnostic(words: string): void }, evaluate: (file: string) => Promise<Evaluation>): Promise<void> {
  const evaluations = new Map<string, Evaluation>()
  for (const [dataset, file] of Object.entries(FILES)) evaluations.set(dataset, await evaluate(file))
  const published = await readPublished(path.join(DATA, 'published.csv'))
  const said = published.map((each) => ({ ...each, ours: figureOf(each, evaluations.get(each.dataset) as Evaluation) }))
  const reproducible = said.filter((each) => each.reproducible)
  const wrong = reproducible.filter(({ published: theirs, ours }) => theirs !== ours)
  t.diagnostic(`${reproducible.length - wrong.length} of ${reproducible.length}`)
  process.stdout.write(`${reproducible.length - wrong.length} of ${reproducible.length} published figures reproduced\n`)
  assert.deepEqual(
    wrong.map(({ dataset, item, statistic, published: theirs, ours }) => `${dataset} ${item} (${statistic}): ${theirs}, here ${ours}`),
    [],
  )
  assert.equal(reproducible.length, 307)
  assert.deepEqual(
    said.filter((each) => !each.reproducible && each.published === each.ours).map(({ item }) => item),
    [],
  )
}

async function evaluated(file: string, instrument: string | undefined): Promise<Evaluation> {
  const opened = await openTable(path.join(DATA, file), instrument, 'en')
  return evaluateTable(opened, file === FILES['carpentries-2017'] ? ['Content'] : [], undefined, 'en')
}
