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
  'zone.unknown': {
    status: 400,
    words: {
      en: '“{zone}” is not a time zone of this list. Choose one from the agenda’s list, such as Asia/Shanghai or UTC.',
      'uz-Latn': '“{zone}” roʻyxatdagi vaqt mintaqasi emas. Kun tartibidagi roʻyxatdan tanlang, masalan Asia/Shanghai yoki UTC.',
      'uz-Cyrl': '“{zone}” рўйхатдаги вақт минтақаси эмас. Кун тартибидаги рўйхатдан танланг, масалан Asia/Shanghai ёки UTC.',
      ru: '«{zone}» нет среди часовых поясов списка. Выберите пояс из списка на странице повестки, например Asia/Shanghai или UTC.',
      'zh-Hans': '“{zone}”不在时区列表中。请从日程页的列表中选择，例如 Asia/Shanghai 或 UTC。',
    },
  },
})
