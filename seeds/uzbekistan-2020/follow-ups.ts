import type { FollowUp } from '../../src/stages/partnerships/index.ts'
import { published } from './source.ts'

/** What the published report leaves to be done. It sets no days: each due day is the choice of this demonstration, and says so. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  {
    code: 'materials',
    programme: 'uzbekistan-2020',
    promise: {
      en: 'Course materials go to whoever asks for them. (The due day is the choice of this demonstration.)',
      'uz-Latn': 'Kurs materiallari soʻragan har kimga beriladi. (Muddatni ushbu namuna belgilagan.)',
      'uz-Cyrl': 'Курс материаллари сўраган ҳар кимга берилади. (Муддатни ушбу намуна белгилаган.)',
      ru: 'Материалы курса получает каждый, кто о них попросит. (Срок выбран для этой демонстрации.)',
      'zh-Hans': '向索取者提供培训材料。（期限由本演示设定。）',
    },
    owner: 'cities-project',
    due: '2021-01-31',
    indicator: {
      en: 'Requests for materials that were answered, of all that came in',
      'uz-Latn': 'Kelgan soʻrovlardan javob berilganlari',
      'uz-Cyrl': 'Келган сўровлардан жавоб берилганлари',
      ru: 'Отвеченные запросы на материалы из всех поступивших',
      'zh-Hans': '已答复的材料索取请求占全部请求的比例',
    },
    source: published('Concluding remarks'),
  },
  {
    code: 'interest-in-chinese-cities',
    programme: 'uzbekistan-2020',
    promise: {
      en: 'The interest of Uzbek cities in working with cities in China is followed up. (The due day is the choice of this demonstration.)',
      'uz-Latn':
        'Oʻzbekiston shaharlarining Xitoy shaharlari bilan ishlashga qiziqishi boʻyicha keyingi ishlar olib boriladi. (Muddatni ushbu namuna belgilagan.)',
      'uz-Cyrl':
        'Ўзбекистон шаҳарларининг Хитой шаҳарлари билан ишлашга қизиқиши бўйича кейинги ишлар олиб борилади. (Муддатни ушбу намуна белгилаган.)',
      ru: 'По интересу узбекских городов к работе с городами Китая ведётся дальнейшая работа. (Срок выбран для этой демонстрации.)',
      'zh-Hans': '跟进乌兹别克斯坦城市与中国城市合作的意向。（期限由本演示设定。）',
    },
    owner: 'cities-project',
    due: '2021-05-06',
    indicator: {
      en: 'Introductions between two cities to which both have agreed',
      'uz-Latn': 'Ikkala shahar ham rozi boʻlgan tanishtirishlar',
      'uz-Cyrl': 'Иккала шаҳар ҳам рози бўлган таништиришлар',
      ru: 'Знакомства двух городов, на которые согласились оба',
      'zh-Hans': '双方城市均同意的牵线介绍数',
    },
    source: published('Concluding remarks'),
  },
  {
    code: 'answer-to-respondents',
    programme: 'uzbekistan-2020',
    promise: {
      en: 'Respondents who would like to work with the partners get an answer from them. (The report counts them and names no next step; the due day is the choice of this demonstration.)',
      'uz-Latn':
        'Hamkorlar bilan ishlashni xohlagan respondentlar ulardan javob oladi. (Hisobot ularni sanaydi, lekin keyingi qadamni aytmaydi; muddatni ushbu namuna belgilagan.)',
      'uz-Cyrl':
        'Ҳамкорлар билан ишлашни хоҳлаган респондентлар улардан жавоб олади. (Ҳисобот уларни санайди, лекин кейинги қадамни айтмайди; муддатни ушбу намуна белгилаган.)',
      ru: 'Респонденты, желающие работать с партнёрами, получают от них ответ. (Отчёт их считает, но следующего шага не называет; срок выбран для этой демонстрации.)',
      'zh-Hans': '愿与合作伙伴共事的受访者得到答复。（报告统计了人数，未说明下一步；期限由本演示设定。）',
    },
    owner: 'gsbe',
    due: '2021-03-31',
    indicator: {
      en: 'Respondents answered, of those who said that they would like to work with the partners',
      'uz-Latn': 'Hamkorlar bilan ishlashni xohlaganlardan javob olganlari',
      'uz-Cyrl': 'Ҳамкорлар билан ишлашни хоҳлаганлардан жавоб олганлари',
      ru: 'Получившие ответ из тех, кто хотел бы работать с партнёрами',
      'zh-Hans': '表示愿意合作者中已获答复的人数',
    },
    source: published('Key results of the training workshop'),
  },
  {
    code: 'bukhara-luoyang',
    programme: 'uzbekistan-2020',
    promise: {
      en: 'The cooperation of Bukhara and Luoyang is extended by new projects. (Nobody is named as responsible; the due day is the choice of this demonstration.)',
      'uz-Latn':
        'Buxoro va Loyan hamkorligi yangi loyihalar bilan kengaytiriladi. (Masʼul koʻrsatilmagan; muddatni ushbu namuna belgilagan.)',
      'uz-Cyrl': 'Бухоро ва Лоян ҳамкорлиги янги лойиҳалар билан кенгайтирилади. (Масъул кўрсатилмаган; муддатни ушбу намуна белгилаган.)',
      ru: 'Сотрудничество Бухары и Лояна расширяется новыми проектами. (Ответственный не назван; срок выбран для этой демонстрации.)',
      'zh-Hans': '以新项目扩大布哈拉与洛阳的合作。（未指明负责方；期限由本演示设定。）',
    },
    due: '2021-11-06',
    indicator: {
      en: 'New joint projects of the two cities',
      'uz-Latn': 'Ikki shaharning yangi qoʻshma loyihalari',
      'uz-Cyrl': 'Икки шаҳарнинг янги қўшма лойиҳалари',
      ru: 'Новые совместные проекты двух городов',
      'zh-Hans': '两市新的联合项目数',
    },
    source: published('Voices'),
  },
]
