import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { drawPictures } from './draw.ts'

const FOLDER = fileURLToPath(new URL('../../../docs/method/urban/', import.meta.url))
const PAGE = fileURLToPath(new URL('../../../docs/method/urban.md', import.meta.url))

/** With UPDATE_PICTURES=1 in the environment the pictures are drawn anew instead. */
describe('the page about the method', async () => {
  const pictures = await drawPictures()
  if (process.env['UPDATE_PICTURES'] === '1') for (const [name, svg] of pictures) writeFileSync(FOLDER + name, svg)

  for (const [name, svg] of pictures) {
    it(`shows what the engine draws today: ${name}`, () => {
      assert.equal(readFileSync(FOLDER + name, 'utf8'), svg)
    })
  }

  it('shows each picture, and has no other', () => {
    const shown = [...readFileSync(PAGE, 'utf8').matchAll(/!\[[^\]]+\]\(urban\/([^)]+)\)/g)].map(([, name]) => name)
    assert.deepEqual([[...shown].sort(), readdirSync(FOLDER).sort()], [[...pictures.keys()], [...pictures.keys()]])
  })
})
