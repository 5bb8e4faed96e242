import type { Organisation } from '../../src/registry/organisations/index.ts'
import type { Person } from '../../src/registry/people/index.ts'

export const ORGANISATIONS: readonly Organisation[] = [
  {
    code: 'demo-city-network',
    name: { en: 'Network of Mid-sized Cities (invented)', ru: 'Сеть средних городов (вымышленная)' },
    short: { en: 'The network', ru: 'Сеть' },
    kind: 'association',
  },
  {
    code: 'demo-association-georgia',
    name: { en: 'Association of Five Cities (invented)', ru: 'Ассоциация пяти городов (вымышленная)' },
    country: 'GE',
    kind: 'association',
  },
]

export const PEOPLE: readonly Person[] = [
  person('demo-lecturer-sorting', 'Lecturer for sorting (invented)', 'Лектор по сортировке (вымышленное лицо)'),
  person('demo-lecturer-fees', 'Lecturer for fees (invented)', 'Лектор по тарифам (вымышленное лицо)'),
  person('demo-lecturer-routes', 'Lecturer for routes (invented)', 'Лектор по маршрутам (вымышленное лицо)'),
  person('demo-organiser-georgia', 'Organiser of the second demo (invented)', 'Организатор второго примера (вымышленное лицо)'),
]

function person(code: string, en: string, ru: string): Person {
  return { code, name: { en, ru }, organisation: 'demo-city-network' }
}
