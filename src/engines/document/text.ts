import type { FullText } from '../../kernel/language.ts'

/** The words that the document itself puts between those of its author. `{n}` is a number or a letter. */
export const documentWords = {
  figure: { en: 'Figure {n}', 'uz-Latn': '{n}-rasm', 'uz-Cyrl': '{n}-расм', ru: 'Рисунок {n}', 'zh-Hans': '图 {n}' },
  table: { en: 'Table {n}', 'uz-Latn': '{n}-jadval', 'uz-Cyrl': '{n}-жадвал', ru: 'Таблица {n}', 'zh-Hans': '表 {n}' },
  annex: { en: 'Annex {n}', 'uz-Latn': '{n} ilova', 'uz-Cyrl': '{n} илова', ru: 'Приложение {n}', 'zh-Hans': '附件 {n}' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
  sameNumbers: {
    en: 'The same numbers as a table',
    'uz-Latn': 'Shu raqamlar jadvalda',
    'uz-Cyrl': 'Шу рақамлар жадвалда',
    ru: 'Те же данные в таблице',
    'zh-Hans': '同一组数据（表格）',
  },
  howCounted: {
    en: 'how this was counted',
    'uz-Latn': 'qanday hisoblangan',
    'uz-Cyrl': 'қандай ҳисобланган',
    ru: 'как это посчитано',
    'zh-Hans': '统计方法',
  },
  number: { en: 'Id', 'uz-Latn': 'Belgi', 'uz-Cyrl': 'Белги', ru: 'Код', 'zh-Hans': '编号' },
  says: { en: 'What it says', 'uz-Latn': 'Nimani bildiradi', 'uz-Cyrl': 'Нимани билдиради', ru: 'Что означает', 'zh-Hans': '含义' },
  printed: { en: 'Printed', 'uz-Latn': 'Bosilgani', 'uz-Cyrl': 'Босилгани', ru: 'В отчёте', 'zh-Hans': '印出' },
  counted: { en: 'Count and base', 'uz-Latn': 'Soni va asosi', 'uz-Cyrl': 'Сони ва асоси', ru: 'Число и база', 'zh-Hans': '计数与基数' },
  ofBase: { en: '{k} of {n}', 'uz-Latn': '{n} tadan {k}', 'uz-Cyrl': '{n} тадан {k}', ru: '{k} из {n}', 'zh-Hans': '{n} 中的 {k}' },
  range: {
    en: 'Interval; bounds',
    'uz-Latn': 'Interval; chegaralar',
    'uz-Cyrl': 'Интервал; чегаралар',
    ru: 'Интервал; границы',
    'zh-Hans': '区间；界限',
  },
  how: {
    en: 'How and from what',
    'uz-Latn': 'Qanday va nimadan',
    'uz-Cyrl': 'Қандай ва нимадан',
    ru: 'Как и из чего',
    'zh-Hans': '方法与数据',
  },
  earlier: {
    en: 'Published before',
    'uz-Latn': 'Avvalgi nashrda',
    'uz-Cyrl': 'Аввалги нашрда',
    ru: 'В прежнем издании',
    'zh-Hans': '此前公布',
  },
  new: { en: 'new', 'uz-Latn': 'yangi', 'uz-Cyrl': 'янги', ru: 'новое', 'zh-Hans': '新增' },
  reproduced: { en: 'reproduced', 'uz-Latn': 'takrorlandi', 'uz-Cyrl': 'такрорланди', ru: 'воспроизведено', 'zh-Hans': '已复现' },
  flagged: { en: 'flagged', 'uz-Latn': 'belgilangan', 'uz-Cyrl': 'белгиланган', ru: 'отмечено', 'zh-Hans': '已标记' },
  figures: {
    en: 'Figures and what stands behind them',
    'uz-Latn': 'Koʻrsatkichlar va ularning asosi',
    'uz-Cyrl': 'Кўрсаткичлар ва уларнинг асоси',
    ru: 'Показатели и их основание',
    'zh-Hans': '数据及其依据',
  },
  facts: {
    en: 'Dates, names and addresses with their sources',
    'uz-Latn': 'Sanalar, nomlar va manzillar manbalari bilan',
    'uz-Cyrl': 'Саналар, номлар ва манзиллар манбалари билан',
    ru: 'Даты, названия и адреса с источниками',
    'zh-Hans': '日期、名称和地址及其来源',
  },
  attached: {
    en: 'Evidence register: every number of this document with its base, method and source',
    'uz-Latn': 'Dalillar reyestri: hujjatdagi har bir raqam, uning asosi, usuli va manbasi',
    'uz-Cyrl': 'Далиллар реестри: ҳужжатдаги ҳар бир рақам, унинг асоси, усули ва манбаси',
    ru: 'Реестр доказательств: каждое число документа с базой, методом и источником',
    'zh-Hans': '证据登记册：本文件每个数字的基数、方法和来源',
  },
} as const satisfies Readonly<Record<string, FullText>>

/** The quotation marks of each language: what opens and what closes. */
export const QUOTATION_MARKS: Readonly<Record<keyof FullText, readonly [string, string]>> = {
  en: ['“', '”'],
  'uz-Latn': ['“', '”'],
  'uz-Cyrl': ['«', '»'],
  ru: ['«', '»'],
  'zh-Hans': ['“', '”'],
}
