import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'erasing.reason': {
    status: 422,
    words: {
      en: 'Say in at most {most} characters why these answers are erased. Write nothing of the answers themselves.',
      'uz-Latn': 'Bu javoblar nima uchun oʻchirilishini koʻpi bilan {most} belgida yozing. Javoblarning oʻzidan hech narsa yozmang.',
      'uz-Cyrl': 'Бу жавоблар нима учун ўчирилишини кўпи билан {most} белгида ёзинг. Жавобларнинг ўзидан ҳеч нарса ёзманг.',
      ru: 'Напишите не более чем {most} знаками, почему эти ответы удаляются. Ничего не пишите о самих ответах.',
      'zh-Hans': '请用不超过 {most} 个字符说明删除这些答案的原因。请勿写入答案内容。',
    },
  },
  'erasing.unknown': {
    status: 422,
    words: {
      en: 'This survey has no such response. Take the number from the address of the thank-you page, or from the sheet of paper.',
      'uz-Latn': 'Bu soʻrovnomada bunday javob yoʻq. Raqamni minnatdorchilik sahifasining manzilidan yoki qogʻoz varaqdan oling.',
      'uz-Cyrl': 'Бу сўровномада бундай жавоб йўқ. Рақамни миннатдорчилик саҳифасининг манзилидан ёки қоғоз варақдан олинг.',
      ru: 'В этом опросе нет такого ответа. Возьмите номер из адреса страницы с благодарностью или с бумажного листа.',
      'zh-Hans': '本问卷没有这份答卷。请从致谢页的网址或纸质答卷上获取编号。',
    },
  },
  'response.erased': {
    status: 410,
    words: {
      en: 'These answers were erased on request and are not taken again. To answer anew, open the survey from its first page.',
      'uz-Latn':
        'Bu javoblar soʻrovga koʻra oʻchirilgan va qayta qabul qilinmaydi. Qaytadan javob berish uchun soʻrovnomani birinchi sahifasidan oching.',
      'uz-Cyrl':
        'Бу жавоблар сўровга кўра ўчирилган ва қайта қабул қилинмайди. Қайтадан жавоб бериш учун сўровномани биринчи саҳифасидан очинг.',
      ru: 'Эти ответы удалены по просьбе и повторно не принимаются. Чтобы ответить заново, откройте опрос с первой страницы.',
      'zh-Hans': '这些答案已应要求删除，不再接收。如需重新作答，请从首页打开问卷。',
    },
  },
})
