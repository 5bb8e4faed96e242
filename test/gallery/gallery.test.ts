import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { numbersIn } from '../../src/engines/document/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { examples } from './examples.ts'
import { sheet, sheetFile } from './sheet.ts'

for (const language of LANGUAGES) {
  test(`the gallery shows the charts as they are drawn: ${language}`, () => {
    assert.equal(sheet(language), readFileSync(sheetFile(language), 'utf8'), 'look at the difference, then run node test/gallery/sheet.ts')
  })

  test(`every number in a drawing stands in its table or on its scale: ${language}`, () => {
    for (const [name, chart] of Object.entries(examples(language))) {
      const table = new Set([...[chart.table.header, ...chart.table.rows].flat().flatMap(numbersIn), ...chart.scale, ...sumsOf(name)])
      const drawn = [chart.svg, chart.narrow ?? ''].flatMap((svg) =>
        [...svg.matchAll(/>([^<]+)</g)].flatMap(([, text = '']) => numbersIn(text)),
      )
      assert.deepEqual(
        drawn.filter((number) => !table.has(number)),
        [],
        name,
      )
    }
  })
}

test('no text of a drawing is smaller than 9 points', () => {
  for (const { svg, narrow = '' } of Object.values(examples('en'))) {
    const sizes = [...`${svg}${narrow}`.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    assert.deepEqual(
      sizes.filter((size) => size < 9),
      [],
    )
  }
})

test('a chart is the same bytes each time', () => {
  assert.deepEqual(examples('uz-Cyrl'), examples('uz-Cyrl'))
})

/** What a drawing adds up: those who agree, and the ties of a city. The table has the parts. */
function sumsOf(name: string): readonly string[] {
  const sums: Readonly<Record<string, readonly string[]>> = {
    likert: ['50', '96', '12', '23'],
    'likert, no neutral answer': ['26', '50'],
    ties: ['11', '16', '4'],
  }
  return sums[name] ?? []
}
