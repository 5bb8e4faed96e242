import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readMarket } from '../../src/engines/matching/index.ts'
import { Problem } from '../../src/kernel/problem.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'serai-match-'))
after(() => rmSync(folder, { recursive: true }))

const serai = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../bin/serai.js', import.meta.url)), 'match', ...args],
    { encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

const fileOf = (content: string) => {
  const file = path.join(folder, 'market.json')
  writeFileSync(file, content)
  return file
}

const MARKET = {
  demand: [
    { id: 'a', name: 'Namangan', capacity: 1 },
    { id: 'b', capacity: 1 },
    { id: 'c', capacity: 1 },
  ],
  offer: [
    { id: 's', name: 'Shanghai', capacity: 1 },
    { id: 'x', capacity: 2 },
  ],
  scores: [
    ['a', 's', 0.9],
    ['b', 's', 0.8],
    ['a', 'x', 0.6],
    ['c', 's', 0.95],
    ['c', 'x', 0.3],
  ],
}

test('a market from a file is worked out without a database: pairs, who is served, blocking pairs and why not the runner-up', () => {
  const { stdout, status } = serai('--input', fileOf(JSON.stringify(MARKET)))
  const { pairs, served, unserved, blockingPairs, runnersUp } = JSON.parse(stdout)
  assert.equal(status, 0)
  const sorted = pairs.map(({ demand, offer }: Record<string, string>) => `${demand} ${offer}`).sort()
  assert.deepEqual(sorted, ['a x', 'b s', 'c x'])
  assert.deepEqual([served, unserved, blockingPairs.length], [3, [], 2])
  assert.equal(
    runnersUp.find(({ demand }: Record<string, string>) => demand === 'a').words,
    'All seats of Shanghai are taken, by b (0.80).',
  )
})

test('why not Shanghai: who has the seats, and what it would cost all the others', () => {
  const { stdout } = serai('--input', fileOf(JSON.stringify(MARKET)), '--explain', 'Namangan', '--format', 'table')
  assert.match(
    stdout,
    /All seats of Shanghai are taken, by b \(0\.80\)\. Introducing them all the same would leave cities without any introduction: 1 more\./,
  )
})

test('wrong input is one clear sentence and exit code 1, wrong usage exit code 2', () => {
  const broken = serai('--input', fileOf('{ "demand": [NaN'))
  assert.deepEqual([broken.status, broken.stderr.trim().split('\n').length, broken.stdout], [1, 1, ''])
  assert.match(broken.stderr, /is not JSON/)
  assert.equal(serai('--input', fileOf(JSON.stringify(MARKET)), '--capacity', '0').status, 2)
  assert.equal(serai('--input', fileOf(JSON.stringify(MARKET)), '--explain', 'Paris').stderr, 'The round has no city Paris.\n')
  assert.equal(serai().status, 2)
})

const codeOf = (input: unknown): string | undefined => {
  try {
    readMarket(input)
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

test('scores may come as triples, entries, objects or a matrix', () => {
  const cities = { demand: ['a', 'b'], offer: ['x', 'y'] }
  const wanted = [
    { demand: 'a', offer: 'x', score: 0.5 },
    { demand: 'b', offer: 'y', score: 1 },
  ]
  for (const scores of [
    wanted,
    wanted.map((each) => Object.values(each)),
    { a: { x: 0.5 }, b: { y: 1 } },
    [
      [0.5, null],
      [null, 1],
    ],
  ])
    assert.deepEqual(readMarket({ ...cities, scores }).scores, wanted)
  assert.deepEqual(readMarket({ ...cities, scores: [] }).demand, [
    { id: 'a', capacity: 3 },
    { id: 'b', capacity: 3 },
  ])
})

test('each mistake in a market has its own problem', () => {
  const good = { demand: ['a', 'b'], offer: ['x', 'y'], scores: [['a', 'x', 0.5]] }
  const cases: Readonly<Record<string, readonly unknown[]>> = {
    'market.shape': [
      null,
      [],
      'text',
      { ...good, demand: 'a' },
      { ...good, demand: [{}] },
      { ...good, scores: 'x' },
      { ...good, scores: [['a', 'x']] },
      { ...good, forbidden: ['a'] },
    ],
    'market.empty': [
      { ...good, demand: [] },
      { ...good, offer: [] },
    ],
    'market.city-twice': [{ ...good, demand: ['a', 'a'] }],
    'market.unknown': [
      { ...good, scores: [['q', 'x', 1]] },
      { ...good, scores: [['a', 'q', 1]] },
      { ...good, forbidden: [['a', 'a']] },
    ],
    'market.itself': [{ ...good, offer: ['x', 'a'], scores: [['a', 'a', 1]] }],
    'market.capacity': [0, -1, 1.5, 1e6, '3', null].map((capacity) => ({ ...good, offer: [{ id: 'x', capacity }, 'y'] })),
    'market.score': [NaN, -0.1, Infinity, '0.5', true, 1e7].map((score) => ({ ...good, scores: [['a', 'x', score]] })),
    'market.matrix': [
      { ...good, scores: [[1, 2, 3]] },
      { ...good, scores: [[1], [2]] },
    ],
    'market.pair-twice': [
      {
        ...good,
        scores: [
          ['a', 'x', 1],
          ['a', 'x', 1],
        ],
      },
    ],
    'market.pin-forbidden': [{ ...good, pins: [['a', 'x']], forbidden: [['a', 'x']] }],
    'market.pins': [
      {
        ...good,
        offer: [{ id: 'x', capacity: 1 }, 'y'],
        pins: [
          ['a', 'x'],
          ['b', 'x'],
        ],
      },
    ],
  }
  assert.equal(codeOf(good), undefined)
  for (const [code, inputs] of Object.entries(cases)) for (const input of inputs) assert.equal(codeOf(input), code, JSON.stringify(input))
})

test('a list of names that is not UTF-8 is said to be so, and a name that nobody can tell asks back', () => {
  const program = fileURLToPath(new URL('../../bin/serai.js', import.meta.url))
  const input = Buffer.concat([Buffer.from([0xcf, 0xe5, 0xea, 0xe8, 0xed, 0x0a, 0x0a]), Buffer.from('г. Шанхай\nParis, Texas\nyo‘q\n')])
  const { stdout, status } = spawnSync(process.execPath, [program, 'cities', 'resolve'], { encoding: 'utf8', input })
  assert.equal(status, 0)
  assert.deepEqual(
    stdout.split('\n').map((line) =>
      line
        .replace(/^[^:]*: /, '')
        .replace(/[;(].*/, '')
        .trim(),
    ),
    ['this is not UTF-8 text, so nobody can read it', 'Shanghai, CN', 'not sure. Perhaps Paris, US', 'no place of this name is known', ''],
  )
})
