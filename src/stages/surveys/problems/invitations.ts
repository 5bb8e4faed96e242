import { catalogue } from '../../../kernel/problem.ts'

/** What can go wrong with personal links, limits and the planning of waves. */
export const problems = catalogue({
  'wave.personal': {
    status: 403,
    words: {
      en: 'This survey is answered by personal links only. Open the link that you were sent, or type the code of your letter on the survey’s first page.',
      'uz-Latn':
        'Bu soʻrovnomaga faqat shaxsiy havola orqali javob beriladi. Sizga yuborilgan havolani oching yoki soʻrovnomaning birinchi sahifasida xatingizdagi kodni kiriting.',
      'uz-Cyrl':
        'Бу сўровномага фақат шахсий ҳавола орқали жавоб берилади. Сизга юборилган ҳаволани очинг ёки сўровноманинг биринчи саҳифасида хатингиздаги кодни киритинг.',
      ru: 'На этот опрос отвечают только по личным ссылкам. Откройте присланную вам ссылку или введите код из письма на первой странице опроса.',
      'zh-Hans': '本问卷只能通过个人链接填写。请打开发给您的链接，或在问卷首页输入信中的代码。',
    },
  },
  'wave.full': {
    status: 409,
    words: {
      en: 'This survey has as many answers as it asks for, from all or from people like you, so no more are taken. Thank you for wanting to answer.',
      'uz-Latn':
        'Bu soʻrovnoma kerakli miqdordagi javobni (hammadan yoki siz kabi ishtirokchilardan) oldi, boshqa javob qabul qilinmaydi. Javob bermoqchi boʻlganingiz uchun rahmat.',
      'uz-Cyrl':
        'Бу сўровнома керакли миқдордаги жавобни (ҳаммадан ёки сиз каби иштирокчилардан) олди, бошқа жавоб қабул қилинмайди. Жавоб бермоқчи бўлганингиз учун раҳмат.',
      ru: 'Опрос уже собрал столько ответов, сколько требуется, — всего или от таких участников, как вы; больше не принимается. Спасибо за готовность ответить.',
      'zh-Hans': '本问卷已收到所需数量的答卷（总数或与您同类的人员），不再接收。感谢您愿意作答。',
    },
  },
  'invitation.unknown': {
    status: 404,
    words: {
      en: 'This personal link does not lead to a survey: a part of it may be missing, or it was withdrawn. Check the message that you were sent, or ask the organiser.',
      'uz-Latn':
        'Bu shaxsiy havola soʻrovnomaga olib bormaydi: uning bir qismi yetishmayotgan yoki u qaytarib olingan boʻlishi mumkin. Sizga yuborilgan xabarni tekshiring yoki tashkilotchidan soʻrang.',
      'uz-Cyrl':
        'Бу шахсий ҳавола сўровномага олиб бормайди: унинг бир қисми етишмаётган ёки у қайтариб олинган бўлиши мумкин. Сизга юборилган хабарни текширинг ёки ташкилотчидан сўранг.',
      ru: 'Эта личная ссылка не ведёт к опросу: возможно, она неполна или отозвана. Проверьте полученное сообщение или спросите организатора.',
      'zh-Hans': '此个人链接没有对应的问卷：可能不完整，或已被撤回。请检查您收到的消息，或询问组织者。',
    },
  },
  'invitation.used': {
    status: 409,
    words: {
      en: 'Answers were already sent by this link, and it counts once. As this survey is anonymous nobody can tell which they are; change them by the link of the thank-you page.',
      'uz-Latn':
        'Bu havola orqali javoblar yuborilgan, u bir marta hisoblanadi. Soʻrovnoma anonim boʻlgani uchun qaysi javoblar ekanini hech kim bilmaydi; ularni minnatdorlik sahifasidagi havola orqali oʻzgartiring.',
      'uz-Cyrl':
        'Бу ҳавола орқали жавоблар юборилган, у бир марта ҳисобланади. Сўровнома аноним бўлгани учун қайси жавоблар эканини ҳеч ким билмайди; уларни миннатдорлик саҳифасидаги ҳавола орқали ўзгартиринг.',
      ru: 'По этой ссылке ответы уже отправлены, она учитывается один раз. Опрос анонимный, и никто не знает, какие из ответов ваши; изменить их можно по ссылке со страницы благодарности.',
      'zh-Hans': '此链接已提交过答卷，只计一次。本问卷为匿名，无人知道哪份是您的；如需修改，请使用致谢页上的链接。',
    },
  },
  'invitation.answered': {
    status: 409,
    words: {
      en: 'This link has been used to answer, so it cannot be withdrawn or changed any more.',
      'uz-Latn': 'Bu havola orqali javob berilgan, uni endi qaytarib olish yoki oʻzgartirish mumkin emas.',
      'uz-Cyrl': 'Бу ҳавола орқали жавоб берилган, уни энди қайтариб олиш ёки ўзгартириш мумкин эмас.',
      ru: 'По этой ссылке уже ответили, поэтому её нельзя ни отозвать, ни изменить.',
      'zh-Hans': '此链接已用于作答，不能再撤回或更改。',
    },
  },
  'invitation.declined': {
    status: 409,
    words: {
      en: 'By this link somebody has asked not to be asked again. It stays, so that this is remembered.',
      'uz-Latn': 'Bu havola orqali kimdir boshqa soʻralmaslikni soʻragan. Bu yodda qolishi uchun havola saqlanadi.',
      'uz-Cyrl': 'Бу ҳавола орқали кимдир бошқа сўралмасликни сўраган. Бу ёдда қолиши учун ҳавола сақланади.',
      ru: 'По этой ссылке попросили больше не спрашивать. Она остаётся, чтобы это помнить.',
      'zh-Hans': '有人通过此链接要求不再被询问。链接予以保留，以便记住这一请求。',
    },
  },
  'wave.open-link': {
    status: 409,
    words: {
      en: 'This survey has one open link for all, so nobody is invited to it by name. Plan a survey with personal links for that.',
      'uz-Latn':
        'Bu soʻrovnomada hamma uchun bitta ochiq havola bor, unga ism bilan taklif qilinmaydi. Buning uchun shaxsiy havolali soʻrovnoma rejalashtiring.',
      'uz-Cyrl':
        'Бу сўровномада ҳамма учун битта очиқ ҳавола бор, унга исм билан таклиф қилинмайди. Бунинг учун шахсий ҳаволали сўровнома режалаштиринг.',
      ru: 'У этого опроса одна открытая ссылка для всех, поимённо в него не приглашают. Для этого запланируйте опрос с личными ссылками.',
      'zh-Hans': '本问卷使用面向所有人的公开链接，不按姓名邀请。如需邀请，请另行安排使用个人链接的问卷。',
    },
  },
})
