import { catalogue } from '../../../kernel/problem.ts'

export const paperProblems = catalogue({
  'sheet.unknown': {
    status: 404,
    words: {
      en: 'Nobody has entered a sheet of paper with the number {sheet} in this survey.',
      'uz-Latn': 'Bu soʻrovnomada {sheet} raqamli varaqni hali hech kim kiritmagan.',
      'uz-Cyrl': 'Бу сўровномада {sheet} рақамли варақни ҳали ҳеч ким киритмаган.',
      ru: 'В этом опросе никто ещё не вводил лист с номером {sheet}.',
      'zh-Hans': '本问卷中尚未录入编号为 {sheet} 的答卷。',
    },
  },
  'sheet.elsewhere': {
    status: 409,
    words: {
      en: 'What this page holds was kept as sheet {sheet} already. Go back to “Enter a sheet” to enter another one.',
      'uz-Latn':
        'Bu sahifadagi maʼlumot {sheet} raqamli varaq sifatida saqlangan. Boshqasini kiritish uchun “Varaqni kiritish” sahifasini oching.',
      'uz-Cyrl':
        'Бу саҳифадаги маълумот {sheet} рақамли варақ сифатида сақланган. Бошқасини киритиш учун “Варақни киритиш” саҳифасини очинг.',
      ru: 'Содержимое этой страницы уже сохранено как лист {sheet}. Чтобы ввести другой, откройте «Ввести лист».',
      'zh-Hans': '本页内容已作为 {sheet} 号答卷保存。如需录入另一份，请返回“录入答卷”。',
    },
  },
  'sheet.once': {
    status: 409,
    words: {
      en: 'The sheet {sheet} was entered by one person only, so there is nothing to decide between.',
      'uz-Latn': '{sheet} raqamli varaqni faqat bir kishi kiritgan, tanlanadigan farq yoʻq.',
      'uz-Cyrl': '{sheet} рақамли варақни фақат бир киши киритган, танланадиган фарқ йўқ.',
      ru: 'Лист {sheet} ввёл только один человек: выбирать не из чего.',
      'zh-Hans': '{sheet} 号答卷只有一人录入，没有需要裁定的差异。',
    },
  },
})
