import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'

/** The published report shows photographs from this lecture and names neither slides nor a recording of it. */
export const SELF_EMPLOYMENT: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'self-employment',
  number: 5,
  title: {
    en: 'Empowering Self-Employed Groups: The Experience of China and USA',
    'uz-Latn': 'Oʻz-oʻzini band qilganlarga imkoniyat berish: Xitoy va AQSH tajribasi',
    'uz-Cyrl': 'Ўз-ўзини банд қилганларга имконият бериш: Хитой ва АҚШ тажрибаси',
    ru: 'Поддержка самозанятых: опыт Китая и США',
    'zh-Hans': '赋能自主就业群体：中国与美国的经验',
  },
  lecturer: 'xiaowu-hu',
  institution: 'nanjing-university',
  abstract: [
    {
      en: 'People who work for themselves, as couriers, housekeepers, carers of children or sellers, raise productivity in developing countries and in very large cities such as New York. The lecture goes through their history and says why they matter more in the pandemic.',
      'uz-Latn':
        'Oʻzi uchun ishlaydiganlar — kuryer, uy xizmatchisi, enaga yoki sotuvchilar — rivojlanayotgan mamlakatlarda va Nyu-York kabi yirik shaharlarda unumdorlikni oshiradi. Maʼruza ularning tarixini va pandemiya davrida nega ahamiyati oshganini koʻrsatadi.',
      'uz-Cyrl':
        'Ўзи учун ишлайдиганлар — курьер, уй хизматчиси, энага ёки сотувчилар — ривожланаётган мамлакатларда ва Нью-Йорк каби йирик шаҳарларда унумдорликни оширади. Маъруза уларнинг тарихини ва пандемия даврида нега аҳамияти ошганини кўрсатади.',
      ru: 'Работающие на себя — курьеры, домашние работники, няни, продавцы — повышают производительность в развивающихся странах и в таких крупнейших городах, как Нью-Йорк. Лекция рассказывает об их истории и о том, почему в пандемию они стали важнее.',
      'zh-Hans':
        '自主就业者包括快递员、家政人员、保姆、售货员等，在发展中国家和纽约等特大城市提高了生产率。讲座回顾其历史，并说明其在疫情中为何更为重要。',
    },
    {
      en: 'Policies and good practices of China and the United States are compared. The conclusion: where incentives and conditions for business are better, self-employment grows; low or no tax counts most.',
      'uz-Latn':
        'Xitoy va AQSHning siyosati va ilgʻor tajribalari taqqoslanadi. Xulosa: ragʻbat va biznes sharoiti yaxshi joyda oʻz-oʻzini band qilish oʻsadi; eng muhimi — past soliq yoki soliqsiz tartib.',
      'uz-Cyrl':
        'Хитой ва АҚШнинг сиёсати ва илғор тажрибалари таққосланади. Хулоса: рағбат ва бизнес шароити яхши жойда ўз-ўзини банд қилиш ўсади; энг муҳими — паст солиқ ёки солиқсиз тартиб.',
      ru: 'Сопоставлены политика и удачный опыт Китая и США. Вывод: самозанятость растёт там, где лучше стимулы и условия для бизнеса; важнее всего низкий налог или его отсутствие.',
      'zh-Hans': '讲座比较中国和美国的政策与良好做法。结论是：激励越多、营商环境越好，自主就业越兴旺；其中免税或低税政策最为关键。',
    },
  ],
  takeaways: [
    {
      en: 'A low tax or none is the strongest single measure.',
      'uz-Latn': 'Eng taʼsirli chora — past soliq yoki soliqdan ozod qilish.',
      'uz-Cyrl': 'Энг таъсирли чора — паст солиқ ёки солиқдан озод қилиш.',
      ru: 'Самая действенная мера — низкий налог или освобождение от него.',
      'zh-Hans': '免税或低税是最关键的一项措施。',
    },
    {
      en: 'National and city governments both have to support the self-employed.',
      'uz-Latn': 'Oʻz-oʻzini band qilganlarni ham davlat, ham shahar hokimiyati qoʻllab-quvvatlashi kerak.',
      'uz-Cyrl': 'Ўз-ўзини банд қилганларни ҳам давлат, ҳам шаҳар ҳокимияти қўллаб-қувватлаши керак.',
      ru: 'Поддерживать самозанятых должны и государство, и города.',
      'zh-Hans': '国家和城市两级政府都应支持自主就业。',
    },
    {
      en: 'Self-employment helps to make full use of the people available for work.',
      'uz-Latn': 'Oʻz-oʻzini band qilish mavjud ishchi kuchidan toʻliq foydalanish imkonini beradi.',
      'uz-Cyrl': 'Ўз-ўзини банд қилиш мавжуд ишчи кучидан тўлиқ фойдаланиш имконини беради.',
      ru: 'Самозанятость позволяет полнее использовать имеющиеся трудовые ресурсы.',
      'zh-Hans': '自主就业有助于充分利用现有人力资源。',
    },
  ],
  materials: [],
  source: published('Knowledge and Insights'),
}
