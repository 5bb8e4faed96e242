import { catalogue } from '../../../kernel/problem.ts'

export const codingProblems = catalogue({
  'coding.item': {
    status: 404,
    words: {
      en: 'This survey has no question in own words called “{item}”.',
      'uz-Latn': 'Bu soʻrovnomada “{item}” nomli ochiq savol yoʻq.',
      'uz-Cyrl': 'Бу сўровномада “{item}” номли очиқ савол йўқ.',
      ru: 'В этом опросе нет открытого вопроса «{item}».',
      'zh-Hans': '本问卷没有名为“{item}”的开放题。',
    },
  },
  'coding.gone': {
    status: 409,
    words: {
      en: 'Nobody has answered this any more: the respondent has changed the answer meanwhile. Open the list again.',
      'uz-Latn': 'Bunday javob endi yoʻq: respondent uni oʻzgartirgan. Roʻyxatni qayta oching.',
      'uz-Cyrl': 'Бундай жавоб энди йўқ: респондент уни ўзгартирган. Рўйхатни қайта очинг.',
      ru: 'Такого ответа больше нет: респондент его изменил. Откройте список заново.',
      'zh-Hans': '该回答已不存在：答卷人已作修改。请重新打开列表。',
    },
  },
  'coding.full': {
    status: 409,
    words: {
      en: 'Two coders have read this answer already. Where they disagree, decide on the page of agreement.',
      'uz-Latn': 'Bu javobni ikki kodlovchi oʻqigan. Ular kelishmasa, kelishuv sahifasida qaror qiling.',
      'uz-Cyrl': 'Бу жавобни икки кодловчи ўқиган. Улар келишмаса, келишув саҳифасида қарор қилинг.',
      ru: 'Этот ответ уже прочитали два кодировщика. Если они не согласны, решите на странице согласия.',
      'zh-Hans': '已有两名编码员读过此回答。如不一致，请在一致性页面裁定。',
    },
  },
  'coding.once': {
    status: 409,
    words: {
      en: 'Two coders have to read an answer before a person decides between them.',
      'uz-Latn': 'Qaror qilishdan oldin javobni ikki kodlovchi oʻqishi kerak.',
      'uz-Cyrl': 'Қарор қилишдан олдин жавобни икки кодловчи ўқиши керак.',
      ru: 'Решать можно, когда ответ прочитали два кодировщика.',
      'zh-Hans': '须先由两名编码员读过该回答，方可裁定。',
    },
  },
  'coding.frame': {
    status: 409,
    words: {
      en: 'Somebody else has made version {version} of these codes meanwhile. Open the page again and make your change there.',
      'uz-Latn': 'Bu kodlarning {version}-variantini boshqa kishi yaratib ulgurdi. Sahifani qayta ochib, oʻzgarishni oʻsha yerda kiriting.',
      'uz-Cyrl': 'Бу кодларнинг {version}-вариантини бошқа киши яратиб улгурди. Саҳифани қайта очиб, ўзгаришни ўша ерда киритинг.',
      ru: 'Версию {version} этих кодов тем временем создал кто-то другой. Откройте страницу заново и внесите изменение там.',
      'zh-Hans': '第 {version} 版编码已由他人创建。请重新打开页面再作修改。',
    },
  },
})
