import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'figure.unknown': {
    status: 404,
    words: {
      en: 'There is no figure “{figure}” in the programme {programme}. The evaluation lists its figures.',
      'uz-Latn': '{programme} dasturida “{figure}” koʻrsatkichi yoʻq. Koʻrsatkichlar baholash sahifasida sanab oʻtilgan.',
      'uz-Cyrl': '{programme} дастурида “{figure}” кўрсаткичи йўқ. Кўрсаткичлар баҳолаш саҳифасида санаб ўтилган.',
      ru: 'В программе {programme} нет показателя «{figure}». Показатели перечислены на странице оценки.',
      'zh-Hans': '项目 {programme} 中没有数据“{figure}”。各项数据见评估页。',
    },
  },
})
