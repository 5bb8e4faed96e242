import { plural, type PluralForms } from '../../engines/script/index.ts'
import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Tie } from './model.ts'

const WORDS = {
  partnerships: { en: 'Partnerships', 'uz-Latn': 'Hamkorlik', 'uz-Cyrl': 'Ҳамкорлик', ru: 'Партнёрства', 'zh-Hans': '伙伴关系' },
  title: {
    en: 'Interest in partner cities',
    'uz-Latn': 'Hamkor shaharlarga qiziqish',
    'uz-Cyrl': 'Ҳамкор шаҳарларга қизиқиш',
    ru: 'Интерес к городам-партнёрам',
    'zh-Hans': '对伙伴城市的兴趣',
  },
  lead: {
    en: '{named} of {responded} respondents named a city or a country that they would like to work with.',
    'uz-Latn': '{responded} respondentdan {named} nafari hamkorlik qilmoqchi boʻlgan shahar yoki mamlakatni koʻrsatdi.',
    'uz-Cyrl': '{responded} респондентдан {named} нафари ҳамкорлик қилмоқчи бўлган шаҳар ёки мамлакатни кўрсатди.',
    ru: '{named} из {responded} респондентов назвали город или страну, с которыми хотят сотрудничать.',
    'zh-Hans': '{responded} 名受访者中有 {named} 人说出了希望合作的城市或国家。',
  },
  mentions: {
    en: 'The counts are mentions by respondents in an open answer: one respondent may name several cities, and no respondent speaks for a city.',
    'uz-Latn': 'Sonlar — respondentlar ochiq javobda necha marta tilga olgani: bir respondent bir necha shaharni aytishi mumkin va hech kim shahar nomidan gapirmaydi.',
    'uz-Cyrl': 'Сонлар — респондентлар очиқ жавобда неча марта тилга олгани: бир респондент бир неча шаҳарни айтиши мумкин ва ҳеч ким шаҳар номидан гапирмайди.',
    ru: 'Числа — это упоминания респондентов в открытом ответе: один респондент может назвать несколько городов, и никто не говорит от имени города.',
    'zh-Hans': '数字为受访者在开放题中的提及次数：一人可提及多座城市，且受访者不代表其城市。',
  },
  none: {
    en: 'Nobody has named a partner city yet, or no answer has been read yet.',
    'uz-Latn': 'Hali hech kim hamkor shaharni aytmagan yoki javoblar hali oʻqib chiqilmagan.',
    'uz-Cyrl': 'Ҳали ҳеч ким ҳамкор шаҳарни айтмаган ёки жавоблар ҳали ўқиб чиқилмаган.',
    ru: 'Города-партнёры пока никто не назвал, или ответы ещё не прочитаны.',
    'zh-Hans': '尚无人提及伙伴城市，或回答尚未审读。',
  },
  cities: { en: 'Cities', 'uz-Latn': 'Shaharlar', 'uz-Cyrl': 'Шаҳарлар', ru: 'Города', 'zh-Hans': '城市' },
  city: { en: 'City', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' },
  country: { en: 'Country', 'uz-Latn': 'Mamlakat', 'uz-Cyrl': 'Мамлакат', ru: 'Страна', 'zh-Hans': '国家' },
  countries: { en: 'By country', 'uz-Latn': 'Mamlakatlar boʻyicha', 'uz-Cyrl': 'Мамлакатлар бўйича', ru: 'По странам', 'zh-Hans': '按国家' },
  typed: { en: 'As typed', 'uz-Latn': 'Qanday yozilgan', 'uz-Cyrl': 'Қандай ёзилган', ru: 'Как написано', 'zh-Hans': '原文写法' },
  mention: {
    en: 'Mentions by respondents',
    'uz-Latn': 'Respondentlar tilga olgan',
    'uz-Cyrl': 'Респондентлар тилга олган',
    ru: 'Упоминания респондентов',
    'zh-Hans': '受访者提及次数',
  },
  base: {
    en: 'Base: {named} respondents who named a city or a country.',
    'uz-Latn': 'Asos: shahar yoki mamlakatni aytgan {named} respondent.',
    'uz-Cyrl': 'Асос: шаҳар ёки мамлакатни айтган {named} респондент.',
    ru: 'База: {named} респондентов, назвавших город или страну.',
    'zh-Hans': '基数：说出城市或国家的 {named} 名受访者。',
  },
  once: {
    en: 'Who named two cities of one country counts once for the country.',
    'uz-Latn': 'Bir mamlakatning ikki shahrini aytgan kishi mamlakat boʻyicha bir marta hisoblanadi.',
    'uz-Cyrl': 'Бир мамлакатнинг икки шаҳрини айтган киши мамлакат бўйича бир марта ҳисобланади.',
    ru: 'Кто назвал два города одной страны, учтён для страны один раз.',
    'zh-Hans': '提及同一国家两座城市者，按国家只计一次。',
  },
  unresolved: {
    en: 'Not resolved to a city',
    'uz-Latn': 'Shahri aniqlanmagan',
    'uz-Cyrl': 'Шаҳри аниқланмаган',
    ru: 'Город не определён',
    'zh-Hans': '未能确定城市',
  },
  onlyCountry: { en: 'only the country was named', 'uz-Latn': 'faqat mamlakat aytilgan', 'uz-Cyrl': 'фақат мамлакат айтилган', ru: 'названа только страна', 'zh-Hans': '仅提及国家' },
  notInRegister: {
    en: '{city}: not in the register of cities',
    'uz-Latn': '{city}: shaharlar reyestrida yoʻq',
    'uz-Cyrl': '{city}: шаҳарлар реестрида йўқ',
    ru: '{city}: нет в реестре городов',
    'zh-Hans': '{city}：不在城市名录中',
  },
  unread: {
    en: 'Answers that nobody has read yet: {n}. Their words are shown once a person has read them.',
    'uz-Latn': 'Hali hech kim oʻqimagan javoblar: {n}. Matni kishi oʻqib chiqqach koʻrsatiladi.',
    'uz-Cyrl': 'Ҳали ҳеч ким ўқимаган жавоблар: {n}. Матни киши ўқиб чиққач кўрсатилади.',
    ru: 'Ещё не прочитанных ответов: {n}. Их текст появится, когда его прочтёт человек.',
    'zh-Hans': '尚未审读的回答：{n} 条。经人工审读后方予显示。',
  },
  ties: { en: 'Ties that exist', 'uz-Latn': 'Mavjud aloqalar', 'uz-Cyrl': 'Мавжуд алоқалар', ru: 'Существующие связи', 'zh-Hans': '现有联系' },
  noTies: { en: 'No tie is known.', 'uz-Latn': 'Maʼlum aloqa yoʻq.', 'uz-Cyrl': 'Маълум алоқа йўқ.', ru: 'Связи неизвестны.', 'zh-Hans': '暂无已知联系。' },
  since: { en: 'since {day}', 'uz-Latn': '{day}dan beri', 'uz-Cyrl': '{day}дан бери', ru: 'с {day}', 'zh-Hans': '始于{day}' },
  followUps: {
    en: 'What was promised, and who sees to it',
    'uz-Latn': 'Nima vaʼda qilindi va kim bajaradi',
    'uz-Cyrl': 'Нима ваъда қилинди ва ким бажаради',
    ru: 'Что обещано и кто за это отвечает',
    'zh-Hans': '承诺事项与负责人',
  },
  noFollowUps: {
    en: 'No follow-up has been written down.',
    'uz-Latn': 'Keyingi ishlar yozib qoʻyilmagan.',
    'uz-Cyrl': 'Кейинги ишлар ёзиб қўйилмаган.',
    ru: 'Последующие шаги не записаны.',
    'zh-Hans': '尚无后续事项记录。',
  },
  promise: { en: 'Promise', 'uz-Latn': 'Vaʼda', 'uz-Cyrl': 'Ваъда', ru: 'Обещание', 'zh-Hans': '承诺' },
  owner: { en: 'Owner', 'uz-Latn': 'Masʼul', 'uz-Cyrl': 'Масъул', ru: 'Ответственный', 'zh-Hans': '负责人' },
  noOwner: { en: 'nobody yet', 'uz-Latn': 'hali hech kim', 'uz-Cyrl': 'ҳали ҳеч ким', ru: 'пока никто', 'zh-Hans': '尚未指定' },
  due: { en: 'Due', 'uz-Latn': 'Muddat', 'uz-Cyrl': 'Муддат', ru: 'Срок', 'zh-Hans': '期限' },
  noDue: { en: 'no day set', 'uz-Latn': 'kuni belgilanmagan', 'uz-Cyrl': 'куни белгиланмаган', ru: 'срок не назначен', 'zh-Hans': '未定日期' },
  indicator: { en: 'Sign that it is done', 'uz-Latn': 'Bajarilgani belgisi', 'uz-Cyrl': 'Бажарилгани белгиси', ru: 'Признак выполнения', 'zh-Hans': '完成标志' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
  wanted: {
    en: 'Who would like to work with this city',
    'uz-Latn': 'Bu shahar bilan kim hamkorlik qilmoqchi',
    'uz-Cyrl': 'Бу шаҳар билан ким ҳамкорлик қилмоқчи',
    ru: 'Кто хотел бы сотрудничать с этим городом',
    'zh-Hans': '谁希望与本市合作',
  },
  wishes: {
    en: 'Partner cities named here',
    'uz-Latn': 'Bu yerda aytilgan hamkor shaharlar',
    'uz-Cyrl': 'Бу ерда айтилган ҳамкор шаҳарлар',
    ru: 'Названные здесь города-партнёры',
    'zh-Hans': '本市受访者提及的伙伴城市',
  },
  fewMentions: {
    en: 'named by fewer than five respondents',
    'uz-Latn': 'besh respondentdan kami tilga olgan',
    'uz-Cyrl': 'беш респондентдан ками тилга олган',
    ru: 'назвали меньше пяти респондентов',
    'zh-Hans': '提及者不足五人',
  },
  fewRespondents: {
    en: 'Fewer than five people from here answered. What they named is counted for the whole programme and not shown for this city.',
    'uz-Latn': 'Bu yerdan besh kishidan kam javob bergan. Ular aytgan shaharlar butun dastur boʻyicha hisoblangan va bu shahar uchun koʻrsatilmaydi.',
    'uz-Cyrl': 'Бу ердан беш кишидан кам жавоб берган. Улар айтган шаҳарлар бутун дастур бўйича ҳисобланган ва бу шаҳар учун кўрсатилмайди.',
    ru: 'Отсюда ответило меньше пяти человек. Названное ими учтено по всей программе и для этого города не показано.',
    'zh-Hans': '本市作答者不足五人。其提及的城市计入整个项目，不单独显示。',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const COUNTS = {
  followUps: {
    en: { one: '{n} follow-up', other: '{n} follow-ups' },
    'uz-Latn': '{n} ta keyingi ish',
    'uz-Cyrl': '{n} та кейинги иш',
    ru: { one: '{n} последующий шаг', few: '{n} последующих шага', many: '{n} последующих шагов', other: '{n} последующего шага' },
    'zh-Hans': '{n} 项后续事项',
  },
  partners: {
    en: { one: '{n} partner city named', other: '{n} partner cities named' },
    'uz-Latn': '{n} ta hamkor shahar aytilgan',
    'uz-Cyrl': '{n} та ҳамкор шаҳар айтилган',
    ru: { one: 'назван {n} город-партнёр', few: 'названы {n} города-партнёра', many: 'названо {n} городов-партнёров', other: 'названо {n} города-партнёра' },
    'zh-Hans': '提及 {n} 座伙伴城市',
  },
  mentions: {
    en: { one: 'named by {n} respondent', other: 'named by {n} respondents' },
    'uz-Latn': '{n} respondent tilga olgan',
    'uz-Cyrl': '{n} респондент тилга олган',
    ru: { one: 'назвал {n} респондент', few: 'назвали {n} респондента', many: 'назвали {n} респондентов', other: 'назвали {n} респондента' },
    'zh-Hans': '{n} 名受访者提及',
  },
} as const satisfies Record<string, Readonly<Record<Language, PluralForms>>>

export function counted(n: number, what: keyof typeof COUNTS, language: Language): string {
  return plural(n, COUNTS[what][language], language)
}

const KINDS: Readonly<Record<Tie['kind'], FullText>> = {
  'sister-city': { en: 'Sister cities', 'uz-Latn': 'Birodar shaharlar', 'uz-Cyrl': 'Биродар шаҳарлар', ru: 'Города-побратимы', 'zh-Hans': '友好城市' },
  cooperation: { en: 'Cooperation', 'uz-Latn': 'Hamkorlik', 'uz-Cyrl': 'Ҳамкорлик', ru: 'Сотрудничество', 'zh-Hans': '合作' },
  project: { en: 'Project', 'uz-Latn': 'Loyiha', 'uz-Cyrl': 'Лойиҳа', ru: 'Проект', 'zh-Hans': '项目' },
  education: { en: 'Education', 'uz-Latn': 'Taʼlim', 'uz-Cyrl': 'Таълим', ru: 'Образование', 'zh-Hans': '教育' },
  culture: { en: 'Culture', 'uz-Latn': 'Madaniyat', 'uz-Cyrl': 'Маданият', ru: 'Культура', 'zh-Hans': '文化' },
}

export function tieWord(kind: Tie['kind'], language: Language): string {
  return KINDS[kind][language]
}
