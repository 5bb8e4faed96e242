import { catalogue } from '../../../kernel/problem.ts'

export const translationProblems = catalogue({
  'translation.unknown': {
    status: 404,
    words: {
      en: 'There is no such translation in this survey. Open the list again.',
      'uz-Latn': 'Bu soʻrovnomada bunday tarjima yoʻq. Roʻyxatni qayta oching.',
      'uz-Cyrl': 'Бу сўровномада бундай таржима йўқ. Рўйхатни қайта очинг.',
      ru: 'В этом опросе нет такого перевода. Откройте список заново.',
      'zh-Hans': '本问卷中没有该译文。请重新打开列表。',
    },
  },
  'translation.own': {
    status: 409,
    words: {
      en: 'You made this translation yourself. Somebody else has to review it.',
      'uz-Latn': 'Bu tarjimani oʻzingiz qilgansiz. Uni boshqa kishi tekshirishi kerak.',
      'uz-Cyrl': 'Бу таржимани ўзингиз қилгансиз. Уни бошқа киши текшириши керак.',
      ru: 'Этот перевод сделали вы сами. Проверить его должен кто-то другой.',
      'zh-Hans': '此译文由您本人完成，须由他人审阅。',
    },
  },
})
