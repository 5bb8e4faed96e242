import type { Request } from '../../src/stages/requests/index.ts'

export const REQUEST: Request = {
  code: 'georgia-2021-waste',
  title: { en: 'Waste collection that residents trust', ru: 'Вывоз отходов, которому доверяют жители' },
  from: 'demo-association-georgia',
  to: ['demo-city-network'],
  received: '2021-02-15',
  audience: {
    en: 'Mayors’ offices and waste services of five mid-sized cities',
    ru: 'Мэрии и службы вывоза отходов пяти средних городов',
  },
  objectives: [
    { en: 'Start sorting at the source in one district of each city', ru: 'Начать раздельный сбор в одном районе каждого города' },
    {
      en: 'Set a fee that covers the cost and that households can pay',
      ru: 'Установить тариф, который покрывает расходы и посилен семьям',
    },
  ],
  needs: [{ en: 'Examples from cities of the same size', ru: 'Примеры городов такого же размера' }],
  triage: [
    {
      state: 'received',
      day: '2021-02-15',
      by: 'demo-city-network',
      note: { en: 'Came by letter.', ru: 'Получено письмом.' },
    },
    {
      state: 'accepted',
      day: '2021-03-01',
      by: 'demo-city-network',
      note: { en: 'Fits the work plan of the year.', ru: 'Соответствует плану работы на год.' },
    },
    {
      state: 'programme-made',
      day: '2021-03-22',
      by: 'demo-city-network',
      note: { en: 'Three lectures online in May.', ru: 'Три лекции онлайн в мае.' },
    },
  ],
}
