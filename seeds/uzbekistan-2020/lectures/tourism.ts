import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'
import { DECK, RECORDING } from './materials.ts'

export const TOURISM: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'tourism',
  number: 7,
  title: {
    en: 'The Theory and Practice of All-in-one Tourism in China',
    'uz-Latn': 'Xitoyda yaxlit turizm nazariyasi va amaliyoti',
    'uz-Cyrl': 'Хитойда яхлит туризм назарияси ва амалиёти',
    ru: 'Теория и практика комплексного туризма в Китае',
    'zh-Hans': '中国全域旅游的理论与实践',
  },
  lecturer: 'guofu-xuan',
  institution: 'southeast-university',
  abstract: [
    {
      en: 'All-in-one tourism is a practice that grew in China itself and raised the quality of tourism there. It joins the trades along the value chain of tourism and involves the people who live in the place.',
      'uz-Latn':
        'Yaxlit turizm — Xitoyning oʻzida shakllangan va u yerda turizm sifatini oshirgan amaliyot. U turizm qiymat zanjiridagi tarmoqlarni birlashtiradi va mahalliy aholini jalb qiladi.',
      'uz-Cyrl':
        'Яхлит туризм — Хитойнинг ўзида шаклланган ва у ерда туризм сифатини оширган амалиёт. У туризм қиймат занжиридаги тармоқларни бирлаштиради ва маҳаллий аҳолини жалб қилади.',
      ru: 'Комплексный туризм — практика, сложившаяся в самом Китае и повысившая там качество туризма. Она соединяет отрасли вдоль цепочки создания стоимости и вовлекает местных жителей.',
      'zh-Hans': '全域旅游是中国旅游业发展中形成的本土良好做法，提高了旅游质量。它整合旅游价值链上的各行业，并吸引当地居民参与。',
    },
    {
      en: 'A vineyard can make wine and also receive guests for tastings and for the culture around wine; service areas of motorways and fruit farms work in the same way. In the view of the lecturer both sides gain: public services become better, and so do visits.',
      'uz-Latn':
        'Uzumzor ham mahsulot beradi, ham mehmonlarni vino taʼmini tatib koʻrish va u bilan bogʻliq madaniyat bilan tanishtirishga qabul qiladi; avtomagistral xizmat maydonlari va mevali bogʻlar ham shunday ishlaydi. Maʼruzachi fikricha, ikki tomon ham yutadi: davlat xizmatlari ham, sayohat ham yaxshilanadi.',
      'uz-Cyrl':
        'Узумзор ҳам маҳсулот беради, ҳам меҳмонларни вино таъмини татиб кўриш ва у билан боғлиқ маданият билан таништиришга қабул қилади; автомагистрал хизмат майдонлари ва мевали боғлар ҳам шундай ишлайди. Маърузачи фикрича, икки томон ҳам ютади: давлат хизматлари ҳам, саёҳат ҳам яхшиланади.',
      ru: 'Виноградник может и производить вино, и принимать гостей на дегустации и знакомство с культурой вина; так же работают придорожные зоны обслуживания и фруктовые хозяйства. По мнению лектора, выигрывают обе стороны: лучше становятся и государственные услуги, и впечатления гостей.',
      'zh-Hans':
        '葡萄园既可生产，也可接待游客品酒、体验葡萄酒文化；高速公路服务区和果园同样如此。讲师认为这是双赢：公共服务得到改善，游客体验也更好。',
    },
  ],
  takeaways: [
    {
      en: 'A place of production can also be a place to visit.',
      'uz-Latn': 'Ishlab chiqarish joyi sayohat joyi ham boʻla oladi.',
      'uz-Cyrl': 'Ишлаб чиқариш жойи саёҳат жойи ҳам бўла олади.',
      ru: 'Место производства может быть и местом посещения.',
      'zh-Hans': '生产场所也可以成为旅游目的地。',
    },
    {
      en: 'Local people are involved.',
      'uz-Latn': 'Mahalliy aholi rejaga jalb etiladi.',
      'uz-Cyrl': 'Маҳаллий аҳоли режага жалб этилади.',
      ru: 'Местные жители вовлечены в работу.',
      'zh-Hans': '当地居民应参与其中。',
    },
    {
      en: 'What is built for visitors can also improve public services for residents.',
      'uz-Latn': 'Sayyohlar uchun qilingan ish davlat xizmatlarini ham yaxshilashi mumkin.',
      'uz-Cyrl': 'Сайёҳлар учун қилинган иш давлат хизматларини ҳам яхшилаши мумкин.',
      ru: 'Сделанное для гостей может улучшить и государственные услуги.',
      'zh-Hans': '为游客所做的建设也能改善公共服务。',
    },
  ],
  materials: [DECK, RECORDING],
  source: published('Knowledge and Insights'),
}
