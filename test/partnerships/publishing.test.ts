import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ABOUT,
  COLUMNS,
  countPartnerships as figuresOf,
  isPublic,
  southSouthCsv,
  southSouthMetadata,
} from '../../src/stages/partnerships/index.ts'
import { FULL, PLEDGE, SOURCE } from './dossiers.ts'

const withdrawn = (scope: 'register' | 'documents' | 'money') => ({
  ...FULL,
  consents: [...FULL.consents, { ...FULL.consents[0]!, scope, state: 'withdrawn' as const }],
})

test('something is public while both cities say so, and no longer than the partnership is in the register', () => {
  assert.deepEqual(
    (['register', 'documents', 'money'] as const).map((scope) => isPublic(FULL, scope)),
    [true, true, true],
  )
  assert.deepEqual(
    (['register', 'documents', 'money'] as const).map((scope) => isPublic(withdrawn('register'), scope)),
    [false, false, false],
  )
  assert.deepEqual(
    (['register', 'documents', 'money'] as const).map((scope) => isPublic(withdrawn('money'), scope)),
    [true, true, false],
  )
})

test('a consent that is given again after it was withdrawn holds', () => {
  const { consents } = withdrawn('money')
  assert.equal(isPublic({ ...FULL, consents: [...consents, FULL.consents.find(({ scope }) => scope === 'money')!] }, 'money'), true)
})

test('figures name the rows that they count, and add no currency to another', () => {
  const figures = figuresOf([FULL, { ...withdrawn('money'), partnership: { ...FULL.partnership, code: 'second' } }], '2021-09-01')
  assert.deepEqual(figures.begun, { count: 2, of: ['kg-osh-cn-shanghai', 'second'] })
  assert.deepEqual([figures.memoranda.count, figures.letters.count, figures.pilots.count, figures.results.count], [2, 0, 2, 2])
  assert.deepEqual(figures.money, [
    { kind: 'pledge', sum: { minor: 12_000_050, currency: 'CNY' }, of: [PLEDGE.id] },
    { kind: 'disbursement', sum: { minor: 5000, currency: 'USD' }, of: ['0192f000-0000-7000-8000-00000000000d'] },
  ])
  assert.deepEqual(figures.quantities, [
    { kind: 'commitment', form: 'expert-days', quantity: 12.5, of: ['0192f000-0000-7000-8000-00000000000e'] },
  ])
  assert.deepEqual(figures.withheld, { count: 1, of: ['second'] })
})

test('a line that was struck out counts nowhere', () => {
  const struck = { ...FULL, money: FULL.money.map((line) => ({ ...line, struck: 'wrong' })) }
  const { money, quantities } = figuresOf([struck], '2021-09-01')
  assert.deepEqual([money, quantities], [[], []])
  assert.equal(southSouthCsv('p', [struck], SOURCE.cities), `${Object.keys(COLUMNS).join(',')}\r\n`)
})

test('the South-South file has a line for each contribution, with its quantity where it has no value, and runs nothing', () => {
  const lines = southSouthCsv('osh-2021', [FULL], SOURCE.cities).trimEnd().split('\r\n')
  assert.equal(lines.length, 4)
  assert.equal(
    lines[1],
    `osh-2021,kg-osh-cn-shanghai,"Pilot <i>&""'",Osh,KG,Shanghai,CN,Shanghai,CN,financial,cash,pledge,2021-08-01,CNY,120000.50,,,33210,8.9,${PLEDGE.id}`,
  )
  assert.equal(
    lines[3],
    `osh-2021,kg-osh-cn-shanghai,,Osh,KG,Shanghai,CN,"'=Society ""A"", of Osh",,non-financial,expert-days,commitment,2021-08-02,,,12.5,,,,0192f000-0000-7000-8000-00000000000e`,
  )
})

test('without consent, and with a member of the development assistance committee, there is no line', () => {
  const head = `${Object.keys(COLUMNS).join(',')}\r\n`
  const german = new Map(SOURCE.cities).set('cn-shanghai', { code: 'cn-shanghai', country: 'DE', names: { en: 'Bonn' } })
  assert.deepEqual([southSouthCsv('p', [withdrawn('money')], SOURCE.cities), southSouthCsv('p', [FULL], german)], [head, head])
})

test('its metadata say what it is not', () => {
  const metadata = JSON.parse(southSouthMetadata('p')) as { 'dc:description': string; tableSchema: { columns: { name: string }[] } }
  assert.equal(metadata['dc:description'], ABOUT)
  assert.equal(ABOUT.includes('NOT official statistics'), true)
  assert.deepEqual(
    metadata.tableSchema.columns.map(({ name }) => name),
    Object.keys(COLUMNS),
  )
})
