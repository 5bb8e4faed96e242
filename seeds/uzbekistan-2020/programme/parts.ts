import type { Part } from '../../../src/stages/programmes/index.ts'

/** Who did what, as the section “Partnerships” of the published report tells it. */
export const PARTS: readonly Part[] = [
  {
    organisation: 'gsbe',
    roles: ['organising', 'evaluating'],
    did: {
      en: 'Coordinated the training: found partners and resources, kept up communication inside and outside, monitored and evaluated.',
      'uz-Latn':
        'Oʻquv kursini muvofiqlashtirdi: hamkorlar va resurslarni jalb qildi, ichki va tashqi aloqalarni yuritdi, monitoring va baholashni olib bordi.',
      'uz-Cyrl':
        'Ўқув курсини мувофиқлаштирди: ҳамкорлар ва ресурсларни жалб қилди, ички ва ташқи алоқаларни юритди, мониторинг ва баҳолашни олиб борди.',
      ru: 'Координировала курс: привлекала партнёров и ресурсы, вела внутреннюю и внешнюю коммуникацию, мониторинг и оценку.',
      'zh-Hans': '协调培训工作：动员伙伴和资源，负责内外沟通、监测与评估。',
    },
  },
  {
    organisation: 'ministry-of-economic-development',
    roles: ['mandating'],
    did: {
      en: 'Received the mandate of the President together with the School, which is under its authority.',
      'uz-Latn': 'Prezident topshirigʻini oʻz tasarrufidagi Maktab bilan birga oldi.',
      'uz-Cyrl': 'Президент топшириғини ўз тасарруфидаги Мактаб билан бирга олди.',
      ru: 'Получило поручение Президента вместе с подведомственной ему Школой.',
      'zh-Hans': '与其下属的研究生院共同接受总统交付的任务。',
    },
  },
  {
    organisation: 'undp-uzbekistan',
    roles: ['organising', 'interpreting', 'it-support'],
    did: {
      en: 'Co-organised the training under its joint project with the Public Services Agency and the European Union on public services and governance in rural areas; helped to find interpreters and gave technical support.',
      'uz-Latn':
        'Davlat xizmatlari agentligi va Yevropa Ittifoqi bilan qishloq joylarda davlat xizmatlari va boshqaruv boʻyicha qoʻshma loyiha doirasida kursni birga tashkil etdi; tarjimonlarni topishga yordam berdi va texnik koʻmak koʻrsatdi.',
      'uz-Cyrl':
        'Давлат хизматлари агентлиги ва Европа Иттифоқи билан қишлоқ жойларда давлат хизматлари ва бошқарув бўйича қўшма лойиҳа доирасида курсни бирга ташкил этди; таржимонларни топишга ёрдам берди ва техник кўмак кўрсатди.',
      ru: 'Была соорганизатором курса в рамках совместного с Агентством государственных услуг и Европейским союзом проекта об услугах и управлении на селе; помогла найти переводчиков и оказала техническую поддержку.',
      'zh-Hans': '在与公共服务署和欧洲联盟的农村公共服务与治理联合项目框架内共同主办培训；协助物色口译员并提供技术支持。',
    },
  },
  {
    organisation: 'unossc',
    roles: ['supporting', 'evaluating'],
    did: {
      en: 'Supported the training under its Cities Project, with communication, advocacy, monitoring and evaluation.',
      'uz-Latn': 'Oʻquv kursini Shaharlar loyihasi doirasida axborot ishlari, targʻibot, monitoring va baholash bilan qoʻllab-quvvatladi.',
      'uz-Cyrl': 'Ўқув курсини Шаҳарлар лойиҳаси доирасида ахборот ишлари, тарғибот, мониторинг ва баҳолаш билан қўллаб-қувватлади.',
      ru: 'Поддержало курс в рамках Проекта «Города»: информационная и разъяснительная работа, мониторинг и оценка.',
      'zh-Hans': '在城市项目框架内提供支持，包括宣传、倡导、监测与评估。',
    },
  },
  {
    organisation: 'cities-project',
    roles: ['training', 'supporting'],
    did: {
      en: 'At the request of UNDP and the School, found the seven lecturers and obtained the funding; interviewed participants and lecturers afterwards.',
      'uz-Latn':
        'BMTTD va Maktab soʻroviga koʻra yetti maʼruzachini topdi va mablagʻ taʼminladi; keyin qatnashchi va maʼruzachilar bilan suhbat oʻtkazdi.',
      'uz-Cyrl':
        'БМТТД ва Мактаб сўровига кўра етти маърузачини топди ва маблағ таъминлади; кейин қатнашчи ва маърузачилар билан суҳбат ўтказди.',
      ru: 'По просьбе ПРООН и Школы нашёл семь лекторов и получил финансирование; затем провёл интервью с участниками и лекторами.',
      'zh-Hans': '应开发计划署和研究生院请求，物色七位讲师并落实资金；培训后采访学员和讲师。',
    },
  },
  {
    organisation: 'catis',
    roles: ['funding'],
    did: {
      en: 'Paid for the training. The report names no amount.',
      'uz-Latn': 'Oʻquv kursini moliyalashtirdi. Hisobotda summa koʻrsatilmagan.',
      'uz-Cyrl': 'Ўқув курсини молиялаштирди. Ҳисоботда сумма кўрсатилмаган.',
      ru: 'Профинансировала курс. Сумма в отчёте не названа.',
      'zh-Hans': '为培训提供资金。报告未列明金额。',
    },
  },
  {
    organisation: 'public-services-agency',
    roles: ['supporting'],
    did: {
      en: 'Partner in the joint project; its officers took part in the training.',
      'uz-Latn': 'Qoʻshma loyiha hamkori; xodimlari kursda qatnashdi.',
      'uz-Cyrl': 'Қўшма лойиҳа ҳамкори; ходимлари курсда қатнашди.',
      ru: 'Партнёр совместного проекта; его сотрудники участвовали в курсе.',
      'zh-Hans': '联合项目合作方；其官员参加了培训。',
    },
  },
  {
    organisation: 'european-union',
    roles: ['supporting'],
    did: {
      en: 'Partner in the joint project.',
      'uz-Latn': 'Qoʻshma loyiha hamkori.',
      'uz-Cyrl': 'Қўшма лойиҳа ҳамкори.',
      ru: 'Партнёр совместного проекта.',
      'zh-Hans': '联合项目合作方。',
    },
  },
  {
    organisation: 'southeast-university',
    roles: ['training'],
    did: {
      en: 'Three lecturers',
      'uz-Latn': 'Uch nafar maʼruzachi',
      'uz-Cyrl': 'Уч нафар маърузачи',
      ru: 'Трое лекторов',
      'zh-Hans': '三位讲师',
    },
  },
  {
    organisation: 'cass',
    roles: ['training'],
    did: {
      en: 'Two lecturers',
      'uz-Latn': 'Ikki nafar maʼruzachi',
      'uz-Cyrl': 'Икки нафар маърузачи',
      ru: 'Двое лекторов',
      'zh-Hans': '两位讲师',
    },
  },
  {
    organisation: 'lanzhou-university',
    roles: ['training'],
    did: {
      en: 'One lecturer',
      'uz-Latn': 'Bir nafar maʼruzachi',
      'uz-Cyrl': 'Бир нафар маърузачи',
      ru: 'Один лектор',
      'zh-Hans': '一位讲师',
    },
  },
  {
    organisation: 'nanjing-university',
    roles: ['training'],
    did: {
      en: 'One lecturer',
      'uz-Latn': 'Bir nafar maʼruzachi',
      'uz-Cyrl': 'Бир нафар маърузачи',
      ru: 'Один лектор',
      'zh-Hans': '一位讲师',
    },
  },
]
