import type { Person } from '../../../src/registry/people/index.ts'
import { published } from '../source.ts'

const source = published('Knowledge and Insights')

/** The four lecturers who work on economics, labour and cities. Chinese names stand as printed, in Latin letters. */
export const ECONOMISTS: readonly Person[] = [
  {
    code: 'jing-xiang',
    name: { en: 'Jing Xiang', 'uz-Latn': 'Jing Xiang', 'uz-Cyrl': 'Цзин Сян', ru: 'Сян Цзин', 'zh-Hans': 'Jing Xiang' },
    title: { en: 'Associate Professor', 'uz-Latn': 'Dotsent', 'uz-Cyrl': 'Доцент', ru: 'Доцент', 'zh-Hans': '副教授' },
    organisation: 'cass',
    about: {
      en: 'Works in the Institute of Population and Labor Economics of CASS on the reform of vocational education, the work of rural migrants and rural development. Her doctorate in management is of Nanjing Agricultural University.',
      'uz-Latn':
        'CASSning Aholi va mehnat iqtisodiyoti institutida kasb-hunar taʼlimi islohoti, qishloqdan kelgan ishchilar bandligi va qishloq rivoji bilan shugʻullanadi. Nankin qishloq xoʻjaligi universitetining menejment boʻyicha doktori.',
      'uz-Cyrl':
        'CASSнинг Аҳоли ва меҳнат иқтисодиёти институтида касб-ҳунар таълими ислоҳоти, қишлоқдан келган ишчилар бандлиги ва қишлоқ ривожи билан шуғулланади. Нанкин қишлоқ хўжалиги университетининг менежмент бўйича доктори.',
      ru: 'Работает в Институте экономики народонаселения и труда КАОН; занимается реформой профессионального образования, занятостью сельских мигрантов и развитием села. Доктор Нанкинского сельскохозяйственного университета по менеджменту.',
      'zh-Hans': '任职于中国社会科学院人口与劳动经济研究所，研究职业教育改革、农民工就业和农村发展。南京农业大学管理学博士。',
    },
    source,
  },
  {
    code: 'jingyin-hu',
    name: { en: 'Jingyin Hu', 'uz-Latn': 'Jingyin Hu', 'uz-Cyrl': 'Цзинъинь Ху', ru: 'Ху Цзинъинь', 'zh-Hans': 'Jingyin Hu' },
    title: { en: 'Professor', 'uz-Latn': 'Professor', 'uz-Cyrl': 'Профессор', ru: 'Профессор', 'zh-Hans': '教授' },
    organisation: 'lanzhou-university',
    about: {
      en: 'Teaches in the School of International Economics and Trade and works on the theory and policy of international trade. She holds a doctorate in economics and has helped to draft development plans for cities of Gansu.',
      'uz-Latn':
        'Xalqaro iqtisodiyot va savdo maktabida dars beradi, xalqaro savdo nazariyasi va siyosati bilan shugʻullanadi. Iqtisodiyot fanlari doktori; Gansu shaharlari uchun rivojlanish rejalarini tuzishda qatnashgan.',
      'uz-Cyrl':
        'Халқаро иқтисодиёт ва савдо мактабида дарс беради, халқаро савдо назарияси ва сиёсати билан шуғулланади. Иқтисодиёт фанлари доктори; Гансу шаҳарлари учун ривожланиш режаларини тузишда қатнашган.',
      ru: 'Преподаёт в Школе международной экономики и торговли; занимается теорией и политикой международной торговли. Доктор экономики; участвовала в подготовке планов развития городов провинции Ганьсу.',
      'zh-Hans': '任教于国际经济与贸易学院，研究国际贸易理论与政策。经济学博士，曾参与起草甘肃有关城市的发展规划。',
    },
    source,
  },
  {
    code: 'xiaowu-hu',
    name: { en: 'Xiaowu Hu', 'uz-Latn': 'Xiaowu Hu', 'uz-Cyrl': 'Сяоу Ху', ru: 'Ху Сяоу', 'zh-Hans': 'Xiaowu Hu' },
    title: { en: 'Professor', 'uz-Latn': 'Professor', 'uz-Cyrl': 'Профессор', ru: 'Профессор', 'zh-Hans': '教授' },
    organisation: 'nanjing-university',
    about: {
      en: 'Executive deputy dean of the Institute of Urban Science of Nanjing University. He works on urban strategy, policy, culture and tourism and advises national and provincial governments.',
      'uz-Latn':
        'Nankin universiteti Shahar fani instituti ijrochi dekanining oʻrinbosari. Shahar strategiyasi, siyosati, madaniyati va turizmi bilan shugʻullanadi, markaziy va viloyat hukumatlariga maslahat beradi.',
      'uz-Cyrl':
        'Нанкин университети Шаҳар фани институти ижрочи деканининг ўринбосари. Шаҳар стратегияси, сиёсати, маданияти ва туризми билан шуғулланади, марказий ва вилоят ҳукуматларига маслаҳат беради.',
      ru: 'Исполнительный заместитель декана Института науки о городе Нанкинского университета. Занимается стратегией, политикой, культурой и туризмом городов, консультирует центральное и провинциальные правительства.',
      'zh-Hans': '南京大学城市科学研究院执行副院长，研究城市战略、城市政策、城市文化与旅游，为国家和省级政府提供咨询。',
    },
    source,
  },
  {
    code: 'zhiyong-wang',
    name: { en: 'Zhiyong Wang', 'uz-Latn': 'Zhiyong Wang', 'uz-Cyrl': 'Чжиюн Ван', ru: 'Ван Чжиюн', 'zh-Hans': 'Zhiyong Wang' },
    title: {
      en: 'Director of the Division of Population and Economic Research',
      'uz-Latn': 'Aholi va iqtisodiyot tadqiqotlari boʻlimi direktori',
      'uz-Cyrl': 'Аҳоли ва иқтисодиёт тадқиқотлари бўлими директори',
      ru: 'Директор Отдела исследований народонаселения и экономики',
      'zh-Hans': '人口与经济研究室主任',
    },
    organisation: 'cass',
    about: {
      en: 'Works in the Institute of Population and Labor Economics of CASS on regional and labour economics: returns to education, migration and urbanisation, and regional differences.',
      'uz-Latn':
        'CASSning Aholi va mehnat iqtisodiyoti institutida hududiy va mehnat iqtisodiyoti bilan shugʻullanadi: taʼlim samarasi, migratsiya va urbanizatsiya, hududlar oʻrtasidagi farqlar.',
      'uz-Cyrl':
        'CASSнинг Аҳоли ва меҳнат иқтисодиёти институтида ҳудудий ва меҳнат иқтисодиёти билан шуғулланади: таълим самараси, миграция ва урбанизация, ҳудудлар ўртасидаги фарқлар.',
      ru: 'Работает в Институте экономики народонаселения и труда КАОН; занимается региональной экономикой и экономикой труда: отдача от образования, миграция и урбанизация, различия между регионами.',
      'zh-Hans': '任职于中国社会科学院人口与劳动经济研究所，研究区域经济与劳动经济，包括教育回报、迁移与城镇化及区域差异。',
    },
    source,
  },
]
