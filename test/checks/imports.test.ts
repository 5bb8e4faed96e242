import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { STAGES } from '../../src/stages.ts'
import { checkImports, edgesOf, readTree, RULES } from '../../tools/imports/index.ts'
import { type Files, HOUSE, PLANTED } from './house.ts'

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)))

describe('the import check', () => {
  it('finds nothing in a house that keeps the rules', () => {
    assert.deepEqual(checkImports(treeOf(HOUSE)), [])
  })

  for (const [rule, plants] of Object.entries(PLANTED)) {
    it(`catches what breaks the rule "${rule}"`, () => {
      for (const [file, imported] of plants) {
        const found = checkImports(treeOf(plant(file, imported)))
        assert.deepEqual(new Set(found.map((each) => each.rule)), new Set([rule]), `${file} imports ${imported}`)
      }
    })
  }

  it('has a planted violation for each of its rules', () => {
    assert.deepEqual(Object.keys(PLANTED), [...RULES.map(({ name }) => name), 'cycle', 'unused'])
  })

  it('sees an import however it is written, and none in a comment', () => {
    const written = [
      "import day from '../platform/database.ts'",
      "import type {\n  Day,\n} from '../platform/database.ts'",
      "export * from '../platform/database.ts'",
      "import '../platform/database.ts'",
      `const late = () => import${"('../platform/database.ts')"}`,
      `const file = new ${"URL('../platform/database.ts', import.meta.url)"}`,
    ]
    for (const code of written) assert.deepEqual(rulesBroken(code), ['kernel'], code)
    for (const code of ["// import '../platform/database.ts'", "/**\n * import '../platform/database.ts'\n */"])
      assert.deepEqual(rulesBroken(code), [], code)
  })

  it('names the file, the line and the import', () => {
    const [first] = checkImports(treeOf(plant('src/kernel/language.ts', 'zod')))
    assert.deepEqual([first?.at, first?.says.slice(0, 5)], ['src/kernel/language.ts:2', 'zod: '])
  })
})

describe('this repository', () => {
  it('has the stages in the order that the check reads', () => {
    const steps = edgesOf(new Map([...tree].filter(([file]) => file.startsWith('src/stages'))))
      .filter(({ from }) => from.layer === 'stages')
      .map(({ from }) => [from.room, from.step] as const)
    assert.deepEqual(new Map(steps), new Map(STAGES.map((name, step) => [name, step])))
  })

  it('keeps every rule of who may import whom', () => {
    const found = checkImports(tree)
    assert.deepEqual(
      found.map(({ rule, at, says }) => `${at} [${rule}] ${says}`),
      [],
    )
  })
})

function plant(file: string, imported: string): Files {
  return { ...HOUSE, [file]: [...(HOUSE[file] ?? []), imported] }
}

function rulesBroken(code: string): readonly string[] {
  return checkImports(new Map([...treeOf(HOUSE), ['src/kernel/day.ts', code]]))
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'cycle')
}

function treeOf(files: Files): ReadonlyMap<string, string> {
  const texts = Object.entries(files).map(([file, imports]) => [file, imports.map((each) => `import '${each}'\n`).join('')] as const)
  return new Map([
    ...texts.filter(([file]) => file !== 'src/stages.ts'),
    ['src/stages.ts', roadWith(texts.find(([file]) => file === 'src/stages.ts')?.[1])],
  ])
}

function roadWith(imports = ''): string {
  return `${imports}export const STAGES = ['requests', 'surveys', 'reports'] as const\n`
}
