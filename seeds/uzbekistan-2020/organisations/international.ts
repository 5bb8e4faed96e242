import type { Organisation } from '../../../src/registry/organisations/index.ts'

export const INTERNATIONAL: readonly Organisation[] = [
  {
    code: 'undp-uzbekistan',
    name: {
      en: 'United Nations Development Programme in Uzbekistan',
      'uz-Latn': 'Birlashgan Millatlar Tashkiloti Taraqqiyot dasturining Oʻzbekistondagi vakolatxonasi',
      'uz-Cyrl': 'Бирлашган Миллатлар Ташкилоти Тараққиёт дастурининг Ўзбекистондаги ваколатхонаси',
      ru: 'Программа развития Организации Объединённых Наций в Узбекистане',
      'zh-Hans': '联合国开发计划署驻乌兹别克斯坦代表处',
    },
    short: {
      en: 'UNDP in Uzbekistan',
      'uz-Latn': 'BMTTD Oʻzbekistonda',
      'uz-Cyrl': 'БМТТД Ўзбекистонда',
      ru: 'ПРООН в Узбекистане',
      'zh-Hans': '开发署驻乌代表处',
    },
    country: 'UZ',
    kind: 'united-nations',
    about: {
      en: 'Co-organised the training, helped to find interpreters and gave technical support.',
      'uz-Latn': 'Oʻquv kursini birga tashkil etgan, tarjimonlarni topishga yordam bergan va texnik koʻmak koʻrsatgan.',
      'uz-Cyrl': 'Ўқув курсини бирга ташкил этган, таржимонларни топишга ёрдам берган ва техник кўмак кўрсатган.',
      ru: 'Была соорганизатором курса, помогла найти переводчиков и оказала техническую поддержку.',
      'zh-Hans': '共同主办培训，协助物色口译员并提供技术支持。',
    },
  },
  {
    code: 'unossc',
    name: {
      en: 'United Nations Office for South-South Cooperation',
      'uz-Latn': 'Birlashgan Millatlar Tashkilotining Janub-Janub hamkorligi boʻyicha boshqarmasi',
      'uz-Cyrl': 'Бирлашган Миллатлар Ташкилотининг Жануб-Жануб ҳамкорлиги бўйича бошқармаси',
      ru: 'Управление Организации Объединённых Наций по сотрудничеству Юг — Юг',
      'zh-Hans': '联合国南南合作办公室',
    },
    short: { en: 'UNOSSC', 'uz-Latn': 'UNOSSC', 'uz-Cyrl': 'UNOSSC', ru: 'UNOSSC', 'zh-Hans': '南南合作办公室' },
    kind: 'united-nations',
    about: {
      en: 'The office of the General Assembly for cooperation among countries of the South, with policy advice, research, exchange of knowledge and technology, and joint projects.',
      'uz-Latn':
        'Bosh Assambleyaning Janub mamlakatlari oʻrtasidagi hamkorlik boʻyicha idorasi: siyosat boʻyicha maslahat, tadqiqot, bilim va texnologiya almashinuvi, qoʻshma loyihalar.',
      'uz-Cyrl':
        'Бош Ассамблеянинг Жануб мамлакатлари ўртасидаги ҳамкорлик бўйича идораси: сиёсат бўйича маслаҳат, тадқиқот, билим ва технология алмашинуви, қўшма лойиҳалар.',
      ru: 'Созданное Генеральной Ассамблеей управление по сотрудничеству стран Юга: консультации по вопросам политики, исследования, обмен знаниями и технологиями, совместные проекты.',
      'zh-Hans': '大会设立的南方国家间合作机构，开展政策咨询、研究、知识与技术交流及联合项目。',
    },
  },
  {
    code: 'cities-project',
    name: {
      en: 'South-South and Triangular Cooperation among Maritime-Continental Silk Road Cities for Sustainable Development',
      'uz-Latn': 'Barqaror rivojlanish uchun Dengiz va quruqlik Ipak yoʻli shaharlarining Janub-Janub va uch tomonlama hamkorligi',
      'uz-Cyrl': 'Барқарор ривожланиш учун Денгиз ва қуруқлик Ипак йўли шаҳарларининг Жануб-Жануб ва уч томонлама ҳамкорлиги',
      ru: 'Сотрудничество Юг — Юг и трёхстороннее сотрудничество городов Морского и Континентального Шёлкового пути в интересах устойчивого развития',
      'zh-Hans': '海陆丝绸之路城市促进可持续发展的南南合作和三方合作',
    },
    short: {
      en: 'Cities Project',
      'uz-Latn': 'Shaharlar loyihasi',
      'uz-Cyrl': 'Шаҳарлар лойиҳаси',
      ru: 'Проект «Города»',
      'zh-Hans': '城市项目',
    },
    kind: 'united-nations',
    about: {
      en: 'A project of UNOSSC that helps cities to assess needs, build capacity, exchange knowledge and technology, and prepare pilot projects.',
      'uz-Latn':
        'UNOSSC loyihasi: shaharlarga ehtiyojlarni baholash, salohiyatni oshirish, bilim va texnologiya almashish hamda tajriba loyihalarini tayyorlashda yordam beradi.',
      'uz-Cyrl':
        'UNOSSC лойиҳаси: шаҳарларга эҳтиёжларни баҳолаш, салоҳиятни ошириш, билим ва технология алмашиш ҳамда тажриба лойиҳаларини тайёрлашда ёрдам беради.',
      ru: 'Проект UNOSSC, который помогает городам оценивать потребности, развивать потенциал, обмениваться знаниями и технологиями и готовить пилотные проекты.',
      'zh-Hans': '南南合作办公室的项目，帮助城市评估需求、建设能力、交流知识与技术并筹备试点项目。',
    },
  },
  {
    code: 'european-union',
    name: {
      en: 'European Union',
      'uz-Latn': 'Yevropa Ittifoqi',
      'uz-Cyrl': 'Европа Иттифоқи',
      ru: 'Европейский союз',
      'zh-Hans': '欧洲联盟',
    },
    kind: 'union',
    about: {
      en: 'Partner in the joint project on public services and governance in rural Uzbekistan under which UNDP supported the training.',
      'uz-Latn':
        'Oʻzbekiston qishloqlarida davlat xizmatlari va boshqaruv boʻyicha qoʻshma loyiha hamkori; BMTTD oʻquv kursini shu loyiha doirasida qoʻllab-quvvatlagan.',
      'uz-Cyrl':
        'Ўзбекистон қишлоқларида давлат хизматлари ва бошқарув бўйича қўшма лойиҳа ҳамкори; БМТТД ўқув курсини шу лойиҳа доирасида қўллаб-қувватлаган.',
      ru: 'Партнёр совместного проекта о государственных услугах и управлении в сельских районах Узбекистана, в рамках которого ПРООН поддержала курс.',
      'zh-Hans': '乌兹别克斯坦农村公共服务与治理联合项目的合作方，开发计划署在该项目框架内支持了培训。',
    },
  },
]
