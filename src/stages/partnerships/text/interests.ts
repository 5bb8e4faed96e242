import type { FullText } from '../../../kernel/language.ts'

export const INTERESTS = {
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
    'uz-Latn':
      'Sonlar — respondentlar ochiq javobda necha marta tilga olgani: bir respondent bir necha shaharni aytishi mumkin va hech kim shahar nomidan gapirmaydi.',
    'uz-Cyrl':
      'Сонлар — респондентлар очиқ жавобда неча марта тилга олгани: бир респондент бир неча шаҳарни айтиши мумкин ва ҳеч ким шаҳар номидан гапирмайди.',
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
  countries: {
    en: 'By country',
    'uz-Latn': 'Mamlakatlar boʻyicha',
    'uz-Cyrl': 'Мамлакатлар бўйича',
    ru: 'По странам',
    'zh-Hans': '按国家',
  },
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
  onlyCountry: {
    en: 'only the country was named',
    'uz-Latn': 'faqat mamlakat aytilgan',
    'uz-Cyrl': 'фақат мамлакат айтилган',
    ru: 'названа только страна',
    'zh-Hans': '仅提及国家',
  },
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
} as const satisfies Record<string, FullText>
