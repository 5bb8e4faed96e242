import type { Organisation } from '../../../src/registry/organisations/index.ts'

/** The published report expands GSBE in two ways; the one that fits the initials is kept. */
export const UZBEK: readonly Organisation[] = [
  {
    code: 'gsbe',
    name: {
      en: 'Graduate School of Business and Entrepreneurship',
      'uz-Latn': 'Biznes va tadbirkorlik oliy maktabi',
      'uz-Cyrl': 'Бизнес ва тадбиркорлик олий мактаби',
      ru: 'Высшая школа бизнеса и предпринимательства',
      'zh-Hans': '商业与创业研究生院',
    },
    short: { en: 'GSBE', 'uz-Latn': 'GSBE', 'uz-Cyrl': 'GSBE', ru: 'GSBE', 'zh-Hans': 'GSBE' },
    country: 'UZ',
    kind: 'school',
    about: {
      en: 'An educational institution under the Ministry of Economic Development and Poverty Reduction. It prepared the training and coordinated it.',
      'uz-Latn':
        'Iqtisodiy taraqqiyot va kambagʻallikni qisqartirish vazirligi huzuridagi taʼlim muassasasi. Oʻquv kursini u tayyorlagan va muvofiqlashtirgan.',
      'uz-Cyrl':
        'Иқтисодий тараққиёт ва камбағалликни қисқартириш вазирлиги ҳузуридаги таълим муассасаси. Ўқув курсини у тайёрлаган ва мувофиқлаштирган.',
      ru: 'Образовательное учреждение при Министерстве экономического развития и сокращения бедности. Подготовила учебный курс и координировала его.',
      'zh-Hans': '隶属于经济发展与减贫部的教育机构，负责筹备和协调本次培训。',
    },
  },
  {
    code: 'ministry-of-economic-development',
    name: {
      en: 'Ministry of Economic Development and Poverty Reduction of the Republic of Uzbekistan',
      'uz-Latn': 'Oʻzbekiston Respublikasi Iqtisodiy taraqqiyot va kambagʻallikni qisqartirish vazirligi',
      'uz-Cyrl': 'Ўзбекистон Республикаси Иқтисодий тараққиёт ва камбағалликни қисқартириш вазирлиги',
      ru: 'Министерство экономического развития и сокращения бедности Республики Узбекистан',
      'zh-Hans': '乌兹别克斯坦共和国经济发展与减贫部',
    },
    country: 'UZ',
    kind: 'government',
    about: {
      en: 'Received, together with the School, the mandate to organise a short online training for mayors.',
      'uz-Latn': 'Maktab bilan birga hokimlar uchun qisqa muddatli onlayn oʻquv kursini tashkil etish topshirigʻini olgan.',
      'uz-Cyrl': 'Мактаб билан бирга ҳокимлар учун қисқа муддатли онлайн ўқув курсини ташкил этиш топшириғини олган.',
      ru: 'Вместе со Школой получило поручение организовать краткий онлайн-курс для хокимов.',
      'zh-Hans': '与研究生院共同受命为市长举办短期在线培训。',
    },
  },
  {
    code: 'public-services-agency',
    name: {
      en: 'Public Services Agency under the Ministry of Justice',
      'uz-Latn': 'Adliya vazirligi huzuridagi Davlat xizmatlari agentligi',
      'uz-Cyrl': 'Адлия вазирлиги ҳузуридаги Давлат хизматлари агентлиги',
      ru: 'Агентство государственных услуг при Министерстве юстиции',
      'zh-Hans': '司法部公共服务署',
    },
    country: 'UZ',
    kind: 'government',
    about: {
      en: 'Runs public services in Uzbekistan; partner of UNDP and the European Union in a joint project on rural public services. Its officers took part in the training.',
      'uz-Latn':
        'Oʻzbekistonda davlat xizmatlarini koʻrsatadi; qishloq joylarda davlat xizmatlari boʻyicha qoʻshma loyihada BMTTD va Yevropa Ittifoqining hamkori. Xodimlari oʻquv kursida qatnashgan.',
      'uz-Cyrl':
        'Ўзбекистонда давлат хизматларини кўрсатади; қишлоқ жойларда давлат хизматлари бўйича қўшма лойиҳада БМТТД ва Европа Иттифоқининг ҳамкори. Ходимлари ўқув курсида қатнашган.',
      ru: 'Оказывает государственные услуги в Узбекистане; партнёр ПРООН и Европейского союза в совместном проекте о государственных услугах на селе. Его сотрудники участвовали в курсе.',
      'zh-Hans': '负责乌兹别克斯坦的公共服务；是开发计划署和欧洲联盟农村公共服务联合项目的合作方。其官员参加了培训。',
    },
  },
]
