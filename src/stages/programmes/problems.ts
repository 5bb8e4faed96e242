import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'programme.unknown': {
    status: 404,
    words: {
      en: 'There is no programme “{programme}”. The list of programmes shows those that there are.',
      'uz-Latn': '“{programme}” degan dastur yoʻq. Mavjudlari dasturlar roʻyxatida koʻrsatilgan.',
      'uz-Cyrl': '“{programme}” деган дастур йўқ. Мавжудлари дастурлар рўйхатида кўрсатилган.',
      ru: 'Программы «{programme}» нет. Имеющиеся показаны в списке программ.',
      'zh-Hans': '没有项目“{programme}”。现有项目见项目列表。',
    },
  },
  'programme.without-request': {
    status: 404,
    words: {
      en: 'The programme {programme} was not made on a request, so there is none to show.',
      'uz-Latn': '{programme} dasturi soʻrov asosida tuzilmagan, shuning uchun koʻrsatiladigan soʻrov yoʻq.',
      'uz-Cyrl': '{programme} дастури сўров асосида тузилмаган, шунинг учун кўрсатиладиган сўров йўқ.',
      ru: 'Программа {programme} составлена не по запросу, поэтому показывать нечего.',
      'zh-Hans': '项目 {programme} 并非应需求制定，因此没有可显示的需求。',
    },
  },
})
