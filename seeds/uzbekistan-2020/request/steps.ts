import type { Step } from '../../../src/stages/requests/index.ts'

/** What was done with the request. The published report dates the mandate alone, so no other step has a day. */
export const STEPS: readonly Step[] = [
  {
    state: 'received',
    day: '2020-07-08',
    by: 'gsbe',
    note: {
      en: 'The Ministry and the School received the mandate.',
      'uz-Latn': 'Vazirlik va Maktab topshiriqni oldi.',
      'uz-Cyrl': 'Вазирлик ва Мактаб топшириқни олди.',
      ru: 'Министерство и Школа получили поручение.',
      'zh-Hans': '经济发展与减贫部和研究生院接受任务。',
    },
  },
  {
    state: 'received',
    by: 'undp-uzbekistan',
    note: {
      en: 'The School turned to UNDP in Uzbekistan, which became co-organiser and asked the Cities Project of UNOSSC to join. The report gives no day.',
      'uz-Latn':
        'Maktab BMTTDning Oʻzbekistondagi vakolatxonasiga murojaat qildi; u birgalikda tashkilotchi boʻldi va UNOSSCning Shaharlar loyihasini taklif etdi. Hisobotda kuni koʻrsatilmagan.',
      'uz-Cyrl':
        'Мактаб БМТТДнинг Ўзбекистондаги ваколатхонасига мурожаат қилди; у биргаликда ташкилотчи бўлди ва UNOSSCнинг Шаҳарлар лойиҳасини таклиф этди. Ҳисоботда куни кўрсатилмаган.',
      ru: 'Школа обратилась в ПРООН в Узбекистане, которая стала соорганизатором и пригласила Проект «Города» UNOSSC. День в отчёте не указан.',
      'zh-Hans': '研究生院联系开发计划署驻乌兹别克斯坦代表处，后者成为共同主办方，并邀请南南合作办公室城市项目参加。报告未载明日期。',
    },
  },
  {
    state: 'accepted',
    by: 'cities-project',
    note: {
      en: 'At the request of UNDP and the School, the Cities Project found the lecturers in China and obtained the funding of CATIS. The report gives no day.',
      'uz-Latn':
        'BMTTD va Maktab soʻroviga koʻra Shaharlar loyihasi Xitoydan maʼruzachilar topdi va CATIS moliyalashtirishini taʼminladi. Hisobotda kuni koʻrsatilmagan.',
      'uz-Cyrl':
        'БМТТД ва Мактаб сўровига кўра Шаҳарлар лойиҳаси Хитойдан маърузачилар топди ва CATIS молиялаштиришини таъминлади. Ҳисоботда куни кўрсатилмаган.',
      ru: 'По просьбе ПРООН и Школы Проект «Города» нашёл лекторов в Китае и получил финансирование CATIS. День в отчёте не указан.',
      'zh-Hans': '应开发计划署和研究生院请求，城市项目在中国物色讲师，并取得中国服务贸易协会的资助。报告未载明日期。',
    },
  },
  {
    state: 'programme-made',
    by: 'gsbe',
    note: {
      en: 'The School scheduled a custom-made online training for November. The report does not say when it did so.',
      'uz-Latn': 'Maktab noyabr oyiga maxsus onlayn oʻquv kursini rejalashtirdi. Bu qachon qilingani hisobotda aytilmagan.',
      'uz-Cyrl': 'Мактаб ноябрь ойига махсус онлайн ўқув курсини режалаштирди. Бу қачон қилингани ҳисоботда айтилмаган.',
      ru: 'Школа запланировала на ноябрь специально составленный онлайн-курс. Когда это было сделано, в отчёте не сказано.',
      'zh-Hans': '研究生院将专门设计的在线培训安排在十一月。报告未说明何时作出安排。',
    },
  },
]
