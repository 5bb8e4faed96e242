import type { FullText } from '../../../kernel/language.ts'

/** What the report prints of needs beside its figures. */
export const OF_NEEDS = {
  demand: {
    en: 'Demand by sector',
    'uz-Latn': 'Sohalar boʻyicha talab',
    'uz-Cyrl': 'Соҳалар бўйича талаб',
    ru: 'Спрос по секторам',
    'zh-Hans': '按领域的需求',
  },
  localWords: {
    en: 'In the words of the questionnaire',
    'uz-Latn': 'Soʻrovnoma soʻzlari bilan',
    'uz-Cyrl': 'Сўровнома сўзлари билан',
    ru: 'Словами анкеты',
    'zh-Hans': '问卷用语',
  },
  asked: { en: 'Asked for it', 'uz-Latn': 'Soʻraganlar', 'uz-Cyrl': 'Сўраганлар', ru: 'Назвали', 'zh-Hans': '提出者' },
  purpose: {
    en: 'OECD-DAC purpose',
    'uz-Latn': 'OECD-DAC maqsadi',
    'uz-Cyrl': 'OECD-DAC мақсади',
    ru: 'Цель КСР ОЭСР',
    'zh-Hans': '经合组织发援会目的代码',
  },
  targets: {
    en: 'SDG targets',
    'uz-Latn': 'BRM vazifalari',
    'uz-Cyrl': 'БРМ вазифалари',
    ru: 'Задачи ЦУР',
    'zh-Hans': '可持续发展目标具体目标',
  },
  demandNote: {
    en: 'Names of purposes are the official English ones. Which purpose a choice comes to is a reading of the team.',
    'uz-Latn': 'Maqsadlar nomi rasmiy inglizcha. Tanlov qaysi maqsadga toʻgʻri kelishi — jamoa talqini.',
    'uz-Cyrl': 'Мақсадлар номи расмий инглизча. Танлов қайси мақсадга тўғри келиши — жамоа талқини.',
    ru: 'Названия целей — официальные английские. Какой цели соответствует вариант — трактовка команды.',
    'zh-Hans': '目的名称为官方英文。选项对应哪项目的，为团队的解读。',
  },
  numbersTyped: {
    en: 'Numbers as they were typed',
    'uz-Latn': 'Yozilgan sonlar',
    'uz-Cyrl': 'Ёзилган сонлар',
    ru: 'Числа, как их указали',
    'zh-Hans': '填写的数字',
  },
  answers: { en: 'Answers', 'uz-Latn': 'Javoblar', 'uz-Cyrl': 'Жавоблар', ru: 'Ответы', 'zh-Hans': '答案数' },
  medianFirst: { en: 'Median', 'uz-Latn': 'Mediana', 'uz-Cyrl': 'Медиана', ru: 'Медиана', 'zh-Hans': '中位数' },
  middleHalf: {
    en: 'Middle half',
    'uz-Latn': 'Oʻrtadagi yarmi',
    'uz-Cyrl': 'Ўртадаги ярми',
    ru: 'Средняя половина',
    'zh-Hans': '中间一半',
  },
  meanBeside: { en: 'Mean', 'uz-Latn': 'Oʻrtacha', 'uz-Cyrl': 'Ўртача', ru: 'Среднее', 'zh-Hans': '平均数' },
  implausibleOut: {
    en: 'Implausible, left out',
    'uz-Latn': 'Ishonchsiz, chiqarilgan',
    'uz-Cyrl': 'Ишончсиз, чиқарилган',
    ru: 'Неправдоподобные, исключены',
    'zh-Hans': '不可信、已剔除',
  },
  numbersNote: {
    en: 'Implausible are numbers that do not fit the register of cities. They are left out only by a person, with a reason.',
    'uz-Latn': 'Shaharlar reyestriga mos kelmagan sonlar ishonchsiz. Ularni faqat odam, sababini aytib chiqaradi.',
    'uz-Cyrl': 'Шаҳарлар реестрига мос келмаган сонлар ишончсиз. Уларни фақат одам, сабабини айтиб чиқаради.',
    ru: 'Неправдоподобны числа, которые не согласуются с реестром городов. Исключает их только человек и с указанием причины.',
    'zh-Hans': '不可信指与城市登记册不符的数字；只能由专人说明理由后剔除。',
  },
  answersOut: {
    en: 'answers left out with a reason: {n}',
    'uz-Latn': 'sababi aytib chiqarilgan javoblar: {n}',
    'uz-Cyrl': 'сабаби айтиб чиқарилган жавоблар: {n}',
    ru: 'исключено ответов с указанием причины: {n}',
    'zh-Hans': '说明理由后剔除的答案：{n}',
  },
  byGroup: {
    en: 'Answers by group',
    'uz-Latn': 'Guruhlar boʻyicha javoblar',
    'uz-Cyrl': 'Гуруҳлар бўйича жавоблар',
    ru: 'Ответы по группам',
    'zh-Hans': '分组回答',
  },
  byGroupNote: {
    en: 'Declared breakdowns only. Groups of fewer than ten are merged; small counts are hidden, and so is whatever would give them away. Not enough people to show: {tables}.',
    'uz-Latn':
      'Faqat eʼlon qilingan kesimlar. Oʻn kishidan kam guruhlar birlashtirilgan; kichik sonlar va ularni oshkor qiladigan narsalar yashirilgan. Odam yetarli emasligi uchun koʻrsatilmagan: {tables}.',
    'uz-Cyrl':
      'Фақат эълон қилинган кесимлар. Ўн кишидан кам гуруҳлар бирлаштирилган; кичик сонлар ва уларни ошкор қиладиган нарсалар яширилган. Одам етарли эмаслиги учун кўрсатилмаган: {tables}.',
    ru: 'Только объявленные разбивки. Группы меньше десяти человек объединены; малые числа скрыты, как и всё, что могло бы их выдать. Слишком мало людей, чтобы показать: {tables}.',
    'zh-Hans': '仅限已声明的分组。不足十人的组已合并；小数字及可能推算出它们的内容已隐藏。人数不足、未予显示：{tables}。',
  },
  hidden: { en: 'hidden', 'uz-Latn': 'yashirin', 'uz-Cyrl': 'яширин', ru: 'скрыто', 'zh-Hans': '隐藏' },
  groupIs: { en: 'Group', 'uz-Latn': 'Guruh', 'uz-Cyrl': 'Гуруҳ', ru: 'Группа', 'zh-Hans': '组' },
  tablesOf: { en: 'tables: {n}', 'uz-Latn': 'jadvallar: {n}', 'uz-Cyrl': 'жадваллар: {n}', ru: 'таблиц: {n}', 'zh-Hans': '表格 {n} 张' },
} as const satisfies Record<string, FullText>
