import type { ChoiceItem, GridItem, RankItem } from '../../../src/engines/survey/index.ts'

export const HOW_USEFUL: GridItem = {
  kind: 'grid',
  code: 'useful',
  ask: { en: 'How useful was each lecture for your work?', ru: 'Насколько полезна для вашей работы каждая лекция?' },
  rows: [
    { code: 'sorting', ask: { en: 'Sorting at the source', ru: 'Раздельный сбор у источника' } },
    { code: 'fees', ask: { en: 'Fees that households pay', ru: 'Тариф, который платят' } },
    { code: 'routes', ask: { en: 'Routes from data', ru: 'Маршруты по данным' } },
  ],
  choices: [
    { code: 'not_at_all', label: { en: 'Not at all', ru: 'Совсем нет' } },
    { code: 'slightly', label: { en: 'Slightly', ru: 'Немного' } },
    { code: 'quite', label: { en: 'Quite', ru: 'Довольно' } },
    { code: 'very', label: { en: 'Very', ru: 'Очень' } },
    { code: 'not_sure', label: { en: 'Not sure', ru: 'Не знаю' }, outside: true },
  ],
}

export const BARRIERS: ChoiceItem = {
  kind: 'choice',
  code: 'barriers',
  many: true,
  ask: { en: 'What stands in the way?', ru: 'Что мешает?' },
  choices: [
    { code: 'money', label: { en: 'Money', ru: 'Деньги' } },
    { code: 'staff', label: { en: 'Staff', ru: 'Кадры' } },
    { code: 'law', label: { en: 'The law', ru: 'Законодательство' } },
    { code: 'other', label: { en: 'Something else', ru: 'Другое' }, other: true },
    { code: 'none', label: { en: 'Nothing', ru: 'Ничего' }, exclusive: true },
  ],
}

export const NEXT_TOPICS: RankItem = {
  kind: 'rank',
  code: 'next_topics',
  most: 3,
  ask: { en: 'Which topics should come next? Rank up to three.', ru: 'Какие темы должны быть следующими? Расставьте до трёх.' },
  choices: [
    { code: 'composting', label: { en: 'Composting', ru: 'Компостирование' } },
    { code: 'recycling', label: { en: 'Selling what was sorted', ru: 'Сбыт отсортированного' } },
    { code: 'fees', label: { en: 'More on fees', ru: 'Подробнее о тарифах' } },
    { code: 'data', label: { en: 'More on data', ru: 'Подробнее о данных' } },
  ],
}
