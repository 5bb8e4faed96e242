import { fill, type FullText, type Language } from '../../../kernel/language.ts'

/**
 * Something about one cell of an XLSForm. `invalid`: pyxform refuses the form too, and no instrument comes out.
 * `left-out`: the form is valid, this part of it is not carried over. `row` counts from 1, the heads being row 1.
 */
export interface FormFault {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly level: 'invalid' | 'left-out'
  readonly code: FormFaultCode
  readonly value: string
}

export type FormFaultCode = keyof typeof WORDS

/** The fault as one line, beginning with where it is. */
export function sayFormFault(fault: FormFault, language: Language): string {
  const { sheet, row, column } = fault
  return `${fill(PLACE[language], { sheet, row, column })} ${fill(WORDS[fault.code][language], { value: fault.value })}`
}

const PLACE: FullText = {
  en: 'Sheet “{sheet}”, row {row}, column “{column}”:',
  'uz-Latn': '“{sheet}” varagʻi, {row}-qator, “{column}” ustuni:',
  'uz-Cyrl': '“{sheet}” варағи, {row}-қатор, “{column}” устуни:',
  ru: 'Лист «{sheet}», строка {row}, столбец «{column}»:',
  'zh-Hans': '工作表“{sheet}”第{row}行，列“{column}”：',
}

