import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'wave.unknown': {
    status: 404,
    words: {
      en: 'There is no survey at “{wave}”. Check the link that you were given.',
      'uz-Latn': '“{wave}” manzilida soʻrovnoma yoʻq. Sizga berilgan havolani tekshiring.',
      'uz-Cyrl': '“{wave}” манзилида сўровнома йўқ. Сизга берилган ҳаволани текширинг.',
      ru: 'По адресу «{wave}» анкеты нет. Проверьте полученную ссылку.',
      'zh-Hans': '“{wave}”处没有问卷。请检查您收到的链接。',
    },
  },
  'wave.closed': {
    status: 409,
    words: {
      en: 'This survey is closed, so no answers are taken any more. What was answered before counts.',
      'uz-Latn': 'Bu soʻrovnoma yopilgan, javoblar endi qabul qilinmaydi. Avval berilgan javoblar hisobga olinadi.',
      'uz-Cyrl': 'Бу сўровнома ёпилган, жавоблар энди қабул қилинмайди. Аввал берилган жавоблар ҳисобга олинади.',
      ru: 'Этот опрос закрыт, ответы больше не принимаются. Ответы, данные раньше, учтены.',
      'zh-Hans': '本问卷已关闭，不再接受答卷。此前提交的答卷有效。',
    },
  },
  'wave.not-open': {
    status: 409,
    words: {
      en: 'This survey opens on {day} ({zone}). Please come back then.',
      'uz-Latn': 'Bu soʻrovnoma {day} kuni ochiladi ({zone}). Iltimos, oʻsha kuni qayting.',
      'uz-Cyrl': 'Бу сўровнома {day} куни очилади ({zone}). Илтимос, ўша куни қайтинг.',
      ru: 'Этот опрос откроется {day} ({zone}). Пожалуйста, вернитесь в этот день.',
      'zh-Hans': '本问卷将于 {day} 开放（{zone}）。请届时再来。',
    },
  },
  'response.unknown': {
    status: 404,
    words: {
      en: 'We have no answers under this link. If you have sent yours, open the link from your thank-you page again.',
      'uz-Latn': 'Bu havola boʻyicha javoblar yoʻq. Yuborgan boʻlsangiz, minnatdorlik sahifasidagi havolani qayta oching.',
      'uz-Cyrl': 'Бу ҳавола бўйича жавоблар йўқ. Юборган бўлсангиз, миннатдорлик саҳифасидаги ҳаволани қайта очинг.',
      ru: 'По этой ссылке ответов нет. Если вы их отправляли, откройте ещё раз ссылку со страницы благодарности.',
      'zh-Hans': '此链接下没有答卷。如果您已提交，请重新打开致谢页上的链接。',
    },
  },
  'response.elsewhere': {
    status: 409,
    words: {
      en: 'These answers were sent to another survey under the same number. Open this survey’s page anew and fill it in there.',
      'uz-Latn': 'Shu raqam ostidagi javoblar boshqa soʻrovnomaga yuborilgan. Ushbu soʻrovnoma sahifasini qaytadan ochib toʻldiring.',
      'uz-Cyrl': 'Шу рақам остидаги жавоблар бошқа сўровномага юборилган. Ушбу сўровнома саҳифасини қайтадан очиб тўлдиринг.',
      ru: 'Ответы под этим номером отправлены в другой опрос. Откройте страницу этого опроса заново и заполните её.',
      'zh-Hans': '该编号下的答卷已提交到另一份问卷。请重新打开本问卷页面填写。',
    },
  },
  'instrument.unsound': {
    status: 422,
    words: {
      en: 'The questionnaire {instrument} cannot be asked: {defects}.',
      'uz-Latn': '{instrument} soʻrovnomasini soʻrab boʻlmaydi: {defects}.',
      'uz-Cyrl': '{instrument} сўровномасини сўраб бўлмайди: {defects}.',
      ru: 'Анкету {instrument} нельзя использовать: {defects}.',
      'zh-Hans': '问卷 {instrument} 无法使用：{defects}。',
    },
  },
  'instrument.answered': {
    status: 409,
    words: {
      en: 'Edition {edition} of the questionnaire {instrument} exists and differs. An edition never changes: give the new one the next number.',
      'uz-Latn': '{instrument} soʻrovnomasining {edition}-nashri bor va u boshqacha. Nashr oʻzgarmaydi: yangisiga keyingi raqamni bering.',
      'uz-Cyrl': '{instrument} сўровномасининг {edition}-нашри бор ва у бошқача. Нашр ўзгармайди: янгисига кейинги рақамни беринг.',
      ru: 'Издание {edition} анкеты {instrument} уже есть и отличается. Издание не меняется: дайте новому следующий номер.',
      'zh-Hans': '问卷 {instrument} 第 {edition} 版已存在且内容不同。版本不可更改：请为新版使用下一个编号。',
    },
  },
})
