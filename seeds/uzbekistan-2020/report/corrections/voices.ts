import type { Correction } from '../../../../src/stages/reports/index.ts'
import { IN } from './sections.ts'

export const INTERVIEWS: readonly Correction[] = [
  {
    where: IN.voices,
    printed: {
      en: 'A construction project in Namangan worth {{fact:printed.construction}}',
      'uz-Latn': 'Namangandagi qurilish loyihasi: {{fact:printed.construction}}',
      'uz-Cyrl': 'Намангандаги қурилиш лойиҳаси: {{fact:printed.construction}}',
      ru: 'Строительный проект в Намангане: {{fact:printed.construction}}',
      'zh-Hans': '纳曼干一建设项目，价值{{fact:printed.construction}}',
    },
    now: {
      en: 'No amount, until the city confirms it',
      'uz-Latn': 'Shahar tasdiqlamaguncha summa berilmaydi',
      'uz-Cyrl': 'Шаҳар тасдиқламагунча сумма берилмайди',
      ru: 'Без суммы, пока город её не подтвердит',
      'zh-Hans': '在该市确认前不列金额',
    },
    why: {
      en: 'The amount exceeds what the whole economy of the country produced in that year. It was probably misheard or misread.',
      'uz-Latn': 'Summa mamlakat iqtisodiyotining oʻsha yildagi butun mahsulotidan koʻp. Ehtimol, notoʻgʻri eshitilgan yoki oʻqilgan.',
      'uz-Cyrl': 'Сумма мамлакат иқтисодиётининг ўша йилдаги бутун маҳсулотидан кўп. Эҳтимол, нотўғри эшитилган ёки ўқилган.',
      ru: 'Сумма больше того, что вся экономика страны произвела за тот год. Вероятно, её неверно услышали или прочли.',
      'zh-Hans': '该金额超过全国当年的经济总量，可能系误听或误读。',
    },
  },
  {
    where: IN.voices,
    printed: {
      en: 'The governor of “the Greek province of Bukhara”, {{fact:printed.years}}',
      'uz-Latn': '“Buxoroning yunon viloyati” hokimi, {{fact:printed.years}}',
      'uz-Cyrl': '«Бухоронинг юнон вилояти» ҳокими, {{fact:printed.years}}',
      ru: 'Губернатор «греческой провинции Бухара», {{fact:printed.years}}',
      'zh-Hans': '“希腊的布哈拉省”省长，{{fact:printed.years}}',
    },
    now: {
      en: 'Left out; the interview is retold without the title. The recording is to be checked by somebody who knows both languages.',
      'uz-Latn': 'Tushirib qoldirildi; suhbat unvonsiz bayon qilindi. Yozuvni ikkala tilni biladigan kishi tekshirishi kerak.',
      'uz-Cyrl': 'Тушириб қолдирилди; суҳбат унвонсиз баён қилинди. Ёзувни иккала тилни биладиган киши текшириши керак.',
      ru: 'Опущено; интервью изложено без этого титула. Запись должен проверить человек, знающий оба языка.',
      'zh-Hans': '予以删除，转述时不用此头衔。录音须由通晓两种语言的人核对。',
    },
    why: {
      en: 'An error of interpretation: the man from Bukhara is known as a governor of Yunnan, and the years are those of his life.',
      'uz-Latn': 'Tarjima xatosi: asli buxorolik bu kishi Yunnan hokimi sifatida maʼlum, yillar esa uning umr yillari.',
      'uz-Cyrl': 'Таржима хатоси: асли бухоролик бу киши Юннань ҳокими сифатида маълум, йиллар эса унинг умр йиллари.',
      ru: 'Ошибка перевода: выходец из Бухары известен как правитель Юньнани, а годы — это годы его жизни.',
      'zh-Hans': '口译错误：此人祖籍布哈拉，以治理云南著称，所列年份为其生卒年。',
    },
  },
  {
    where: IN.conclusions,
    printed: {
      en: 'Interest “will be followed up”',
      'uz-Latn': 'Qiziqish boʻyicha “keyingi ishlar olib boriladi”',
      'uz-Cyrl': 'Қизиқиш бўйича «кейинги ишлар олиб борилади»',
      ru: 'По интересу «будет вестись работа»',
      'zh-Hans': '有关兴趣“将予以跟进”',
    },
    now: {
      en: 'A table of promises with owner, day and indicator',
      'uz-Latn': 'Masʼul, kun va koʻrsatkich bilan vaʼdalar jadvali',
      'uz-Cyrl': 'Масъул, кун ва кўрсаткич билан ваъдалар жадвали',
      ru: 'Таблица обещаний с ответственным, сроком и показателем',
      'zh-Hans': '列明负责方、期限和指标的承诺表',
    },
    why: {
      en: 'Without an owner and a day nobody can see whether it was done. The days are the choice of this demonstration.',
      'uz-Latn': 'Masʼul va kun boʻlmasa, bajarilgan-bajarilmaganini hech kim bilmaydi. Kunlarni ushbu namuna belgilagan.',
      'uz-Cyrl': 'Масъул ва кун бўлмаса, бажарилган-бажарилмаганини ҳеч ким билмайди. Кунларни ушбу намуна белгилаган.',
      ru: 'Без ответственного и срока не видно, сделано ли это. Сроки выбраны для этой демонстрации.',
      'zh-Hans': '没有负责方和期限，便无法判断是否落实。期限由本演示设定。',
    },
  },
]