const WORDS = {
  'no-sheet': {
    en: 'the sheet is missing. Please add it.',
    'uz-Latn': 'bu varaq yoʻq. Iltimos, uni qoʻshing.',
    'uz-Cyrl': 'бу варақ йўқ. Илтимос, уни қўшинг.',
    ru: 'листа нет. Пожалуйста, добавьте его.',
    'zh-Hans': '缺少此工作表。请添加。',
  },
  'no-column': {
    en: 'the column is missing. Please add it.',
    'uz-Latn': 'bu ustun yoʻq. Iltimos, uni qoʻshing.',
    'uz-Cyrl': 'бу устун йўқ. Илтимос, уни қўшинг.',
    ru: 'столбца нет. Пожалуйста, добавьте его.',
    'zh-Hans': '缺少此列。请添加。',
  },
  'column-twice': {
    en: 'two columns mean the same. Please remove one.',
    'uz-Latn': 'ikki ustun bir xil maʼnoda. Iltimos, bittasini olib tashlang.',
    'uz-Cyrl': 'икки устун бир хил маънода. Илтимос, биттасини олиб ташланг.',
    ru: 'два столбца означают одно и то же. Пожалуйста, удалите один.',
    'zh-Hans': '有两列含义相同。请删除其中一列。',
  },
  'no-type': {
    en: 'the row has no type.',
    'uz-Latn': 'qatorda tur (type) yoʻq.',
    'uz-Cyrl': 'қаторда тур (type) йўқ.',
    ru: 'в строке нет типа (type).',
    'zh-Hans': '此行没有类型（type）。',
  },
  'no-name': {
    en: 'the row has no name.',
    'uz-Latn': 'qatorda nom (name) yoʻq.',
    'uz-Cyrl': 'қаторда ном (name) йўқ.',
    ru: 'в строке нет имени (name).',
    'zh-Hans': '此行没有名称（name）。',
  },
  'bad-name': {
    en: '“{value}” is no name. A name begins with a letter or “_” and has only letters, digits, “_”, “-” and “.”.',
    'uz-Latn': '“{value}” nom boʻla olmaydi. Nom harf yoki “_” bilan boshlanadi, unda faqat harf, raqam, “_”, “-” va “.” boʻladi.',
    'uz-Cyrl': '“{value}” ном бўла олмайди. Ном ҳарф ёки “_” билан бошланади, унда фақат ҳарф, рақам, “_”, “-” ва “.” бўлади.',
    ru: '«{value}» не подходит как имя. Имя начинается с буквы или «_» и содержит только буквы, цифры, «_», «-» и «.».',
    'zh-Hans': '“{value}”不能作为名称。名称须以字母或“_”开头，只含字母、数字、“_”、“-”和“.”。',
  },
  'name-twice': {
    en: 'the name “{value}” is used twice in the same group.',
    'uz-Latn': '“{value}” nomi bitta guruhda ikki marta ishlatilgan.',
    'uz-Cyrl': '“{value}” номи битта гуруҳда икки марта ишлатилган.',
    ru: 'имя «{value}» встречается в одной группе дважды.',
    'zh-Hans': '名称“{value}”在同一组中使用了两次。',
  },
  'name-space': {
    en: 'the choice “{value}” has a space in its name; choices of a multiple question may not.',
    'uz-Latn': '“{value}” variantining nomida boʻsh joy bor; koʻp tanlovli savolda bunga yoʻl yoʻq.',
    'uz-Cyrl': '“{value}” вариантининг номида бўш жой бор; кўп танловли саволда бунга йўл йўқ.',
    ru: 'в имени варианта «{value}» есть пробел; в вопросе с несколькими ответами это недопустимо.',
    'zh-Hans': '选项“{value}”的名称含空格；多选题不允许。',
  },
  'unknown-type': {
    en: '“{value}” is not a type of question.',
    'uz-Latn': '“{value}” savol turi emas.',
    'uz-Cyrl': '“{value}” савол тури эмас.',
    ru: '«{value}» — не тип вопроса.',
    'zh-Hans': '“{value}”不是题目类型。',
  },
  'unknown-list': {
    en: 'the list “{value}” is not on the choices sheet.',
    'uz-Latn': '“{value}” roʻyxati choices varagʻida yoʻq.',
    'uz-Cyrl': '“{value}” рўйхати choices варағида йўқ.',
    ru: 'списка «{value}» нет на листе choices.',
    'zh-Hans': 'choices 工作表中没有列表“{value}”。',
  },
  'unknown-name': {
    en: 'there is no question named “{value}”.',
    'uz-Latn': '“{value}” nomli savol yoʻq.',
    'uz-Cyrl': '“{value}” номли савол йўқ.',
    ru: 'вопроса с именем «{value}» нет.',
    'zh-Hans': '没有名为“{value}”的题目。',
  },
  'unclear-name': {
    en: 'several questions are named “{value}”.',
    'uz-Latn': '“{value}” nomli bir nechta savol bor.',
    'uz-Cyrl': '“{value}” номли бир нечта савол бор.',
    ru: 'вопросов с именем «{value}» несколько.',
    'zh-Hans': '有多个题目名为“{value}”。',
  },
  'bad-reference': {
    en: '“{value}” is no reference. Write a dollar sign and the name in braces.',
    'uz-Latn': '“{value}” havola emas. Dollar belgisi va jingalak qavsda nomni yozing.',
    'uz-Cyrl': '“{value}” ҳавола эмас. Доллар белгиси ва жингалак қавсда номни ёзинг.',
    ru: '«{value}» — не ссылка. Напишите знак доллара и имя в фигурных скобках.',
    'zh-Hans': '“{value}”不是引用。请写美元符号和花括号中的名称。',
  },
  'group-open': {
    en: 'the group “{value}” is begun and never ended.',
    'uz-Latn': '“{value}” guruhi boshlangan, lekin tugatilmagan.',
    'uz-Cyrl': '“{value}” гуруҳи бошланган, лекин тугатилмаган.',
    ru: 'группа «{value}» начата, но не закончена.',
    'zh-Hans': '组“{value}”已开始但未结束。',
  },
  'group-end': {
    en: 'a group is ended that was not begun.',
    'uz-Latn': 'boshlanmagan guruh tugatilgan.',
    'uz-Cyrl': 'бошланмаган гуруҳ тугатилган.',
    ru: 'заканчивается группа, которая не начата.',
    'zh-Hans': '结束了一个未开始的组。',
  },
  'no-calculation': {
    en: 'a calculation is missing.',
    'uz-Latn': 'hisoblash ifodasi yoʻq.',
    'uz-Cyrl': 'ҳисоблаш ифодаси йўқ.',
    ru: 'нет выражения для вычисления.',
    'zh-Hans': '缺少计算公式。',
  },
  'bad-parameters': {
    en: '“{value}” is not understood as a parameter.',
    'uz-Latn': '“{value}” parametri tushunarsiz.',
    'uz-Cyrl': '“{value}” параметри тушунарсиз.',
    ru: 'параметр «{value}» непонятен.',
    'zh-Hans': '无法理解参数“{value}”。',
  },
  'filter-with-other': {
    en: 'a choice filter cannot be used together with “or_other”.',
    'uz-Latn': 'filtr “or_other” bilan birga ishlatilmaydi.',
    'uz-Cyrl': 'фильтр “or_other” билан бирга ишлатилмайди.',
    ru: 'фильтр нельзя использовать вместе с «or_other».',
    'zh-Hans': '选项筛选不能与“or_other”同时使用。',
  },
  'list-differs': {
    en: 'all questions of a table must use the same list, not “{value}”.',
    'uz-Latn': 'jadvaldagi barcha savollar bitta roʻyxatdan foydalanishi kerak, “{value}” emas.',
    'uz-Cyrl': 'жадвалдаги барча саволлар битта рўйхатдан фойдаланиши керак, “{value}” эмас.',
    ru: 'все вопросы таблицы должны использовать один список, а не «{value}».',
    'zh-Hans': '表格中的所有题目须使用同一列表，而不是“{value}”。',
  },
  'type-left-out': {
    en: 'questions of the type “{value}” are not supported; this one is left out.',
    'uz-Latn': '“{value}” turidagi savollar qoʻllanmaydi; bu savol olinmadi.',
    'uz-Cyrl': '“{value}” туридаги саволлар қўлланмайди; бу савол олинмади.',
    ru: 'вопросы типа «{value}» не поддерживаются; этот пропущен.',
    'zh-Hans': '不支持“{value}”类型的题目；此题已略去。',
  },
  'expression-left-out': {
    en: 'the expression “{value}” is not supported; it is left out.',
    'uz-Latn': '“{value}” ifodasi qoʻllanmaydi; u olinmadi.',
    'uz-Cyrl': '“{value}” ифодаси қўлланмайди; у олинмади.',
    ru: 'выражение «{value}» не поддерживается; оно пропущено.',
    'zh-Hans': '不支持表达式“{value}”；已略去。',
  },
  'column-left-out': {
    en: 'this column is not supported; “{value}” is left out.',
    'uz-Latn': 'bu ustun qoʻllanmaydi; “{value}” olinmadi.',
    'uz-Cyrl': 'бу устун қўлланмайди; “{value}” олинмади.',
    ru: 'этот столбец не поддерживается; «{value}» пропущено.',
    'zh-Hans': '不支持此列；“{value}”已略去。',
  },
  'language-left-out': {
    en: 'the language “{value}” is not one of the five; its texts are left out.',
    'uz-Latn': '“{value}” tili beshta til orasida yoʻq; undagi matnlar olinmadi.',
    'uz-Cyrl': '“{value}” тили бешта тил орасида йўқ; ундаги матнлар олинмади.',
    ru: 'язык «{value}» не входит в пять языков; его тексты пропущены.',
    'zh-Hans': '语言“{value}”不在五种语言之中；其文本已略去。',
  },
  'no-label': {
    en: 'there is no text for “{value}”; its name is shown instead.',
    'uz-Latn': '“{value}” uchun matn yoʻq; oʻrniga nomi koʻrsatiladi.',
    'uz-Cyrl': '“{value}” учун матн йўқ; ўрнига номи кўрсатилади.',
    ru: 'для «{value}» нет текста; показано имя.',
    'zh-Hans': '“{value}”没有文本；将显示其名称。',
  },
} as const satisfies Readonly<Record<string, FullText>>
