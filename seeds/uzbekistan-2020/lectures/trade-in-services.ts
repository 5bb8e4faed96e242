import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'
import { DECK } from './materials.ts'

export const TRADE_IN_SERVICES: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'trade-in-services',
  number: 4,
  title: {
    en: 'Trade in Services: Global Development and Chinese Experience',
    'uz-Latn': 'Xizmatlar savdosi: jahondagi rivoji va Xitoy tajribasi',
    'uz-Cyrl': 'Хизматлар савдоси: жаҳондаги ривожи ва Хитой тажрибаси',
    ru: 'Торговля услугами: мировое развитие и опыт Китая',
    'zh-Hans': '服务贸易：全球发展与中国经验',
  },
  lecturer: 'jingyin-hu',
  institution: 'lanzhou-university',
  abstract: [
    {
      en: 'The lecture shows how trade in services has grown in the world, how it differs by region and how it is composed. High transaction costs, incomplete rules and uneven development of regions hold it back.',
      'uz-Latn':
        'Maʼruza jahonda xizmatlar savdosi qanday oʻsgani, mintaqalar boʻyicha farqi va tarkibini koʻrsatadi. Unga yuqori bitim xarajatlari, qoidalarning yetarli emasligi va mintaqalarning notekis rivojlanishi toʻsqinlik qiladi.',
      'uz-Cyrl':
        'Маъруза жаҳонда хизматлар савдоси қандай ўсгани, минтақалар бўйича фарқи ва таркибини кўрсатади. Унга юқори битим харажатлари, қоидаларнинг етарли эмаслиги ва минтақаларнинг нотекис ривожланиши тўсқинлик қилади.',
      ru: 'Лекция показывает, как росла мировая торговля услугами, как она различается по регионам и из чего состоит. Её сдерживают высокие трансакционные издержки, недостаток правил и неравномерное развитие регионов.',
      'zh-Hans': '讲座介绍全球服务贸易的发展历程、地区差异和结构。交易成本高、规则不完善、区域发展不平衡是其面临的困难。',
    },
    {
      en: 'The lecturer sees the future in outsourced and digital services, which widen what can be traded, above all for emerging economies. China itself still has a deficit and an unbalanced structure of trade; Beijing leads and offers the most experience.',
      'uz-Latn':
        'Maʼruzachi kelajakni autsorsing va raqamli xizmatlarda koʻradi: ular, ayniqsa rivojlanayotgan iqtisodiyotlar uchun, savdo doirasini kengaytiradi. Xitoyning oʻzida hali taqchillik va nomutanosib tarkib bor; Pekin yetakchi va eng koʻp tajribaga ega.',
      'uz-Cyrl':
        'Маърузачи келажакни аутсорсинг ва рақамли хизматларда кўради: улар, айниқса ривожланаётган иқтисодиётлар учун, савдо доирасини кенгайтиради. Хитойнинг ўзида ҳали тақчиллик ва номутаносиб таркиб бор; Пекин етакчи ва энг кўп тажрибага эга.',
      ru: 'Будущее лектор видит в аутсорсинге и цифровых услугах: они расширяют круг того, чем можно торговать, прежде всего для развивающихся экономик. У самого Китая пока дефицит и несбалансированная структура торговли; лидирует Пекин, у него и больше всего опыта.',
      'zh-Hans':
        '讲师认为未来在于服务外包和数字服务，可拓宽贸易范围，对新兴经济体尤其如此。中国仍存在逆差和结构不合理的问题；北京处于领先，经验最为丰富。',
    },
  ],
  takeaways: [
    {
      en: 'Digital and outsourced services are the direction in which trade grows.',
      'uz-Latn': 'Savdo raqamli va autsorsing xizmatlari yoʻnalishida oʻsmoqda.',
      'uz-Cyrl': 'Савдо рақамли ва аутсорсинг хизматлари йўналишида ўсмоқда.',
      ru: 'Торговля растёт в сторону цифровых услуг и аутсорсинга.',
      'zh-Hans': '数字化和服务外包是服务贸易的发展方向。',
    },
    {
      en: 'Lower transaction costs and clear rules remove obstacles.',
      'uz-Latn': 'Bitim xarajatlarini pasaytirish va aniq qoidalar toʻsiqlarni kamaytiradi.',
      'uz-Cyrl': 'Битим харажатларини пасайтириш ва аниқ қоидалар тўсиқларни камайтиради.',
      ru: 'Снижение издержек и ясные правила устраняют преграды.',
      'zh-Hans': '降低交易成本、明确规则有助于消除障碍。',
    },
    {
      en: 'Beijing’s experience is worth studying for other developing countries.',
      'uz-Latn': 'Pekin tajribasini boshqa rivojlanayotgan mamlakatlar oʻrganishi foydali.',
      'uz-Cyrl': 'Пекин тажрибасини бошқа ривожланаётган мамлакатлар ўрганиши фойдали.',
      ru: 'Опыт Пекина полезно изучить другим развивающимся странам.',
      'zh-Hans': '北京的经验值得其他发展中国家借鉴。',
    },
  ],
  materials: [DECK],
  source: published('Knowledge and Insights'),
}
