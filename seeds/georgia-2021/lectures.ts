import type { Text } from '../../src/kernel/language.ts'
import type { Lecture } from '../../src/stages/learning/index.ts'

export const LECTURES: readonly Lecture[] = [
  lecture(
    'sorting',
    1,
    { en: 'Sorting at the source', ru: 'Раздельный сбор у источника' },
    {
      en: 'Two bins are enough to begin: what can rot, and the rest.',
      ru: 'Для начала хватает двух баков: для органики и для остального.',
    },
    { en: 'Begin with one district and publish the first month.', ru: 'Начните с одного района и опубликуйте итоги первого месяца.' },
  ),
  lecture(
    'fees',
    2,
    { en: 'Fees that households pay', ru: 'Тариф, который платят' },
    { en: 'A fee is paid when people see what it buys.', ru: 'Тариф платят, когда видно, на что он идёт.' },
    { en: 'Put the fee on a bill that people pay anyway.', ru: 'Включите тариф в счёт, который и так оплачивают.' },
  ),
  lecture(
    'routes',
    3,
    { en: 'Routes from data', ru: 'Маршруты по данным' },
    {
      en: 'A week of notes from the drivers shows where lorries drive half empty.',
      ru: 'Недельные записи водителей показывают, где машины едут полупустыми.',
    },
    { en: 'Change one route at a time.', ru: 'Меняйте по одному маршруту.' },
  ),
]

function lecture(code: string, number: number, title: Text, abstract: Text, takeaway: Text): Lecture {
  return {
    programme: 'georgia-2021',
    code,
    number,
    title,
    lecturer: `demo-lecturer-${code}`,
    institution: 'demo-city-network',
    abstract: [abstract],
    takeaways: [takeaway],
    materials: [{ kind: 'deck', language: 'en', title }],
  }
}
