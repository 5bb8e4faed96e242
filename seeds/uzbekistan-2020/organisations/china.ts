import type { Organisation } from '../../../src/registry/organisations/index.ts'

export const CHINESE: readonly Organisation[] = [
  {
    code: 'catis',
    name: {
      en: 'China Association of Trade in Services',
      'uz-Latn': 'Xitoy xizmatlar savdosi uyushmasi',
      'uz-Cyrl': 'Хитой хизматлар савдоси уюшмаси',
      ru: 'Китайская ассоциация торговли услугами',
      'zh-Hans': '中国服务贸易协会',
    },
    short: { en: 'CATIS', 'uz-Latn': 'CATIS', 'uz-Cyrl': 'CATIS', ru: 'CATIS', 'zh-Hans': '中国服贸协会' },
    country: 'CN',
    kind: 'association',
    about: {
      en: 'Paid for the training through the Cities Project.',
      'uz-Latn': 'Shaharlar loyihasi orqali oʻquv kursini moliyalashtirgan.',
      'uz-Cyrl': 'Шаҳарлар лойиҳаси орқали ўқув курсини молиялаштирган.',
      ru: 'Профинансировала курс через Проект «Города».',
      'zh-Hans': '通过城市项目为培训提供资金。',
    },
  },
  {
    code: 'southeast-university',
    name: {
      en: 'Southeast University',
      'uz-Latn': 'Janubi-sharq universiteti',
      'uz-Cyrl': 'Жануби-шарқ университети',
      ru: 'Юго-Восточный университет',
      'zh-Hans': '东南大学',
    },
    country: 'CN',
    kind: 'school',
    about: {
      en: 'A university in China. Three of the lecturers teach there.',
      'uz-Latn': 'Xitoydagi universitet. Maʼruzachilardan uch nafari shu yerda dars beradi.',
      'uz-Cyrl': 'Хитойдаги университет. Маърузачилардан уч нафари шу ерда дарс беради.',
      ru: 'Университет в Китае. В нём преподают трое из лекторов.',
      'zh-Hans': '中国的一所大学，三位讲师在此任教。',
    },
  },
  {
    code: 'cass',
    name: {
      en: 'Chinese Academy of Social Sciences',
      'uz-Latn': 'Xitoy ijtimoiy fanlar akademiyasi',
      'uz-Cyrl': 'Хитой ижтимоий фанлар академияси',
      ru: 'Китайская академия общественных наук',
      'zh-Hans': '中国社会科学院',
    },
    short: { en: 'CASS', 'uz-Latn': 'CASS', 'uz-Cyrl': 'CASS', ru: 'КАОН', 'zh-Hans': '中国社科院' },
    country: 'CN',
    kind: 'academy',
    about: {
      en: 'Two of the lecturers work in its Institute of Population and Labor Economics.',
      'uz-Latn': 'Maʼruzachilardan ikki nafari uning Aholi va mehnat iqtisodiyoti institutida ishlaydi.',
      'uz-Cyrl': 'Маърузачилардан икки нафари унинг Аҳоли ва меҳнат иқтисодиёти институтида ишлайди.',
      ru: 'Двое из лекторов работают в её Институте экономики народонаселения и труда.',
      'zh-Hans': '两位讲师在其人口与劳动经济研究所工作。',
    },
  },
  {
    code: 'lanzhou-university',
    name: {
      en: 'Lanzhou University of Finance and Economics',
      'uz-Latn': 'Lanchjou moliya va iqtisodiyot universiteti',
      'uz-Cyrl': 'Ланчжоу молия ва иқтисодиёт университети',
      ru: 'Ланьчжоуский университет финансов и экономики',
      'zh-Hans': '兰州财经大学',
    },
    country: 'CN',
    kind: 'school',
    about: {
      en: 'One lecturer teaches in its School of International Economics and Trade.',
      'uz-Latn': 'Bir maʼruzachi uning Xalqaro iqtisodiyot va savdo maktabida dars beradi.',
      'uz-Cyrl': 'Бир маърузачи унинг Халқаро иқтисодиёт ва савдо мактабида дарс беради.',
      ru: 'Один лектор преподаёт в его Школе международной экономики и торговли.',
      'zh-Hans': '一位讲师在其国际经济与贸易学院任教。',
    },
  },
  {
    code: 'nanjing-university',
    name: {
      en: 'Nanjing University',
      'uz-Latn': 'Nankin universiteti',
      'uz-Cyrl': 'Нанкин университети',
      ru: 'Нанкинский университет',
      'zh-Hans': '南京大学',
    },
    country: 'CN',
    kind: 'school',
    about: {
      en: 'One lecturer works in its Institute of Urban Science. The published report leaves the university out of its list of institutions.',
      'uz-Latn':
        'Bir maʼruzachi uning Shahar fani institutida ishlaydi. Eʼlon qilingan hisobotdagi muassasalar roʻyxatida bu universitet yoʻq.',
      'uz-Cyrl': 'Бир маърузачи унинг Шаҳар фани институтида ишлайди. Эълон қилинган ҳисоботдаги муассасалар рўйхатида бу университет йўқ.',
      ru: 'Один лектор работает в его Институте науки о городе. В перечне учреждений опубликованного отчёта этот университет не назван.',
      'zh-Hans': '一位讲师在其城市科学研究院工作。已发表报告的机构名单中漏列该校。',
    },
  },
]
