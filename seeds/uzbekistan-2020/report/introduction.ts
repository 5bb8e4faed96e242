import type { ReportText } from '../../../src/stages/reports/index.ts'

/** Who was behind the training. Background, objectives, topics and partners follow from the programme itself. */
export const INTRODUCTION: ReportText['introduction'] = [
  {
    heading: {
      en: 'The United Nations Office for South-South Cooperation',
      'uz-Latn': 'BMTning Janub-Janub hamkorligi boʻyicha boshqarmasi',
      'uz-Cyrl': 'БМТнинг Жануб-Жануб ҳамкорлиги бўйича бошқармаси',
      ru: 'Управление ООН по сотрудничеству Юг — Юг',
      'zh-Hans': '联合国南南合作办公室',
    },
    paragraphs: [
      {
        en: 'The General Assembly set up the office, then a special unit, in {{fact:unossc.year}} to promote and coordinate South-South and triangular cooperation in the world and in the United Nations system.',
        'uz-Latn':
          'Bosh Assambleya boshqarmani (oʻshanda maxsus boʻlim) dunyoda va Birlashgan Millatlar Tashkiloti tizimida Janub-Janub va uch tomonlama hamkorlikni rivojlantirish va muvofiqlashtirish uchun tuzgan; yili: {{fact:unossc.year}}.',
        'uz-Cyrl':
          'Бош Ассамблея бошқармани (ўшанда махсус бўлим) дунёда ва Бирлашган Миллатлар Ташкилоти тизимида Жануб-Жануб ва уч томонлама ҳамкорликни ривожлантириш ва мувофиқлаштириш учун тузган; йили: {{fact:unossc.year}}.',
        ru: 'Генеральная Ассамблея создала управление, тогда специальную группу, чтобы развивать и координировать сотрудничество Юг — Юг и трёхстороннее сотрудничество в мире и в системе Организации Объединённых Наций; год: {{fact:unossc.year}}.',
        'zh-Hans': '大会于{{fact:unossc.year}}设立该办公室（当时为特设单位），以在全球和联合国系统内促进和协调南南合作与三方合作。',
      },
      {
        en: 'It is guided by the High-level Committee on South-South Cooperation. It supports Member States and United Nations agencies with policy advice, research, the exchange of knowledge and technology, capacity-building and joint projects; UNDP gives it budget and operational support.',
        'uz-Latn':
          'U Janub-Janub hamkorligi boʻyicha Yuqori darajali qoʻmita koʻrsatmalariga amal qiladi. Aʼzo davlatlar va BMT idoralarini siyosat boʻyicha maslahat, tadqiqot, bilim va texnologiya almashinuvi, salohiyatni oshirish va qoʻshma loyihalar bilan qoʻllab-quvvatlaydi; BMTTD unga byudjet va amaliy koʻmak beradi.',
        'uz-Cyrl':
          'У Жануб-Жануб ҳамкорлиги бўйича Юқори даражали қўмита кўрсатмаларига амал қилади. Аъзо давлатлар ва БМТ идораларини сиёсат бўйича маслаҳат, тадқиқот, билим ва технология алмашинуви, салоҳиятни ошириш ва қўшма лойиҳалар билан қўллаб-қувватлайди; БМТТД унга бюджет ва амалий кўмак беради.',
        ru: 'Им руководит Комитет высокого уровня по сотрудничеству Юг — Юг. Оно помогает государствам-членам и учреждениям ООН консультациями по вопросам политики, исследованиями, обменом знаниями и технологиями, развитием потенциала и совместными проектами; бюджетную и оперативную поддержку ему оказывает ПРООН.',
        'zh-Hans':
          '该办公室接受南南合作高级别委员会的指导，通过政策咨询、研究、知识与技术交流、能力建设和联合项目支持会员国和联合国机构；开发计划署为其提供预算和业务支持。',
      },
    ],
  },
  {
    heading: {
      en: 'The Cities Project',
      'uz-Latn': 'Shaharlar loyihasi',
      'uz-Cyrl': 'Шаҳарлар лойиҳаси',
      ru: 'Проект «Города»',
      'zh-Hans': '城市项目',
    },
    paragraphs: [
      {
        en: 'UNOSSC began the project in {{fact:project.year}}. It brings cities along the Belt and Road together so that they reach the Sustainable Development Goals through cooperation, and it follows the lead of local authorities.',
        'uz-Latn':
          'UNOSSC loyihani boshlagan yil: {{fact:project.year}}. U “Bir makon, bir yoʻl” boʻyidagi shaharlarni Barqaror rivojlanish maqsadlariga hamkorlik orqali erishish uchun birlashtiradi va mahalliy hokimiyatlarga tayanadi.',
        'uz-Cyrl':
          'UNOSSC лойиҳани бошлаган йил: {{fact:project.year}}. У «Бир макон, бир йўл» бўйидаги шаҳарларни Барқарор ривожланиш мақсадларига ҳамкорлик орқали эришиш учун бирлаштиради ва маҳаллий ҳокимиятларга таянади.',
        ru: 'Год, когда UNOSSC начало проект: {{fact:project.year}}. Он объединяет города «Пояса и пути», чтобы они шли к Целям в области устойчивого развития через сотрудничество, и опирается на местные власти.',
        'zh-Hans':
          '南南合作办公室于{{fact:project.year}}启动该项目，使“一带一路”沿线城市通过合作实现可持续发展目标，并以地方当局的主导和参与为基础。',
      },
      {
        en: 'Its services are needs assessment, capacity development, advice and advocacy, transfer of knowledge and technology, exchange of experts, and implementation with shared financing. Their purpose is to prepare pilot projects. Its office is in Beijing: {{fact:office}}.',
        'uz-Latn':
          'Xizmatlari: ehtiyojlarni baholash, salohiyatni oshirish, maslahat va targʻibot, bilim va texnologiya uzatish, tajriba almashish, birgalikda moliyalashtirib amalga oshirish. Maqsad — tajriba loyihalarini tayyorlash. Idorasi Pekinda: {{fact:office}}.',
        'uz-Cyrl':
          'Хизматлари: эҳтиёжларни баҳолаш, салоҳиятни ошириш, маслаҳат ва тарғибот, билим ва технология узатиш, тажриба алмашиш, биргаликда молиялаштириб амалга ошириш. Мақсад — тажриба лойиҳаларини тайёрлаш. Идораси Пекинда: {{fact:office}}.',
        ru: 'Его услуги: оценка потребностей, развитие потенциала, консультации и информационная работа, передача знаний и технологий, обмен экспертами, осуществление с совместным финансированием. Цель — готовить пилотные проекты. Офис находится в Пекине: {{fact:office}}.',
        'zh-Hans':
          '其服务包括需求评估、能力发展、咨询与倡导、知识与技术转让、专家交流以及实施与联合融资，旨在孵化试点项目。办公地点在北京：{{fact:office}}。',
      },
    ],
  },
  {
    heading: {
      en: 'Lecturers and languages',
      'uz-Latn': 'Maʼruzachilar va tillar',
      'uz-Cyrl': 'Маърузачилар ва тиллар',
      ru: 'Лекторы и языки',
      'zh-Hans': '讲师与语言',
    },
    paragraphs: [
      {
        en: 'The lecturers came from Southeast University, the Chinese Academy of Social Sciences, Lanzhou University of Finance and Economics and Nanjing University. The training was held in Chinese and Uzbek; UNDP helped to find the interpreters.',
        'uz-Latn':
          'Maʼruzachilar Janubi-sharq universiteti, Xitoy ijtimoiy fanlar akademiyasi, Lanchjou moliya va iqtisodiyot universiteti hamda Nankin universitetidan edi. Kurs xitoy va oʻzbek tillarida oʻtdi; tarjimonlarni topishga BMTTD yordam berdi.',
        'uz-Cyrl':
          'Маърузачилар Жануби-шарқ университети, Хитой ижтимоий фанлар академияси, Ланчжоу молия ва иқтисодиёт университети ҳамда Нанкин университетидан эди. Курс хитой ва ўзбек тилларида ўтди; таржимонларни топишга БМТТД ёрдам берди.',
        ru: 'Лекторы представляли Юго-Восточный университет, Китайскую академию общественных наук, Ланьчжоуский университет финансов и экономики и Нанкинский университет. Обучение шло на китайском и узбекском языках; найти переводчиков помогла ПРООН.',
        'zh-Hans': '讲师来自东南大学、中国社会科学院、兰州财经大学和南京大学。培训使用中文和乌兹别克文；开发计划署协助物色口译员。',
      },
    ],
  },
]
