import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

const FROZEN = {
  title: {
    en: 'Figures of the edition and of today',
    'uz-Latn': 'Nashr va bugungi koʻrsatkichlar',
    'uz-Cyrl': 'Нашр ва бугунги кўрсаткичлар',
    ru: 'Показатели издания и сегодняшние',
    'zh-Hans': '本版数据与今日数据',
  },
  lead: {
    en: 'Edition {edition} prints its figures as they were on {day}, for ever. Answers may have come or been corrected since. Only a new edition can print other figures, and it lists what changed.',
    'uz-Latn':
      '{edition}-nashr koʻrsatkichlarni {day} holatida bosadi va ular oʻzgarmaydi. Oʻshandan beri javoblar kelgan yoki tuzatilgan boʻlishi mumkin. Boshqa koʻrsatkichni faqat yangi nashr bosadi va nima oʻzgarganini sanaydi.',
    'uz-Cyrl':
      '{edition}-нашр кўрсаткичларни {day} ҳолатида босади ва улар ўзгармайди. Ўшандан бери жавоблар келган ёки тузатилган бўлиши мумкин. Бошқа кўрсаткични фақат янги нашр босади ва нима ўзгарганини санайди.',
    ru: 'Издание {edition} всегда печатает показатели по состоянию на {day}. С тех пор ответы могли прийти или быть исправлены. Другие показатели может напечатать только новое издание, и в нём перечислено, что изменилось.',
    'zh-Hans': '第 {edition} 版所载数据永远以 {day} 为准。此后可能有新的答卷或更正。只有新版才能刊载不同的数据，并列明变动。',
  },
  differ: {
    en: 'This edition prints its figures of {day}. Figures of today differ: {n}.',
    'uz-Latn': 'Ushbu nashrda {day} holatidagi koʻrsatkichlar bosilgan. Bugun farq qiladiganlari: {n}.',
    'uz-Cyrl': 'Ушбу нашрда {day} ҳолатидаги кўрсаткичлар босилган. Бугун фарқ қиладиганлари: {n}.',
    ru: 'В этом издании показатели на {day}. Сегодня отличаются: {n}.',
    'zh-Hans': '本版刊载 {day} 的数据。今日有 {n} 项不同。',
  },
  see: { en: 'See which', 'uz-Latn': 'Qaysilari', 'uz-Cyrl': 'Қайсилари', ru: 'Какие именно', 'zh-Hans': '查看' },
  same: {
    en: 'Every figure of today is as the edition prints it.',
    'uz-Latn': 'Bugungi har bir koʻrsatkich nashrdagidek.',
    'uz-Cyrl': 'Бугунги ҳар бир кўрсаткич нашрдагидек.',
    ru: 'Все сегодняшние показатели такие же, как в издании.',
    'zh-Hans': '今日各项数据均与本版相同。',
  },
  unfrozen: {
    en: 'Edition {edition} is not published: it prints the figures of today.',
    'uz-Latn': '{edition}-nashr eʼlon qilinmagan: u bugungi koʻrsatkichlarni bosadi.',
    'uz-Cyrl': '{edition}-нашр эълон қилинмаган: у бугунги кўрсаткичларни босади.',
    ru: 'Издание {edition} не опубликовано: в нём сегодняшние показатели.',
    'zh-Hans': '第 {edition} 版尚未发布，刊载今日数据。',
  },
  figure: { en: 'Figure', 'uz-Latn': 'Koʻrsatkich', 'uz-Cyrl': 'Кўрсаткич', ru: 'Показатель', 'zh-Hans': '数据' },
  printed: { en: 'In the edition', 'uz-Latn': 'Nashrda', 'uz-Cyrl': 'Нашрда', ru: 'В издании', 'zh-Hans': '本版' },
  today: { en: 'Today', 'uz-Latn': 'Bugun', 'uz-Cyrl': 'Бугун', ru: 'Сегодня', 'zh-Hans': '今日' },
  nothing: { en: 'not there', 'uz-Latn': 'yoʻq', 'uz-Cyrl': 'йўқ', ru: 'нет', 'zh-Hans': '无' },
  frozen: {
    en: 'figures frozen on {day}, counted by Serai {version}',
    'uz-Latn': 'koʻrsatkichlar {day} holatida muzlatilgan, Serai {version} hisoblagan',
    'uz-Cyrl': 'кўрсаткичлар {day} ҳолатида музлатилган, Serai {version} ҳисоблаган',
    ru: 'показатели зафиксированы {day}, посчитаны Serai {version}',
    'zh-Hans': '数据于 {day} 冻结，由 Serai {version} 统计',
  },
  next: {
    en: 'Begin a new edition with this text',
    'uz-Latn': 'Shu matn bilan yangi nashr boshlash',
    'uz-Cyrl': 'Шу матн билан янги нашр бошлаш',
    ru: 'Начать новое издание с этим текстом',
    'zh-Hans': '以此文本开始新版',
  },
  back: { en: 'Back to the report', 'uz-Latn': 'Hisobotga qaytish', 'uz-Cyrl': 'Ҳисоботга қайтиш', ru: 'К отчёту', 'zh-Hans': '返回报告' },
} as const satisfies Record<string, FullText>

