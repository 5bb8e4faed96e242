import type { Voice } from '../../../src/stages/voices/index.ts'
import { published } from '../source.ts'
import { CONSENT } from './consent.ts'

/** The report prints the interviews in English and does not say in which language they were held. */
const shared = { programme: 'uzbekistan-2020', kind: 'participant', original: 'en', source: published('Voices'), consent: CONSENT } as const

export const PARTICIPANTS: readonly Voice[] = [
  {
    ...shared,
    code: 'khovos',
    person: 'mallaev-khakimjon',
    quotation: {
      en: 'The establishment of “Industrial and Trade Zones” in different cities of China in cooperation with Singapore, which was told during the training courses, can develop the export potential in our region and increase industrial and export potential.',
      'uz-Latn':
        'Oʻquv kursida aytilgan, Xitoyning turli shaharlarida Singapur bilan hamkorlikda “Sanoat va savdo zonalari” tashkil etilishi hududimizda eksport salohiyatini rivojlantirishi hamda sanoat va eksport salohiyatini oshirishi mumkin.',
      'uz-Cyrl':
        'Ўқув курсида айтилган, Хитойнинг турли шаҳарларида Сингапур билан ҳамкорликда «Саноат ва савдо зоналари» ташкил этилиши ҳудудимизда экспорт салоҳиятини ривожлантириши ҳамда саноат ва экспорт салоҳиятини ошириши мумкин.',
      ru: 'Создание в разных городах Китая в сотрудничестве с Сингапуром «промышленных и торговых зон», о котором говорилось на курсах, может развить экспортный потенциал нашего региона и повысить промышленный и экспортный потенциал.',
      'zh-Hans': '培训中谈到，中国不同城市与新加坡合作建立“工贸区”，这种做法可以发展我们地区的出口潜力，提高工业和出口潜力。',
    },
    about: [
      {
        en: 'The deputy khokim looks to zones for industry and trade as a way for the region to sell more abroad.',
        'uz-Latn': 'Hokim oʻrinbosari sanoat va savdo zonalarini hudud eksportini oshirish yoʻli deb biladi.',
        'uz-Cyrl': 'Ҳоким ўринбосари саноат ва савдо зоналарини ҳудуд экспортини ошириш йўли деб билади.',
        ru: 'Заместитель хокима видит в промышленных и торговых зонах способ увеличить экспорт региона.',
        'zh-Hans': '该副市长认为工业与贸易园区可帮助本地区扩大出口。',
      },
    ],
    checks: [
      {
        en: 'The published page prints a sentence about businesses in the pandemic between two portraits; whether it belongs to this interview or to the next is not clear.',
        'uz-Latn':
          'Eʼlon qilingan sahifada pandemiya davridagi biznes haqidagi gap ikki surat orasida turibdi; u shu suhbatga yoki keyingisiga tegishli ekani aniq emas.',
        'uz-Cyrl':
          'Эълон қилинган саҳифада пандемия давридаги бизнес ҳақидаги гап икки сурат орасида турибди; у шу суҳбатга ёки кейингисига тегишли экани аниқ эмас.',
        ru: 'На опубликованной странице фраза о бизнесе в пандемию стоит между двумя портретами; неясно, к этому интервью она относится или к следующему.',
        'zh-Hans': '已发表的页面在两张照片之间印有一句关于疫情中企业的话，不清楚属于本次访谈还是下一次访谈。',
      },
    ],
  },
  {
    ...shared,
    code: 'namangan',
    person: 'adhamov-muboshir',
    quotation: {
      en: 'In Namangan city, we have close cooperation with China on trade and investment spheres.',
      'uz-Latn': 'Namangan shahrida savdo va investitsiya sohalarida Xitoy bilan yaqin hamkorligimiz bor.',
      'uz-Cyrl': 'Наманган шаҳрида савдо ва инвестиция соҳаларида Хитой билан яқин ҳамкорлигимиз бор.',
      ru: 'В городе Намангане мы тесно сотрудничаем с Китаем в сферах торговли и инвестиций.',
      'zh-Hans': '纳曼干市与中国在贸易和投资领域有密切合作。',
    },
    about: [
      {
        en: 'Chinese partners build flats, a shopping mall and hotels at Chorsu in the centre of the city.',
        'uz-Latn': 'Xitoylik hamkorlar shahar markazidagi Chorsuda turar joylar, savdo markazi va mehmonxonalar qurmoqda.',
        'uz-Cyrl': 'Хитойлик ҳамкорлар шаҳар марказидаги Чорсуда турар жойлар, савдо маркази ва меҳмонхоналар қурмоқда.',
        ru: 'Китайские партнёры строят в центре города, в Чорсу, жильё, торговый центр и гостиницы.',
        'zh-Hans': '中国伙伴正在市中心乔尔苏建设住宅、购物中心和酒店。',
      },
      {
        en: 'The city is also setting up small industrial zones; half of their machines come from China.',
        'uz-Latn': 'Shahar kichik sanoat zonalarini ham tashkil etmoqda; uskunalarining yarmi Xitoydan keltiriladi.',
        'uz-Cyrl': 'Шаҳар кичик саноат зоналарини ҳам ташкил этмоқда; ускуналарининг ярми Хитойдан келтирилади.',
        ru: 'Город создаёт и малые промышленные зоны; половина оборудования для них — из Китая.',
        'zh-Hans': '该市还在建设小型工业园区，一半设备从中国进口。',
      },
    ],
    checks: [
      {
        en: 'The interview puts the building project at seventy billion United States dollars, more than the whole economy of the country produced in that year. The amount is left out here until the city confirms it.',
        'uz-Latn':
          'Suhbatda qurilish loyihasi yetmish milliard AQSH dollari deb baholangan; bu mamlakat iqtisodiyotining oʻsha yildagi butun mahsulotidan koʻp. Shahar tasdiqlamaguncha bu yerda summa keltirilmaydi.',
        'uz-Cyrl':
          'Суҳбатда қурилиш лойиҳаси етмиш миллиард АҚШ доллари деб баҳоланган; бу мамлакат иқтисодиётининг ўша йилдаги бутун маҳсулотидан кўп. Шаҳар тасдиқламагунча бу ерда сумма келтирилмайди.',
        ru: 'В интервью строительный проект оценён в семьдесят миллиардов долларов США — больше, чем вся экономика страны произвела за тот год. Пока город не подтвердит сумму, она здесь не приводится.',
        'zh-Hans': '访谈称该建设项目价值七百亿美元，超过全国当年的经济总量。在该市确认之前，此处不列金额。',
      },
    ],
  },
  {
    ...shared,
    code: 'bukhara',
    person: 'davronov-kamol',
    quotation: {
      en: 'Bukhara cooperates with Luoyang city in China. There have been several bilateral official visits between the two cities, which have yielded good results.',
      'uz-Latn':
        'Buxoro Xitoyning Loyan shahri bilan hamkorlik qiladi. Ikki shahar oʻrtasida bir necha bor oʻzaro rasmiy tashriflar boʻlib, yaxshi natija berdi.',
      'uz-Cyrl':
        'Бухоро Хитойнинг Лоян шаҳри билан ҳамкорлик қилади. Икки шаҳар ўртасида бир неча бор ўзаро расмий ташрифлар бўлиб, яхши натижа берди.',
      ru: 'Бухара сотрудничает с городом Лоян в Китае. Между двумя городами состоялось несколько взаимных официальных визитов, которые дали хорошие результаты.',
      'zh-Hans': '布哈拉与中国洛阳市开展合作。两市之间有过多次正式互访，取得了良好成果。',
    },
    about: [
      {
        en: 'The cooperation covers the economy, social matters, investment and culture, and new projects are to extend it. The deputy khokim values the work on tourism in China and sees room for more visitors to the monuments of Bukhara.',
        'uz-Latn':
          'Hamkorlik iqtisodiyot, ijtimoiy soha, investitsiya va madaniyatni qamraydi, yangi loyihalar bilan kengaytiriladi. Hokim oʻrinbosari Xitoydagi turizm ishlarini yuqori baholaydi va Buxoro yodgorliklariga koʻproq sayyoh kelishi mumkin deb hisoblaydi.',
        'uz-Cyrl':
          'Ҳамкорлик иқтисодиёт, ижтимоий соҳа, инвестиция ва маданиятни қамрайди, янги лойиҳалар билан кенгайтирилади. Ҳоким ўринбосари Хитойдаги туризм ишларини юқори баҳолайди ва Бухоро ёдгорликларига кўпроқ сайёҳ келиши мумкин деб ҳисоблайди.',
        ru: 'Сотрудничество охватывает экономику, социальную сферу, инвестиции и культуру; его расширят новые проекты. Заместитель хокима высоко оценивает работу Китая в туризме и считает, что памятники Бухары могут принять больше гостей.',
        'zh-Hans': '合作涵盖经济、社会、投资和文化，今后将通过新项目进一步扩大。该副市长赞赏中国的旅游工作，认为布哈拉古迹可吸引更多游客。',
      },
      {
        en: 'The medical institute and the state university of Bukhara work with a university in Sanya. A documentary on Sayyid Adjal Shamsiddin, who came from Bukhara, is being made by the secretariat of the Shanghai Cooperation Organization and the city of Kunming.',
        'uz-Latn':
          'Buxoro tibbiyot instituti va davlat universiteti Sanyadagi universitet bilan ishlaydi. Shanxay hamkorlik tashkiloti kotibiyati va Kunmin shahri asli buxorolik Sayyid Ajal Shamsiddin haqida hujjatli film tayyorlamoqda.',
        'uz-Cyrl':
          'Бухоро тиббиёт институти ва давлат университети Санядаги университет билан ишлайди. Шанхай ҳамкорлик ташкилоти котибияти ва Кунмин шаҳри асли бухоролик Саййид Ажал Шамсиддин ҳақида ҳужжатли фильм тайёрламоқда.',
        ru: 'Бухарский медицинский институт и государственный университет работают с университетом в Санье. Секретариат Шанхайской организации сотрудничества и город Куньмин готовят документальный фильм о Сайиде Аджале Шамсиддине, выходце из Бухары.',
        'zh-Hans':
          '布哈拉医学院和布哈拉国立大学与三亚的大学合作。上海合作组织秘书处和昆明市正在制作一部纪录片，介绍祖籍布哈拉的赛典赤·赡思丁。',
      },
    ],
    checks: [
      {
        en: 'The published text speaks of “the Greek province of Bukhara”, which is evidently an error of interpretation: he is known as a governor of Yunnan, the province of Kunming. The recording should be heard again by somebody who knows both languages.',
        'uz-Latn':
          'Eʼlon qilingan matnda “Buxoroning yunon viloyati” deyilgan, bu ogʻzaki tarjima xatosi ekani aniq: u Kunmin joylashgan Yunnan viloyati hokimi sifatida maʼlum. Yozuvni ikkala tilni biladigan kishi qayta eshitishi kerak.',
        'uz-Cyrl':
          'Эълон қилинган матнда «Бухоронинг юнон вилояти» дейилган, бу оғзаки таржима хатоси экани аниқ: у Кунмин жойлашган Юннань вилояти ҳокими сифатида маълум. Ёзувни иккала тилни биладиган киши қайта эшитиши керак.',
        ru: 'В опубликованном тексте сказано «греческая провинция Бухара» — явная ошибка перевода: он известен как правитель Юньнани, провинции, где находится Куньмин. Запись должен прослушать человек, знающий оба языка.',
        'zh-Hans': '已发表的文本写作“希腊的布哈拉省”，显系口译错误：此人以治理云南（昆明所在省）著称。录音应由通晓两种语言的人重新核对。',
      },
      {
        en: 'The years that the report prints with his name are read here as those of his life, not of the cooperation.',
        'uz-Latn': 'Hisobotda uning nomi bilan bosilgan yillar bu yerda hamkorlik emas, balki umr yillari deb tushuniladi.',
        'uz-Cyrl': 'Ҳисоботда унинг номи билан босилган йиллар бу ерда ҳамкорлик эмас, балки умр йиллари деб тушунилади.',
        ru: 'Годы, напечатанные в отчёте рядом с его именем, здесь поняты как годы жизни, а не сотрудничества.',
        'zh-Hans': '报告在其姓名后所印年份，此处理解为其生卒年，而非合作年份。',
      },
    ],
  },
]
