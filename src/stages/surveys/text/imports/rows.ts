import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import type { RowState } from '../../imports/model.ts'

/** The words of the table of rows. */
const WORDS = {
  rows: { en: 'Rows', 'uz-Latn': 'Qatorlar', 'uz-Cyrl': 'Қаторлар', ru: 'Строки', 'zh-Hans': '各行' },
  all: { en: 'All', 'uz-Latn': 'Hammasi', 'uz-Cyrl': 'Ҳаммаси', ru: 'Все', 'zh-Hans': '全部' },
  wrong: { en: 'Wrong', 'uz-Latn': 'Xato', 'uz-Cyrl': 'Хато', ru: 'С ошибками', 'zh-Hans': '有误' },
  row: { en: 'Row', 'uz-Latn': 'Qator', 'uz-Cyrl': 'Қатор', ru: 'Строка', 'zh-Hans': '行' },
  becomes: { en: 'What becomes of it', 'uz-Latn': 'Nima boʻladi', 'uz-Cyrl': 'Нима бўлади', ru: 'Что с ней станет', 'zh-Hans': '处理结果' },
  time: { en: 'Time', 'uz-Latn': 'Vaqti', 'uz-Cyrl': 'Вақти', ru: 'Время', 'zh-Hans': '时间' },
  remarks: { en: 'Remarks', 'uz-Latn': 'Izohlar', 'uz-Cyrl': 'Изоҳлар', ru: 'Замечания', 'zh-Hans': '备注' },
  answered: {
    en: '{n} questions answered',
    'uz-Latn': '{n} ta savolga javob bor',
    'uz-Cyrl': '{n} та саволга жавоб бор',
    ru: 'Отвечено вопросов: {n}',
    'zh-Hans': '回答了 {n} 题',
  },
  differs: {
    en: 'Differs in: {items}',
    'uz-Latn': 'Farq qiladi: {items}',
    'uz-Cyrl': 'Фарқ қилади: {items}',
    ru: 'Отличается: {items}',
    'zh-Hans': '不同之处：{items}',
  },
  cell: {
    en: 'Cell {cell}, column “{column}”: “{came}” came. {expected}',
    'uz-Latn': '{cell} katagi, “{column}” ustuni: “{came}” kelgan. {expected}',
    'uz-Cyrl': '{cell} катаги, “{column}” устуни: “{came}” келган. {expected}',
    ru: 'Ячейка {cell}, столбец «{column}»: получено «{came}». {expected}',
    'zh-Hans': '单元格 {cell}，“{column}”列：内容为“{came}”。{expected}',
  },
  sheet: {
    en: 'Sheet “{sheet}”',
    'uz-Latn': '“{sheet}” varagʻi',
    'uz-Cyrl': '“{sheet}” варағи',
    ru: 'Лист «{sheet}»',
    'zh-Hans': '工作表“{sheet}”',
  },
  noRows: {
    en: 'There are no such rows.',
    'uz-Latn': 'Bunday qatorlar yoʻq.',
    'uz-Cyrl': 'Бундай қаторлар йўқ.',
    ru: 'Таких строк нет.',
    'zh-Hans': '没有这样的行。',
  },
  pageOf: {
    en: 'Page {n} of {all}',
    'uz-Latn': '{n}-sahifa, jami {all}',
    'uz-Cyrl': '{n}-саҳифа, жами {all}',
    ru: 'Страница {n} из {all}',
    'zh-Hans': '第 {n} 页，共 {all} 页',
  },
  before: {
    en: 'Earlier rows',
    'uz-Latn': 'Oldingi qatorlar',
    'uz-Cyrl': 'Олдинги қаторлар',
    ru: 'Предыдущие строки',
    'zh-Hans': '上一页',
  },
  after: { en: 'Later rows', 'uz-Latn': 'Keyingi qatorlar', 'uz-Cyrl': 'Кейинги қаторлар', ru: 'Следующие строки', 'zh-Hans': '下一页' },
} as const satisfies Record<string, FullText>

export const rowWords = (language: Language) => wordsIn(WORDS, language)

/** What becomes of a row. */
export const STATE_WORDS: Readonly<Record<RowState, FullText>> = {
  new: { en: 'New', 'uz-Latn': 'Yangi', 'uz-Cyrl': 'Янги', ru: 'Новая', 'zh-Hans': '新增' },
  same: { en: 'Here already', 'uz-Latn': 'Allaqachon bor', 'uz-Cyrl': 'Аллақачон бор', ru: 'Уже есть', 'zh-Hans': '已存在' },
  changed: {
    en: 'Changed in the file',
    'uz-Latn': 'Faylda oʻzgargan',
    'uz-Cyrl': 'Файлда ўзгарган',
    ru: 'Изменена в файле',
    'zh-Hans': '文件中有更改',
  },
  here: {
    en: 'Changed here since; it stays as it is here',
    'uz-Latn': 'Keyin bu yerda oʻzgargan; bu yerdagidek qoladi',
    'uz-Cyrl': 'Кейин бу ерда ўзгарган; бу ердагидек қолади',
    ru: 'С тех пор изменена здесь; остаётся как здесь',
    'zh-Hans': '之后在此处更改过；保持现状',
  },
  begun: {
    en: 'Begun and not sent; left out',
    'uz-Latn': 'Boshlangan, yuborilmagan; chetda qoladi',
    'uz-Cyrl': 'Бошланган, юборилмаган; четда қолади',
    ru: 'Начата и не отправлена; не берётся',
    'zh-Hans': '已开始但未提交；不采用',
  },
  refused: {
    en: 'Without consent; left out',
    'uz-Latn': 'Rozilik yoʻq; chetda qoladi',
    'uz-Cyrl': 'Розилик йўқ; четда қолади',
    ru: 'Без согласия; не берётся',
    'zh-Hans': '未同意；不采用',
  },
  empty: {
    en: 'Without an answer; left out',
    'uz-Latn': 'Javobsiz; chetda qoladi',
    'uz-Cyrl': 'Жавобсиз; четда қолади',
    ru: 'Без ответов; не берётся',
    'zh-Hans': '没有回答；不采用',
  },
  again: {
    en: 'Stands in the file before; left out',
    'uz-Latn': 'Faylda yuqorida ham bor; chetda qoladi',
    'uz-Cyrl': 'Файлда юқорида ҳам бор; четда қолади',
    ru: 'Уже стоит выше в файле; не берётся',
    'zh-Hans': '文件中前面已有；不采用',
  },
  twice: {
    en: 'Another row above has its number and says otherwise; left out',
    'uz-Latn': 'Yuqoridagi boshqa qatorda shu raqam bor, lekin javobi boshqa; chetda qoladi',
    'uz-Cyrl': 'Юқоридаги бошқа қаторда шу рақам бор, лекин жавоби бошқа; четда қолади',
    ru: 'У другой строки выше тот же номер и другие ответы; не берётся',
    'zh-Hans': '前面另一行编号相同但内容不同；不采用',
  },
}
