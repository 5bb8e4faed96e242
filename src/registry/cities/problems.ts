import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'city.unknown': {
    status: 404,
    words: {
      en: 'There is no city “{city}” in the register. The list of cities shows those that there are.',
      'uz-Latn': 'Reyestrda “{city}” shahri yoʻq. Mavjudlari shaharlar roʻyxatida koʻrsatilgan.',
      'uz-Cyrl': 'Реестрда “{city}” шаҳри йўқ. Мавжудлари шаҳарлар рўйхатида кўрсатилган.',
      ru: 'В реестре нет города «{city}». Имеющиеся показаны в списке городов.',
      'zh-Hans': '名录中没有城市“{city}”。现有城市见城市列表。',
    },
  },
})
