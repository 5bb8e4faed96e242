import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

const DISCLOSURE = {
  title: {
    en: 'What may be shown of whom',
    'uz-Latn': 'Kim haqida nimani koʻrsatish mumkin',
    'uz-Cyrl': 'Ким ҳақида нимани кўрсатиш мумкин',
    ru: 'Что о ком можно показывать',
    'zh-Hans': '可显示的内容',
  },
  lead: {
    en: 'Before anything is printed, each declared table is audited: whoever knows all published totals must not be able to tell a hidden count more closely than to five people. This is what the audit said.',
    'uz-Latn':
      'Biror narsa bosilishidan oldin eʼlon qilingan har bir jadval tekshiriladi: barcha eʼlon qilingan jamilarni bilgan kishi yashirin sonni besh kishidan aniqroq bila olmasligi kerak. Tekshiruv natijasi:',
    'uz-Cyrl':
      'Бирор нарса босилишидан олдин эълон қилинган ҳар бир жадвал текширилади: барча эълон қилинган жамиларни билган киши яширин сонни беш кишидан аниқроқ била олмаслиги керак. Текширув натижаси:',
    ru: 'До печати каждая объявленная таблица проверяется: тот, кто знает все опубликованные итоги, не должен узнать скрытое число точнее, чем до пяти человек. Вот результат проверки.',
    'zh-Hans': '在刊印之前，每张声明的表格都要审查：即使知道所有已公布的总数，也不得将隐藏数字推算到五人以内。审查结果如下。',
  },
  table: { en: 'Question', 'uz-Latn': 'Savol', 'uz-Cyrl': 'Савол', ru: 'Вопрос', 'zh-Hans': '问题' },
  result: { en: 'Result', 'uz-Latn': 'Natija', 'uz-Cyrl': 'Натижа', ru: 'Результат', 'zh-Hans': '结果' },
  shown: { en: 'shown', 'uz-Latn': 'koʻrsatiladi', 'uz-Cyrl': 'кўрсатилади', ru: 'показана', 'zh-Hans': '显示' },
  shownFolded: {
    en: 'shown, answers put together',
    'uz-Latn': 'javoblar birlashtirilib koʻrsatiladi',
    'uz-Cyrl': 'жавоблар бирлаштирилиб кўрсатилади',
    ru: 'показана, ответы объединены',
    'zh-Hans': '合并答案后显示',
  },
  shownInPart: {
    en: 'shown, counts hidden: {n}',
    'uz-Latn': 'koʻrsatiladi, yashirin sonlar: {n}',
    'uz-Cyrl': 'кўрсатилади, яширин сонлар: {n}',
    ru: 'показана, скрыто чисел: {n}',
    'zh-Hans': '显示，隐藏数字 {n} 个',
  },
  declare: {
    en: 'Declare the breakdowns of “{wave}”',
    'uz-Latn': '“{wave}” kesimlarini eʼlon qilish',
    'uz-Cyrl': '“{wave}” кесимларини эълон қилиш',
    ru: 'Объявить разбивки волны «{wave}»',
    'zh-Hans': '声明“{wave}”的分组',
  },
  before: {
    en: 'Declare them before the first answer comes. From then on the list stands for good.',
    'uz-Latn': 'Birinchi javob kelishidan oldin eʼlon qiling. Undan keyin roʻyxat oʻzgarmaydi.',
    'uz-Cyrl': 'Биринчи жавоб келишидан олдин эълон қилинг. Ундан кейин рўйхат ўзгармайди.',
    ru: 'Объявите их до первого ответа. После этого список не меняется.',
    'zh-Hans': '请在收到第一份答卷前声明，此后清单不再更改。',
  },
  afterwards: {
    en: 'Answers have come already. You can declare a list once; every page will say that it was declared afterwards.',
    'uz-Latn': 'Javoblar kelib boʻlgan. Roʻyxatni bir marta eʼlon qilish mumkin; har bir sahifada keyin eʼlon qilingani aytiladi.',
    'uz-Cyrl': 'Жавоблар келиб бўлган. Рўйхатни бир марта эълон қилиш мумкин; ҳар бир саҳифада кейин эълон қилингани айтилади.',
    ru: 'Ответы уже есть. Список можно объявить один раз; на каждой странице будет сказано, что это сделано после.',
    'zh-Hans': '已有答卷。清单只能声明一次，各页将注明为事后声明。',
  },
  stands: {
    en: 'Declared, and answers have come: the list of “{wave}” stands.',
    'uz-Latn': 'Eʼlon qilingan va javoblar kelgan: “{wave}” roʻyxati oʻzgarmaydi.',
    'uz-Cyrl': 'Эълон қилинган ва жавоблар келган: “{wave}” рўйхати ўзгармайди.',
    ru: 'Объявлено, и ответы уже есть: список волны «{wave}» не меняется.',
    'zh-Hans': '已声明且已有答卷：“{wave}”的清单不再更改。',
  },
  by: { en: 'By what', 'uz-Latn': 'Nima boʻyicha', 'uz-Cyrl': 'Нима бўйича', ru: 'По чему', 'zh-Hans': '按什么分组' },
  items: { en: 'Which questions', 'uz-Latn': 'Qaysi savollar', 'uz-Cyrl': 'Қайси саволлар', ru: 'Какие вопросы', 'zh-Hans': '哪些问题' },
  merge: {
    en: 'How small groups of “{by}” are merged',
    'uz-Latn': '“{by}” boʻyicha kichik guruhlar qanday birlashtiriladi',
    'uz-Cyrl': '“{by}” бўйича кичик гуруҳлар қандай бирлаштирилади',
    ru: 'Как объединяются малые группы вопроса «{by}»',
    'zh-Hans': '“{by}”中过小的组如何合并',
  },
  mergeHint: {
    en: 'One merged group a line, its codes with spaces between; an empty line before each coarser level. “-” are those who did not say. Codes: {codes}.',
    'uz-Latn':
      'Har qatorda bitta birlashgan guruh, kodlar orasida boʻsh joy; yirikroq darajadan oldin boʻsh qator. “-” — aytmaganlar. Kodlar: {codes}.',
    'uz-Cyrl':
      'Ҳар қаторда битта бирлашган гуруҳ, кодлар орасида бўш жой; йирикроқ даражадан олдин бўш қатор. “-” — айтмаганлар. Кодлар: {codes}.',
    ru: 'По одной объединённой группе в строке, коды через пробел; перед каждым более крупным уровнем — пустая строка. «-» — не указавшие. Коды: {codes}.',
    'zh-Hans': '每行一个合并后的组，代码之间用空格；每进入更粗的一层前空一行。“-”为未填写者。代码：{codes}。',
  },
  submit: { en: 'Declare', 'uz-Latn': 'Eʼlon qilish', 'uz-Cyrl': 'Эълон қилиш', ru: 'Объявить', 'zh-Hans': '声明' },
  noAudit: {
    en: 'Nothing has been audited yet.',
    'uz-Latn': 'Hali hech narsa tekshirilmagan.',
    'uz-Cyrl': 'Ҳали ҳеч нарса текширилмаган.',
    ru: 'Пока ничего не проверялось.',
    'zh-Hans': '尚无审查结果。',
  },
} as const satisfies Record<string, FullText>

/** The words of the page on what may be shown. */
export const disclosureWords = (language: Language) => wordsIn(DISCLOSURE, language)
