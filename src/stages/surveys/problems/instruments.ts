import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'instrument.unknown': {
    status: 404,
    words: {
      en: 'There is no questionnaire “{code}” here. The list of questionnaires has all that there are.',
      'uz-Latn': 'Bu yerda “{code}” soʻrovnomasi yoʻq. Barcha soʻrovnomalar roʻyxatda.',
      'uz-Cyrl': 'Бу ерда “{code}” сўровномаси йўқ. Барча сўровномалар рўйхатда.',
      ru: 'Анкеты «{code}» здесь нет. Все анкеты есть в списке.',
      'zh-Hans': '这里没有问卷“{code}”。所有问卷都在列表中。',
    },
  },
  'design.unknown': {
    status: 404,
    words: {
      en: 'There is no draft of “{code}”. It was published or thrown away; begin the next edition on the page of the questionnaire.',
      'uz-Latn': '“{code}” qoralamasi yoʻq. U nashr qilingan yoki oʻchirilgan; keyingi nashrni soʻrovnoma sahifasida boshlang.',
      'uz-Cyrl': '“{code}” қораламаси йўқ. У нашр қилинган ёки ўчирилган; кейинги нашрни сўровнома саҳифасида бошланг.',
      ru: 'Черновика «{code}» нет. Он опубликован или удалён; начните следующее издание на странице анкеты.',
      'zh-Hans': '没有“{code}”的草稿。它已发布或被删除；请在问卷页面开始新版。',
    },
  },
  'design.part-gone': {
    status: 409,
    words: {
      en: '“{part}” is not in the draft any more: somebody removed it or gave it another code. The history of the draft shows who, and brings it back.',
      'uz-Latn':
        '“{part}” endi qoralamada yoʻq: kimdir uni olib tashlagan yoki kodini oʻzgartirgan. Kim ekanini tarix koʻrsatadi va uni qaytaradi.',
      'uz-Cyrl':
        '“{part}” энди қораламада йўқ: кимдир уни олиб ташлаган ёки кодини ўзгартирган. Ким эканини тарих кўрсатади ва уни қайтаради.',
      ru: '«{part}» больше нет в черновике: кто-то удалил его или дал другой код. История черновика покажет кто и вернёт его.',
      'zh-Hans': '“{part}”已不在草稿中：有人删除了它或更换了代码。草稿历史会显示是谁，并可恢复。',
    },
  },
  'design.part-unknown': {
    status: 404,
    words: {
      en: 'There is no “{part}” in the draft. If somebody removed it, the history of the draft shows who, and brings it back.',
      'uz-Latn': 'Qoralamada “{part}” yoʻq. Kimdir uni olib tashlagan boʻlsa, kim ekanini tarix koʻrsatadi va uni qaytaradi.',
      'uz-Cyrl': 'Қораламада “{part}” йўқ. Кимдир уни олиб ташлаган бўлса, ким эканини тарих кўрсатади ва уни қайтаради.',
      ru: 'В черновике нет «{part}». Если его удалили, история черновика покажет кто и вернёт его.',
      'zh-Hans': '草稿中没有“{part}”。如果有人删除了它，草稿历史会显示是谁，并可恢复。',
    },
  },
  'design.busy': {
    status: 409,
    words: {
      en: 'Others are changing the draft “{code}” at this moment. Please try once more.',
      'uz-Latn': 'Hozir boshqalar “{code}” qoralamasini oʻzgartirmoqda. Iltimos, yana urinib koʻring.',
      'uz-Cyrl': 'Ҳозир бошқалар “{code}” қораламасини ўзгартирмоқда. Илтимос, яна уриниб кўринг.',
      ru: 'Сейчас черновик «{code}» меняют другие. Пожалуйста, попробуйте ещё раз.',
      'zh-Hans': '其他人正在修改草稿“{code}”。请再试一次。',
    },
  },
  'design.not-kept': {
    status: 422,
    words: {
      en: '“{code}” is kept as a draft and not as an edition: in the way are {errors} errors, and {warnings} warnings want a reason.',
      'uz-Latn':
        '“{code}” nashr emas, qoralama sifatida saqlandi: toʻsiq boʻlgan xatolar — {errors}, sabab talab qiladigan ogohlantirishlar — {warnings}.',
      'uz-Cyrl':
        '“{code}” нашр эмас, қоралама сифатида сақланди: тўсиқ бўлган хатолар — {errors}, сабаб талаб қиладиган огоҳлантиришлар — {warnings}.',
      ru: '«{code}» сохранена как черновик, а не как издание: мешает ошибок — {errors}, предупреждений, требующих причины, — {warnings}.',
      'zh-Hans': '“{code}”已保存为草稿而非版本：有{errors}个错误妨碍发布，{warnings}条提醒需说明理由。',
    },
  },
  'edition.stays': {
    status: 409,
    words: {
      en: 'Edition {edition} of “{code}” stays as it is: a survey asks it, a later edition follows it, or a draft is in the making. Make the next edition instead.',
      'uz-Latn':
        '“{code}” soʻrovnomasining {edition}-nashri oʻzgarmaydi: u soʻrovda ishlatilgan, undan keyingi nashr bor yoki qoralama tayyorlanmoqda. Keyingi nashrni tayyorlang.',
      'uz-Cyrl':
        '“{code}” сўровномасининг {edition}-нашри ўзгармайди: у сўровда ишлатилган, ундан кейинги нашр бор ёки қоралама тайёрланмоқда. Кейинги нашрни тайёрланг.',
      ru: 'Издание {edition} анкеты «{code}» остаётся как есть: оно используется в опросе, за ним следует другое или готовится черновик. Подготовьте следующее издание.',
      'zh-Hans': '“{code}”第{edition}版保持不变：它已用于调查、已有后续版本，或草稿正在制作中。请制作下一版。',
    },
  },
})
