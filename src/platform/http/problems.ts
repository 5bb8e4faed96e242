import { catalogue } from '../../kernel/problem.ts'

/** What can go wrong before a stage is reached. */
export const problems = catalogue({
  'page.unknown': {
    status: 404,
    words: {
      en: 'There is no page at {path}. Check the address, or start from the home page.',
      'uz-Latn': '{path} manzilida sahifa yoʻq. Manzilni tekshiring yoki bosh sahifadan boshlang.',
      'uz-Cyrl': '{path} манзилида саҳифа йўқ. Манзилни текширинг ёки бош саҳифадан бошланг.',
      ru: 'По адресу {path} страницы нет. Проверьте адрес или начните с главной страницы.',
      'zh-Hans': '{path} 处没有页面。请检查地址，或从首页开始。',
    },
  },
  'method.unknown': {
    status: 405,
    words: {
      en: 'The method {method} is not used here. Pages are opened with GET, forms are sent with POST.',
      'uz-Latn': '{method} usuli bu yerda ishlatilmaydi. Sahifalar GET bilan ochiladi, shakllar POST bilan yuboriladi.',
      'uz-Cyrl': '{method} усули бу ерда ишлатилмайди. Саҳифалар GET билан очилади, шакллар POST билан юборилади.',
      ru: 'Метод {method} здесь не используется. Страницы открывают методом GET, формы отправляют методом POST.',
      'zh-Hans': '此处不使用方法 {method}。页面用 GET 打开，表单用 POST 提交。',
    },
  },
  'form.type': {
    status: 415,
    words: {
      en: 'A form was expected, and “{type}” came. Send the page’s own form.',
      'uz-Latn': 'Shakl kutilgan edi, lekin “{type}” keldi. Sahifadagi shaklni yuboring.',
      'uz-Cyrl': 'Шакл кутилган эди, лекин “{type}” келди. Саҳифадаги шаклни юборинг.',
      ru: 'Ожидалась форма, а пришло «{type}». Отправьте форму со страницы.',
      'zh-Hans': '应提交表单，但收到的是“{type}”。请提交页面上的表单。',
    },
  },
  'form.unreadable': {
    status: 400,
    words: {
      en: 'What was sent could not be read as a form. Go back and send it again.',
      'uz-Latn': 'Yuborilgan maʼlumotni shakl sifatida oʻqib boʻlmadi. Orqaga qaytib, qayta yuboring.',
      'uz-Cyrl': 'Юборилган маълумотни шакл сифатида ўқиб бўлмади. Орқага қайтиб, қайта юборинг.',
      ru: 'Присланное не удалось прочитать как форму. Вернитесь назад и отправьте ещё раз.',
      'zh-Hans': '无法将收到的内容读作表单。请返回并重新提交。',
    },
  },
  'form.too-large': {
    status: 413,
    words: {
      en: 'What was sent is larger than {megabytes} MB, the most that a form may hold. Nothing was stored. Go back and shorten the longest answer.',
      'uz-Latn':
        'Yuborilgan maʼlumot {megabytes} MB dan katta; shakl uchun chegara shu. Hech narsa saqlanmadi. Orqaga qaytib, eng uzun javobni qisqartiring.',
      'uz-Cyrl':
        'Юборилган маълумот {megabytes} МБ дан катта; шакл учун чегара шу. Ҳеч нарса сақланмади. Орқага қайтиб, энг узун жавобни қисқартиринг.',
      ru: 'Присланное больше {megabytes} МБ — предела для формы. Ничего не сохранено. Вернитесь назад и сократите самый длинный ответ.',
      'zh-Hans': '提交的内容超过表单上限 {megabytes} MB，未保存任何内容。请返回并缩短最长的回答。',
    },
  },
  'form.foreign': {
    status: 403,
    words: {
      en: 'This form did not come from a page of this site, so nothing was changed. Open the page here and send it again.',
      'uz-Latn':
        'Bu shakl ushbu sayt sahifasidan kelmagan, shuning uchun hech narsa oʻzgartirilmadi. Sahifani shu yerda ochib, qayta yuboring.',
      'uz-Cyrl': 'Бу шакл ушбу сайт саҳифасидан келмаган, шунинг учун ҳеч нарса ўзгартирилмади. Саҳифани шу ерда очиб, қайта юборинг.',
      ru: 'Эта форма пришла не со страницы этого сайта, поэтому ничего не изменено. Откройте страницу здесь и отправьте ещё раз.',
      'zh-Hans': '此表单并非来自本站页面，因此未作任何更改。请在本站打开页面后重新提交。',
    },
  },
  defect: {
    status: 503,
    words: {
      en: 'Something went wrong on our side, and it has been written down under the number {request}. What you sent may not be stored: please try again.',
      'uz-Latn':
        'Bizning tomonda xatolik yuz berdi, u {request} raqami bilan yozib qoʻyildi. Yuborganingiz saqlanmagan boʻlishi mumkin: qayta urinib koʻring.',
      'uz-Cyrl':
        'Бизнинг томонда хатолик юз берди, у {request} рақами билан ёзиб қўйилди. Юборганингиз сақланмаган бўлиши мумкин: қайта уриниб кўринг.',
      ru: 'У нас произошла ошибка, она записана под номером {request}. Отправленное могло не сохраниться: попробуйте ещё раз.',
      'zh-Hans': '我们这边出了错，已记录，编号 {request}。您提交的内容可能未保存，请重试。',
    },
  },
})
