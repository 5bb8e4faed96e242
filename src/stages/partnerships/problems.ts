import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'tie.with-itself': {
    status: 422,
    words: {
      en: 'The tie {tie} names {city} twice. A tie joins two cities.',
      'uz-Latn': '{tie} aloqasida {city} ikki marta koʻrsatilgan. Aloqa ikki shaharni bogʻlaydi.',
      'uz-Cyrl': '{tie} алоқасида {city} икки марта кўрсатилган. Алоқа икки шаҳарни боғлайди.',
      ru: 'В связи {tie} город {city} указан дважды. Связь соединяет два города.',
      'zh-Hans': '联系 {tie} 中 {city} 出现两次。一项联系须连接两座城市。',
    },
  },
  'tie.city-unknown': {
    status: 422,
    words: {
      en: 'The tie {tie} names {city}, which is not in the register of cities. Add the city first.',
      'uz-Latn': '{tie} aloqasida koʻrsatilgan {city} shaharlar reyestrida yoʻq. Avval shaharni qoʻshing.',
      'uz-Cyrl': '{tie} алоқасида кўрсатилган {city} шаҳарлар реестрида йўқ. Аввал шаҳарни қўшинг.',
      ru: 'В связи {tie} указан город {city}, которого нет в реестре городов. Сначала добавьте город.',
      'zh-Hans': '联系 {tie} 中的 {city} 不在城市名录中。请先添加该城市。',
    },
  },
})
