import type { FullText } from '../../../../kernel/language.ts'
/** The steps of a partnership. */
export const STEP_WORDS = {
  met: {
    en: 'The cities have met',
    'uz-Latn': 'Shaharlar uchrashdi',
    'uz-Cyrl': 'Шаҳарлар учрашди',
    ru: 'Города встретились',
    'zh-Hans': '两市已会面',
  },
  agreed: {
    en: 'A letter or memorandum is signed',
    'uz-Latn': 'Xat yoki memorandum imzolandi',
    'uz-Cyrl': 'Хат ёки меморандум имзоланди',
    ru: 'Письмо или меморандум подписан',
    'zh-Hans': '已签署意向书或备忘录',
  },
  planned: {
    en: 'There is an action plan',
    'uz-Latn': 'Harakatlar rejasi bor',
    'uz-Cyrl': 'Ҳаракатлар режаси бор',
    ru: 'Есть план действий',
    'zh-Hans': '已有行动计划',
  },
  piloting: {
    en: 'A pilot runs',
    'uz-Latn': 'Sinov loyihasi boshlandi',
    'uz-Cyrl': 'Синов лойиҳаси бошланди',
    ru: 'Идёт пилот',
    'zh-Hans': '试点进行中',
  },
  financed: {
    en: 'It is co-financed',
    'uz-Latn': 'Birgalikda moliyalashtiriladi',
    'uz-Cyrl': 'Биргаликда молиялаштирилади',
    ru: 'Есть софинансирование',
    'zh-Hans': '已落实共同出资',
  },
  results: {
    en: 'There are results',
    'uz-Latn': 'Natijalar bor',
    'uz-Cyrl': 'Натижалар бор',
    ru: 'Есть результаты',
    'zh-Hans': '已有成果',
  },
} as const satisfies Record<string, FullText>
/** What is still missing before a step counts as taken. */
export const MISSING = {
  earlier: {
    en: 'The step before is not taken yet.',
    'uz-Latn': 'Oldingi qadam hali qoʻyilmagan.',
    'uz-Cyrl': 'Олдинги қадам ҳали қўйилмаган.',
    ru: 'Предыдущий шаг ещё не сделан.',
    'zh-Hans': '前一步尚未完成。',
  },
  meeting: {
    en: 'Missing: a meeting with its day, interpreters and minutes.',
    'uz-Latn': 'Yetishmaydi: kuni, tarjimonlari va bayonnomasi bilan uchrashuv.',
    'uz-Cyrl': 'Етишмайди: куни, таржимонлари ва баённомаси билан учрашув.',
    ru: 'Не хватает: встречи с датой, переводчиками и протоколом.',
    'zh-Hans': '缺少：一次会面，注明日期、口译与纪要。',
  },
  agreement: {
    en: 'Missing: a signed letter or memorandum with its file, who signed for each city, and the dates.',
    'uz-Latn': 'Yetishmaydi: fayli, har bir shahardan imzolagan shaxs va sanalari bilan imzolangan xat yoki memorandum.',
    'uz-Cyrl': 'Етишмайди: файли, ҳар бир шаҳардан имзолаган шахс ва саналари билан имзоланган хат ёки меморандум.',
    ru: 'Не хватает: подписанного письма или меморандума с файлом, подписавшими от каждого города и датами.',
    'zh-Hans': '缺少：已签署的意向书或备忘录，附文件、双方签署人及日期。',
  },
  agreementOver: {
    en: 'Missing: an agreement that is still in force. The last one ended.',
    'uz-Latn': 'Yetishmaydi: hali amaldagi kelishuv. Oxirgisining muddati tugagan.',
    'uz-Cyrl': 'Етишмайди: ҳали амалдаги келишув. Охиргисининг муддати тугаган.',
    ru: 'Не хватает: действующего соглашения. Последнее истекло.',
    'zh-Hans': '缺少：仍然有效的协议，上一份已到期。',
  },
  plan: {
    en: 'Missing: an action plan; each item has an owner and a day.',
    'uz-Latn': 'Yetishmaydi: harakatlar rejasi; har bandning masʼuli va kuni boʻladi.',
    'uz-Cyrl': 'Етишмайди: ҳаракатлар режаси; ҳар банднинг масъули ва куни бўлади.',
    ru: 'Не хватает: плана действий; у каждого пункта есть ответственный и срок.',
    'zh-Hans': '缺少：行动计划，每项须有负责人和期限。',
  },
  budget: {
    en: 'Missing: a first-year budget for at least one item of the plan.',
    'uz-Latn': 'Yetishmaydi: rejaning kamida bir bandi uchun birinchi yil byudjeti.',
    'uz-Cyrl': 'Етишмайди: режанинг камида бир банди учун биринчи йил бюджети.',
    ru: 'Не хватает: бюджета на первый год хотя бы для одного пункта плана.',
    'zh-Hans': '缺少：至少一个计划项目的首年预算。',
  },
  pilot: {
    en: 'Missing: a pilot.',
    'uz-Latn': 'Yetishmaydi: sinov loyihasi.',
    'uz-Cyrl': 'Етишмайди: синов лойиҳаси.',
    ru: 'Не хватает: пилота.',
    'zh-Hans': '缺少：试点。',
  },
  milestone: {
    en: 'Missing: a milestone of a pilot, with an owner and a day.',
    'uz-Latn': 'Yetishmaydi: sinov loyihasining masʼuli va kuni bor bosqichi.',
    'uz-Cyrl': 'Етишмайди: синов лойиҳасининг масъули ва куни бор босқичи.',
    ru: 'Не хватает: вехи пилота с ответственным и сроком.',
    'zh-Hans': '缺少：试点里程碑，须有负责人和期限。',
  },
  indicator: {
    en: 'Missing: an indicator of a pilot with baseline and target.',
    'uz-Latn': 'Yetishmaydi: sinov loyihasining boshlangʻich va maqsad qiymati bor koʻrsatkichi.',
    'uz-Cyrl': 'Етишмайди: синов лойиҳасининг бошланғич ва мақсад қиймати бор кўрсаткичи.',
    ru: 'Не хватает: показателя пилота с исходным и целевым значениями.',
    'zh-Hans': '缺少：试点指标，须有基线值和目标值。',
  },
  money: {
    en: 'Missing: who gives what to it: money, in kind, expert days or training places.',
    'uz-Latn': 'Yetishmaydi: kim nima beradi: pul, natura, mutaxassis kunlari yoki oʻquv oʻrinlari.',
    'uz-Cyrl': 'Етишмайди: ким нима беради: пул, натура, мутахассис кунлари ёки ўқув ўринлари.',
    ru: 'Не хватает: кто что даёт: деньги, натуральную помощь, дни экспертов или учебные места.',
    'zh-Hans': '缺少：谁提供什么：资金、实物、专家工作日或培训名额。',
  },
  measurement: {
    en: 'Missing: a measured value of an indicator, with its evidence.',
    'uz-Latn': 'Yetishmaydi: koʻrsatkichning dalili bilan oʻlchangan qiymati.',
    'uz-Cyrl': 'Етишмайди: кўрсаткичнинг далили билан ўлчанган қиймати.',
    ru: 'Не хватает: измеренного значения показателя с подтверждением.',
    'zh-Hans': '缺少：指标实测值及其证据。',
  },
} as const satisfies Record<string, FullText>
export const STATE_WORDS = {
  active: { en: 'active', 'uz-Latn': 'faol', 'uz-Cyrl': 'фаол', ru: 'активно', 'zh-Hans': '活跃' },
  dormant: { en: 'dormant', 'uz-Latn': 'harakatsiz', 'uz-Cyrl': 'ҳаракатсиз', ru: 'приостановлено', 'zh-Hans': '休眠' },
  ended: { en: 'ended', 'uz-Latn': 'tugagan', 'uz-Cyrl': 'тугаган', ru: 'завершено', 'zh-Hans': '已结束' },
} as const satisfies Record<string, FullText>
export const SCOPE_WORDS = {
  register: {
    en: 'that the partnership stands in the public register',
    'uz-Latn': 'hamkorlik ochiq reyestrda turishi',
    'uz-Cyrl': 'ҳамкорлик очиқ реестрда туриши',
    ru: 'что партнёрство стоит в открытом реестре',
    'zh-Hans': '在公开登记册中列出该伙伴关系',
  },
  documents: {
    en: 'that the signed paper can be read',
    'uz-Latn': 'imzolangan hujjatni oʻqish mumkinligi',
    'uz-Cyrl': 'имзоланган ҳужжатни ўқиш мумкинлиги',
    ru: 'что подписанный документ можно читать',
    'zh-Hans': '公开已签署的文件',
  },
  money: {
    en: 'that the amounts are published',
    'uz-Latn': 'summalar eʼlon qilinishi',
    'uz-Cyrl': 'суммалар эълон қилиниши',
    ru: 'что суммы публикуются',
    'zh-Hans': '公开金额',
  },
} as const satisfies Record<string, FullText>
