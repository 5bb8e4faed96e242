import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { log, logTo } from './log.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'serai-log-'))

describe('the log', () => {
  after(() => {
    logTo('stderr', 'warn')
    rmSync(folder, { recursive: true })
  })

  it('says what failed, and not the row that PostgreSQL would not take', () => {
    const file = path.join(folder, 'serai.log')
    const error = Object.assign(new Error('violates a check'), {
      code: '23514',
      detail: 'Failing row contains (Oltin).',
      where: 'JSON data: Oltin',
    })
    logTo({ file }, 'error')
    log.error({ err: error }, 'a defect of ours')
    const entry = JSON.parse(readFileSync(file, 'utf8')) as { readonly err: object; readonly msg: string }
    assert.equal(entry.msg, 'a defect of ours')
    assert.deepEqual(entry.err, { name: 'Error', message: 'violates a check', stack: error.stack, code: '23514' })
  })
})
