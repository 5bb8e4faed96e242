import type { Voice } from '../../../src/stages/voices/index.ts'
import { published } from '../source.ts'
import { CONSENT } from './consent.ts'

const shared = { programme: 'uzbekistan-2020', kind: 'lecturer', original: 'en', source: published('Voices'), consent: CONSENT } as const

export const LECTURERS: readonly Voice[] = [
  {
    ...shared,
    code: 'xingping-wang',
    person: 'xingping-wang',
    quotation: {
      en: 'The cooperation between China and Uzbekistan in the development of high-level international industrial parks can promote the formation of a community of mutual benefit and common destiny, and also make important contributions to the development of the global economy while driving their respective development.',
      'uz-Latn':
        'Xitoy va Oʻzbekistonning yuqori darajadagi xalqaro sanoat parklarini rivojlantirishdagi hamkorligi oʻzaro manfaat va umumiy taqdir hamjamiyatining shakllanishiga koʻmaklashishi, har ikkisining rivojini jadallashtirib, jahon iqtisodiyoti rivojiga ham muhim hissa qoʻshishi mumkin.',
      'uz-Cyrl':
        'Хитой ва Ўзбекистоннинг юқори даражадаги халқаро саноат паркларини ривожлантиришдаги ҳамкорлиги ўзаро манфаат ва умумий тақдир ҳамжамиятининг шаклланишига кўмаклашиши, ҳар иккисининг ривожини жадаллаштириб, жаҳон иқтисодиёти ривожига ҳам муҳим ҳисса қўшиши мумкин.',
      ru: 'Сотрудничество Китая и Узбекистана в развитии международных индустриальных парков высокого уровня может способствовать становлению сообщества взаимной выгоды и общей судьбы и, двигая развитие обеих стран, внести важный вклад в развитие мировой экономики.',
      'zh-Hans':
        '中国与乌兹别克斯坦在发展高水平国际产业园区方面的合作，可以促进形成互利的命运共同体，在带动各自发展的同时，也为全球经济发展作出重要贡献。',
    },
    about: [
      {
        en: 'As experience of use to Uzbekistan the lecturer names development zones, work for people from the countryside, education, a government that serves, new infrastructure and green growth.',
        'uz-Latn':
          'Oʻzbekistonga foydali tajriba sifatida maʼruzachi rivojlanish zonalari, qishloq aholisi bandligi, taʼlim, xizmat koʻrsatuvchi hukumat, yangi infratuzilma va yashil rivojlanishni sanaydi.',
        'uz-Cyrl':
          'Ўзбекистонга фойдали тажриба сифатида маърузачи ривожланиш зоналари, қишлоқ аҳолиси бандлиги, таълим, хизмат кўрсатувчи ҳукумат, янги инфратузилма ва яшил ривожланишни санайди.',
        ru: 'Полезным для Узбекистана опытом лектор считает зоны развития, занятость сельских жителей, образование, государство, которое служит людям, новую инфраструктуру и зелёное развитие.',
        'zh-Hans': '讲师认为可供乌兹别克斯坦借鉴的经验包括开发区建设、农村劳动力就业、教育、服务型政府、新型基础设施和绿色发展。',
      },
    ],
    checks: [
      {
        en: 'The caption of the portrait says “Southwest University of China”. The lecture and the interview name Southeast University, which is used here.',
        'uz-Latn':
          'Surat ostida “Xitoyning Janubi-gʻarb universiteti” deyilgan. Maʼruza va suhbatda Janubi-sharq universiteti koʻrsatilgan; bu yerda shu nom ishlatiladi.',
        'uz-Cyrl':
          'Сурат остида «Хитойнинг Жануби-ғарб университети» дейилган. Маъруза ва суҳбатда Жануби-шарқ университети кўрсатилган; бу ерда шу ном ишлатилади.',
        ru: 'Подпись к портрету называет «Юго-Западный университет Китая». В лекции и интервью указан Юго-Восточный университет; здесь принято это название.',
        'zh-Hans': '照片说明写作“中国西南大学”。讲座和访谈均为东南大学，此处采用后者。',
      },
    ],
  },
  {
    ...shared,
    code: 'jing-xiang',
    person: 'jing-xiang',
    quotation: {
      en: 'What Uzbekistan needs to pay attention to now is how to promote and strengthen the matching of labor market demand and supply in the process of reform.',
      'uz-Latn':
        'Oʻzbekiston hozir eʼtibor berishi kerak boʻlgan narsa — islohot jarayonida mehnat bozoridagi talab va taklif mosligini qanday ragʻbatlantirish va kuchaytirishdir.',
      'uz-Cyrl':
        'Ўзбекистон ҳозир эътибор бериши керак бўлган нарса — ислоҳот жараёнида меҳнат бозоридаги талаб ва таклиф мослигини қандай рағбатлантириш ва кучайтиришдир.',
      ru: 'Узбекистану сейчас нужно обратить внимание на то, как в ходе реформ содействовать соответствию спроса и предложения на рынке труда и укреплять его.',
      'zh-Hans': '乌兹别克斯坦目前需要关注的是，如何在改革过程中促进和加强劳动力市场的供需匹配。',
    },
    about: [
      {
        en: 'The lecturer advises more vocational training, companies that take part in it, and internships and jobs for the young.',
        'uz-Latn':
          'Maʼruzachi kasb-hunar taʼlimini koʻpaytirish, unga korxonalarni jalb etish, yoshlar uchun amaliyot va ish oʻrinlari yaratishni tavsiya qiladi.',
        'uz-Cyrl':
          'Маърузачи касб-ҳунар таълимини кўпайтириш, унга корхоналарни жалб этиш, ёшлар учун амалиёт ва иш ўринлари яратишни тавсия қилади.',
        ru: 'Лектор советует расширить профессиональное обучение, вовлечь в него предприятия и дать молодёжи стажировки и рабочие места.',
        'zh-Hans': '讲师建议加强职业培训，鼓励企业参与，为青年提供更多实习和就业岗位。',
      },
      {
        en: 'China grows old before it grows rich and therefore turns to digital services; in these, and in smart cities, the two countries could work together.',
        'uz-Latn':
          'Xitoy boyib ulgurmay qarimoqda, shuning uchun raqamli xizmatlarga eʼtibor qaratadi; bu sohada va aqlli shaharlarda ikki mamlakat birga ishlashi mumkin.',
        'uz-Cyrl':
          'Хитой бойиб улгурмай қаримоқда, шунинг учун рақамли хизматларга эътибор қаратади; бу соҳада ва ақлли шаҳарларда икки мамлакат бирга ишлаши мумкин.',
        ru: 'Китай стареет раньше, чем богатеет, и потому обращается к цифровым услугам; в них и в умных городах обе страны могли бы сотрудничать.',
        'zh-Hans': '中国未富先老，因此重视数字服务；两国可在数字经济和智慧城市方面合作。',
      },
    ],
    checks: [
      {
        en: 'The interview compares the urbanisation of the two countries at the same income; the report gives no figure for it.',
        'uz-Latn': 'Suhbatda ikki mamlakat urbanizatsiyasi bir xil daromad darajasida taqqoslangan; hisobotda bunga koʻrsatkich yoʻq.',
        'uz-Cyrl': 'Суҳбатда икки мамлакат урбанизацияси бир хил даромад даражасида таққосланган; ҳисоботда бунга кўрсаткич йўқ.',
        ru: 'В интервью сравнивается урбанизация двух стран при одинаковом доходе; показателя в отчёте нет.',
        'zh-Hans': '访谈比较了两国在相同收入水平下的城镇化率，但报告未提供数据。',
      },
    ],
  },
]
