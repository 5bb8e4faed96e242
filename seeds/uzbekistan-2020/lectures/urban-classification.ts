import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'
import { DECK } from './materials.ts'

export const URBAN_CLASSIFICATION: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'urban-classification',
  number: 6,
  title: {
    en: 'Urban and Rural Classification and City’s Evolution',
    'uz-Latn': 'Shahar va qishloq tasnifi hamda shaharlar evolyutsiyasi',
    'uz-Cyrl': 'Шаҳар ва қишлоқ таснифи ҳамда шаҳарлар эволюцияси',
    ru: 'Классификация города и села и эволюция городов',
    'zh-Hans': '城乡划分与城市演变',
  },
  lecturer: 'zhiyong-wang',
  institution: 'cass',
  abstract: [
    {
      en: 'The measure of urbanisation that China has used for long misses how complex cities and their surroundings have become, and it cannot be compared with other countries because the statistics are drawn differently.',
      'uz-Latn':
        'Xitoyda uzoq vaqt ishlatilgan urbanizatsiya koʻrsatkichi shahar va uning atrofi qanchalik murakkablashganini aks ettirmaydi va statistika boshqacha tuzilgani uchun boshqa mamlakatlar bilan taqqoslanmaydi.',
      'uz-Cyrl':
        'Хитойда узоқ вақт ишлатилган урбанизация кўрсаткичи шаҳар ва унинг атрофи қанчалик мураккаблашганини акс эттирмайди ва статистика бошқача тузилгани учун бошқа мамлакатлар билан таққосланмайди.',
      ru: 'Привычный для Китая показатель урбанизации не отражает, насколько усложнились города и их окрестности, и несопоставим с другими странами, потому что статистика построена иначе.',
      'zh-Hans': '中国长期使用的城镇化指标难以反映城市及其周边的复杂演变，且因统计口径不同，无法进行国际比较。',
    },
    {
      en: 'The functional urban area of the OECD starts from population data and from the links of the labour market: it shows how city and region hang together and lets countries compare. For China the lecturer recommends that migrants in cities can settle, work and be insured there.',
      'uz-Latn':
        'Iqtisodiy hamkorlik va taraqqiyot tashkilotining funksional shahar hududi tizimi aholi maʼlumotlari va mehnat bozori aloqalaridan boshlanadi: u shahar va hudud bogʻliqligini koʻrsatadi va mamlakatlarni taqqoslash imkonini beradi. Xitoy uchun maʼruzachi shahardagi migrantlar barqaror yashashi, ishlashi va ijtimoiy taʼminot olishini tavsiya etadi.',
      'uz-Cyrl':
        'Иқтисодий ҳамкорлик ва тараққиёт ташкилотининг функционал шаҳар ҳудуди тизими аҳоли маълумотлари ва меҳнат бозори алоқаларидан бошланади: у шаҳар ва ҳудуд боғлиқлигини кўрсатади ва мамлакатларни таққослаш имконини беради. Хитой учун маърузачи шаҳардаги мигрантлар барқарор яшаши, ишлаши ва ижтимоий таъминот олишини тавсия этади.',
      ru: 'Система функциональных городских территорий ОЭСР исходит из данных о населении и связей рынка труда: она показывает связь города с регионом и позволяет сравнивать страны. Для Китая лектор рекомендует, чтобы мигранты могли жить, работать и быть застрахованы в городе.',
      'zh-Hans':
        '经合组织的功能性城市地区以人口数据和劳动力市场联系为基础，可反映城市与区域的联系，并便于国际比较。讲师建议中国推进市民化，使进城人口能够安居、就业并纳入城市社会保障。',
    },
  ],
  takeaways: [
    {
      en: 'Where people live and where they work draw the real border of a city.',
      'uz-Latn': 'Shaharning haqiqiy chegarasini odamlar yashaydigan va ishlaydigan joylar belgilaydi.',
      'uz-Cyrl': 'Шаҳарнинг ҳақиқий чегарасини одамлар яшайдиган ва ишлайдиган жойлар белгилайди.',
      ru: 'Настоящую границу города проводят места, где люди живут и где работают.',
      'zh-Hans': '城市的真实边界取决于人们居住和工作的地点。',
    },
    {
      en: 'A definition shared by countries makes cities comparable.',
      'uz-Latn': 'Mamlakatlar uchun umumiy taʼrif shaharlarni taqqoslash imkonini beradi.',
      'uz-Cyrl': 'Мамлакатлар учун умумий таъриф шаҳарларни таққослаш имконини беради.',
      ru: 'Общее для стран определение делает города сопоставимыми.',
      'zh-Hans': '统一的定义使各国城市可以相互比较。',
    },
    {
      en: 'Urbanisation should let newcomers have stable work and social protection.',
      'uz-Latn': 'Urbanizatsiya koʻchib kelganlarga barqaror ish va ijtimoiy himoya berishi kerak.',
      'uz-Cyrl': 'Урбанизация кўчиб келганларга барқарор иш ва ижтимоий ҳимоя бериши керак.',
      ru: 'Урбанизация должна давать приехавшим постоянную работу и социальную защиту.',
      'zh-Hans': '城镇化应使进城人口有稳定的工作和社会保障。',
    },
  ],
  materials: [DECK],
  source: published('Knowledge and Insights'),
}
