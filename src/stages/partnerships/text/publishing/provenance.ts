import type { FullText } from '../../../../kernel/language.ts'
import type { MoneyKind } from '../../model/pipeline/dossier.ts'
import type { CountName } from '../../model/publishing/named.ts'

/** The page of a figure of partnerships. */
export const PROVENANCE = {
  title: {
    en: 'Partnerships of cities: {what}',
    'uz-Latn': 'Shaharlar hamkorligi: {what}',
    'uz-Cyrl': 'Шаҳарлар ҳамкорлиги: {what}',
    ru: 'Партнёрства городов: {what}',
    'zh-Hans': '城市伙伴关系：{what}',
  },
  withheld: {
    en: 'amounts not published',
    'uz-Latn': 'summalari eʼlon qilinmagan',
    'uz-Cyrl': 'суммалари эълон қилинмаган',
    ru: 'суммы не публикуются',
    'zh-Hans': '金额未公开',
  },
  counted: { en: 'What is counted', 'uz-Latn': 'Nima sanaladi', 'uz-Cyrl': 'Нима саналади', ru: 'Что считается', 'zh-Hans': '统计内容' },
  base: { en: 'Base', 'uz-Latn': 'Asos', 'uz-Cyrl': 'Асос', ru: 'База', 'zh-Hans': '基数' },
  ofBegun: {
    en: 'Partnerships begun in this programme, public or not: {n}',
    'uz-Latn': 'Dasturda boshlangan hamkorliklar, ochiq boʻlsa ham, boʻlmasa ham: {n}',
    'uz-Cyrl': 'Дастурда бошланган ҳамкорликлар, очиқ бўлса ҳам, бўлмаса ҳам: {n}',
    ru: 'Партнёрств, начатых в программе, публичных и нет: {n}',
    'zh-Hans': '本项目已开始的伙伴关系（无论是否公开）：{n}',
  },
  ofEntries: {
    en: 'Entries: {entries}; partnerships that they belong to: {n}; left out because amounts are not published: {out}',
    'uz-Latn': 'Yozuvlar: {entries}; ular tegishli hamkorliklar: {n}; summalari eʼlon qilinmagani uchun kirmagan: {out}',
    'uz-Cyrl': 'Ёзувлар: {entries}; улар тегишли ҳамкорликлар: {n}; суммалари эълон қилинмагани учун кирмаган: {out}',
    ru: 'Записей: {entries}; партнёрств, к которым они относятся: {n}; не вошло, так как суммы не публикуются: {out}',
    'zh-Hans': '条目：{entries}；所属伙伴关系：{n}；因金额未公开而未计入：{out}',
  },
  moneyCounted: {
    en: 'Cash in one currency, added up; nothing is converted. An entry counts when both cities agree that amounts are published, unless it was struck out.',
    'uz-Latn':
      'Bir valyutadagi pul qoʻshiladi; hech narsa boshqa valyutaga oʻtkazilmaydi. Yozuv ikkala shahar summalarni eʼlon qilishga rozi boʻlsa va bekor qilinmagan boʻlsa kiradi.',
    'uz-Cyrl':
      'Бир валютадаги пул қўшилади; ҳеч нарса бошқа валютага ўтказилмайди. Ёзув иккала шаҳар суммаларни эълон қилишга рози бўлса ва бекор қилинмаган бўлса киради.',
    ru: 'Складываются деньги в одной валюте; ничего не пересчитывается. Запись входит, если оба города согласны публиковать суммы и она не вычеркнута.',
    'zh-Hans': '同一货币的现金相加，不作换算。两市均同意公开金额且未被划去的条目计入。',
  },
  quantityCounted: {
    en: 'Quantities of one form and unit, added up, whatever their value in money. An entry counts when both cities agree that amounts are published, unless it was struck out.',
    'uz-Latn':
      'Bir shakl va birlikdagi miqdorlar, puldagi qiymatidan qatʼi nazar, qoʻshiladi. Yozuv ikkala shahar summalarni eʼlon qilishga rozi boʻlsa va bekor qilinmagan boʻlsa kiradi.',
    'uz-Cyrl':
      'Бир шакл ва бирликдаги миқдорлар, пулдаги қийматидан қатъи назар, қўшилади. Ёзув иккала шаҳар суммаларни эълон қилишга рози бўлса ва бекор қилинмаган бўлса киради.',
    ru: 'Складываются количества одной формы и единицы, независимо от их денежной стоимости. Запись входит, если оба города согласны публиковать суммы и она не вычеркнута.',
    'zh-Hans': '同一形式、同一单位的数量相加，与货币价值无关。两市均同意公开金额且未被划去的条目计入。',
  },
  states: {
    en: 'Which states count',
    'uz-Latn': 'Qaysi holatlar kiradi',
    'uz-Cyrl': 'Қайси ҳолатлар киради',
    ru: 'Какие состояния входят',
    'zh-Hans': '计入的状态',
  },
  allStates: {
    en: 'All: active, dormant and ended partnerships.',
    'uz-Latn': 'Hammasi: faol, toʻxtab turgan va tugagan hamkorliklar.',
    'uz-Cyrl': 'Ҳаммаси: фаол, тўхтаб турган ва тугаган ҳамкорликлар.',
    ru: 'Все: активные, приостановленные и завершённые партнёрства.',
    'zh-Hans': '全部：活跃、暂停和已结束的伙伴关系。',
  },
  asOf: { en: 'As of', 'uz-Latn': 'Sana', 'uz-Cyrl': 'Сана', ru: 'На дату', 'zh-Hans': '截至' },
  asOfDay: {
    en: '{day}: what had been written down by then. A consent that was withdrawn, or an entry that was struck out, later no longer counts.',
    'uz-Latn': '{day}: shu paytgacha yozilganlari. Keyin qaytarib olingan rozilik va bekor qilingan yozuv endi hisobga olinmaydi.',
    'uz-Cyrl': '{day}: шу пайтгача ёзилганлари. Кейин қайтариб олинган розилик ва бекор қилинган ёзув энди ҳисобга олинмайди.',
    ru: '{day}: что было записано к тому времени. Отозванное позже согласие и вычеркнутая позже запись больше не учитываются.',
    'zh-Hans': '{day}：以当时已记录者为准。此后撤回的同意和划去的条目不再计入。',
  },
  records: { en: 'Records', 'uz-Latn': 'Yozuvlar manbai', 'uz-Cyrl': 'Ёзувлар манбаи', ru: 'Записи', 'zh-Hans': '数据来源' },
  register: {
    en: 'Register of the programme’s partnerships',
    'uz-Latn': 'Dastur hamkorliklari reyestri',
    'uz-Cyrl': 'Дастур ҳамкорликлари реестри',
    ru: 'Реестр партнёрств программы',
    'zh-Hans': '本项目伙伴关系登记册',
  },
  who: {
    en: 'Who may see the records',
    'uz-Latn': 'Yozuvlarni kim koʻradi',
    'uz-Cyrl': 'Ёзувларни ким кўради',
    ru: 'Кто видит записи',
    'zh-Hans': '谁可查看记录',
  },
  whoMay: {
    en: 'Everybody sees a partnership, its papers and its amounts as far as both cities agree to publish them. The rest is seen by the programme’s organisers and by administrators.',
    'uz-Latn':
      'Hamkorlik, uning hujjatlari va summalarini ikkala shahar eʼlon qilishga rozi boʻlgan darajada hamma koʻradi. Qolganini dastur tashkilotchilari va administratorlar koʻradi.',
    'uz-Cyrl':
      'Ҳамкорлик, унинг ҳужжатлари ва суммаларини иккала шаҳар эълон қилишга рози бўлган даражада ҳамма кўради. Қолганини дастур ташкилотчилари ва администраторлар кўради.',
    ru: 'Партнёрство, его документы и суммы видят все, насколько оба города согласны их публиковать. Остальное видят организаторы программы и администраторы.',
    'zh-Hans': '伙伴关系及其文件和金额，在两市同意公开的范围内人人可见。其余仅项目组织者和管理员可见。',
  },
  team: {
    en: 'Partnerships counted (for the team)',
    'uz-Latn': 'Sanalgan hamkorliklar (jamoa uchun)',
    'uz-Cyrl': 'Саналган ҳамкорликлар (жамоа учун)',
    ru: 'Учтённые партнёрства (для команды)',
    'zh-Hans': '计入的伙伴关系（团队专用）',
  },
} as const satisfies Record<string, FullText>

