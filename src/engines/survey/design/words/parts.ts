import type { FullText } from '../../../../kernel/language.ts'

export const PART_DEFECTS = {
  'no-title': {
    en: 'The questionnaire has no title in English.',
    'uz-Latn': 'Soʻrovnomaning inglizcha sarlavhasi yoʻq.',
    'uz-Cyrl': 'Сўровноманинг инглизча сарлавҳаси йўқ.',
    ru: 'У анкеты нет названия на английском.',
    'zh-Hans': '问卷没有英文标题。',
  },
  'no-english': {
    en: 'English is not among the languages. It stands in where a translation is missing, so it is always needed.',
    'uz-Latn': 'Tillar orasida ingliz tili yoʻq. Tarjima boʻlmaganda u koʻrsatiladi, shuning uchun doim kerak.',
    'uz-Cyrl': 'Тиллар орасида инглиз тили йўқ. Таржима бўлмаганда у кўрсатилади, шунинг учун доим керак.',
    ru: 'Среди языков нет английского. Он показывается, где нет перевода, и потому нужен всегда.',
    'zh-Hans': '语言中没有英语。缺少译文时以英文显示，因此必须有英文。',
  },
  'no-items': {
    en: 'The questionnaire asks nothing yet. Add an item.',
    'uz-Latn': 'Soʻrovnomada hali savol yoʻq. Savol qoʻshing.',
    'uz-Cyrl': 'Сўровномада ҳали савол йўқ. Савол қўшинг.',
    ru: 'В анкете пока нет вопросов. Добавьте вопрос.',
    'zh-Hans': '问卷还没有题目。请添加题目。',
  },
  'no-wording': {
    en: 'The wording in English is missing. It is shown where a translation is missing.',
    'uz-Latn': 'Inglizcha matn yoʻq. Tarjima boʻlmaganda shu matn koʻrsatiladi.',
    'uz-Cyrl': 'Инглизча матн йўқ. Таржима бўлмаганда шу матн кўрсатилади.',
    ru: 'Нет формулировки на английском. Она показывается, где нет перевода.',
    'zh-Hans': '缺少英文表述。缺少译文时将显示英文。',
  },
  'no-choices': {
    en: 'There is nothing to choose from. Add choices.',
    'uz-Latn': 'Tanlash uchun javoblar yoʻq. Javob qoʻshing.',
    'uz-Cyrl': 'Танлаш учун жавоблар йўқ. Жавоб қўшинг.',
    ru: 'Не из чего выбирать. Добавьте варианты.',
    'zh-Hans': '没有可选的选项。请添加选项。',
  },
  'too-few-choices': {
    en: 'One choice alone is no choice. Add another.',
    'uz-Latn': 'Bitta javob tanlov emas. Yana javob qoʻshing.',
    'uz-Cyrl': 'Битта жавоб танлов эмас. Яна жавоб қўшинг.',
    ru: 'Один вариант — не выбор. Добавьте ещё.',
    'zh-Hans': '只有一个选项不能构成选择。请再添加一个。',
  },
  'label-twice': {
    en: 'Two choices are called alike in English (“{part}” is one of them). Nobody could tell them apart.',
    'uz-Latn': 'Ikki javobning inglizcha nomi bir xil (“{part}” — ulardan biri). Ularni ajratib boʻlmaydi.',
    'uz-Cyrl': 'Икки жавобнинг инглизча номи бир хил (“{part}” — улардан бири). Уларни ажратиб бўлмайди.',
    ru: 'Два варианта на английском называются одинаково (один из них — «{part}»). Их не различить.',
    'zh-Hans': '有两个选项的英文相同（其中之一是“{part}”），无法区分。',
  },
  'no-label': {
    en: 'The choice “{part}” has no label in English.',
    'uz-Latn': '“{part}” javobining inglizcha nomi yoʻq.',
    'uz-Cyrl': '“{part}” жавобининг инглизча номи йўқ.',
    ru: 'У варианта «{part}» нет названия на английском.',
    'zh-Hans': '选项“{part}”没有英文标签。',
  },
  'no-rows': {
    en: 'The grid has no rows. Add statements.',
    'uz-Latn': 'Jadvalda qatorlar yoʻq. Fikrlar qoʻshing.',
    'uz-Cyrl': 'Жадвалда қаторлар йўқ. Фикрлар қўшинг.',
    ru: 'В таблице нет строк. Добавьте утверждения.',
    'zh-Hans': '表格没有行。请添加陈述。',
  },
  'blank-left': {
    en: 'The text has a blank that nobody filled: {names}. Write the words in its place.',
    'uz-Latn': 'Matnda toʻldirilmagan joy bor: {names}. Oʻrniga soʻzlarni yozing.',
    'uz-Cyrl': 'Матнда тўлдирилмаган жой бор: {names}. Ўрнига сўзларни ёзинг.',
    ru: 'В тексте осталось незаполненное место: {names}. Впишите слова.',
    'zh-Hans': '文本中有未填写的空白：{names}。请填入文字。',
  },
} as const satisfies Readonly<Record<string, FullText>>
