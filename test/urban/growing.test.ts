import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { Problem } from '../../src/kernel/problem.ts'
import { equip } from '../../src/platform/equipment.ts'
import { openFeatures, openTable } from '../../src/platform/geo/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { addFile } from '../../src/registry/atlas/index.ts'
import { openTestDatabase } from '../harness/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-growing-'))
after(() => rmSync(folder, { recursive: true }))

describe('a file that changes while it is read', () => {
  it('is refused when it is a table', async () => {
    const file = join(folder, 'flows.csv')
    writeFileSync(file, `origin,destination,workers\n${'a,b,1\n'.repeat(500_000)}`)
    const table = await openTable(file)
    await assert.rejects(
      async () => {
        let grown = false
        for await (const { rows } of table.batches(['origin'])) {
          if (rows > 0 && !grown) appendFileSync(file, 'a,b,1\n')
          grown = true
        }
      },
      (error) => error instanceof Problem && error.code === 'geo.changed',
    )
  })

  it('is not kept by the atlas', async () => {
    const database = await openTestDatabase()
    equip(database.db, { folder: join(folder, 'office'), url: 'http://localhost' })
    const described = { kind: 'flows', title: 'Flows', licence: 'CC0', source: 'a test' } as const
    await assert.rejects(
      addFile(database.db, newId(), described, { name: 'flows.csv', content: new TextEncoder().encode('origin\n'), bytes: 5 }),
      /flows\.csv changed while it was read: it had 5 bytes, and 7 came/,
    )
    assert.deepEqual((await sql`select from atlas_files`.execute(database.db)).rows, [])
    await database.close()
  })
})

it('a zipped shapefile needs one .shp with its .dbf', async () => {
  const file = join(folder, 'none.zip')
  writeFileSync(file, Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]))
  await assert.rejects(openFeatures(file), /one \.shp with its \.dbf is expected/)
})
