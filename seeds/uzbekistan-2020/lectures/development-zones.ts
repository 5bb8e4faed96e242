import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'
import { DECK } from './materials.ts'

export const DEVELOPMENT_ZONES: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'development-zones',
  number: 3,
  title: {
    en: 'The Development and Planning of China’s Development Zones',
    'uz-Latn': 'Xitoy rivojlanish zonalarining taraqqiyoti va rejalashtirilishi',
    'uz-Cyrl': 'Хитой ривожланиш зоналарининг тараққиёти ва режалаштирилиши',
    ru: 'Развитие и планирование зон развития Китая',
    'zh-Hans': '中国开发区的发展与规划',
  },
  lecturer: 'xingping-wang',
  institution: 'southeast-university',
  abstract: [
    {
      en: 'Development zones carried much of China’s opening, its industry and the growth of its cities. They draw investment and create jobs with preferential rules, quick services and low costs for business.',
      'uz-Latn':
        'Rivojlanish zonalari Xitoyning ochilishi, sanoatlashuvi va shaharlari oʻsishida katta oʻrin tutdi. Ular imtiyozlar, tezkor xizmat va biznes uchun past xarajat bilan sarmoya jalb qiladi va ish oʻrinlari yaratadi.',
      'uz-Cyrl':
        'Ривожланиш зоналари Хитойнинг очилиши, саноатлашуви ва шаҳарлари ўсишида катта ўрин тутди. Улар имтиёзлар, тезкор хизмат ва бизнес учун паст харажат билан сармоя жалб қилади ва иш ўринлари яратади.',
      ru: 'Зоны развития во многом обеспечили открытость Китая, рост его промышленности и городов. Льготами, быстрыми услугами и низкими издержками они привлекают инвестиции и создают рабочие места.',
      'zh-Hans': '开发区是中国改革开放、工业化和城市化的重要载体，以优惠政策、高效服务和低营商成本吸引投资、创造就业。',
    },
    {
      en: 'The lecture reviews how the zones were planned and built and what city governments did for them. It looks closely at Jiangsu Province and the Suzhou Industrial Park, and closes with proposals for industrial parks in Uzbekistan.',
      'uz-Latn':
        'Maʼruzada zonalar qanday rejalashtirilgani va qurilgani hamda shahar hokimiyatlarining oʻrni koʻrib chiqiladi. Szyansu viloyati va Suchjou sanoat parki batafsil oʻrganiladi, yakunida Oʻzbekiston sanoat parklari uchun takliflar beriladi.',
      'uz-Cyrl':
        'Маърузада зоналар қандай режалаштирилгани ва қурилгани ҳамда шаҳар ҳокимиятларининг ўрни кўриб чиқилади. Цзянсу вилояти ва Сучжоу саноат парки батафсил ўрганилади, якунида Ўзбекистон саноат парклари учун таклифлар берилади.',
      ru: 'Лекция рассматривает, как зоны планировали и строили и что для них сделали городские власти. Подробно разобраны провинция Цзянсу и Сучжоуский индустриальный парк; в конце — предложения для промышленных парков Узбекистана.',
      'zh-Hans': '讲座回顾开发区的规划建设历程和市政府的作用，深入分析江苏省和苏州工业园区的案例，最后就乌兹别克斯坦工业园区提出建议。',
    },
  ],
  takeaways: [
    {
      en: 'City governments have an active part in the success of a zone.',
      'uz-Latn': 'Zona muvaffaqiyatida shahar hokimiyati faol ishtirok etadi.',
      'uz-Cyrl': 'Зона муваффақиятида шаҳар ҳокимияти фаол иштирок этади.',
      ru: 'Городские власти активно участвуют в успехе зоны.',
      'zh-Hans': '市政府在开发区的成功中发挥积极作用。',
    },
    {
      en: 'Rules, services and costs together decide whether investors come.',
      'uz-Latn': 'Sarmoyador kelishini qoidalar, xizmatlar va xarajatlar birgalikda belgilaydi.',
      'uz-Cyrl': 'Сармоядор келишини қоидалар, хизматлар ва харажатлар биргаликда белгилайди.',
      ru: 'Придут ли инвесторы, решают вместе правила, услуги и издержки.',
      'zh-Hans': '政策、服务和成本共同决定投资者是否前来。',
    },
    {
      en: 'Suzhou shows how a park can be developed over the long run.',
      'uz-Latn': 'Suchjou parkni uzoq muddat davomida qanday rivojlantirish mumkinligini koʻrsatadi.',
      'uz-Cyrl': 'Сучжоу паркни узоқ муддат давомида қандай ривожлантириш мумкинлигини кўрсатади.',
      ru: 'Сучжоу показывает, как можно развивать парк в долгосрочной перспективе.',
      'zh-Hans': '苏州的经验展示了园区如何长期发展。',
    },
  ],
  materials: [DECK],
  source: published('Knowledge and Insights'),
}
