import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shownChoices } from './order.ts'
import type { ChoiceItem, ScaleItem } from './instrument.ts'

const letters = ['a', 'b', 'c'].map((code) => ({ code, label: { en: code.toUpperCase() } }))
const NOT_SURE = { code: 'not_sure', label: { en: 'Not sure' }, outside: true }
const NONE = { code: 'none', label: { en: 'None' }, exclusive: true }
const OTHER = { code: 'other', label: { en: 'Other' }, other: true }

const SCALE: ScaleItem = { kind: 'scale', code: 's', ask: { en: '?' }, choices: [...letters, NOT_SURE] }
const CHOICE: ChoiceItem = { kind: 'choice', code: 'c', ask: { en: '?' }, shuffled: true, choices: [NONE, ...letters, OTHER] }

describe('shownChoices', () => {
  it('keeps the order of the instrument where nothing else is asked for', () => {
    assert.equal(codes(SCALE, '1'), 'a b c not_sure')
    assert.equal(codes({ ...CHOICE, shuffled: false }, '1'), 'none a b c other')
  })

  it('shows the highest point of a falling scale first and "not sure" last', () => {
    assert.equal(codes({ ...SCALE, highestFirst: true }, '1'), 'c b a not_sure')
  })

  it('shows the same response the same order, and puts "none" and "other" last', () => {
    const first = codes(CHOICE, 'response-1')
    assert.equal(codes(CHOICE, 'response-1'), first)
    assert.match(first, /^[abc] [abc] [abc] none other$/)
  })

  it('shows each of the six orders about equally often, and two items of one response in orders of their own', () => {
    const counts = new Map<string, number>()
    let same = 0
    for (let id = 0; id < 6000; id++) {
      const order = codes(CHOICE, `r${id}`)
      counts.set(order, (counts.get(order) ?? 0) + 1)
      if (codes({ ...CHOICE, code: 'd' }, `r${id}`) === order) same += 1
    }
    assert.equal(counts.size, 6)
    // Six standard deviations of a fair draw around 1,000.
    for (const [order, count] of counts) assert.ok(Math.abs(count - 1000) < 175, `${order}: ${count}`)
    assert.ok(Math.abs(same - 1000) < 175, `the same order in both items: ${same}`)
  })
})

function codes(item: ChoiceItem | ScaleItem, seed: string): string {
  return shownChoices<{ readonly code: string; readonly label: { readonly en: string } }>(item, seed)
    .map(({ code }) => code)
    .join(' ')
}
