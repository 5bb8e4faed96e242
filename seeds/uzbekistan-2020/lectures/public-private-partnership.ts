import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'
import { DECK } from './materials.ts'

export const PARTNERSHIP: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'public-private-partnership',
  number: 1,
  title: {
    en: 'Public-Private Partnership Model: Global Development, Practice in China and Outlook',
    'uz-Latn': 'Davlat-xususiy sheriklik modeli: jahondagi rivoji, Xitoy amaliyoti va istiqboli',
    'uz-Cyrl': 'Давлат-хусусий шериклик модели: жаҳондаги ривожи, Хитой амалиёти ва истиқболи',
    ru: 'Модель государственно-частного партнёрства: мировое развитие, практика Китая и перспективы',
    'zh-Hans': '公私合作（政府和社会资本合作）模式：全球发展、中国实践与展望',
  },
  lecturer: 'yingchen-li',
  institution: 'southeast-university',
  abstract: [
    {
      en: 'The lecture begins with what a public-private partnership is, which kinds there are and how they are evaluated around the world. It then shows how China runs such partnerships and what they brought to urban development, with cases.',
      'uz-Latn':
        'Maʼruza davlat-xususiy sheriklik nima ekani, uning turlari va dunyoda qanday baholanishidan boshlanadi. Soʻngra Xitoyda bunday sheriklik qanday yuritilishi va shaharlar rivojiga nima bergani misollar bilan koʻrsatiladi.',
      'uz-Cyrl':
        'Маъруза давлат-хусусий шериклик нима экани, унинг турлари ва дунёда қандай баҳоланишидан бошланади. Сўнгра Хитойда бундай шериклик қандай юритилиши ва шаҳарлар ривожига нима бергани мисоллар билан кўрсатилади.',
      ru: 'Лекция начинается с того, что такое государственно-частное партнёрство, каким оно бывает и как его оценивают в мире. Затем на примерах показано, как такие партнёрства устроены в Китае и что они дали развитию городов.',
      'zh-Hans': '讲座首先说明什么是公私合作、有哪些类型以及国际上如何评估，然后通过案例介绍中国的运作机制及其对城市发展的作用。',
    },
    {
      en: 'The second part turns to Uzbekistan: where partnerships stand today, what speaks for them and what makes them hard. The lecturer recommends three fields to start with, and the use of regional South-South mechanisms such as the Belt and Road Initiative.',
      'uz-Latn':
        'Ikkinchi qism Oʻzbekistonga bagʻishlangan: sheriklikning bugungi holati, imkoniyatlari va qiyinchiliklari. Maʼruzachi boshlash uchun uchta sohani hamda “Bir makon, bir yoʻl” tashabbusi kabi mintaqaviy Janub-Janub mexanizmlaridan foydalanishni tavsiya qiladi.',
      'uz-Cyrl':
        'Иккинчи қисм Ўзбекистонга бағишланган: шерикликнинг бугунги ҳолати, имкониятлари ва қийинчиликлари. Маърузачи бошлаш учун учта соҳани ҳамда «Бир макон, бир йўл» ташаббуси каби минтақавий Жануб-Жануб механизмларидан фойдаланишни тавсия қилади.',
      ru: 'Вторая часть — об Узбекистане: где партнёрства находятся сегодня, каковы возможности и трудности. Лектор советует начать с трёх областей и использовать региональные механизмы Юг — Юг, например инициативу «Пояс и путь».',
      'zh-Hans': '第二部分讨论乌兹别克斯坦：公私合作的现状、机遇与挑战。讲师建议从三个领域起步，并利用“一带一路”倡议等区域南南合作机制。',
    },
  ],
  takeaways: [
    {
      en: 'Information technology, sewage treatment and solar power are proposed as the first fields for partnerships in Uzbekistan.',
      'uz-Latn':
        'Oʻzbekistonda sheriklik uchun birinchi sohalar sifatida axborot texnologiyalari, oqova suvlarni tozalash va quyosh energetikasi taklif etiladi.',
      'uz-Cyrl':
        'Ўзбекистонда шериклик учун биринчи соҳалар сифатида ахборот технологиялари, оқова сувларни тозалаш ва қуёш энергетикаси таклиф этилади.',
      ru: 'Первыми областями для партнёрств в Узбекистане предложены информационные технологии, очистка сточных вод и солнечная энергетика.',
      'zh-Hans': '建议乌兹别克斯坦首先在信息技术、污水处理和光伏三个领域开展公私合作。',
    },
    {
      en: 'Partnerships differ in kind, and each kind is evaluated in its own way.',
      'uz-Latn': 'Sheriklikning turlari bor va har bir tur oʻziga xos tarzda baholanadi.',
      'uz-Cyrl': 'Шерикликнинг турлари бор ва ҳар бир тур ўзига хос тарзда баҳоланади.',
      ru: 'Партнёрства бывают разных видов, и каждый вид оценивают по-своему.',
      'zh-Hans': '公私合作类型各异，评估方法也各不相同。',
    },
    {
      en: 'Regional cooperation mechanisms can help cities to apply the model.',
      'uz-Latn': 'Mintaqaviy hamkorlik mexanizmlari shaharlarga modelni qoʻllashda yordam berishi mumkin.',
      'uz-Cyrl': 'Минтақавий ҳамкорлик механизмлари шаҳарларга моделни қўллашда ёрдам бериши мумкин.',
      ru: 'Региональные механизмы сотрудничества могут помочь городам применить эту модель.',
      'zh-Hans': '区域合作机制可帮助城市运用这一模式。',
    },
  ],
  materials: [DECK],
  source: published('Knowledge and Insights'),
}
