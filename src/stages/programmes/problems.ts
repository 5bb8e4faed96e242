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
})
