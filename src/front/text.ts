import type { FullText, Language } from '../kernel/language.ts'
import type { Role } from '../kernel/visitor.ts'
import { wordsIn } from '../ui/text.ts'

const WORDS = {
  slogan: {
    en: 'Cities learn best from other cities',
    'uz-Latn': 'Shaharlar eng yaxshi boshqa shaharlardan oʻrganadi',
    'uz-Cyrl': 'Шаҳарлар энг яхши бошқа шаҳарлардан ўрганади',
    ru: 'Города лучше всего учатся у других городов',
    'zh-Hans': '城市最好的老师是其他城市',
  },
  lead: {
    en: 'Serai carries a city’s request through training, evidence and partnership, and shows what came of it.',
    'uz-Latn': 'Serai shahar soʻrovini oʻqitish, dalillar va hamkorlik orqali olib boradi va natijasini koʻrsatadi.',
    'uz-Cyrl': 'Serai шаҳар сўровини ўқитиш, далиллар ва ҳамкорлик орқали олиб боради ва натижасини кўрсатади.',
    ru: 'Serai ведёт запрос города через обучение, доказательства и партнёрство и показывает, что из него вышло.',
    'zh-Hans': 'Serai 让城市的需求走过培训、取证与合作，并展示其成果。',
  },
  toProgrammes: {
    en: 'See the programmes',
    'uz-Latn': 'Dasturlarni koʻrish',
    'uz-Cyrl': 'Дастурларни кўриш',
    ru: 'Посмотреть программы',
    'zh-Hans': '查看项目',
  },
  toAbout: { en: 'About Serai', 'uz-Latn': 'Serai haqida', 'uz-Cyrl': 'Serai ҳақида', ru: 'О Serai', 'zh-Hans': '关于 Serai' },
  road: {
    en: 'From a request to a result',
    'uz-Latn': 'Soʻrovdan natijagacha',
    'uz-Cyrl': 'Сўровдан натижагача',
    ru: 'От запроса к результату',
    'zh-Hans': '从需求到成果',
  },
  said: {
    en: 'What participants said',
    'uz-Latn': 'Ishtirokchilar nima dedi',
    'uz-Cyrl': 'Иштирокчилар нима деди',
    ru: 'Что сказали участники',
    'zh-Hans': '学员怎么说',
  },
  programmes: { en: 'Programmes', 'uz-Latn': 'Dasturlar', 'uz-Cyrl': 'Дастурлар', ru: 'Программы', 'zh-Hans': '项目' },
  noProgramme: {
    en: 'There is no programme yet.',
    'uz-Latn': 'Hali dastur yoʻq.',
    'uz-Cyrl': 'Ҳали дастур йўқ.',
    ru: 'Программ пока нет.',
    'zh-Hans': '尚无项目。',
  },
  problem: {
    en: 'This did not work',
    'uz-Latn': 'Bu amalga oshmadi',
    'uz-Cyrl': 'Бу амалга ошмади',
    ru: 'Не получилось',
    'zh-Hans': '未能完成',
  },
  desk: { en: 'Your desk', 'uz-Latn': 'Ish stolingiz', 'uz-Cyrl': 'Иш столингиз', ru: 'Ваш рабочий стол', 'zh-Hans': '您的工作台' },
  hello: {
    en: 'Signed in as {name}.',
    'uz-Latn': '{name} sifatida kirdingiz.',
    'uz-Cyrl': '{name} сифатида кирдингиз.',
    ru: 'Вы вошли как {name}.',
    'zh-Hans': '您以{name}的身份登录。',
  },
  design: {
    en: 'Make questionnaires',
    'uz-Latn': 'Soʻrovnoma tuzish',
    'uz-Cyrl': 'Сўровнома тузиш',
    ru: 'Составление анкет',
    'zh-Hans': '设计问卷',
  },
  atlas: { en: 'Atlas', 'uz-Latn': 'Atlas', 'uz-Cyrl': 'Атлас', ru: 'Атлас', 'zh-Hans': '图集' },
  theProgramme: { en: 'The programme', 'uz-Latn': 'Dastur', 'uz-Cyrl': 'Дастур', ru: 'Программа', 'zh-Hans': '项目' },
  cities: {
    en: 'Between cities',
    'uz-Latn': 'Shaharlar oʻrtasida',
    'uz-Cyrl': 'Шаҳарлар ўртасида',
    ru: 'Между городами',
    'zh-Hans': '城市之间',
  },
  theRoad: { en: 'The road', 'uz-Latn': 'Yoʻl', 'uz-Cyrl': 'Йўл', ru: 'Путь', 'zh-Hans': '历程' },
  evaluation: { en: 'Figures', 'uz-Latn': 'Koʻrsatkichlar', 'uz-Cyrl': 'Кўрсаткичлар', ru: 'Показатели', 'zh-Hans': '数据' },
  report: { en: 'Report', 'uz-Latn': 'Hisobot', 'uz-Cyrl': 'Ҳисобот', ru: 'Отчёт', 'zh-Hans': '报告' },
  draft: {
    en: 'not published: edition',
    'uz-Latn': 'eʼlon qilinmagan nashr:',
    'uz-Cyrl': 'эълон қилинмаган нашр:',
    ru: 'не опубликовано издание',
    'zh-Hans': '未发布版本：',
  },
  surveys: { en: 'Surveys', 'uz-Latn': 'Soʻrovnomalar', 'uz-Cyrl': 'Сўровномалар', ru: 'Опросы', 'zh-Hans': '问卷' },
  answered: {
    en: '{responses} of {registered} registered answered',
    'uz-Latn': 'roʻyxatdan oʻtgan {registered} kishidan {responses} nafari javob berdi',
    'uz-Cyrl': 'рўйхатдан ўтган {registered} кишидан {responses} нафари жавоб берди',
    ru: 'ответили {responses} из {registered} зарегистрированных',
    'zh-Hans': '{registered} 名注册者中有 {responses} 人作答',
  },
  flagged: {
    en: 'Published values that do not hold',
    'uz-Latn': 'Tasdiqlanmagan eʼlon qilingan qiymatlar',
    'uz-Cyrl': 'Тасдиқланмаган эълон қилинган қийматлар',
    ru: 'Опубликованные значения, которые не подтверждаются',
    'zh-Hans': '无法成立的已公布数值',
  },
  promised: {
    en: 'Promised, and due',
    'uz-Latn': 'Vaʼda qilingan va muddati bor',
    'uz-Cyrl': 'Ваъда қилинган ва муддати бор',
    ru: 'Обещано, со сроком',
    'zh-Hans': '已承诺事项及期限',
  },
  dueOn: { en: 'due {day}', 'uz-Latn': 'muddati: {day}', 'uz-Cyrl': 'муддати: {day}', ru: 'срок: {day}', 'zh-Hans': '期限：{day}' },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

/** The stages of the road, in its order, as the home page tells them. */
export const STAGE_WORDS = {
  requests: {
    title: { en: 'Request', 'uz-Latn': 'Soʻrov', 'uz-Cyrl': 'Сўров', ru: 'Запрос', 'zh-Hans': '需求' },
    does: {
      en: 'A government or a city says what it needs.',
      'uz-Latn': 'Hukumat yoki shahar nimaga ehtiyoji borligini aytadi.',
      'uz-Cyrl': 'Ҳукумат ёки шаҳар нимага эҳтиёжи борлигини айтади.',
      ru: 'Правительство или город говорит, что ему нужно.',
      'zh-Hans': '政府或城市说明需要什么。',
    },
  },
  programmes: {
    title: { en: 'Programme', 'uz-Latn': 'Dastur', 'uz-Cyrl': 'Дастур', ru: 'Программа', 'zh-Hans': '项目' },
    does: {
      en: 'Trainers, funders and interpreters are found.',
      'uz-Latn': 'Oʻqituvchilar, homiylar va tarjimonlar topiladi.',
      'uz-Cyrl': 'Ўқитувчилар, ҳомийлар ва таржимонлар топилади.',
      ru: 'Находят преподавателей, средства и переводчиков.',
      'zh-Hans': '落实讲师、资助方与口译。',
    },
  },
  learning: {
    title: { en: 'Learning', 'uz-Latn': 'Oʻqish', 'uz-Cyrl': 'Ўқиш', ru: 'Обучение', 'zh-Hans': '学习' },
    does: {
      en: 'Lectures, with slides and recordings in several languages.',
      'uz-Latn': 'Maʼruzalar, bir necha tilda slaydlar va yozuvlar.',
      'uz-Cyrl': 'Маърузалар, бир неча тилда слайдлар ва ёзувлар.',
      ru: 'Лекции со слайдами и записями на нескольких языках.',
      'zh-Hans': '讲座，附多语种课件与录像。',
    },
  },
  surveys: {
    title: { en: 'Survey', 'uz-Latn': 'Soʻrovnoma', 'uz-Cyrl': 'Сўровнома', ru: 'Опрос', 'zh-Hans': '问卷' },
    does: {
      en: 'Officials answer on their phones, each in their own script.',
      'uz-Latn': 'Mansabdorlar telefonda, oʻz yozuvida javob beradi.',
      'uz-Cyrl': 'Мансабдорлар телефонда, ўз ёзувида жавоб беради.',
      ru: 'Чиновники отвечают с телефона, на своём языке и письме.',
      'zh-Hans': '官员用手机以自己的文字作答。',
    },
  },
  voices: {
    title: { en: 'Voices', 'uz-Latn': 'Fikrlar', 'uz-Cyrl': 'Фикрлар', ru: 'Голоса', 'zh-Hans': '声音' },
    does: {
      en: 'Interviews, quoted with consent.',
      'uz-Latn': 'Suhbatlar, rozilik bilan keltirilgan iqtiboslar.',
      'uz-Cyrl': 'Суҳбатлар, розилик билан келтирилган иқтибослар.',
      ru: 'Интервью, цитаты — с согласия.',
      'zh-Hans': '访谈，经同意后引用。',
    },
  },
  evidence: {
    title: { en: 'Evidence', 'uz-Latn': 'Dalillar', 'uz-Cyrl': 'Далиллар', ru: 'Доказательства', 'zh-Hans': '证据' },
    does: {
      en: 'Every figure shows whom it counts and how.',
      'uz-Latn': 'Har bir koʻrsatkich kimni va qanday sanaganini koʻrsatadi.',
      'uz-Cyrl': 'Ҳар бир кўрсаткич кимни ва қандай санаганини кўрсатади.',
      ru: 'Каждый показатель показывает, кого и как посчитали.',
      'zh-Hans': '每个数据都说明统计了谁、如何统计。',
    },
  },
  partnerships: {
    title: { en: 'Partnership', 'uz-Latn': 'Hamkorlik', 'uz-Cyrl': 'Ҳамкорлик', ru: 'Партнёрство', 'zh-Hans': '合作' },
    does: {
      en: 'Cities that fit are brought together, and promises get an owner.',
      'uz-Latn': 'Mos shaharlar bogʻlanadi, vaʼdalarga masʼul topiladi.',
      'uz-Cyrl': 'Мос шаҳарлар боғланади, ваъдаларга масъул топилади.',
      ru: 'Подходящие города сводят вместе, у обещаний появляется ответственный.',
      'zh-Hans': '为合适的城市牵线，让承诺有人负责。',
    },
  },
  reports: {
    title: { en: 'Report', 'uz-Latn': 'Hisobot', 'uz-Cyrl': 'Ҳисобот', ru: 'Отчёт', 'zh-Hans': '报告' },
    does: {
      en: 'Published in five languages from one set of figures.',
      'uz-Latn': 'Bitta koʻrsatkichlar toʻplamidan besh tilda eʼlon qilinadi.',
      'uz-Cyrl': 'Битта кўрсаткичлар тўпламидан беш тилда эълон қилинади.',
      ru: 'Издаётся на пяти языках по одному набору показателей.',
      'zh-Hans': '同一套数据，五种语言发布。',
    },
  },
} as const satisfies Record<string, { readonly title: FullText; readonly does: FullText }>

const ROLES: Readonly<Record<Role, FullText>> = {
  everybody: { en: 'visitor', 'uz-Latn': 'tashrif buyuruvchi', 'uz-Cyrl': 'ташриф буюрувчи', ru: 'посетитель', 'zh-Hans': '访客' },
  official: { en: 'official', 'uz-Latn': 'mansabdor', 'uz-Cyrl': 'мансабдор', ru: 'должностное лицо', 'zh-Hans': '官员' },
  lecturer: { en: 'lecturer', 'uz-Latn': 'maʼruzachi', 'uz-Cyrl': 'маърузачи', ru: 'лектор', 'zh-Hans': '讲师' },
  interpreter: { en: 'interpreter', 'uz-Latn': 'tarjimon', 'uz-Cyrl': 'таржимон', ru: 'переводчик', 'zh-Hans': '口译员' },
  'partner-city': { en: 'partner city', 'uz-Latn': 'hamkor shahar', 'uz-Cyrl': 'ҳамкор шаҳар', ru: 'город-партнёр', 'zh-Hans': '伙伴城市' },
  funder: { en: 'funder', 'uz-Latn': 'homiy', 'uz-Cyrl': 'ҳомий', ru: 'спонсор', 'zh-Hans': '资助方' },
  analyst: { en: 'analyst', 'uz-Latn': 'tahlilchi', 'uz-Cyrl': 'таҳлилчи', ru: 'аналитик', 'zh-Hans': '分析员' },
  evaluator: { en: 'evaluator', 'uz-Latn': 'baholovchi', 'uz-Cyrl': 'баҳоловчи', ru: 'специалист по оценке', 'zh-Hans': '评估员' },
  organiser: { en: 'organiser', 'uz-Latn': 'tashkilotchi', 'uz-Cyrl': 'ташкилотчи', ru: 'организатор', 'zh-Hans': '组织者' },
  administrator: { en: 'administrator', 'uz-Latn': 'administrator', 'uz-Cyrl': 'администратор', ru: 'администратор', 'zh-Hans': '管理员' },
}

export function roleWord(role: Role, language: Language): string {
  return ROLES[role][language]
}

/** The sections of the page about Serai. */
export const ABOUT: readonly { readonly title: FullText; readonly text: readonly FullText[] }[] = [
  {
    title: {
      en: 'How a figure is made',
      'uz-Latn': 'Koʻrsatkich qanday hosil boʻladi',
      'uz-Cyrl': 'Кўрсаткич қандай ҳосил бўлади',
      ru: 'Как получается показатель',
      'zh-Hans': '数据如何产生',
    },
    text: [
      {
        en: 'A figure is a question put to the answers, never a number that somebody typed. It carries the count, the base, the method and the data it was counted from; the diamond beside it leads there.',
        'uz-Latn':
          'Koʻrsatkich — javoblarga berilgan savol, kimdir yozib qoʻygan son emas. U soni, asosi, usuli va qaysi maʼlumotdan sanalgani bilan beriladi; yonidagi romb shu sahifaga olib boradi.',
        'uz-Cyrl':
          'Кўрсаткич — жавобларга берилган савол, кимдир ёзиб қўйган сон эмас. У сони, асоси, усули ва қайси маълумотдан саналгани билан берилади; ёнидаги ромб шу саҳифага олиб боради.',
        ru: 'Показатель — это вопрос, заданный ответам, а не кем-то вписанное число. При нём указаны число, база, метод и данные; ромб рядом ведёт на эту страницу.',
        'zh-Hans': '数据是对答卷提出的问题，而不是谁填写的数字。每个数据都附有计数、基数、方法和来源；旁边的菱形通向说明页。',
      },
      {
        en: 'What an earlier publication printed stands beside it. Where that value cannot come from the answers, it is flagged with the reason.',
        'uz-Latn': 'Avvalgi nashrda bosilgan qiymat yonida turadi. U javoblardan kelib chiqmasa, sababi bilan belgilanadi.',
        'uz-Cyrl': 'Аввалги нашрда босилган қиймат ёнида туради. У жавоблардан келиб чиқмаса, сабаби билан белгиланади.',
        ru: 'Рядом стоит значение из прежнего издания. Если оно не следует из ответов, это отмечено с указанием причины.',
        'zh-Hans': '此前出版物的数值列在旁边；如无法由答卷得出，则注明原因。',
      },
    ],
  },
  {
    title: {
      en: 'What happens with data',
      'uz-Latn': 'Maʼlumotlar bilan nima qilinadi',
      'uz-Cyrl': 'Маълумотлар билан нима қилинади',
      ru: 'Что происходит с данными',
      'zh-Hans': '数据如何处理',
    },
    text: [
      {
        en: 'Answers stay on the organiser’s own server. Nothing is loaded from anybody else’s, and nothing follows a reader about. One cookie is set when somebody signs in, and no other.',
        'uz-Latn':
          'Javoblar tashkilotchining oʻz serverida qoladi. Boshqa hech kimning serveridan hech narsa yuklanmaydi, oʻquvchi kuzatilmaydi. Yagona cookie — kirganda, boshqasi yoʻq.',
        'uz-Cyrl':
          'Жавоблар ташкилотчининг ўз серверида қолади. Бошқа ҳеч кимнинг серверидан ҳеч нарса юкланмайди, ўқувчи кузатилмайди. Ягона cookie — кирганда, бошқаси йўқ.',
        ru: 'Ответы остаются на сервере организатора. С чужих серверов ничего не загружается, за читателем никто не следит. Один cookie ставится при входе, других нет.',
        'zh-Hans': '答卷保存在组织者自己的服务器上。不从任何第三方加载内容，也不跟踪读者。仅在登录时设置一个 cookie。',
      },
      {
        en: 'Where fewer than five people answered, no percentage is shown to anybody, and a group of fewer than ten is not printed.',
        'uz-Latn': 'Besh kishidan kam javob bergan joyda hech kimga foiz koʻrsatilmaydi, oʻn kishidan kichik guruh bosilmaydi.',
        'uz-Cyrl': 'Беш кишидан кам жавоб берган жойда ҳеч кимга фоиз кўрсатилмайди, ўн кишидан кичик гуруҳ босилмайди.',
        ru: 'Если ответили меньше пяти человек, процент не показывается никому; группа меньше десяти не печатается.',
        'zh-Hans': '作答少于五人时不向任何人显示百分比；不足十人的组别不予刊印。',
      },
    ],
  },
  {
    title: {
      en: 'Languages',
      'uz-Latn': 'Tillar',
      'uz-Cyrl': 'Тиллар',
      ru: 'Языки',
      'zh-Hans': '语言',
    },
    text: [
      {
        en: 'English, Uzbek in the Latin and in the Cyrillic script, Russian and Chinese. All but English are drafts that no native speaker has read yet; each page says so.',
        'uz-Latn':
          'Ingliz, oʻzbek (lotin va kirill yozuvida), rus va xitoy tillari. Inglizchadan boshqalari qoralama, ularni ona tili shu til boʻlgan kishi hali oʻqimagan; har bir sahifada bu aytilgan.',
        'uz-Cyrl':
          'Инглиз, ўзбек (лотин ва кирилл ёзувида), рус ва хитой тиллари. Инглизчадан бошқалари қоралама, уларни она тили шу тил бўлган киши ҳали ўқимаган; ҳар бир саҳифада бу айтилган.',
        ru: 'Английский, узбекский на латинице и кириллице, русский и китайский. Все, кроме английского, — черновики, которые носитель языка ещё не читал; это сказано на каждой странице.',
        'zh-Hans': '英语、乌兹别克语（拉丁和西里尔文字）、俄语和中文。除英语外均为草稿，尚未经母语人士审读，各页均有说明。',
      },
    ],
  },
  {
    title: {
      en: 'Sources and licences',
      'uz-Latn': 'Manbalar va litsenziyalar',
      'uz-Cyrl': 'Манбалар ва лицензиялар',
      ru: 'Источники и лицензии',
      'zh-Hans': '来源与许可',
    },
    text: [
      {
        en: 'Serai is free software under the Apache License 2.0. Names, places and populations of cities: GeoNames, CC BY 4.0. Outlines on maps: Natural Earth, in the public domain. Letters: Noto fonts, SIL Open Font License 1.1.',
        'uz-Latn':
          'Serai — Apache License 2.0 litsenziyasidagi erkin dastur. Shaharlar nomi, joylashuvi va aholisi: GeoNames, CC BY 4.0. Xarita chiziqlari: Natural Earth, jamoat mulki. Harflar: Noto shriftlari, SIL Open Font License 1.1.',
        'uz-Cyrl':
          'Serai — Apache License 2.0 лицензиясидаги эркин дастур. Шаҳарлар номи, жойлашуви ва аҳолиси: GeoNames, CC BY 4.0. Харита чизиқлари: Natural Earth, жамоат мулки. Ҳарфлар: Noto шрифтлари, SIL Open Font License 1.1.',
        ru: 'Serai — свободная программа по лицензии Apache License 2.0. Названия, места и население городов: GeoNames, CC BY 4.0. Контуры карт: Natural Earth, общественное достояние. Шрифты: Noto, SIL Open Font License 1.1.',
        'zh-Hans':
          'Serai 是依 Apache License 2.0 发布的自由软件。城市名称、位置与人口：GeoNames，CC BY 4.0。地图轮廓：Natural Earth，公有领域。字体：Noto，SIL Open Font License 1.1。',
      },
    ],
  },
]
