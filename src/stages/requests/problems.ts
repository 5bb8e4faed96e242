import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'request.unknown': {
    status: 404,
    words: {
      en: 'There is no request “{request}”. A programme’s page shows the request that it answers.',
      'uz-Latn': '“{request}” degan soʻrov yoʻq. Dastur sahifasida u javob bergan soʻrov koʻrsatilgan.',
      'uz-Cyrl': '“{request}” деган сўров йўқ. Дастур саҳифасида у жавоб берган сўров кўрсатилган.',
      ru: 'Запроса «{request}» нет. На странице программы показан запрос, на который она отвечает.',
      'zh-Hans': '没有需求“{request}”。项目页面上列有该项目所回应的需求。',
    },
  },
})
