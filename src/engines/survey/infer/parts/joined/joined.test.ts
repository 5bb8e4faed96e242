import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instrument } from '../../../instrument.ts'
import { bindInstrument, inferInstrument } from '../../index.ts'

describe('a cell that joins answers', () => {
  it('joins them by line ends, bullets, slashes or plus signs', () => {
    for (const join of [
      (parts: readonly string[]) => parts.join('\n'),
      (parts: readonly string[]) => parts.map((part) => `• ${part}`).join('\r\n'),
      (parts: readonly string[]) => parts.map((part) => `- ${part}`).join('\n'),
      (parts: readonly string[]) => parts.map((part) => `• ${part}`).join(' '),
      (parts: readonly string[]) => parts.join(' / '),
      (parts: readonly string[]) => parts.join(' + '),
    ])
      assert.deepEqual(read(CELLS.map(join)), ['multiple', 'Parks', 'Roads', 'Water'])
  })

  it('joins them where there are two different cells only', () => {
    assert.deepEqual(read(['x', 'x;y']), ['multiple', 'x', 'y'])
    assert.deepEqual(read(['Email', 'Email|Phone']), ['multiple', 'Email', 'Phone'])
    assert.deepEqual(read(['Email', 'Email\nPhone']), ['multiple', 'Email', 'Phone'])
  })

  it('says one thing in two languages, in every spelling of the two', () => {
    assert.deepEqual(read(['Yes / Ha', 'No / Yoʻq']), ['single', 'No / Yoʻq', 'Yes / Ha'])
    assert.deepEqual(read(['Agree / Қўшиламан', 'Disagree / Қўшилмайман', 'Neutral']), ['scale', 'Agree', 'Disagree', 'Neutral'])
    assert.deepEqual(read(['Agree\nҚўшиламан', 'Disagree\nҚўшилмайман', 'Neutral']), ['scale', 'Agree', 'Disagree', 'Neutral'])
    assert.deepEqual(read(['Roads\nЙўллар', 'Water\nСув', 'Roads', 'Сув']), ['single', 'Roads', 'Water'])
    const apart = ["Roads / Yo'llar", 'Water / Suv', "Parks / Bog'lar", 'Roads', "Yo'llar", 'Water', 'Suv', 'Parks', "Bog'lar"]
    assert.equal(read(apart)[0], 'single')
  })

  it('is read by an instrument in the same ways', () => {
    const choices = ['Roads', 'Water', 'Food / drink'].map((en, i) => ({ code: `c${i}`, label: { en } }))
    const instrument: Instrument = {
      code: 'test',
      edition: 1,
      title: { en: 'Test' },
      languages: ['en'],
      pages: [{ code: 'page', items: [{ kind: 'choice', code: 'q', ask: { en: 'Which?' }, many: true, choices }] }],
    }
    const values = [
      '',
      'Roads\nWater',
      '• Water\n• Food / drink',
      '• Roads • Water',
      'Roads / Water',
      'Water + Roads',
      'Food / drink',
      'Sea',
    ]
    const [coded] = bindInstrument([{ head: 'q', values, rows: Uint32Array.from(values, (_, i) => i) }], instrument).coded
    assert.deepEqual(coded?.choices[0]?.meant, [[], [0, 1], [1, 2], [0, 1], [0, 1], [1, 0], [2], [-1]])
  })

  it('names one choice that holds a slash, a plus sign, a line end or a semicolon', () => {
    for (const cells of [
      ['Water / sanitation', 'Energy', 'Transport / roads', 'Housing'],
      ['Water / sanitation', 'Water / energy', 'Water', 'Energy / transport', 'Housing'],
      ['Public', 'Private', 'Public / private'],
      ['18 - 64', '65 +'],
      ['Yes', 'Yes; partly', 'No'],
      ['Yes', 'No', 'No; it is planned'],
    ])
      assert.deepEqual(read(cells), ['single', ...cells.toSorted()])
    const wrapped = ['Ministry of\nFinance', 'Ministry of\nEconomy', 'City hall']
    assert.deepEqual(read(wrapped), ['single', 'City hall', 'Ministry of Economy', 'Ministry of Finance'])
  })
})

const CELLS = [['Roads', 'Water'], ['Water'], ['Roads'], ['Roads', 'Water', 'Parks'], ['Parks', 'Roads'], ['Parks']]

/** The kind of a column of these cells, each twelve times, and the labels of its choices. */
function read(cells: readonly string[]): readonly string[] {
  const rows = Uint32Array.from({ length: cells.length * 12 }, (_, i) => (i % cells.length) + 1)
  const [coded] = inferInstrument([{ head: 'q', values: ['', ...cells], rows }], 'test').coded
  const choices = coded && 'choices' in coded.item ? coded.item.choices : []
  return [coded?.kind ?? '', ...choices.map(({ label }) => label.en).toSorted()]
}
