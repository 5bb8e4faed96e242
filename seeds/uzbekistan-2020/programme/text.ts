import type { Text } from '../../../src/kernel/language.ts'

export const SUMMARY: Text = {
  en: 'A four-day online training for mayors, deputy mayors and officials of medium-sized cities in Uzbekistan. Seven lecturers from China spoke on partnerships with business, skills, industrial zones, trade in services, self-employment, the growth of cities and tourism.',
  'uz-Latn':
    'Oʻzbekistonning oʻrta shaharlari hokimlari, hokim oʻrinbosarlari va mansabdorlari uchun toʻrt kunlik onlayn oʻquv kursi. Xitoylik yetti maʼruzachi biznes bilan sheriklik, kasb-hunar, sanoat zonalari, xizmatlar savdosi, oʻz-oʻzini band qilish, shaharlar oʻsishi va turizm haqida soʻzladi.',
  'uz-Cyrl':
    'Ўзбекистоннинг ўрта шаҳарлари ҳокимлари, ҳоким ўринбосарлари ва мансабдорлари учун тўрт кунлик онлайн ўқув курси. Хитойлик етти маърузачи бизнес билан шериклик, касб-ҳунар, саноат зоналари, хизматлар савдоси, ўз-ўзини банд қилиш, шаҳарлар ўсиши ва туризм ҳақида сўзлади.',
  ru: 'Четырёхдневный онлайн-курс для хокимов, их заместителей и сотрудников средних городов Узбекистана. Семь лекторов из Китая говорили о партнёрстве с бизнесом, профессиональном обучении, промышленных зонах, торговле услугами, самозанятости, росте городов и туризме.',
  'zh-Hans':
    '面向乌兹别克斯坦中等城市市长、副市长和官员的四天在线培训。七位中国讲师讲授公私合作、职业技能、开发区、服务贸易、自主就业、城市发展和旅游。',
}

export const BACKGROUND: readonly Text[] = [
  {
    en: 'The training answers a mandate of the President of Uzbekistan: mayors, known as khokims, their deputies and other officials should learn how a city becomes a good place for business.',
    'uz-Latn':
      'Oʻquv kursi Oʻzbekiston Prezidenti topshirigʻi asosida tashkil etildi: hokimlar, ularning oʻrinbosarlari va boshqa mansabdorlar shaharda qulay biznes muhitini qanday yaratishni oʻrganishi kerak edi.',
    'uz-Cyrl':
      'Ўқув курси Ўзбекистон Президенти топшириғи асосида ташкил этилди: ҳокимлар, уларнинг ўринбосарлари ва бошқа мансабдорлар шаҳарда қулай бизнес муҳитини қандай яратишни ўрганиши керак эди.',
    ru: 'Обучение проведено по поручению Президента Узбекистана: хокимы, их заместители и другие должностные лица должны были узнать, как город становится удобным для бизнеса.',
    'zh-Hans': '本次培训源于乌兹别克斯坦总统交付的任务：市长（霍基姆）、副市长和其他官员应学习如何在城市营造良好的营商环境。',
  },
  {
    en: 'The School planned the training for November with UNDP in Uzbekistan, with UNOSSC under its Cities Project, and with the China Association of Trade in Services.',
    'uz-Latn':
      'Maktab oʻquv kursini noyabr oyiga BMTTDning Oʻzbekistondagi vakolatxonasi, Shaharlar loyihasi doirasida UNOSSC va Xitoy xizmatlar savdosi uyushmasi bilan birga rejalashtirdi.',
    'uz-Cyrl':
      'Мактаб ўқув курсини ноябрь ойига БМТТДнинг Ўзбекистондаги ваколатхонаси, Шаҳарлар лойиҳаси доирасида UNOSSC ва Хитой хизматлар савдоси уюшмаси билан бирга режалаштирди.',
    ru: 'Школа наметила курс на ноябрь вместе с ПРООН в Узбекистане, UNOSSC в рамках Проекта «Города» и Китайской ассоциацией торговли услугами.',
    'zh-Hans': '研究生院与开发计划署驻乌兹别克斯坦代表处、南南合作办公室（在城市项目框架内）和中国服务贸易协会共同将培训安排在十一月。',
  },
]

