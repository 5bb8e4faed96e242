import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decimalsOf, moneyOf, plainMoney, sumByCurrency } from './money.ts'

test('a currency has the decimals of ISO 4217, and one that does not exist has none', () => {
  assert.deepEqual(['USD', 'CNY', 'UZS', 'JPY', 'KWD'].map(decimalsOf), [2, 2, 2, 0, 3])
  assert.deepEqual(['XXZ', 'usd', '', 'USDT', '__proto__', 'DEM', 'XAU', 'XXX'].map(decimalsOf), Array(8).fill(undefined))
})

test('an amount is kept in minor units, exactly', () => {
  assert.deepEqual(moneyOf('1234.5', 'USD'), { minor: 123450, currency: 'USD' })
  assert.deepEqual(moneyOf('0.29', 'CNY'), { minor: 29, currency: 'CNY' })
  assert.deepEqual(moneyOf('1500', 'JPY'), { minor: 1500, currency: 'JPY' })
})

test('more decimals than the currency has, and more than an exact integer holds, are no money', () => {
  assert.deepEqual(
    [moneyOf('1.005', 'USD'), moneyOf('1.5', 'JPY'), moneyOf('99999999999999999', 'USD'), moneyOf('x', 'USD'), moneyOf('1', 'ZZZ')],
    Array(5).fill(undefined),
  )
})

test('an amount comes back as it was written', () => {
  for (const [plain, currency] of [
    ['1234.50', 'USD'],
    ['0.05', 'UZS'],
    ['7', 'JPY'],
    ['-3.10', 'USD'],
    ['1.250', 'KWD'],
  ] as const) {
    const money = moneyOf(plain, currency)
    assert.equal(money && plainMoney(money), plain)
  }
})

test('currencies are never added to each other', () => {
  assert.deepEqual(
    sumByCurrency([
      { minor: 100, currency: 'USD' },
      { minor: 5, currency: 'CNY' },
      { minor: 50, currency: 'USD' },
    ]),
    [
      { minor: 5, currency: 'CNY' },
      { minor: 150, currency: 'USD' },
    ],
  )
})
