import type { How } from '../../../../engines/survey/index.ts'
import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

/** The words of the table of columns. */
const WORDS = {
  columns: { en: 'Columns', 'uz-Latn': 'Ustunlar', 'uz-Cyrl': 'Устунлар', ru: 'Столбцы', 'zh-Hans': '各列' },
  lead: {
    en: 'Change what a column holds where it was not recognised. The preview is then made anew.',
    'uz-Latn': 'Ustun tanilmagan boʻlsa, nima ekanini oʻzgartiring. Shunda koʻrik yangidan tuziladi.',
    'uz-Cyrl': 'Устун танилмаган бўлса, нима эканини ўзгартиринг. Шунда кўрик янгидан тузилади.',
    ru: 'Если столбец не распознан, укажите, что он содержит. Просмотр будет составлен заново.',
    'zh-Hans': '若某列未被识别，请修改其含义。预览将重新生成。',
  },
  column: { en: 'Column', 'uz-Latn': 'Ustun', 'uz-Cyrl': 'Устун', ru: 'Столбец', 'zh-Hans': '列' },
  holds: { en: 'Holds', 'uz-Latn': 'Nimani bildiradi', 'uz-Cyrl': 'Нимани билдиради', ru: 'Содержит', 'zh-Hans': '含义' },
  by: { en: 'Recognised by', 'uz-Latn': 'Qanday tanildi', 'uz-Cyrl': 'Қандай танилди', ru: 'Как распознан', 'zh-Hans': '识别依据' },
  such: { en: 'such as', 'uz-Latn': 'masalan', 'uz-Cyrl': 'масалан', ru: 'например', 'zh-Hans': '例如' },
  nothing: { en: 'Left out', 'uz-Latn': 'Chetda qoladi', 'uz-Cyrl': 'Четда қолади', ru: 'Не берётся', 'zh-Hans': '不采用' },
  id: { en: 'Number of the response', 'uz-Latn': 'Javob raqami', 'uz-Cyrl': 'Жавоб рақами', ru: 'Номер ответа', 'zh-Hans': '答卷编号' },
  time: { en: 'Time of the answer', 'uz-Latn': 'Javob vaqti', 'uz-Cyrl': 'Жавоб вақти', ru: 'Время ответа', 'zh-Hans': '作答时间' },
  language: {
    en: 'Language of the answer',
    'uz-Latn': 'Javob tili',
    'uz-Cyrl': 'Жавоб тили',
    ru: 'Язык ответа',
    'zh-Hans': '作答语言',
  },
  ofTheFile: { en: 'Of the file', 'uz-Latn': 'Faylga oid', 'uz-Cyrl': 'Файлга оид', ru: 'О файле', 'zh-Hans': '文件信息' },
  place: { en: 'place {place}', 'uz-Latn': '{place}-oʻrin', 'uz-Cyrl': '{place}-ўрин', ru: 'место {place}', 'zh-Hans': '第 {place} 位' },
  other: { en: 'typed text', 'uz-Latn': 'yozilgan matn', 'uz-Cyrl': 'ёзилган матн', ru: 'вписанный текст', 'zh-Hans': '填写的文字' },
  order: {
    en: 'How is 03/04/2020 read in this file?',
    'uz-Latn': 'Bu faylda 03/04/2020 qanday oʻqiladi?',
    'uz-Cyrl': 'Бу файлда 03/04/2020 қандай ўқилади?',
    ru: 'Как читать 03/04/2020 в этом файле?',
    'zh-Hans': '此文件中的 03/04/2020 如何理解？',
  },
  month: { en: '4 March', 'uz-Latn': '4-mart', 'uz-Cyrl': '4 март', ru: '4 марта', 'zh-Hans': '3月4日' },
  day: { en: '3 April', 'uz-Latn': '3-aprel', 'uz-Cyrl': '3 апрель', ru: '3 апреля', 'zh-Hans': '4月3日' },
  again: {
    en: 'Make the preview anew',
    'uz-Latn': 'Koʻrikni yangilash',
    'uz-Cyrl': 'Кўрикни янгилаш',
    ru: 'Составить просмотр заново',
    'zh-Hans': '重新生成预览',
  },
  absent: {
    en: 'No column answers: {items}',
    'uz-Latn': 'Ustuni yoʻq savollar: {items}',
    'uz-Cyrl': 'Устуни йўқ саволлар: {items}',
    ru: 'Нет столбца для: {items}',
    'zh-Hans': '没有对应列的问题：{items}',
  },
} as const satisfies Record<string, FullText>

export const columnWords = (language: Language) => wordsIn(WORDS, language)

/** How a column was recognised, or why it is left out. */
export const HOW_WORDS: Readonly<Record<How, FullText>> = {
  code: { en: 'its code', 'uz-Latn': 'kodi', 'uz-Cyrl': 'коди', ru: 'по коду', 'zh-Hans': '代码' },
  question: { en: 'the question', 'uz-Latn': 'savol matni', 'uz-Cyrl': 'савол матни', ru: 'по вопросу', 'zh-Hans': '问题文字' },
  choice: {
    en: 'a choice of the question',
    'uz-Latn': 'javob varianti',
    'uz-Cyrl': 'жавоб варианти',
    ru: 'по варианту ответа',
    'zh-Hans': '选项',
  },
  program: {
    en: 'a column that the program adds',
    'uz-Latn': 'dastur qoʻshadigan ustun',
    'uz-Cyrl': 'дастур қўшадиган устун',
    ru: 'столбец самой программы',
    'zh-Hans': '程序自带的列',
  },
  person: {
    en: 'chosen by hand',
    'uz-Latn': 'qoʻlda tanlangan',
    'uz-Cyrl': 'қўлда танланган',
    ru: 'выбрано вручную',
    'zh-Hans': '手工选择',
  },
  empty: { en: 'without answers', 'uz-Latn': 'javobsiz', 'uz-Cyrl': 'жавобсиз', ru: 'без ответов', 'zh-Hans': '无回答' },
  personal: {
    en: 'may name a person',
    'uz-Latn': 'shaxsni koʻrsatishi mumkin',
    'uz-Cyrl': 'шахсни кўрсатиши мумкин',
    ru: 'может указывать на человека',
    'zh-Hans': '可能识别个人',
  },
  id: {
    en: 'numbers the responses',
    'uz-Latn': 'javoblar raqami',
    'uz-Cyrl': 'жавоблар рақами',
    ru: 'номера ответов',
    'zh-Hans': '答卷编号',
  },
  time: { en: 'a time', 'uz-Latn': 'vaqt', 'uz-Cyrl': 'вақт', ru: 'время', 'zh-Hans': '时间' },
  system: {
    en: 'written by the program',
    'uz-Latn': 'dastur yozgan',
    'uz-Cyrl': 'дастур ёзган',
    ru: 'записано программой',
    'zh-Hans': '程序写入',
  },
  repeats: {
    en: 'repeats other columns',
    'uz-Latn': 'boshqa ustunlarni takrorlaydi',
    'uz-Cyrl': 'бошқа устунларни такрорлайди',
    ru: 'повторяет другие столбцы',
    'zh-Hans': '重复其他列',
  },
  unused: {
    en: 'not in the survey',
    'uz-Latn': 'soʻrovnomada yoʻq',
    'uz-Cyrl': 'сўровномада йўқ',
    ru: 'нет в анкете',
    'zh-Hans': '不在问卷中',
  },
}
