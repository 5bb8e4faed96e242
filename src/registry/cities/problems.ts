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
  'city.merged-with-itself': {
    status: 422,
    words: {
      en: '{city} cannot become part of itself, nor of a city that became part of it.',
      'uz-Latn': '{city} oʻzining yoki oʻziga qoʻshilgan shaharning qismi boʻla olmaydi.',
      'uz-Cyrl': '{city} ўзининг ёки ўзига қўшилган шаҳарнинг қисми бўла олмайди.',
      ru: '{city} не может войти в состав самого себя или города, который вошёл в него.',
      'zh-Hans': '{city} 不能并入自身，也不能并入已并入它的城市。',
    },
  },
})
