import type { Tie } from '../../src/stages/partnerships/index.ts'
import { published } from './source.ts'

const source = published('Voices')

/**
 * What the interviews say of ties between an Uzbek and a Chinese city. The projects of Namangan are not among them: the
 * report names no city behind the Chinese partners.
 */
export const TIES: readonly Tie[] = [
  {
    code: 'bukhara-luoyang',
    cities: ['uz-bukhara', 'cn-luoyang'],
    kind: 'cooperation',
    status: 'active',
    about: {
      en: 'Official visits in both directions; cooperation in the economy, social matters, investment and culture. The report names no agreement and no year.',
      'uz-Latn':
        'Oʻzaro rasmiy tashriflar; iqtisodiy, ijtimoiy, investitsiyaviy va madaniy hamkorlik. Hisobotda bitim ham, yil ham koʻrsatilmagan.',
      'uz-Cyrl':
        'Ўзаро расмий ташрифлар; иқтисодий, ижтимоий, инвестициявий ва маданий ҳамкорлик. Ҳисоботда битим ҳам, йил ҳам кўрсатилмаган.',
      ru: 'Взаимные официальные визиты; сотрудничество в экономике, социальной сфере, инвестициях и культуре. Ни соглашение, ни год в отчёте не названы.',
      'zh-Hans': '双方正式互访，在经济、社会、投资和文化领域开展合作。报告未提及协议和年份。',
    },
    source,
  },
  {
    code: 'bukhara-sanya',
    cities: ['uz-bukhara', 'cn-sanya'],
    kind: 'education',
    status: 'active',
    about: {
      en: 'The medical institute and the state university of Bukhara work with a university of Sanya under agreements made at a distance. It is a tie of universities, not of city governments.',
      'uz-Latn':
        'Buxoro tibbiyot instituti va davlat universiteti Sanya universiteti bilan masofaviy kelishuvlar asosida ishlaydi. Bu shahar hokimiyatlari emas, oliy oʻquv yurtlari aloqasi.',
      'uz-Cyrl':
        'Бухоро тиббиёт институти ва давлат университети Саня университети билан масофавий келишувлар асосида ишлайди. Бу шаҳар ҳокимиятлари эмас, олий ўқув юртлари алоқаси.',
      ru: 'Бухарский медицинский институт и государственный университет работают с университетом Саньи по дистанционным договорённостям. Это связь вузов, а не городских властей.',
      'zh-Hans': '布哈拉医学院和布哈拉国立大学与三亚的大学通过远程协议开展合作。这是高校之间的联系，而非市政府之间的联系。',
    },
    source,
  },
  {
    code: 'bukhara-kunming',
    cities: ['uz-bukhara', 'cn-kunming'],
    kind: 'culture',
    status: 'active',
    about: {
      en: 'The city of Kunming and the secretariat of the Shanghai Cooperation Organization prepare a documentary on a governor who came from Bukhara. The report names no part of the city of Bukhara in it.',
      'uz-Latn':
        'Kunmin shahri va Shanxay hamkorlik tashkiloti kotibiyati asli buxorolik hokim haqida hujjatli film tayyorlamoqda. Hisobotda Buxoro shahrining unda ishtiroki aytilmagan.',
      'uz-Cyrl':
        'Кунмин шаҳри ва Шанхай ҳамкорлик ташкилоти котибияти асли бухоролик ҳоким ҳақида ҳужжатли фильм тайёрламоқда. Ҳисоботда Бухоро шаҳрининг унда иштироки айтилмаган.',
      ru: 'Город Куньмин и секретариат Шанхайской организации сотрудничества готовят документальный фильм о правителе родом из Бухары. Об участии города Бухары в отчёте не сказано.',
      'zh-Hans': '昆明市和上海合作组织秘书处正在筹拍一部关于祖籍布哈拉的一位治理者的纪录片。报告未提及布哈拉市的参与。',
    },
    source,
  },
]
