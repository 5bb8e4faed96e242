import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { SETTINGS } from '../../src/settings.ts'
import { deadLinks, type Document, type Known, readDocuments, rowsIn, treeDifferences, wrongCommands } from '../../tools/docs/index.ts'
import { readTree } from '../../tools/imports/index.ts'
import { missingWords, wordsOf } from '../../tools/words/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = readDocuments(root)
const textOf = (file: string) => documents.find((each) => each.path === file)?.text ?? ''
const NEEDED = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/guide/operator.md']

/** Loaded when it is asked for, so that a fault of the command line is not one of the documents. */
async function known(): Promise<Known> {
  const { COMMANDS } = await import('../../src/cli.ts')
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const measurements = readdirSync(path.join(root, 'bench')).map((name) => name.replace(/\.ts$/, ''))
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  return { scripts: Object.keys(scripts), commands, measurements }
}

const inEach = (find: (document: Document) => readonly string[]) =>
  documents.flatMap((document) => find(document).map((each) => `${document.path}: ${each}`))

describe('the documents', () => {
  it('are all there', () => {
    assert.deepEqual(
      NEEDED.filter((file) => !existsSync(path.join(root, file))),
      [],
    )
  })

  it('have no dead link to a file or a heading', () => {
    assert.deepEqual(
      inEach((document) => deadLinks(document, documents, root)),
      [],
    )
  })

  it('show only commands that there are', async () => {
    const all = await known()
    assert.deepEqual(
      inEach((document) => wrongCommands(document, all, root)),
      [],
    )
  })

  it(
    'list every setting of the operator with its default and sentence',
    { skip: textOf('docs/guide/operator.md') ? false : 'docs/guide/operator.md is absent' },
    () => {
      const rows = rowsIn(textOf('docs/guide/operator.md')).filter(([name = '']) => /^[A-Z]+(?:_[A-Z]+)*$/.test(name))
      assert.deepEqual(
        rows,
        SETTINGS.map(({ name, standard = '', sentence }) => [name, standard, sentence]),
      )
    },
  )

  it('draw the tree of folders as it is on the disk', () => {
    assert.deepEqual(treeDifferences(textOf('ARCHITECTURE.md'), root), [])
  })

  it('explain words that the code has', () => {
    const words = wordsOf(textOf('GLOSSARY.md'))
    assert.ok(words.length >= 40, `${words.length} words`)
    assert.deepEqual(missingWords(words, readTree(root)), [])
  })
})

describe('the checks of documents', () => {
  it('catch a dead link, a dead heading and a dead picture', () => {
    const text =
      '# One head: *x*\n[a](gone.md) [b](GLOSSARY.md) [c](#one-head-x) [d](#no) <img src="e.png"> [f](https://g.org/h) `[i](j.md)`\n[k]: l.md\n'
    const document = { path: 'ARCHITECTURE.md', text }
    assert.deepEqual(deadLinks(document, [document], root).toSorted(), ['#no', 'e.png', 'gone.md', 'l.md'])
  })

  it('catch a script, a command, an option, a measurement and a file that are not there', async () => {
    const lines = [
      'npm test',
      'npm run bench -- submit',
      'PORT=0 serai start # comment',
      'node bin/boot.js tools/check.ts',
      'git clone x && cd x',
      'npm ci',
    ]
    const wrong = [
      'npm run fly',
      'npm run bench -- nothing',
      'serai fly',
      'serai start --fly',
      'npx serai fly',
      'cd x && node tools/fly.ts',
    ]
    const text = `\`\`\`sh\n${[...lines, ...wrong].join('\n')}\n\`\`\`\n\`\`\`\nserai fly\n\`\`\`\n`
    const found = wrongCommands({ path: 'planted.md', text }, await known(), root)
    assert.deepEqual(
      found.map((each) => each.split(': ')[1]),
      wrong,
    )
  })

  it('catch what a drawn tree forgets or invents', () => {
    const text = '```\nserai/\n  README.md  CONTRIBUTING.md   words\n  src/\n    main.ts  starts\n    fly/     no such folder\n```\n'
    const found = treeDifferences(text, root)
    assert.ok(found.includes('src/fly/ is drawn but not there'))
    assert.ok(found.includes('src/stages/ is there but not drawn'))
    assert.equal(
      found.some((each) => each.startsWith('src/main.ts')),
      false,
    )
  })

  it('catch a word that the code does not have, and know its forms', () => {
    const tree = new Map([['src/a.ts', "// flying is only in a comment\nconst localUnits = 1\nconst city_name = { 'open-data': 2 }\n"]])
    const glossary = '| word | what |\n|---|---|\n| **local unit**, city | x |\n| open data (of all) | y |\n| flying | z |\n'
    assert.deepEqual(wordsOf(glossary), ['local unit', 'city', 'open data', 'flying'])
    assert.deepEqual(missingWords(wordsOf(glossary), tree), ['flying'])
  })
})
