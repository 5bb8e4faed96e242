import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { XmlDocument } from 'libxml2-wasm'
import { type Dossier, iatiFile } from '../../src/stages/partnerships/index.ts'
import { checkRuleset, type Finding, type Ruleset } from '../../tools/iati/ruleset.ts'
import { openSchema } from '../../tools/iati/schema.ts'
import { FULL, SOURCE } from './dossiers.ts'

const FOLDER = path.resolve('../shared/data/iati')
const skip = existsSync(FOLDER) ? false : 'the schema and the ruleset of IATI are not here (../shared/data/iati)'
const complaints = skip ? () => [] : openSchema(FOLDER)
const ruleset = skip ? {} : (JSON.parse(readFileSync(`${FOLDER}/standard-ruleset.json`, 'utf8')) as Ruleset)

function check(xml: string): { readonly schema: readonly string[]; readonly rules: readonly Finding[] } {
  const document = XmlDocument.fromString(xml)
  try {
    return { schema: complaints(document), rules: checkRuleset(document, ruleset, SOURCE.today) }
  } finally {
    document.dispose()
  }
}

const NONE = { schema: [], rules: [] }
const without = (change: Partial<Dossier>) => iatiFile({ ...SOURCE, dossiers: [{ ...FULL, ...change }] })

test('the file of a programme with everything in it is valid by the schema and by every rule', { skip }, () => {
  assert.deepEqual(check(iatiFile(SOURCE)), NONE)
})

test('so is one without a partnership, one that is only signed, one that ended before it began, and one of today', { skip }, () => {
  const ended = [{ state: 'ended', reason: 'over', by: 'aida', at: SOURCE.at }] as const
  const [pilot] = FULL.pilots
  assert.deepEqual(check(iatiFile({ ...SOURCE, dossiers: [] })), NONE)
  assert.deepEqual(check(without({ pilots: [] })), NONE)
  assert.deepEqual(check(without({ states: ended })), NONE)
  assert.deepEqual(check(without({ pilots: pilot ? [pilot, { ...pilot, id: 'second', starts: '2021-12-01' }] : [] })), NONE)
  assert.deepEqual(
    check(iatiFile({ ...SOURCE, programme: { ...SOURCE.programme, parts: [], from: '2021-09-01', to: '2021-09-01' } })),
    NONE,
  )
})

test('the programme is hierarchy 1 and its pilot hierarchy 2, each names the other', { skip }, () => {
  const document = XmlDocument.fromString(iatiFile(SOURCE))
  const values = (xpath: string) => document.find(xpath).map((node) => node.content)
  assert.deepEqual(values('//iati-activity/@hierarchy'), ['1', '2'])
  assert.deepEqual(values('//iati-identifier'), ['XM-DAC-41114-osh-2021', 'XM-DAC-41114-osh-2021-0192f000-0000-7000-8000-000000000001'])
  assert.deepEqual(values('//related-activity/@ref'), [
    'XM-DAC-41114-osh-2021-0192f000-0000-7000-8000-000000000001',
    'XM-DAC-41114-osh-2021',
  ])
  assert.deepEqual(values('//location-id/@code'), ['1527534'])
  assert.deepEqual(values('//collaboration-type/@code'), ['8'])
  assert.deepEqual(values('//transaction-type/@code'), ['13', '3'])
  assert.deepEqual(values('//transaction/value'), ['120000.50', '50.00'])
  assert.deepEqual(values('//activity-status/@code'), ['2', '2'])
  assert.equal(
    values('//document-link/@url')[0],
    'https://serai.example/en/programmes/osh-2021/partnerships/kg-osh-cn-shanghai/agreements/0192f000-0000-7000-8000-00000000000b/file',
  )
  document.dispose()
})

test('what a city withdraws is in no file: amounts, papers, the whole partnership', { skip }, () => {
  const withdrawn = (scope: 'register' | 'documents' | 'money') =>
    without({ consents: [...FULL.consents, { ...FULL.consents[0]!, scope, state: 'withdrawn' }] })
  assert.deepEqual([withdrawn('money').includes('<transaction'), withdrawn('money').includes('document-link')], [false, true])
  assert.deepEqual([withdrawn('documents').includes('<transaction'), withdrawn('documents').includes('document-link')], [true, false])
  assert.equal(withdrawn('register'), iatiFile({ ...SOURCE, dossiers: [] }))
})

test('one side alone publishes nothing', () => {
  assert.equal(without({ consents: FULL.consents.filter(({ city }) => city === 'kg-osh') }), iatiFile({ ...SOURCE, dossiers: [] }))
})

