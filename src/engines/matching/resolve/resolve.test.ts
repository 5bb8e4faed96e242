import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readGazetteer } from '../../../platform/gazetteer.ts'
import { buildGazetteer, resolve, resolveAll } from '../index.ts'

const gazetteer = buildGazetteer(readGazetteer())
const nameOf = (query: string, countries: readonly string[] = []) => resolve(gazetteer, query, countries).place?.name

test('a city is found in every script, with the words for "city" around it, and in spellings through a second language', () => {
  for (const query of ['Shanghai', 'Шанхай', 'Shanxay', '上海', '上海市', 'Шанхай шаҳри', 'SHANGHAI', ' г. Шанхай '])
    assert.equal(nameOf(query), 'Shanghai', query)
  for (const query of ['Farg‘ona', "Farg'ona", 'Fargʻona', 'Фарғона', 'Фергана', '费尔干纳']) assert.equal(nameOf(query), 'Fergana', query)
  for (const query of ['Xovos', 'Ховос', 'Khovos', 'Havast']) assert.equal(nameOf(query), 'Xovos', query)
})

test('between namesakes the larger is taken only when it is five times as large', () => {
  assert.equal(nameOf('Samarkand'), 'Samarkand')
  const { place, candidates } = resolve(gazetteer, 'Suzhou')
  assert.equal(place, undefined)
  assert.deepEqual(
    candidates.slice(0, 2).map(({ place: { name, country } }) => `${name} ${country}`),
    ['Suzhou CN', 'Suzhou CN'],
  )
})

test('what is not sure is not resolved: three candidates are shown', () => {
  const { place, candidates } = resolve(gazetteer, 'Chongching')
  assert.equal(place, undefined)
  assert.ok(candidates.some((each) => each.place.name === 'Chongqing'))
  assert.equal(nameOf('Kukan'), undefined)
  assert.equal(nameOf('SHA'), undefined)
})

test('one or two sounds alone name no place', () => {
  for (const query of ['Qqqqzzzz', 'kkkkk', 'zzzzzzz']) assert.equal(nameOf(query), undefined, query)
})

test('a text that names no place resolves to nothing', () => {
  for (const query of ['', '   ', '—', '?!', 'xitoy shaharlari bilan', '任何城市都可以', 'qwertyuiopqwertyuiop', '\u0000'])
    assert.equal(nameOf(query), undefined, query)
})

test('case endings, quotation marks, countries and other words around a name do not hide it', () => {
  for (const query of [
    'в Шанхае',
    'Шанхаю',
    'Shanghai, China',
    'Шанхай (Китай)',
    'Xitoyning Shanxay shahri',
    'КНР г. Шанхай',
    '中国上海',
    '"Shanghai"!',
    'Shanxay shahri bilan',
  ])
    assert.equal(nameOf(query), 'Shanghai', query)
  for (const query of ['с Самаркандом', 'Samarqandga', 'Самарқанддан', 'Uzbekistan, Samarkand'])
    assert.equal(nameOf(query), 'Samarkand', query)
  for (const query of ['烏魯木齊', '烏魯木齊市', 'Ürümqi City']) assert.equal(nameOf(query), 'Ürümqi', query)
  assert.equal(nameOf('Shanghai, Uzbekistan'), undefined)
})

test('an answer that names several cities resolves to each of them', () => {
  const namesIn = (text: string) => resolveAll(gazetteer, text).map(({ place }) => place?.name)
  for (const text of [
    'Шанхай, Пекин',
    'Shanxay va Pekin',
    '上海和北京',
    '上海、北京',
    'Shanghai & Beijing (China)',
    '1. Shanghai 2. Beijing',
    'Shanghai; Beijing, China',
    'Шанхай и Пекин',
    'Шанхай ва Пекин',
  ])
    assert.deepEqual(namesIn(text), ['Shanghai', 'Beijing'], text)
  assert.deepEqual(namesIn('和田'), ['Hotan'])
  assert.deepEqual(namesIn('Китай'), [])
})

const cities = fileURLToPath(new URL('../../../../../shared/data/uzbekistan-2020/cities.csv', import.meta.url))

test(
  'every city of the training resolves in English and in both Uzbek scripts',
  { skip: existsSync(cities) ? false : 'the list is not here' },
  () => {
    for (const line of readFileSync(cities, 'utf8').trim().split('\n').slice(1)) {
      const [, en = '', latin = '', cyrillic = '', , id] = line.split(',')
      for (const name of [en, latin, cyrillic]) assert.equal(resolve(gazetteer, name, ['UZ']).place?.id, Number(id), name)
    }
  },
)

test('a country narrows the search', () => {
  assert.equal(nameOf('Andijan', ['UZ']), 'Andijon')
  assert.equal(nameOf('Andijan', ['CN']), undefined)
})

const gold = fileURLToPath(new URL('../../../../../shared/data/matching/gold.tsv', import.meta.url))

test(
  'of the design list of spellings at least 96% resolve, and none to a wrong city',
  { skip: existsSync(gold) ? false : 'the list is not here' },
  () => {
    const own: Readonly<Record<string, string>> = {
      Kokand: 'Qo‘qon',
      Khiva: 'Xiva',
      "Xi'an": 'Xi’an',
      Andijan: 'Andijon',
      Termez: 'Tirmiz',
    }
    const wrong: string[] = []
    let right = 0
    let all = 0
    for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
      const [city = '', country = '', ...spellings] = line.split('\t')
      const named = gazetteer.places.filter((place) => place.country === country && place.name === (own[city] ?? city))
      const wanted = named.toSorted((a, b) => b.population - a.population)[0]!
      for (const spelling of [city, ...spellings]) {
        const { place } = resolve(gazetteer, spelling)
        all++
        if (place?.id === wanted.id) right++
        else if (place !== undefined) wrong.push(`${spelling}: ${place.name}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.ok(right / all >= 0.96, `${right} of ${all}`)
  },
)