/** What each count counts. */
export const COUNTED = {
  begun: {
    en: 'Partnerships that came of an introduction to which both cities said yes, or that the team wrote down for two cities that found each other.',
    'uz-Latn':
      'Ikkala shahar rozi boʻlgan tanishtiruvdan kelib chiqqan yoki jamoa bir-birini topgan ikki shahar uchun yozib qoʻygan hamkorliklar.',
    'uz-Cyrl': 'Иккала шаҳар рози бўлган таништирувдан келиб чиққан ёки жамоа бир-бирини топган икки шаҳар учун ёзиб қўйган ҳамкорликлар.',
    ru: 'Партнёрства, возникшие из знакомства, на которое согласились оба города, или записанные командой для двух городов, нашедших друг друга.',
    'zh-Hans': '经引介且两市均同意而建立的伙伴关系，或由团队为自行结识的两市登记的伙伴关系。',
  },
  memoranda: {
    en: 'Partnerships with a signed memorandum, each once, however many it has signed and whether they still run.',
    'uz-Latn': 'Imzolangan memorandumi bor hamkorliklar, nechta boʻlsa va muddati oʻtgan boʻlsa ham har biri bir marta.',
    'uz-Cyrl': 'Имзоланган меморандуми бор ҳамкорликлар, нечта бўлса ва муддати ўтган бўлса ҳам ҳар бири бир марта.',
    ru: 'Партнёрства с подписанным меморандумом, каждое один раз, сколько бы их ни было и действуют ли они ещё.',
    'zh-Hans': '已签署备忘录的伙伴关系，无论签署几份、是否仍有效，各计一次。',
  },
  letters: {
    en: 'Partnerships with a signed letter of intent, each once, however many it has signed and whether they still run.',
    'uz-Latn': 'Imzolangan niyat xati bor hamkorliklar, nechta boʻlsa va muddati oʻtgan boʻlsa ham har biri bir marta.',
    'uz-Cyrl': 'Имзоланган ният хати бор ҳамкорликлар, нечта бўлса ва муддати ўтган бўлса ҳам ҳар бири бир марта.',
    ru: 'Партнёрства с подписанным письмом о намерениях, каждое один раз, сколько бы их ни было и действуют ли они ещё.',
    'zh-Hans': '已签署意向书的伙伴关系，无论签署几份、是否仍有效，各计一次。',
  },
  pilots: {
    en: 'Pilots of all partnerships, finished ones too. A partnership may have several or none.',
    'uz-Latn': 'Barcha hamkorliklarning sinov loyihalari, tugaganlari ham. Hamkorlikda bir nechtasi boʻlishi yoki boʻlmasligi mumkin.',
    'uz-Cyrl': 'Барча ҳамкорликларнинг синов лойиҳалари, тугаганлари ҳам. Ҳамкорликда бир нечтаси бўлиши ёки бўлмаслиги мумкин.',
    ru: 'Пилоты всех партнёрств, в том числе завершённые. У партнёрства их может быть несколько или ни одного.',
    'zh-Hans': '全部伙伴关系的试点，包括已完成者。一个伙伴关系可有多个试点，也可没有。',
  },
  results: {
    en: 'Partnerships with a pilot of which an indicator was measured at least once, whether its target is reached or not.',
    'uz-Latn': 'Sinov loyihasining koʻrsatkichi kamida bir marta oʻlchangan hamkorliklar, maqsadga yetilgan boʻlsa ham, boʻlmasa ham.',
    'uz-Cyrl': 'Синов лойиҳасининг кўрсаткичи камида бир марта ўлчанган ҳамкорликлар, мақсадга етилган бўлса ҳам, бўлмаса ҳам.',
    ru: 'Партнёрства с пилотом, показатель которого измерен хотя бы раз, независимо от того, достигнута ли цель.',
    'zh-Hans': '试点指标至少测量过一次的伙伴关系，无论是否达到目标。',
  },
  withheld: {
    en: 'Partnerships with contributions for which not both cities agree that amounts are published. They are in no sum.',
    'uz-Latn':
      'Hissalari bor, lekin ikkala shahar ham summalarni eʼlon qilishga rozi boʻlmagan hamkorliklar. Ular hech qaysi yigʻindida yoʻq.',
    'uz-Cyrl': 'Ҳиссалари бор, лекин иккала шаҳар ҳам суммаларни эълон қилишга рози бўлмаган ҳамкорликлар. Улар ҳеч қайси йиғиндида йўқ.',
    ru: 'Партнёрства с вкладами, для которых нет согласия обоих городов на публикацию сумм. Их нет ни в одной сумме.',
    'zh-Hans': '有出资但未获两市均同意公开金额的伙伴关系。未计入任何合计。',
  },
} as const satisfies Record<CountName, FullText>

/** What the kinds of contributions are. */
export const KIND_COUNTED = {
  pledge: { en: 'Promised.', 'uz-Latn': 'Vaʼda qilingan.', 'uz-Cyrl': 'Ваъда қилинган.', ru: 'Обещано.', 'zh-Hans': '已允诺。' },
  commitment: { en: 'Signed.', 'uz-Latn': 'Imzolangan.', 'uz-Cyrl': 'Имзоланган.', ru: 'Подписано.', 'zh-Hans': '已签署。' },
  disbursement: {
    en: 'Paid or done.',
    'uz-Latn': 'Berilgan yoki bajarilgan.',
    'uz-Cyrl': 'Берилган ёки бажарилган.',
    ru: 'Выплачено или выполнено.',
    'zh-Hans': '已付款或已完成。',
  },
} as const satisfies Record<MoneyKind, FullText>
