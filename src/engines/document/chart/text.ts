import type { FullText } from '../../../kernel/language.ts'

/** The words of charts: their text alternatives and the headers of their tables. */
export const chartWords = {
  bar: {
    en: 'Bar chart, a bar for each answer (number of bars: {n}). {rows}.',
    'uz-Latn': 'Ustunli diagramma, {n} ta ustun. {rows}.',
    'uz-Cyrl': 'Устунли диаграмма, {n} та устун. {rows}.',
    ru: 'Столбчатая диаграмма, столбцов: {n}. {rows}.',
    'zh-Hans': '条形图，共 {n} 条。{rows}。',
  },
  likert: {
    en: 'Stacked bars around the neutral answer, one for each statement. {rows}.',
    'uz-Latn': 'Har bir fikr uchun neytral javob atrofida joylashgan ustun. {rows}.',
    'uz-Cyrl': 'Ҳар бир фикр учун нейтрал жавоб атрофида жойлашган устун. {rows}.',
    ru: 'Полосы вокруг нейтрального ответа, по одной на утверждение. {rows}.',
    'zh-Hans': '以中立回答为中心的堆积条，每个陈述一条。{rows}。',
  },
  interval: {
    en: 'A dot for each share and a line for its interval. {rows}.',
    'uz-Latn': 'Har bir ulush uchun nuqta va uning intervali uchun chiziq. {rows}.',
    'uz-Cyrl': 'Ҳар бир улуш учун нуқта ва унинг интервали учун чизиқ. {rows}.',
    ru: 'Точка — доля, линия — её интервал. {rows}.',
    'zh-Hans': '圆点为比例，横线为区间。{rows}。',
  },
  change: {
    en: 'Bars for answers that went down, stayed, went up. {rows}.',
    'uz-Latn': 'Pasaygan, oʻzgarmagan va koʻtarilgan javoblar ustunlari. {rows}.',
    'uz-Cyrl': 'Пасайган, ўзгармаган ва кўтарилган жавоблар устунлари. {rows}.',
    ru: 'Полосы: ответы снизились, не изменились, выросли. {rows}.',
    'zh-Hans': '条形表示下降、不变和上升的回答。{rows}。',
  },
  multiples: {
    en: 'Bar charts side by side on one scale. {rows}.',
    'uz-Latn': 'Bir xil masshtabdagi yonma-yon diagrammalar. {rows}.',
    'uz-Cyrl': 'Бир хил масштабдаги ёнма-ён диаграммалар. {rows}.',
    ru: 'Диаграммы рядом в одном масштабе. {rows}.',
    'zh-Hans': '同一刻度的并列条形图。{rows}。',
  },
  map: {
    en: 'Map of places (number of places: {n}). {rows}.',
    'uz-Latn': 'Xarita, {n} ta joy. {rows}.',
    'uz-Cyrl': 'Харита, {n} та жой. {rows}.',
    ru: 'Карта, мест: {n}. {rows}.',
    'zh-Hans': '地图，共 {n} 处。{rows}。',
  },
  ties: {
    en: 'Two columns of cities joined by curves. {rows}.',
    'uz-Latn': 'Egri chiziqlar bilan bogʻlangan ikki ustun shaharlar. {rows}.',
    'uz-Cyrl': 'Эгри чизиқлар билан боғланган икки устун шаҳарлар. {rows}.',
    ru: 'Два столбца городов, соединённых линиями. {rows}.',
    'zh-Hans': '两列城市，以曲线相连。{rows}。',
  },
  network: {
    en: 'Cities on a circle, joined where they are tied. {rows}.',
    'uz-Latn': 'Aylana boʻylab joylashgan, aloqador boʻlsa bogʻlangan shaharlar. {rows}.',
    'uz-Cyrl': 'Айлана бўйлаб жойлашган, алоқадор бўлса боғланган шаҳарлар. {rows}.',
    ru: 'Города по кругу, соединённые там, где есть связь. {rows}.',
    'zh-Hans': '城市排列成圆，有联系者相连。{rows}。',
  },
  of: { en: '{k} of {n}', 'uz-Latn': '{n} tadan {k} tasi', 'uz-Cyrl': '{n} тадан {k} таси', ru: '{k} из {n}', 'zh-Hans': '{n} 中的 {k}' },
  answer: { en: 'Answer', 'uz-Latn': 'Javob', 'uz-Cyrl': 'Жавоб', ru: 'Ответ', 'zh-Hans': '回答' },
  statement: { en: 'Statement', 'uz-Latn': 'Fikr', 'uz-Cyrl': 'Фикр', ru: 'Утверждение', 'zh-Hans': '陈述' },
  count: { en: 'Count (%)', 'uz-Latn': 'Soni (%)', 'uz-Cyrl': 'Сони (%)', ru: 'Число (%)', 'zh-Hans': '人数（%）' },
  base: { en: 'Base', 'uz-Latn': 'Asos', 'uz-Cyrl': 'Асос', ru: 'База', 'zh-Hans': '基数' },
  interval95: { en: 'Interval, %', 'uz-Latn': 'Interval, %', 'uz-Cyrl': 'Интервал, %', ru: 'Интервал, %', 'zh-Hans': '区间，%' },
  down: { en: 'Lower', 'uz-Latn': 'Pasaygan', 'uz-Cyrl': 'Пасайган', ru: 'Ниже', 'zh-Hans': '下降' },
  same: { en: 'The same', 'uz-Latn': 'Oʻzgarmagan', 'uz-Cyrl': 'Ўзгармаган', ru: 'Так же', 'zh-Hans': '不变' },
  up: { en: 'Higher', 'uz-Latn': 'Koʻtarilgan', 'uz-Cyrl': 'Кўтарилган', ru: 'Выше', 'zh-Hans': '上升' },
  group: { en: 'Group', 'uz-Latn': 'Guruh', 'uz-Cyrl': 'Гуруҳ', ru: 'Группа', 'zh-Hans': '组别' },
  place: { en: 'Place', 'uz-Latn': 'Joy', 'uz-Cyrl': 'Жой', ru: 'Место', 'zh-Hans': '地点' },
  number: { en: 'Number', 'uz-Latn': 'Soni', 'uz-Cyrl': 'Сони', ru: 'Число', 'zh-Hans': '数量' },
  from: { en: 'From', 'uz-Latn': 'Kimdan', 'uz-Cyrl': 'Кимдан', ru: 'Откуда', 'zh-Hans': '来自' },
  to: { en: 'To', 'uz-Latn': 'Kimga', 'uz-Cyrl': 'Кимга', ru: 'Куда', 'zh-Hans': '对象' },
  agree: { en: 'Agree', 'uz-Latn': 'Rozi', 'uz-Cyrl': 'Рози', ru: 'Согласны', 'zh-Hans': '同意' },
  noAnswers: { en: 'no answers', 'uz-Latn': 'javob yoʻq', 'uz-Cyrl': 'жавоб йўқ', ru: 'нет ответов', 'zh-Hans': '无回答' },
} as const satisfies Readonly<Record<string, FullText>>

