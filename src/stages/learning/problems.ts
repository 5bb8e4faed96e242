import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'lecture.unknown': {
    status: 404,
    words: {
      en: 'The programme {programme} has no lecture “{lecture}”. Its list of lectures shows those that there are.',
      'uz-Latn': '{programme} dasturida “{lecture}” maʼruzasi yoʻq. Mavjudlari maʼruzalar roʻyxatida koʻrsatilgan.',
      'uz-Cyrl': '{programme} дастурида “{lecture}” маърузаси йўқ. Мавжудлари маърузалар рўйхатида кўрсатилган.',
      ru: 'В программе {programme} нет лекции «{lecture}». Имеющиеся показаны в списке лекций.',
      'zh-Hans': '项目 {programme} 没有讲座“{lecture}”。现有讲座见讲座列表。',
    },
  },
})
