import type { Request } from '../../../src/stages/requests/index.ts'
import { published } from '../source.ts'
import { STEPS } from './steps.ts'

/** What the School asked UNDP and UNOSSC for, on the President's mandate. The report gives the day of the mandate only. */
export const REQUEST: Request = {
  code: 'uzbekistan-2020',
  title: {
    en: 'Training for the mayors of medium-sized cities on business and services',
    'uz-Latn': 'Oʻrta shaharlar hokimlari uchun biznes va xizmatlar boʻyicha oʻquv kursi',
    'uz-Cyrl': 'Ўрта шаҳарлар ҳокимлари учун бизнес ва хизматлар бўйича ўқув курси',
    ru: 'Обучение хокимов средних городов вопросам бизнеса и услуг',
    'zh-Hans': '面向中等城市市长的商业与服务业培训',
  },
  from: 'gsbe',
  to: ['undp-uzbekistan', 'unossc'],
  mandate: {
    day: '2020-07-08',
    by: {
      en: 'President of the Republic of Uzbekistan',
      'uz-Latn': 'Oʻzbekiston Respublikasi Prezidenti',
      'uz-Cyrl': 'Ўзбекистон Республикаси Президенти',
      ru: 'Президент Республики Узбекистан',
      'zh-Hans': '乌兹别克斯坦共和国总统',
    },
    text: {
      en: 'At a video conference on entrepreneurship and on securing budget revenue, the President instructed the Ministry of Economic Development and Poverty Reduction and the School to organise a short online training on a good climate for business in cities.',
      'uz-Latn':
        'Tadbirkorlik va byudjet tushumlarini taʼminlashga bagʻishlangan videokonferensiyada Prezident Iqtisodiy taraqqiyot va kambagʻallikni qisqartirish vazirligi hamda Maktabga shaharlarda qulay biznes muhiti boʻyicha qisqa muddatli onlayn oʻquv kursini tashkil etishni topshirdi.',
      'uz-Cyrl':
        'Тадбиркорлик ва бюджет тушумларини таъминлашга бағишланган видеоконференцияда Президент Иқтисодий тараққиёт ва камбағалликни қисқартириш вазирлиги ҳамда Мактабга шаҳарларда қулай бизнес муҳити бўйича қисқа муддатли онлайн ўқув курсини ташкил этишни топширди.',
      ru: 'На видеоконференции о предпринимательстве и обеспечении поступлений в бюджет Президент поручил Министерству экономического развития и сокращения бедности и Школе организовать краткий онлайн-курс о благоприятных условиях для бизнеса в городах.',
      'zh-Hans':
        '在一次关于发展创业和保障预算收入的视频会议上，总统责成经济发展与减贫部和研究生院举办短期在线培训，内容是在城市营造良好的营商环境。',
    },
    source: published('Background'),
  },
  audience: {
    en: 'Mayors (khokims) and deputy mayors of medium-sized cities, and officials of other government bodies',
    'uz-Latn': 'Oʻrta shaharlar hokimlari va hokim oʻrinbosarlari hamda boshqa davlat idoralari xodimlari',
    'uz-Cyrl': 'Ўрта шаҳарлар ҳокимлари ва ҳоким ўринбосарлари ҳамда бошқа давлат идоралари ходимлари',
    ru: 'Хокимы средних городов и их заместители, а также сотрудники других государственных органов',
    'zh-Hans': '中等城市的市长（霍基姆）和副市长以及其他政府部门的官员',
  },
  objectives: [
    {
      en: 'Understand what is specific to a modern service sector.',
      'uz-Latn': 'Zamonaviy xizmat koʻrsatish sohasining oʻziga xos jihatlarini tushunish.',
      'uz-Cyrl': 'Замонавий хизмат кўрсатиш соҳасининг ўзига хос жиҳатларини тушуниш.',
      ru: 'Понять особенности современной сферы услуг.',
      'zh-Hans': '了解现代服务业的特点。',
    },
    {
      en: 'Name the issues that hold back entrepreneurs in services.',
      'uz-Latn': 'Xizmatlar sohasida tadbirkorlikka toʻsqinlik qilayotgan masalalarni aniqlash.',
      'uz-Cyrl': 'Хизматлар соҳасида тадбиркорликка тўсқинлик қилаётган масалаларни аниқлаш.',
      ru: 'Назвать вопросы, мешающие предпринимательству в сфере услуг.',
      'zh-Hans': '找出制约服务业创业的问题。',
    },
    {
      en: 'Gain skills, drawn from experience abroad, that officials can apply in their cities.',
      'uz-Latn': 'Xorijiy tajriba asosida mansabdorlar oʻz shaharlarida qoʻllay oladigan koʻnikmalarni egallash.',
      'uz-Cyrl': 'Хорижий тажриба асосида мансабдорлар ўз шаҳарларида қўллай оладиган кўникмаларни эгаллаш.',
      ru: 'На основе зарубежного опыта получить навыки, применимые в своих городах.',
      'zh-Hans': '借鉴国际经验，掌握可在本市运用的技能。',
    },
    {
      en: 'Share knowledge and prepare partnerships between cities of Uzbekistan and China.',
      'uz-Latn': 'Oʻzbekiston va Xitoy shaharlari oʻrtasida bilim almashish va hamkorlikka zamin yaratish.',
      'uz-Cyrl': 'Ўзбекистон ва Хитой шаҳарлари ўртасида билим алмашиш ва ҳамкорликка замин яратиш.',
      ru: 'Обмениваться знаниями и готовить партнёрства городов Узбекистана и Китая.',
      'zh-Hans': '在乌兹别克斯坦和中国城市之间分享知识、促成伙伴关系。',
    },
  ],
  needs: [
    {
      en: 'Lecturers with experience of public-private partnership, self-employment, services, digital economy, tourism and urban change',
      'uz-Latn':
        'Davlat-xususiy sheriklik, oʻz-oʻzini band qilish, xizmatlar, raqamli iqtisodiyot, turizm va shaharlarni oʻzgartirish boʻyicha tajribali maʼruzachilar',
      'uz-Cyrl':
        'Давлат-хусусий шериклик, ўз-ўзини банд қилиш, хизматлар, рақамли иқтисодиёт, туризм ва шаҳарларни ўзгартириш бўйича тажрибали маърузачилар',
      ru: 'Лекторы с опытом в области государственно-частного партнёрства, самозанятости, услуг, цифровой экономики, туризма и преобразования городов',
      'zh-Hans': '具有公私合作、自主就业、服务业、数字经济、旅游和城市转型经验的讲师',
    },
    {
      en: 'Interpreters between Chinese and Uzbek, and support for the online sessions',
      'uz-Latn': 'Xitoy va oʻzbek tillari oʻrtasida tarjimonlar hamda onlayn mashgʻulotlar uchun texnik koʻmak',
      'uz-Cyrl': 'Хитой ва ўзбек тиллари ўртасида таржимонлар ҳамда онлайн машғулотлар учун техник кўмак',
      ru: 'Переводчики между китайским и узбекским языками и поддержка онлайн-занятий',
      'zh-Hans': '中乌（兹别克）语口译员和在线课程的技术支持',
    },
    {
      en: 'Money for the training',
      'uz-Latn': 'Oʻquv kursi uchun mablagʻ',
      'uz-Cyrl': 'Ўқув курси учун маблағ',
      ru: 'Средства на проведение курса',
      'zh-Hans': '培训经费',
    },
    {
      en: 'Support with communication, monitoring and evaluation',
      'uz-Latn': 'Axborot ishlari, monitoring va baholashda koʻmak',
      'uz-Cyrl': 'Ахборот ишлари, мониторинг ва баҳолашда кўмак',
      ru: 'Помощь в информационной работе, мониторинге и оценке',
      'zh-Hans': '宣传、监测和评估方面的支持',
    },
  ],
  triage: STEPS,
}
