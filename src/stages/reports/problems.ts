import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'report.unknown': {
    status: 404,
    words: {
      en: 'The programme {programme} has no published report yet.',
      'uz-Latn': '{programme} dasturining eʼlon qilingan hisoboti hali yoʻq.',
      'uz-Cyrl': '{programme} дастурининг эълон қилинган ҳисоботи ҳали йўқ.',
      ru: 'У программы {programme} ещё нет опубликованного отчёта.',
      'zh-Hans': '项目 {programme} 尚无已发布的报告。',
    },
  },
  'report.edition-unknown': {
    status: 404,
    words: {
      en: 'The report of {programme} has no edition {edition}.',
      'uz-Latn': '{programme} hisobotining {edition}-nashri yoʻq.',
      'uz-Cyrl': '{programme} ҳисоботининг {edition}-нашри йўқ.',
      ru: 'У отчёта программы {programme} нет издания {edition}.',
      'zh-Hans': '项目 {programme} 的报告没有第 {edition} 版。',
    },
  },
  'report.edition-closed': {
    status: 409,
    words: {
      en: 'Edition {edition} of the report of {programme} is published and stays as it is. Write a new edition.',
      'uz-Latn': '{programme} hisobotining {edition}-nashri eʼlon qilingan va oʻzgarmaydi. Yangi nashr yozing.',
      'uz-Cyrl': '{programme} ҳисоботининг {edition}-нашри эълон қилинган ва ўзгармайди. Янги нашр ёзинг.',
      ru: 'Издание {edition} отчёта программы {programme} опубликовано и не меняется. Напишите новое издание.',
      'zh-Hans': '项目 {programme} 报告第 {edition} 版已发布，不再更改。请另写新版。',
    },
  },
  'report.loose-numbers': {
    status: 422,
    words: {
      en: 'Edition {edition} cannot be published: no figure or fact stands behind {numbers}. Write a mark in place of each, such as {example}.',
      'uz-Latn':
        '{edition}-nashrni eʼlon qilib boʻlmaydi: ortida koʻrsatkich yoki fakt yoʻq: {numbers}. Har birining oʻrniga belgi yozing, masalan {example}.',
      'uz-Cyrl':
        '{edition}-нашрни эълон қилиб бўлмайди: ортида кўрсаткич ёки факт йўқ: {numbers}. Ҳар бирининг ўрнига белги ёзинг, масалан {example}.',
      ru: 'Издание {edition} нельзя опубликовать: нет показателя или факта за {numbers}. Поставьте вместо каждого метку, например {example}.',
      'zh-Hans': '第 {edition} 版不能发布：以下内容没有数据或事实支持：{numbers}。请以标记代替，例如 {example}。',
    },
  },
  'report.figures-differ': {
    status: 422,
    words: {
      en: 'Edition {edition} cannot be published: the text in {language} does not print the same figures as the English one: {figures}.',
      'uz-Latn': '{edition}-nashrni eʼlon qilib boʻlmaydi: {language} matnidagi koʻrsatkichlar inglizchasidan farq qiladi: {figures}.',
      'uz-Cyrl': '{edition}-нашрни эълон қилиб бўлмайди: {language} матнидаги кўрсаткичлар инглизчасидан фарқ қилади: {figures}.',
      ru: 'Издание {edition} нельзя опубликовать: показатели в тексте {language} не те же, что в английском: {figures}.',
      'zh-Hans': '第 {edition} 版不能发布：{language} 文本中的数据与英文不一致：{figures}。',
    },
  },
})
