import type { FullText } from '../../../../src/kernel/language.ts'

/** Where facts stand: a section of the published report, or a reckoning of ours. */
export const FROM = {
  summary: {
    en: 'Published report, Executive summary',
    'uz-Latn': 'Eʼlon qilingan hisobot, qisqacha mazmun',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, қисқача мазмун',
    ru: 'Опубликованный отчёт, резюме',
    'zh-Hans': '已发表的报告，执行摘要',
  },
  unossc: {
    en: 'Published report, About UNOSSC and Cities Project',
    'uz-Latn': 'Eʼlon qilingan hisobot, UNOSSC va Shaharlar loyihasi haqida',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, UNOSSC ва Шаҳарлар лойиҳаси ҳақида',
    ru: 'Опубликованный отчёт, об UNOSSC и Проекте «Города»',
    'zh-Hans': '已发表的报告，关于南南合作办公室和城市项目',
  },
  insights: {
    en: 'Published report, Knowledge and Insights',
    'uz-Latn': 'Eʼlon qilingan hisobot, bilim va tushunchalar',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, билим ва тушунчалар',
    ru: 'Опубликованный отчёт, знания и выводы',
    'zh-Hans': '已发表的报告，知识与见解',
  },
  results: {
    en: 'Published report, Key results',
    'uz-Latn': 'Eʼlon qilingan hisobot, asosiy natijalar',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, асосий натижалар',
    ru: 'Опубликованный отчёт, основные результаты',
    'zh-Hans': '已发表的报告，主要成果',
  },
  needs: {
    en: 'Published report, Key needs assessment findings',
    'uz-Latn': 'Eʼlon qilingan hisobot, ehtiyojlar tahlili',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, эҳтиёжлар таҳлили',
    ru: 'Опубликованный отчёт, анализ потребностей',
    'zh-Hans': '已发表的报告，需求评估主要结论',
  },
  snapshot: {
    en: 'Published report, Snapshot of survey results',
    'uz-Latn': 'Eʼlon qilingan hisobot, soʻrov natijalari lavhasi',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, сўров натижалари лавҳаси',
    ru: 'Опубликованный отчёт, снимок результатов опроса',
    'zh-Hans': '已发表的报告，调查结果截图',
  },
  voices: {
    en: 'Published report, Voices',
    'uz-Latn': 'Eʼlon qilingan hisobot, suhbatlar',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, суҳбатлар',
    ru: 'Опубликованный отчёт, голоса участников',
    'zh-Hans': '已发表的报告，心声',
  },
  contact: {
    en: 'Published report, contact details',
    'uz-Latn': 'Eʼlon qilingan hisobot, aloqa maʼlumotlari',
    'uz-Cyrl': 'Эълон қилинган ҳисобот, алоқа маълумотлари',
    ru: 'Опубликованный отчёт, контакты',
    'zh-Hans': '已发表的报告，联系方式',
  },
  arithmetic: {
    en: 'Worked out from the counts of this report',
    'uz-Latn': 'Hisobotdagi sonlardan hisoblangan',
    'uz-Cyrl': 'Ҳисоботдаги сонлардан ҳисобланган',
    ru: 'Посчитано по числам этого отчёта',
    'zh-Hans': '由本报告的人数推算',
  },
  ledger: {
    en: 'Comparison with the published report, figure by figure',
    'uz-Latn': 'Eʼlon qilingan hisobot bilan birma-bir taqqoslash',
    'uz-Cyrl': 'Эълон қилинган ҳисобот билан бирма-бир таққослаш',
    ru: 'Сверка с опубликованным отчётом по каждому показателю',
    'zh-Hans': '与已发表报告逐项核对',
  },
  method: {
    en: 'Method of this report: Wilson interval',
    'uz-Latn': 'Hisobot usuli: Wilson intervali',
    'uz-Cyrl': 'Ҳисобот усули: Уилсон интервали',
    ru: 'Метод отчёта: интервал Уилсона',
    'zh-Hans': '本报告的方法：Wilson 区间',
  },
  geonames: {
    en: 'GeoNames, without a year',
    'uz-Latn': 'GeoNames, yili koʻrsatilmagan',
    'uz-Cyrl': 'GeoNames, йили кўрсатилмаган',
    ru: 'GeoNames, без указания года',
    'zh-Hans': 'GeoNames，未注年份',
  },
} as const satisfies Readonly<Record<string, FullText>>

/** What is written alike in all five languages: a percentage, an address, a year. */
export function everywhere(text: string): FullText {
  return { en: text, 'uz-Latn': text, 'uz-Cyrl': text, ru: text, 'zh-Hans': text }
}