/** What stands under each map (the wording of United Nations publications). */
export const MAP_DISCLAIMER: FullText = {
  en: 'The designations employed and the presentation of material on this map do not imply the expression of any opinion whatsoever on the part of the publishers concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.',
  'uz-Latn':
    'Ushbu xaritadagi nomlar va materialning taqdim etilishi noshirlarning biror mamlakat, hudud, shahar yoki tumanning yoki ular hokimiyatining huquqiy maqomi, shuningdek chegaralarining belgilanishi haqidagi biror fikrini bildirmaydi.',
  'uz-Cyrl':
    'Ушбу харитадаги номлар ва материалнинг тақдим этилиши ноширларнинг бирор мамлакат, ҳудуд, шаҳар ёки туманнинг ёки улар ҳокимиятининг ҳуқуқий мақоми, шунингдек чегараларининг белгиланиши ҳақидаги бирор фикрини билдирмайди.',
  ru: 'Используемые обозначения и изложение материала на этой карте не означают выражения со стороны издателей какого бы то ни было мнения относительно правового статуса страны, территории, города или района, или их органов власти, или относительно делимитации их границ.',
  'zh-Hans':
    '本地图所使用的名称和材料的编排方式，并不意味着出版方对任何国家、领土、城市或地区或其当局的法律地位，或对其边界的划分，表示任何意见。',
}
