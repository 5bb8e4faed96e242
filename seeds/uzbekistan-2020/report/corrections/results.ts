import type { Correction } from '../../../../src/stages/reports/index.ts'
import { IN } from './sections.ts'

export const RESULTS: readonly Correction[] = [
  {
    where: IN.results,
    printed: {
      en: 'Percentages without the number of answers',
      'uz-Latn': 'Javoblar soni koʻrsatilmagan foizlar',
      'uz-Cyrl': 'Жавоблар сони кўрсатилмаган фоизлар',
      ru: 'Проценты без числа ответов',
      'zh-Hans': '百分比未注明作答人数',
    },
    now: {
      en: 'Answers: {{value:n}}; response rate: {{figure:resp.rate}}',
      'uz-Latn': 'Javoblar: {{value:n}}; javob berganlar ulushi: {{figure:resp.rate}}',
      'uz-Cyrl': 'Жавоблар: {{value:n}}; жавоб берганлар улуши: {{figure:resp.rate}}',
      ru: 'Ответов: {{value:n}}; доля ответивших: {{figure:resp.rate}}',
      'zh-Hans': '答卷：{{value:n}}；答复率：{{figure:resp.rate}}',
    },
    why: {
      en: 'A share means nothing without its base. The number follows from one label, {{fact:printed.snapshot}}.',
      'uz-Latn': 'Asosi yoʻq ulush hech narsani bildirmaydi. Son bitta yozuvdan kelib chiqadi: {{fact:printed.snapshot}}.',
      'uz-Cyrl': 'Асоси йўқ улуш ҳеч нарсани билдирмайди. Сон битта ёзувдан келиб чиқади: {{fact:printed.snapshot}}.',
      ru: 'Доля без базы ничего не значит. Число следует из одной подписи: {{fact:printed.snapshot}}.',
      'zh-Hans': '没有基数的比例没有意义。该人数由标注“{{fact:printed.snapshot}}”推得。',
    },
  },
  {
    where: IN.results,
    printed: {
      en: 'Satisfied {{fact:printed.satisfied}}, of them excellent {{fact:printed.excellent}} and very good {{fact:printed.very-good}}',
      'uz-Latn': 'Mamnun {{fact:printed.satisfied}}, shundan aʼlo {{fact:printed.excellent}} va juda yaxshi {{fact:printed.very-good}}',
      'uz-Cyrl': 'Мамнун {{fact:printed.satisfied}}, шундан аъло {{fact:printed.excellent}} ва жуда яхши {{fact:printed.very-good}}',
      ru: 'Довольны {{fact:printed.satisfied}}, из них «отлично» {{fact:printed.excellent}} и «очень хорошо» {{fact:printed.very-good}}',
      'zh-Hans': '满意{{fact:printed.satisfied}}，其中优秀{{fact:printed.excellent}}、很好{{fact:printed.very-good}}',
    },
    now: {
      en: 'Good: {{figure:ev.materials.good}}',
      'uz-Latn': 'Yaxshi: {{figure:ev.materials.good}}',
      'uz-Cyrl': 'Яхши: {{figure:ev.materials.good}}',
      ru: '«Хорошо»: {{figure:ev.materials.good}}',
      'zh-Hans': '良好：{{figure:ev.materials.good}}',
    },
    why: {
      en: 'The third part of the sum was not printed.',
      'uz-Latn': 'Yigʻindining uchinchi qismi bosilmagan.',
      'uz-Cyrl': 'Йиғиндининг учинчи қисми босилмаган.',
      ru: 'Третья часть суммы не была напечатана.',
      'zh-Hans': '总数的第三部分未刊出。',
    },
  },
  {
    where: IN.results,
    printed: {
      en: '{{fact:printed.perspective}} found the city perspective useful and may use it.',
      'uz-Latn': '{{fact:printed.perspective}} shaharlar tajribasini foydali topgan va qoʻllashi mumkin.',
      'uz-Cyrl': '{{fact:printed.perspective}} шаҳарлар тажрибасини фойдали топган ва қўллаши мумкин.',
      ru: '{{fact:printed.perspective}} сочли опыт городов полезным и могут его применить.',
      'zh-Hans': '{{fact:printed.perspective}}认为城市视角有用并可能采用。',
    },
    now: {
      en: '{{figure:ev.perspective}}',
      'uz-Latn': '{{figure:ev.perspective}}',
      'uz-Cyrl': '{{figure:ev.perspective}}',
      ru: '{{figure:ev.perspective}}',
      'zh-Hans': '{{figure:ev.perspective}}',
    },
    why: {
      en: 'With nobody left out only {{fact:near.perspective}} is possible. Either some left the question out, as assumed here, or two questions were added up: useful, and may use.',
      'uz-Latn':
        'Hech kim chetda qolmasa, faqat {{fact:near.perspective}} chiqadi. Yo ayrimlar savolni oʻtkazib yuborgan (bu yerda shunday deb olingan), yo ikki savol qoʻshilgan: foydali va qoʻllashi mumkin.',
      'uz-Cyrl':
        'Ҳеч ким четда қолмаса, фақат {{fact:near.perspective}} чиқади. Ё айримлар саволни ўтказиб юборган (бу ерда шундай деб олинган), ё икки савол қўшилган: фойдали ва қўллаши мумкин.',
      ru: 'Если никого не исключать, возможно только {{fact:near.perspective}}. Либо часть пропустила вопрос, как принято здесь, либо сложены два вопроса: «полезно» и «могу применить».',
      'zh-Hans': '若以全部作答者计，只能得出{{fact:near.perspective}}。要么有人未答此题（此处采用），要么将“有用”与“可能采用”两题合并。',
    },
  },
  {
    where: IN.snapshot,
    printed: {
      en: 'Charts with two decimals; the chart on partnerships has lost its numbers.',
      'uz-Latn': 'Ikki xonali kasrli diagrammalar; hamkorlik diagrammasida sonlar yoʻqolgan.',
      'uz-Cyrl': 'Икки хонали касрли диаграммалар; ҳамкорлик диаграммасида сонлар йўқолган.',
      ru: 'Диаграммы с двумя знаками после запятой; на диаграмме о партнёрствах числа пропали.',
      'zh-Hans': '图表保留两位小数；伙伴关系图表的数字缺失。',
    },
    now: {
      en: 'Whole percentages with their counts; partnerships: {{figure:ev.partnerships}}',
      'uz-Latn': 'Sonlari bilan butun foizlar; hamkorlik: {{figure:ev.partnerships}}',
      'uz-Cyrl': 'Сонлари билан бутун фоизлар; ҳамкорлик: {{figure:ev.partnerships}}',
      ru: 'Целые проценты с числами; партнёрства: {{figure:ev.partnerships}}',
      'zh-Hans': '整数百分比并附人数；伙伴关系：{{figure:ev.partnerships}}',
    },
    why: {
      en: 'With so few answers, decimals claim a precision that is not there.',
      'uz-Latn': 'Javoblar kam boʻlganda kasr xonalari mavjud boʻlmagan aniqlikni koʻrsatadi.',
      'uz-Cyrl': 'Жавоблар кам бўлганда каср хоналари мавжуд бўлмаган аниқликни кўрсатади.',
      ru: 'При столь малом числе ответов знаки после запятой создают мнимую точность.',
      'zh-Hans': '作答人数不多，小数只会造成虚假的精确。',
    },
  },
]