export const OBJECTIVES: readonly Text[] = [
  {
    en: 'Mayors, deputy mayors and partner bodies know what is specific to a modern service sector.',
    'uz-Latn': 'Hokimlar, ularning oʻrinbosarlari va hamkor idoralar zamonaviy xizmat koʻrsatish sohasining xususiyatlarini biladi.',
    'uz-Cyrl': 'Ҳокимлар, уларнинг ўринбосарлари ва ҳамкор идоралар замонавий хизмат кўрсатиш соҳасининг хусусиятларини билади.',
    ru: 'Хокимы, их заместители и органы-партнёры знают особенности современной сферы услуг.',
    'zh-Hans': '市长、副市长和有关部门了解现代服务业的特点。',
  },
  {
    en: 'The issues that stand in the way of entrepreneurs in services are set out.',
    'uz-Latn': 'Xizmatlar sohasida tadbirkorlikni rivojlantirish uchun hal qilinishi kerak boʻlgan masalalar aniqlanadi.',
    'uz-Cyrl': 'Хизматлар соҳасида тадбиркорликни ривожлантириш учун ҳал қилиниши керак бўлган масалалар аниқланади.',
    ru: 'Обозначены вопросы, которые надо решить для развития предпринимательства в сфере услуг.',
    'zh-Hans': '明确发展服务业创业须解决的问题。',
  },
  {
    en: 'Participants take home skills, based on experience abroad, that they can put to use.',
    'uz-Latn': 'Qatnashchilar xorijiy tajribaga asoslangan, keyin qoʻllay oladigan koʻnikmalarga ega boʻladi.',
    'uz-Cyrl': 'Қатнашчилар хорижий тажрибага асосланган, кейин қўллай оладиган кўникмаларга эга бўлади.',
    ru: 'Участники получают навыки, основанные на зарубежном опыте, которые смогут применить.',
    'zh-Hans': '学员掌握以国际经验为基础、日后可用的技能。',
  },
  {
    en: 'Cities in Uzbekistan and China exchange knowledge and find partners.',
    'uz-Latn': 'Oʻzbekiston va Xitoy shaharlari bilim almashadi va hamkor topadi.',
    'uz-Cyrl': 'Ўзбекистон ва Хитой шаҳарлари билим алмашади ва ҳамкор топади.',
    ru: 'Города Узбекистана и Китая обмениваются знаниями и находят партнёров.',
    'zh-Hans': '乌兹别克斯坦与中国的城市交流知识、寻找伙伴。',
  },
]

export const TOPICS: readonly Text[] = [
  {
    en: 'Public-private partnership: world trends, practice and outlook in China',
    'uz-Latn': 'Davlat-xususiy sheriklik: jahon tendensiyalari, Xitoy amaliyoti va istiqboli',
    'uz-Cyrl': 'Давлат-хусусий шериклик: жаҳон тенденциялари, Хитой амалиёти ва истиқболи',
    ru: 'Государственно-частное партнёрство: мировые тенденции, практика и перспективы Китая',
    'zh-Hans': '公私合作：全球趋势、中国实践与展望',
  },
  {
    en: 'Support of the self-employed',
    'uz-Latn': 'Oʻz-oʻzini band qilganlarni qoʻllab-quvvatlash',
    'uz-Cyrl': 'Ўз-ўзини банд қилганларни қўллаб-қувватлаш',
    ru: 'Поддержка самозанятых',
    'zh-Hans': '支持自主就业者',
  },
  {
    en: 'The service sector in the economy; world trends',
    'uz-Latn': 'Iqtisodiyotda xizmatlar sohasining oʻrni; jahon tendensiyalari',
    'uz-Cyrl': 'Иқтисодиётда хизматлар соҳасининг ўрни; жаҳон тенденциялари',
    ru: 'Роль сферы услуг в экономике; мировые тенденции',
    'zh-Hans': '服务业在经济中的作用与全球趋势',
  },
  {
    en: 'The digital economy as infrastructure of services',
    'uz-Latn': 'Xizmatlar sohasi infratuzilmasida raqamli iqtisodiyotning oʻrni',
    'uz-Cyrl': 'Хизматлар соҳаси инфратузилмасида рақамли иқтисодиётнинг ўрни',
    ru: 'Роль цифровой экономики в инфраструктуре сферы услуг',
    'zh-Hans': '数字经济在服务业基础设施建设中的作用',
  },
  {
    en: 'Tourism inside the country',
    'uz-Latn': 'Ichki turizmni rivojlantirish',
    'uz-Cyrl': 'Ички туризмни ривожлантириш',
    ru: 'Развитие внутреннего туризма',
    'zh-Hans': '发展国内旅游',
  },
  {
    en: 'A roadmap for changing a city',
    'uz-Latn': 'Shaharni oʻzgartirish yoʻl xaritasi',
    'uz-Cyrl': 'Шаҳарни ўзгартириш йўл харитаси',
    ru: 'Дорожная карта преобразования города',
    'zh-Hans': '城市转型路线图',
  },
]