/** The words around the figures that an edition keeps. */
export const frozenWords = (language: Language) => wordsIn(FROZEN, language)

/** What the report itself prints of its editions. */
export const OF_EDITIONS = {
  frozenOn: {
    en: 'Figures frozen on',
    'uz-Latn': 'Koʻrsatkichlar muzlatilgan kun',
    'uz-Cyrl': 'Кўрсаткичлар музлатилган кун',
    ru: 'Показатели зафиксированы',
    'zh-Hans': '数据冻结日期',
  },
  countedBy: { en: 'Counted by', 'uz-Latn': 'Hisoblagan dastur', 'uz-Cyrl': 'Ҳисоблаган дастур', ru: 'Посчитано', 'zh-Hans': '统计程序' },
  frozenWords: {
    en: 'The figures of this edition are those of {day} and do not change any more. They were counted by {version}.',
    'uz-Latn': 'Ushbu nashrning koʻrsatkichlari {day} holatida va endi oʻzgarmaydi. Hisoblagan dastur: {version}.',
    'uz-Cyrl': 'Ушбу нашрнинг кўрсаткичлари {day} ҳолатида ва энди ўзгармайди. Ҳисоблаган дастур: {version}.',
    ru: 'Показатели этого издания — на {day} и больше не меняются. Посчитано программой {version}.',
    'zh-Hans': '本版数据以 {day} 为准，不再更改。统计程序：{version}。',
  },
  frozenLater: {
    en: 'This edition was published before figures were frozen. Its figures are those of {day} and do not change any more.',
    'uz-Latn':
      'Ushbu nashr koʻrsatkichlar muzlatila boshlanishidan oldin eʼlon qilingan. Koʻrsatkichlari {day} holatida va endi oʻzgarmaydi.',
    'uz-Cyrl': 'Ушбу нашр кўрсаткичлар музлатила бошланишидан олдин эълон қилинган. Кўрсаткичлари {day} ҳолатида ва энди ўзгармайди.',
    ru: 'Это издание опубликовано до того, как показатели стали фиксироваться. Его показатели — на {day} и больше не меняются.',
    'zh-Hans': '本版发布时尚未实行数据冻结。其数据以 {day} 为准，不再更改。',
  },
  changedCaption: {
    en: 'Figures that edition {before} printed otherwise',
    'uz-Latn': '{before}-nashrda boshqacha bosilgan koʻrsatkichlar',
    'uz-Cyrl': '{before}-нашрда бошқача босилган кўрсаткичлар',
    ru: 'Показатели, которые в издании {before} были другими',
    'zh-Hans': '与第 {before} 版不同的数据',
  },
  before: { en: 'Before', 'uz-Latn': 'Oldin', 'uz-Cyrl': 'Олдин', ru: 'Было', 'zh-Hans': '原为' },
  notThere: { en: 'not printed', 'uz-Latn': 'bosilmagan', 'uz-Cyrl': 'босилмаган', ru: 'не печаталось', 'zh-Hans': '未刊载' },
  earlierEdition: {
    en: 'earlier edition',
    'uz-Latn': 'oldingi nashr',
    'uz-Cyrl': 'олдинги нашр',
    ru: 'предыдущее издание',
    'zh-Hans': '前一版',
  },
  signedClaim: {
    en: 'signed, without a figure',
    'uz-Latn': 'imzolangan, koʻrsatkichsiz',
    'uz-Cyrl': 'имзоланган, кўрсаткичсиз',
    ru: 'подписано, без показателя',
    'zh-Hans': '已签署，无数据',
  },
} as const satisfies Record<string, FullText>
