import type { Correction } from '../../../../src/stages/reports/index.ts'
import { IN } from './sections.ts'

export const SUMMARY: readonly Correction[] = [
  {
    where: IN.summary,
    printed: {
      en: 'Mayors and deputy mayors of {{fact:printed.cities}} completed the training.',
      'uz-Latn': 'Hokimlar va oʻrinbosarlar kursni tugatgan: {{fact:printed.cities}}.',
      'uz-Cyrl': 'Ҳокимлар ва ўринбосарлар курсни тугатган: {{fact:printed.cities}}.',
      ru: 'Хокимы и их заместители завершили обучение: {{fact:printed.cities}}.',
      'zh-Hans': '{{fact:printed.cities}}的市长和副市长完成了培训。',
    },
    now: {
      en: 'Registered officials: {{value:reg.total}}; cities: {{value:reg.cities}}.',
      'uz-Latn': 'Roʻyxatdan oʻtgan mansabdorlar: {{value:reg.total}}; shaharlar: {{value:reg.cities}}.',
      'uz-Cyrl': 'Рўйхатдан ўтган мансабдорлар: {{value:reg.total}}; шаҳарлар: {{value:reg.cities}}.',
      ru: 'Зарегистрировано должностных лиц: {{value:reg.total}}; городов: {{value:reg.cities}}.',
      'zh-Hans': '登记官员：{{value:reg.total}}；城市：{{value:reg.cities}}。',
    },
    why: {
      en: 'The evidence is registration data. Nobody recorded attendance or completion.',
      'uz-Latn': 'Dalil — roʻyxatdan oʻtish maʼlumotlari. Qatnashish ham, tugatish ham qayd etilmagan.',
      'uz-Cyrl': 'Далил — рўйхатдан ўтиш маълумотлари. Қатнашиш ҳам, тугатиш ҳам қайд этилмаган.',
      ru: 'Основание — данные регистрации. Посещение и завершение не фиксировались.',
      'zh-Hans': '依据为登记数据，出席和结业未作记录。',
    },
  },
  {
    where: IN.summary,
    printed: {
      en: 'A one-week training',
      'uz-Latn': 'Bir haftalik kurs',
      'uz-Cyrl': 'Бир ҳафталик курс',
      ru: 'Недельное обучение',
      'zh-Hans': '为期一周的培训',
    },
    now: {
      en: '{{fact:days}}: {{fact:dates}}',
      'uz-Latn': '{{fact:days}}: {{fact:dates}}',
      'uz-Cyrl': '{{fact:days}}: {{fact:dates}}',
      ru: '{{fact:days}}: {{fact:dates}}',
      'zh-Hans': '{{fact:days}}：{{fact:dates}}',
    },
    why: {
      en: 'The days that the same report gives are four.',
      'uz-Latn': 'Oʻsha hisobotda koʻrsatilgan kunlar — toʻrtta.',
      'uz-Cyrl': 'Ўша ҳисоботда кўрсатилган кунлар — тўртта.',
      ru: 'Дней, указанных в том же отчёте, четыре.',
      'zh-Hans': '同一报告所列日期为四天。',
    },
  },
  {
    where: IN.summary,
    printed: {
      en: 'Partnerships with cities in China “as well as other Southern countries”',
      'uz-Latn': 'Xitoy va “boshqa Janub mamlakatlari” shaharlari bilan hamkorlik',
      'uz-Cyrl': 'Хитой ва «бошқа Жануб мамлакатлари» шаҳарлари билан ҳамкорлик',
      ru: 'Партнёрства с городами Китая «и других стран Юга»',
      'zh-Hans': '与中国“及其他南方国家”城市的伙伴关系',
    },
    now: {
      en: 'Cities in China: {{figure:na.china}}',
      'uz-Latn': 'Xitoy shaharlari: {{figure:na.china}}',
      'uz-Cyrl': 'Хитой шаҳарлари: {{figure:na.china}}',
      ru: 'Города Китая: {{figure:na.china}}',
      'zh-Hans': '中国城市：{{figure:na.china}}',
    },
    why: {
      en: 'No figure of the published report concerns another country; those in an annex here rest on synthetic answers alone.',
      'uz-Latn':
        'Eʼlon qilingan hisobotdagi hech bir koʻrsatkich boshqa mamlakatga tegishli emas; bu yerdagi ilovada keltirilganlari faqat sunʼiy javoblarga asoslangan.',
      'uz-Cyrl':
        'Эълон қилинган ҳисоботдаги ҳеч бир кўрсаткич бошқа мамлакатга тегишли эмас; бу ердаги иловада келтирилганлари фақат сунъий жавобларга асосланган.',
      ru: 'Ни один показатель опубликованного отчёта не касается другой страны; приведённые здесь в приложении основаны только на синтетических ответах.',
      'zh-Hans': '已发表报告中没有一项数字涉及其他国家；本版附件中的相关数字仅依据合成回答。',
    },
  },
  {
    where: IN.summary,
    printed: {
      en: '“Strong interest” in cooperation in industrial parks, tourism, science and technology',
      'uz-Latn': 'Sanoat parklari, turizm, fan va texnologiya boʻyicha hamkorlikka “kuchli qiziqish”',
      'uz-Cyrl': 'Саноат парклари, туризм, фан ва технология бўйича ҳамкорликка «кучли қизиқиш»',
      ru: '«Сильный интерес» к сотрудничеству в сфере промышленных парков, туризма, науки и технологий',
      'zh-Hans': '对工业园区、旅游、科学技术合作有“浓厚兴趣”',
    },
    now: {
      en: 'Named by: industrial development ({{figure:na.area.industrial_development}}), tourism ({{figure:na.area.tourism}}), science and technology ({{figure:na.area.science_technology}})',
      'uz-Latn':
        'Aytganlar: sanoatni rivojlantirish ({{figure:na.area.industrial_development}}), turizm ({{figure:na.area.tourism}}), fan va texnologiya ({{figure:na.area.science_technology}})',
      'uz-Cyrl':
        'Айтганлар: саноатни ривожлантириш ({{figure:na.area.industrial_development}}), туризм ({{figure:na.area.tourism}}), фан ва технология ({{figure:na.area.science_technology}})',
      ru: 'Назвали: развитие промышленности ({{figure:na.area.industrial_development}}), туризм ({{figure:na.area.tourism}}), наука и технологии ({{figure:na.area.science_technology}})',
      'zh-Hans':
        '提及人数：工业发展（{{figure:na.area.industrial_development}}），旅游（{{figure:na.area.tourism}}），科学技术（{{figure:na.area.science_technology}}）',
    },
    why: {
      en: 'So few mentions show a first interest, not a strong one.',
      'uz-Latn': 'Bunday kam javob kuchli emas, dastlabki qiziqishni koʻrsatadi.',
      'uz-Cyrl': 'Бундай кам жавоб кучли эмас, дастлабки қизиқишни кўрсатади.',
      ru: 'Столь немногие упоминания говорят о первом, а не о сильном интересе.',
      'zh-Hans': '提及者如此之少，只能说明初步兴趣，不能说明浓厚兴趣。',
    },
  },
]
