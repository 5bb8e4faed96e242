import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvCell } from './csv.ts'

describe('a cell of comma-separated values', () => {
  it('stands in quotes where it holds a comma, a quote or a new line', () => {
    assert.deepEqual(['plain', 'a,b', 'say "no"', 'a\nb', ''].map(csvCell), ['plain', '"a,b"', '"say ""no"""', '"a\nb"', ''])
  })

  it('is never a formula; numbers stay numbers', () => {
    assert.deepEqual(['=1+1', '+7', '@sum', '-x,y', -5].map(csvCell), ["'=1+1", "'+7", "'@sum", `"'-x,y"`, '-5'])
  })
})
