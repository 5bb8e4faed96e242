import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { orderOf } from './index.ts'

/** Scales as they are asked, lowest first. */
const RISING: readonly (readonly string[])[] = [
  ['Strongly disagree', 'Disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Agree', 'Strongly agree'],
  ['Do not agree', 'Partly agree', 'Mostly agree', 'Fully agree'],
  ['Not important', 'Slightly important', 'Moderately important', 'Important', 'Very important'],
  ['Definitely not', 'Probably not', 'Probably', 'Definitely'],
  ['Not at all', 'To a small extent', 'To some extent', 'To a moderate extent', 'To a great extent', 'To a very great extent'],
  ['Much worse than expected', 'Worse than expected', 'As expected', 'Better than expected', 'Much better than expected'],
  ['Very unclear', 'Unclear', 'Neutral', 'Clear', 'Very clear'],
  ['None', 'Basic', 'Intermediate', 'Advanced', 'Expert'],
  ['Did not meet expectations', 'Partly met expectations', 'Met expectations', 'Exceeded expectations'],
  ['Совсем не удовлетворён', 'Скорее не удовлетворён', 'Скорее удовлетворён', 'Полностью удовлетворён'],
  ['Совсем не важно', 'Не важно', 'Не очень важно', 'Скорее важно', 'Важно', 'Очень важно'],
  ['Точно нет', 'Скорее нет', 'Скорее да', 'Точно да'],
  ['Очень низкий', 'Низкий', 'Средний', 'Высокий', 'Очень высокий'],
  ['Очень неудобно', 'Неудобно', 'Нейтрально', 'Удобно', 'Очень удобно'],
  ['Бесполезно', 'Мало полезно', 'Полезно', 'Очень полезно'],
  ['Mutlaqo qoniqmadim', 'Qoniqmadim', 'Neytral', 'Qoniqdim', 'Toʻliq qoniqdim'],
  ['Умуман қониқмадим', 'Қониқмадим', 'Бетараф', 'Қониқдим', 'Тўлиқ қониқдим'],
  ['Muhim emas', 'Unchalik muhim emas', 'Muhim', 'Juda muhim'],
  ['Aniq yoʻq', 'Balki yoʻq', 'Balki ha', 'Aniq ha'],
  ['Mutlaqo rozi emasman', 'Rozi emasman', 'Betaraf', 'Roziman', 'Mutlaqo roziman'],
  ['Мутлақо рози эмасман', 'Рози эмасман', 'Бетараф', 'Розиман', 'Мутлақо розиман'],
  ['从来没有', '很少', '偶尔', '有时', '经常', '总是'],
  ['没有用', '有点用', '有用', '非常有用'],
  ['完全不重要', '不太重要', '一般', '比较重要', '非常重要'],
  ['肯定不会', '可能不会', '可能会', '肯定会'],
]

describe('orderOf', () => {
  it('puts degrees of one word in their order, in each language and from whatever order they come', () => {
    for (const rising of RISING) {
      const shuffled = rising.toSorted((a, b) => (a + b.length).localeCompare(b + a.length, 'en'))
      const order = orderOf(shuffled)
      assert.ok(order, rising.join(' | '))
      const sorted = shuffled.map((label, i) => [label, Number(order[i])] as const).sort((a, b) => a[1] - b[1])
      assert.deepEqual(
        sorted.map(([label]) => label),
        rising,
      )
    }
  })

  it('keeps what is no answer beside the scale', () => {
    const labels = ['Совсем не удовлетворён', 'Скорее удовлетворён', 'Полностью удовлетворён', 'Затрудняюсь ответить']
    assert.deepEqual(orderOf(labels), [-6, 3, 6, 'outside'])
  })

  it('sees no scale in other choices', () => {
    const others = [
      ['Transport', 'Housing', 'Water'],
      ['Very large city', 'Village', 'Town'],
      ['Not employed', 'Self-employed', 'Employed by the city'],
      ['Mostly urban', 'Mostly rural', 'Mixed'],
      ['No', 'Yes, once', 'Yes, several times'],
      ['Мужской', 'Женский', 'Не указан'],
      ['Ташкент', 'Самарканд', 'Не живу в городе'],
      ['不住在城市', '上海', '北京'],
      ['Important', 'Good', 'Useful'],
      ['Housing', 'Social housing', 'Not housing'],
    ]
    for (const labels of others) assert.equal(orderOf(labels), undefined, labels.join(' | '))
  })
})
