import type { FullText } from '../../../kernel/language.ts'

/** The words around a report on the web. */
export const PAGE = {
  report: { en: 'Report', 'uz-Latn': 'Hisobot', 'uz-Cyrl': 'Ҳисобот', ru: 'Отчёт', 'zh-Hans': '报告' },
  pdf: { en: 'Read as PDF', 'uz-Latn': 'PDF shaklida oʻqish', 'uz-Cyrl': 'PDF шаклида ўқиш', ru: 'Читать в PDF', 'zh-Hans': '阅读 PDF' },
  json: {
    en: 'Data and register (JSON)',
    'uz-Latn': 'Maʼlumotlar va reyestr (JSON)',
    'uz-Cyrl': 'Маълумотлар ва реестр (JSON)',
    ru: 'Данные и реестр (JSON)',
    'zh-Hans': '数据与登记册（JSON）',
  },
  organiser: { en: 'For the team', 'uz-Latn': 'Jamoa uchun', 'uz-Cyrl': 'Жамоа учун', ru: 'Для команды', 'zh-Hans': '团队管理' },
  state: { en: 'State', 'uz-Latn': 'Holat', 'uz-Cyrl': 'Ҳолат', ru: 'Состояние', 'zh-Hans': '状态' },
  isPublished: { en: 'published', 'uz-Latn': 'eʼlon qilingan', 'uz-Cyrl': 'эълон қилинган', ru: 'опубликовано', 'zh-Hans': '已发布' },
  isDraft: {
    en: 'not published',
    'uz-Latn': 'eʼlon qilinmagan',
    'uz-Cyrl': 'эълон қилинмаган',
    ru: 'не опубликовано',
    'zh-Hans': '未发布',
  },
  publish: {
    en: 'Publish this edition',
    'uz-Latn': 'Ushbu nashrni eʼlon qilish',
    'uz-Cyrl': 'Ушбу нашрни эълон қилиш',
    ru: 'Опубликовать это издание',
    'zh-Hans': '发布本版',
  },
  loose: {
    en: 'Numbers without a figure or fact behind them. The edition cannot be published while there are any:',
    'uz-Latn': 'Ortida koʻrsatkich yoki fakt boʻlmagan raqamlar. Ular bor ekan, nashr eʼlon qilinmaydi:',
    'uz-Cyrl': 'Ортида кўрсаткич ёки факт бўлмаган рақамлар. Улар бор экан, нашр эълон қилинмайди:',
    ru: 'Числа, за которыми нет показателя или факта. Пока они есть, издание нельзя опубликовать:',
    'zh-Hans': '没有数据或事实支持的数字。存在此类数字时不能发布：',
  },
  none: {
    en: 'Every number resolves.',
    'uz-Latn': 'Har bir raqamning asosi bor.',
    'uz-Cyrl': 'Ҳар бир рақамнинг асоси бор.',
    ru: 'За каждым числом стоит основание.',
    'zh-Hans': '每个数字均有依据。',
  },
} as const satisfies Record<string, FullText>
