import { catalogue } from '../../../kernel/problem.ts'
/** What can go wrong after two cities have found each other. */
export const problems = catalogue({
  'partnership.unknown': {
    status: 404,
    words: {
      en: 'There is no partnership “{partnership}” here, or it is not public. The register shows those that are.',
      'uz-Latn': 'Bu yerda “{partnership}” hamkorligi yoʻq yoki u ochiq emas. Ochiqlari reyestrda.',
      'uz-Cyrl': 'Бу ерда “{partnership}” ҳамкорлиги йўқ ёки у очиқ эмас. Очиқлари реестрда.',
      ru: 'Партнёрства «{partnership}» здесь нет, или оно не публично. Открытые показаны в реестре.',
      'zh-Hans': '此处没有伙伴关系“{partnership}”，或其未公开。公开的见登记册。',
    },
  },
  'partnership.figure-unknown': {
    status: 404,
    words: {
      en: 'There is no figure “{figure}” of partnerships here, or there was none at that time. The register shows those of today.',
      'uz-Latn': 'Bu yerda hamkorliklarning “{figure}” koʻrsatkichi yoʻq yoki oʻsha paytda boʻlmagan. Bugungilari reyestrda.',
      'uz-Cyrl': 'Бу ерда ҳамкорликларнинг “{figure}” кўрсаткичи йўқ ёки ўша пайтда бўлмаган. Бугунгилари реестрда.',
      ru: 'Показателя «{figure}» о партнёрствах здесь нет, или в то время его не было. Сегодняшние показаны в реестре.',
      'zh-Hans': '此处没有伙伴关系数字“{figure}”，或当时尚无。今日数字见登记册。',
    },
  },
  'partnership.ended': {
    status: 409,
    words: {
      en: 'This partnership has ended, so nothing more is added to it. To go on, first say that it is active again.',
      'uz-Latn': 'Bu hamkorlik tugagan, shuning uchun unga hech narsa qoʻshilmaydi. Davom etish uchun avval u yana faol ekanini belgilang.',
      'uz-Cyrl': 'Бу ҳамкорлик тугаган, шунинг учун унга ҳеч нарса қўшилмайди. Давом этиш учун аввал у яна фаол эканини белгиланг.',
      ru: 'Это партнёрство завершено, и к нему больше ничего не добавляют. Чтобы продолжить, сначала отметьте, что оно снова активно.',
      'zh-Hans': '该伙伴关系已结束，不再添加内容。如需继续，请先注明其重新活跃。',
    },
  },
  'partnership.part-unknown': {
    status: 404,
    words: {
      en: 'This partnership has no such entry. Open its page and choose from there.',
      'uz-Latn': 'Bu hamkorlikda bunday yozuv yoʻq. Sahifasini ochib, oʻsha yerdan tanlang.',
      'uz-Cyrl': 'Бу ҳамкорликда бундай ёзув йўқ. Саҳифасини очиб, ўша ердан танланг.',
      ru: 'В этом партнёрстве нет такой записи. Откройте его страницу и выберите оттуда.',
      'zh-Hans': '该伙伴关系没有此条目。请打开其页面选择。',
    },
  },
  'partnership.form-id': {
    status: 400,
    words: {
      en: 'The form lacks its number, so it cannot be kept once only. Open the page again and send it from there.',
      'uz-Latn': 'Shaklda raqami yoʻq, shuning uchun uni faqat bir marta saqlab boʻlmaydi. Sahifani qayta ochib, oʻsha yerdan yuboring.',
      'uz-Cyrl': 'Шаклда рақами йўқ, шунинг учун уни фақат бир марта сақлаб бўлмайди. Саҳифани қайта очиб, ўша ердан юборинг.',
      ru: 'В форме нет её номера, поэтому её нельзя сохранить ровно один раз. Откройте страницу снова и отправьте оттуда.',
      'zh-Hans': '表单缺少编号，无法确保只保存一次。请重新打开页面提交。',
    },
  },
  'partnership.step-unknown': {
    status: 404,
    words: {
      en: 'A partnership has no such step.',
      'uz-Latn': 'Hamkorlikda bunday qadam yoʻq.',
      'uz-Cyrl': 'Ҳамкорликда бундай қадам йўқ.',
      ru: 'У партнёрства нет такого шага.',
      'zh-Hans': '伙伴关系没有此步骤。',
    },
  },
  'due.unknown': {
    status: 404,
    words: {
      en: 'There is nothing due under this address. It may have been done; see what waits for you.',
      'uz-Latn': 'Bu manzilda muddati kelgan ish yoʻq. Balki bajarilgandir; sizni kutayotganlarni koʻring.',
      'uz-Cyrl': 'Бу манзилда муддати келган иш йўқ. Балки бажарилгандир; сизни кутаётганларни кўринг.',
      ru: 'По этому адресу нет дела со сроком. Возможно, оно сделано; посмотрите, что вас ждёт.',
      'zh-Hans': '此地址没有待办事项。可能已完成，请查看待您处理的事项。',
    },
  },
  'due.not-yours': {
    status: 403,
    words: {
      en: 'Only its owner or an organiser of the programme may do this.',
      'uz-Latn': 'Buni faqat masʼul yoki dastur tashkilotchisi qila oladi.',
      'uz-Cyrl': 'Буни фақат масъул ёки дастур ташкилотчиси қила олади.',
      ru: 'Это может сделать только ответственный или организатор программы.',
      'zh-Hans': '仅负责人或项目组织者可以执行此操作。',
    },
  },
  'due.done': {
    status: 409,
    words: {
      en: 'This was marked as done on {day}, so nothing was changed.',
      'uz-Latn': 'Bu {day} kuni bajarilgan deb belgilangan, shuning uchun hech narsa oʻzgartirilmadi.',
      'uz-Cyrl': 'Бу {day} куни бажарилган деб белгиланган, шунинг учун ҳеч нарса ўзгартирилмади.',
      ru: 'Это отмечено как сделанное {day}, поэтому ничего не изменено.',
      'zh-Hans': '此事项已于 {day} 标记为完成，未作任何更改。',
    },
  },
  'assessment.link': {
    status: 410,
    words: {
      en: 'This link does not work: a part of it is missing, or the partnership has ended. Ask the organiser for a new one.',
      'uz-Latn': 'Bu havola ishlamaydi: bir qismi yetishmaydi yoki hamkorlik tugagan. Tashkilotchidan yangisini soʻrang.',
      'uz-Cyrl': 'Бу ҳавола ишламайди: бир қисми етишмайди ёки ҳамкорлик тугаган. Ташкилотчидан янгисини сўранг.',
      ru: 'Эта ссылка не работает: в ней не хватает части, или партнёрство завершено. Попросите у организатора новую.',
      'zh-Hans': '此链接无效：可能不完整，或伙伴关系已结束。请向组织者索取新链接。',
    },
  },
  'iati.no-publisher': {
    status: 422,
    words: {
      en: 'The IATI file needs to say who publishes it. An organiser writes that on the page of the programme’s register, or name it: --reporter XM-DAC-41114.',
      'uz-Latn':
        'IATI faylida uni kim eʼlon qilishi aytilishi kerak. Tashkilotchi buni dastur reyestri sahifasida yozadi yoki uni koʻrsating: --reporter XM-DAC-41114.',
      'uz-Cyrl':
        'IATI файлида уни ким эълон қилиши айтилиши керак. Ташкилотчи буни дастур реестри саҳифасида ёзади ёки уни кўрсатинг: --reporter XM-DAC-41114.',
      ru: 'В файле IATI должно быть сказано, кто его публикует. Организатор пишет это на странице реестра программы, или укажите: --reporter XM-DAC-41114.',
      'zh-Hans': 'IATI 文件须注明发布者。请由组织者在项目登记册页面填写，或指定：--reporter XM-DAC-41114。',
    },
  },
  'iati.ref': {
    status: 422,
    words: {
      en: '“{ref}” cannot be an IATI organisation identifier. It looks like XM-DAC-41114: no spaces and none of / & | ?.',
      'uz-Latn': '“{ref}” IATI tashkilot identifikatori boʻla olmaydi. U XM-DAC-41114 koʻrinishida: boʻsh joy va / & | ? belgilarisiz.',
      'uz-Cyrl': '“{ref}” IATI ташкилот идентификатори бўла олмайди. У XM-DAC-41114 кўринишида: бўш жой ва / & | ? белгиларисиз.',
      ru: '«{ref}» не может быть идентификатором организации в IATI. Он выглядит как XM-DAC-41114: без пробелов и знаков / & | ?.',
      'zh-Hans': '“{ref}”不能作为 IATI 组织标识符。其形如 XM-DAC-41114，不含空格和 / & | ?。',
    },
  },
})