test('cooperation with a member of the development assistance committee is not called South-South', () => {
  const cities = new Map(SOURCE.cities).set('cn-shanghai', { code: 'cn-shanghai', country: 'DE', names: { en: 'Bonn' } })
  assert.equal(iatiFile({ ...SOURCE, cities }).includes('collaboration-type'), false)
})

test('the schema catches what is planted: an order, a missing part, a day that is none', { skip }, () => {
  const xml = iatiFile(SOURCE)
  const planted = [
    xml.replace(/(\s*<activity-status[^>]*>)(\s*<activity-date[^>]*>)/, '$2$1'),
    xml.replace(/<reporting-org[\s\S]*?<\/reporting-org>/, ''),
    xml.replaceAll('iso-date="2021-08-15"', 'iso-date="15.08.2021"'),
    xml.replace('<sector ', '<sektor '),
  ]
  assert.deepEqual(
    planted.map((each) => check(each).schema.length > 0),
    [true, true, true, true],
  )
})

/** For each rule, a change of the file that breaks it, and the id of the rule that must say so. */
const PLANTED: readonly (readonly [id: string, from: RegExp | string, to: string])[] = [
  ['1.1.3', /<iati-identifier>[^<]*/, '<iati-identifier>XM-DAC-41114'],
  ['1.1.21', /<iati-identifier>[^<]*/, '<iati-identifier>GB-1-osh'],
  ['1.3.13', /<iati-identifier>([^<]*)/, '<iati-identifier>$1|x'],
  ['1.3.1', /<iati-identifier>([^<]*)/, '<iati-identifier>$1 '],
  ['6.11.1', /<activity-date type="2"[^>]*>/g, ''],
  ['6.2.2', /<sector [^>]*>/g, ''],
  ['4.1.1', 'xml:lang="en" hierarchy="1"', 'hierarchy="1"'],
  ['7.8.1', / currency="CNY"/, ''],
  ['11.1.1', /last-updated-datetime="2021/, 'last-updated-datetime="2031'],
  ['11.1.4', 'type="2" iso-date="2021-08-15"', 'type="2" iso-date="2021-12-15"'],
  ['11.1.5', 'type="3" iso-date="2022-08-15"', 'type="4" iso-date="2022-08-15"'],
  ['11.1.3', 'type="3" iso-date="2022-08-15"', 'type="4" iso-date="2020-08-15"'],
  ['11.2.1', /<transaction-date iso-date="2021/, '<transaction-date iso-date="2022'],
  ['11.2.2', /value-date="2021/, 'value-date="2022'],
  ['2.1.1', /(<sector [^>]*>)/, '$1$1'],
  ['2.1.4', /<sector ([^>]*)\/>/, '<sector $1 percentage="50"/>'],
  ['12.3.1', /<sector ([^>]*)\/>/, '<sector $1 percentage="150"/>'],
  ['3.1.4', 'percentage="100"', 'percentage="60"'],
  ['3.1.1', /(<recipient-country [^>]*>)/, '$1<recipient-country code="CN"/>'],
  ['3.1.2', /<recipient-country [^>]*>/, '<recipient-country code="KG" percentage="40"/><recipient-country code="CN" percentage="40"/>'],
  ['3.7.1', /<recipient-country [^>]*>/g, ''],
  ['6.6.2', /(<transaction-date[^>]*>)/, '$1<sector vocabulary="1" code="1"/>'],
  ['6.9.1', /<provider-org[\s\S]*?<\/provider-org>/, '<provider-org/>'],
  ['6.9.2', /<receiver-org[\s\S]*?<\/receiver-org>/, '<receiver-org/>'],
  ['6.10.1', /<participating-org[\s\S]*?<\/participating-org>/, '<participating-org role="4"/>'],
  ['8.6.1', '<period-end iso-date="2022', '<period-end iso-date="2020'],
  ['8.8.1', / value="1200.5"/, ''],
  ['8.8.2', ' value="1200.5"', ' value="many"'],
  ['8.9.1', '<target value="3000"/>', '<target/>'],
  ['8.10.1', '<actual value="1500"/>', '<actual/>'],
  ['4.3.1', /<title>[\s\S]*?<\/title>/, '<title><narrative/></title>'],
  ['4.4.1', /<description type="1">[\s\S]*?<\/description>/, '<description type="1"><narrative/></description>'],
]

for (const [id, from, to] of PLANTED) {
  test(`the ruleset catches what is planted against its rule ${id}`, { skip }, () => {
    const xml = iatiFile(SOURCE)
    const broken = xml.replace(from, to)
    assert.notEqual(broken, xml)
    assert.equal(
      check(broken).rules.some((finding) => finding.id === id),
      true,
    )
  })
}
