import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readTree } from '../../tools/imports/index.ts'
import { aimsOf, functionsIn, quantile, shapeOf } from '../../tools/shape/index.ts'

/**
 * What the code may come to before this test fails. The aims of ARCHITECTURE.md are 40, 150, 25, 12 and 0. Missed are the median (words
 * in five languages take a line each) and the files in a folder (`src/platform` holds one door for each part).
 */
const LIMITS: Readonly<Record<string, number>> = {
  'lines of a file, median': 50,
  'lines of a file, 95th percentile': 150,
  'lines of a function, 95th percentile': 25,
  'files in a folder, most': 14,
  'import cycles': 0,
}

describe('the shape of the code', () => {
  it('stays within its limits', () => {
    const aims = aimsOf(shapeOf(readTree(fileURLToPath(new URL('../..', import.meta.url)))))
    assert.deepEqual(
      aims.map(({ name }) => name),
      Object.keys(LIMITS),
    )
    assert.deepEqual(
      aims.filter(({ name, measured }) => measured > (LIMITS[name] ?? 0)),
      [],
    )
  })

  it('is measured in lines of files, of functions with a body, and in files of a folder', () => {
    const tree = new Map([
      ['src/a/one.ts', 'export function one() {\n  return 1\n}\n'],
      ['src/a/two.ts', "import { one } from './one.ts'\n\nexport const two = () => one() + 1\n"],
      ['src/b.ts', `${'// a line\n'.repeat(9)}export const b = 1\n`],
      ['src/b.test.ts', '// tests are not counted\n'],
    ])
    const { files, functions, folders, cycles } = shapeOf(tree)
    assert.deepEqual(files, [
      { name: 'src/b.ts', size: 10 },
      { name: 'src/a/one.ts', size: 3 },
      { name: 'src/a/two.ts', size: 3 },
    ])
    assert.deepEqual(functions, [{ name: 'one (src/a/one.ts:1)', size: 3 }])
    assert.deepEqual(folders, [
      { name: 'src/a', size: 2 },
      { name: 'src', size: 1 },
    ])
    assert.equal(cycles, 0)
  })
})

describe('functionsIn', () => {
  it('finds declarations, methods and arrows with a body, also inside others', () => {
    const text = [
      'export async function outer(a: number, b = 1): Promise<void> {',
      '  const inner = (x: number) => {',
      '    if (x > 0) {',
      '      a++',
      '    }',
      '  }',
      '}',
      'const table = {',
      '  async run(args) {',
      '    return `',
      '}</p>`',
      '  },',
      '  stop: () => {',
      '    done()',
      '  },',
      '}',
      'function long(',
      '  a: number,',
      '): number {',
      '  return a',
      '}',
      'function short() {}',
    ].join('\n')
    assert.deepEqual(
      functionsIn(text).map(({ name, line, lines }) => `${name} ${line} ${lines}`),
      ['outer 1 7', 'inner 2 5', 'run 9 4', 'stop 13 3', 'long 17 5', 'short 22 1'],
    )
  })
})

describe('quantile', () => {
  it('is the size that so much of all do not exceed', () => {
    const sizes = [5, 1, 3, 2, 4].map((size) => ({ name: '', size }))
    assert.deepEqual([quantile(sizes, 0.5), quantile(sizes, 0.95), quantile([], 0.5)], [3, 5, 0])
  })
})
