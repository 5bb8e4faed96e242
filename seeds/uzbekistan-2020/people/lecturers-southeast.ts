import type { Person } from '../../../src/registry/people/index.ts'
import { published } from '../source.ts'

const source = published('Knowledge and Insights')

/**
 * The three lecturers of Southeast University. The published report writes Chinese names in Latin letters and gives no
 * characters, so the Chinese text keeps them as printed.
 */
export const SOUTHEAST: readonly Person[] = [
  {
    code: 'yingchen-li',
    name: { en: 'Yingchen Li', 'uz-Latn': 'Yingchen Li', 'uz-Cyrl': 'Инчэн Ли', ru: 'Ли Инчэн', 'zh-Hans': 'Yingchen Li' },
    title: { en: 'Professor', 'uz-Latn': 'Professor', 'uz-Cyrl': 'Профессор', ru: 'Профессор', 'zh-Hans': '教授' },
    organisation: 'southeast-university',
    about: {
      en: 'Works in the School of Architecture of Southeast University on regional planning and on urban and economic geography. He holds doctorates of University College London and of the Massachusetts Institute of Technology and has led national and provincial research projects.',
      'uz-Latn':
        'Janubi-sharq universitetining Arxitektura maktabida hududiy rejalashtirish, shahar va iqtisodiy geografiya bilan shugʻullanadi. London universitet kolleji va Massachusets texnologiya instituti doktori; milliy va viloyat miqyosidagi tadqiqot loyihalariga rahbarlik qilgan.',
      'uz-Cyrl':
        'Жануби-шарқ университетининг Архитектура мактабида ҳудудий режалаштириш, шаҳар ва иқтисодий география билан шуғулланади. Лондон университет коллежи ва Массачусетс технология институти доктори; миллий ва вилоят миқёсидаги тадқиқот лойиҳаларига раҳбарлик қилган.',
      ru: 'Работает в Школе архитектуры Юго-Восточного университета; занимается региональным планированием, городской и экономической географией. Доктор Университетского колледжа Лондона и Массачусетского технологического института; руководил исследовательскими проектами национального и провинциального уровня.',
      'zh-Hans':
        '任职于东南大学建筑学院，研究区域规划、城市与经济地理。持有伦敦大学学院和麻省理工学院博士学位，主持过国家级和省级研究项目。',
    },
    source,
  },
  {
    code: 'xingping-wang',
    name: { en: 'Xingping Wang', 'uz-Latn': 'Xingping Wang', 'uz-Cyrl': 'Синпин Ван', ru: 'Ван Синпин', 'zh-Hans': 'Xingping Wang' },
    title: { en: 'Professor', 'uz-Latn': 'Professor', 'uz-Cyrl': 'Профессор', ru: 'Профессор', 'zh-Hans': '教授' },
    organisation: 'southeast-university',
    about: {
      en: 'Works in the urban planning department of the architecture college of Southeast University on regional planning, industrial zones and urbanisation. He also has research and visiting posts at universities in the United States, Canada and Ethiopia.',
      'uz-Latn':
        'Janubi-sharq universiteti arxitektura kollejining shaharsozlik boʻlimida hududiy rejalashtirish, sanoat zonalari va urbanizatsiya bilan shugʻullanadi. AQSH, Kanada va Efiopiya universitetlarida ham tadqiqotchi va taklif etilgan olim.',
      'uz-Cyrl':
        'Жануби-шарқ университети архитектура коллежининг шаҳарсозлик бўлимида ҳудудий режалаштириш, саноат зоналари ва урбанизация билан шуғулланади. АҚШ, Канада ва Эфиопия университетларида ҳам тадқиқотчи ва таклиф этилган олим.',
      ru: 'Работает на кафедре градостроительства архитектурного колледжа Юго-Восточного университета; занимается территориальным планированием, промышленными зонами и урбанизацией. Также исследователь и приглашённый учёный в университетах США, Канады и Эфиопии.',
      'zh-Hans':
        '任职于东南大学建筑学院城市规划系，研究区域规划、产业园区和城镇化。并在美国、加拿大和埃塞俄比亚的大学担任研究员或访问学者。',
    },
    source,
  },
  {
    code: 'guofu-xuan',
    name: { en: 'Guofu Xuan', 'uz-Latn': 'Guofu Xuan', 'uz-Cyrl': 'Гофу Сюань', ru: 'Сюань Гофу', 'zh-Hans': 'Guofu Xuan' },
    title: { en: 'Associate Professor', 'uz-Latn': 'Dotsent', 'uz-Cyrl': 'Доцент', ru: 'Доцент', 'zh-Hans': '副教授' },
    organisation: 'southeast-university',
    about: {
      en: 'Heads the Department of Tourism of Southeast University and is a visiting scholar at the University of Florida. He holds a doctorate in human geography of Nanjing University and works on the geography and planning of tourism and on recreation in cities.',
      'uz-Latn':
        'Janubi-sharq universitetining turizm kafedrasi mudiri, Florida universitetining taklif etilgan olimi. Nankin universitetining inson geografiyasi boʻyicha doktori; turizm geografiyasi va rejalashtirish, shaharda dam olish bilan shugʻullanadi.',
      'uz-Cyrl':
        'Жануби-шарқ университетининг туризм кафедраси мудири, Флорида университетининг таклиф этилган олими. Нанкин университетининг инсон географияси бўйича доктори; туризм географияси ва режалаштириш, шаҳарда дам олиш билан шуғулланади.',
      ru: 'Заведует кафедрой туризма Юго-Восточного университета, приглашённый учёный Университета Флориды. Доктор Нанкинского университета по социальной географии; занимается географией и планированием туризма, отдыхом в городе.',
      'zh-Hans': '东南大学旅游学系主任，佛罗里达大学访问学者。南京大学人文地理学博士，研究旅游地理、旅游规划和城市游憩。',
    },
    source,
  },
]
