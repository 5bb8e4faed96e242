import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldForSearch, isFound } from './index.ts'

const folds = (names: readonly string[]) => [...new Set(names.map(foldForSearch))]

describe('search', () => {
  it('takes both scripts, all apostrophes and common spellings for the same', () => {
    assert.deepEqual(folds(['Qoʻqon', "QO'QON", 'Qo‘qon', 'Қўқон', 'Кўқон']), ['kokon'])
    assert.deepEqual(folds(['Samarqand', 'Самарқанд', 'Самарканд', 'Samarkand']), ['samarkand'])
    assert.deepEqual(folds(['Xiva', 'Хива', 'Khiva']), ['hiva'])
    assert.deepEqual(folds(['Navoiy', 'Навоий', 'Navoi']), ['navoi'])
    assert.deepEqual(folds(['Yevropa', 'Европа', 'yevropa!']), ['evropa'])
  })

  it('finds each word of the query, in any order', () => {
    const text = 'Shaharlarni rivojlantirish boʻyicha dastur, Самарқанд'
    assert.deepEqual(
      ['samarqand ДАСТУР', 'шаҳар', "bo'yicha", '', 'Samarqand Buxoro'].map((query) => isFound(text, query)),
      [true, true, true, true, false],
    )
  })

  it('keeps Chinese and numbers', () => {
    assert.deepEqual([isFound('上海市 2020', '上海'), isFound('上海市 2020', '2020'), isFound('上海市', '北京')], [true, true, false])
  })
})
