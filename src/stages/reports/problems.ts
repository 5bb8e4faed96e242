import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'report.unknown': {
    status: 404,
    words: {
      en: 'The programme {programme} has no published report yet.',
      'uz-Latn': '{programme} dasturining eʼlon qilingan hisoboti hali yoʻq.',
      'uz-Cyrl': '{programme} дастурининг эълон қилинган ҳисоботи ҳали йўқ.',
      ru: 'У программы {programme} ещё нет опубликованного отчёта.',
      'zh-Hans': '项目 {programme} 尚无已发布的报告。',
    },
  },
  'report.edition-unknown': {
    status: 404,
    words: {
      en: 'The report of {programme} has no edition {edition}.',
      'uz-Latn': '{programme} hisobotining {edition}-nashri yoʻq.',
      'uz-Cyrl': '{programme} ҳисоботининг {edition}-нашри йўқ.',
      ru: 'У отчёта программы {programme} нет издания {edition}.',
      'zh-Hans': '项目 {programme} 的报告没有第 {edition} 版。',
    },
  },
  'report.edition-closed': {
    status: 409,
    words: {
      en: 'Edition {edition} of the report of {programme} is published and stays as it is. Write a new edition.',
      'uz-Latn': '{programme} hisobotining {edition}-nashri eʼlon qilingan va oʻzgarmaydi. Yangi nashr yozing.',
      'uz-Cyrl': '{programme} ҳисоботининг {edition}-нашри эълон қилинган ва ўзгармайди. Янги нашр ёзинг.',
      ru: 'Издание {edition} отчёта программы {programme} опубликовано и не меняется. Напишите новое издание.',
      'zh-Hans': '项目 {programme} 报告第 {edition} 版已发布，不再更改。请另写新版。',
    },
  },
  'report.text-changed': {
    status: 409,
    words: {
      en: 'The text of edition {edition} was changed since you looked at it. Look at it again and then publish it.',
      'uz-Latn': '{edition}-nashr matni siz koʻrganingizdan keyin oʻzgartirilgan. Uni qaytadan koʻrib chiqing, soʻng eʼlon qiling.',
      'uz-Cyrl': '{edition}-нашр матни сиз кўрганингиздан кейин ўзгартирилган. Уни қайтадан кўриб чиқинг, сўнг эълон қилинг.',
      ru: 'Текст издания {edition} изменён после того, как вы его смотрели. Просмотрите его заново и затем опубликуйте.',
      'zh-Hans': '第 {edition} 版的文本在您查看之后已被更改。请重新查看后再发布。',
    },
  },
  'report.loose-numbers': {
    status: 422,
    words: {
      en: 'Edition {edition} cannot be published: no figure or fact stands behind {numbers}. Write a mark in place of each, such as {example}.',
      'uz-Latn':
        '{edition}-nashrni eʼlon qilib boʻlmaydi: ortida koʻrsatkich yoki fakt yoʻq: {numbers}. Har birining oʻrniga belgi yozing, masalan {example}.',
      'uz-Cyrl':
        '{edition}-нашрни эълон қилиб бўлмайди: ортида кўрсаткич ёки факт йўқ: {numbers}. Ҳар бирининг ўрнига белги ёзинг, масалан {example}.',
      ru: 'Издание {edition} нельзя опубликовать: нет показателя или факта за {numbers}. Поставьте вместо каждого метку, например {example}.',
      'zh-Hans': '第 {edition} 版不能发布：以下内容没有数据或事实支持：{numbers}。请以标记代替，例如 {example}。',
    },
  },
  'report.figures-differ': {
    status: 422,
    words: {
      en: 'Edition {edition} cannot be published: the text in {language} does not print the same figures as the English one: {figures}.',
      'uz-Latn': '{edition}-nashrni eʼlon qilib boʻlmaydi: {language} matnidagi koʻrsatkichlar inglizchasidan farq qiladi: {figures}.',
      'uz-Cyrl': '{edition}-нашрни эълон қилиб бўлмайди: {language} матнидаги кўрсаткичлар инглизчасидан фарқ қилади: {figures}.',
      ru: 'Издание {edition} нельзя опубликовать: показатели в тексте {language} не те же, что в английском: {figures}.',
      'zh-Hans': '第 {edition} 版不能发布：{language} 文本中的数据与英文不一致：{figures}。',
    },
  },
  'report.claims-open': {
    status: 422,
    words: {
      en: 'Edition {edition} cannot be published: sentences claim what no figure carries ({n}): {sentences} Change them, or have somebody sign each with a reason on the page of claims.',
      'uz-Latn':
        '{edition}-nashrni eʼlon qilib boʻlmaydi: koʻrsatkich bilan asoslanmagan gaplar bor ({n}): {sentences} Ularni oʻzgartiring yoki daʼvolar sahifasida har birini sababini aytib kimdir imzolasin.',
      'uz-Cyrl':
        '{edition}-нашрни эълон қилиб бўлмайди: кўрсаткич билан асосланмаган гаплар бор ({n}): {sentences} Уларни ўзгартиринг ёки даъволар саҳифасида ҳар бирини сабабини айтиб кимдир имзоласин.',
      ru: 'Издание {edition} нельзя опубликовать: есть фразы, которых не подтверждает ни один показатель ({n}): {sentences} Измените их, или пусть кто-то подпишет каждую с указанием причины на странице утверждений.',
      'zh-Hans': '第 {edition} 版不能发布：有 {n} 句话没有数据支持：{sentences} 请修改，或由专人在“论断”页逐句说明理由并签署。',
    },
  },
  'claim.reason': {
    status: 422,
    words: {
      en: 'Say in at most {most} characters why this sentence may be printed although no figure carries it.',
      'uz-Latn': 'Koʻrsatkich bilan asoslanmagan bu gapni nega bosish mumkinligini koʻpi bilan {most} belgida yozing.',
      'uz-Cyrl': 'Кўрсаткич билан асосланмаган бу гапни нега босиш мумкинлигини кўпи билан {most} белгида ёзинг.',
      ru: 'Напишите не более чем {most} знаками, почему эту фразу можно напечатать, хотя её не подтверждает ни один показатель.',
      'zh-Hans': '请用不超过 {most} 个字符说明：此句虽无数据支持，为何仍可刊印。',
    },
  },
  'claim.unknown': {
    status: 404,
    words: {
      en: 'Edition {edition} has no such sentence any more, or it needs no signature. Open the page of claims again.',
      'uz-Latn': '{edition}-nashrda bunday gap endi yoʻq yoki unga imzo kerak emas. Daʼvolar sahifasini qaytadan oching.',
      'uz-Cyrl': '{edition}-нашрда бундай гап энди йўқ ёки унга имзо керак эмас. Даъволар саҳифасини қайтадан очинг.',
      ru: 'В издании {edition} такой фразы больше нет, или подпись ей не нужна. Откройте страницу утверждений заново.',
      'zh-Hans': '第 {edition} 版已没有这句话，或此句无需签署。请重新打开“论断”页。',
    },
  },
})
