import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'access.sign-in': {
    status: 401,
    words: {
      en: 'This page is for the programme’s team. Sign in with your one-use link, then open it again.',
      'uz-Latn': 'Bu sahifa dastur jamoasi uchun. Bir martalik havolangiz bilan kirib, sahifani qayta oching.',
      'uz-Cyrl': 'Бу саҳифа дастур жамоаси учун. Бир марталик ҳаволангиз билан кириб, саҳифани қайта очинг.',
      ru: 'Эта страница — для команды программы. Войдите по одноразовой ссылке и откройте её снова.',
      'zh-Hans': '本页仅供项目团队使用。请用您的一次性链接登录后重新打开。',
    },
  },
  'access.denied': {
    status: 403,
    words: {
      en: 'You are signed in, but your role in this programme does not include this page. Ask the programme’s organiser.',
      'uz-Latn':
        'Siz kirgansiz, lekin bu dasturdagi vazifangiz ushbu sahifani oʻz ichiga olmaydi. Dastur tashkilotchisiga murojaat qiling.',
      'uz-Cyrl': 'Сиз киргансиз, лекин бу дастурдаги вазифангиз ушбу саҳифани ўз ичига олмайди. Дастур ташкилотчисига мурожаат қилинг.',
      ru: 'Вы вошли, но ваша роль в этой программе не включает эту страницу. Обратитесь к организатору программы.',
      'zh-Hans': '您已登录，但您在该项目中的角色不包括此页。请联系项目组织者。',
    },
  },
  'access.link-used': {
    status: 410,
    words: {
      en: 'This sign-in link does not work: it was used, it ended, or a part of it is missing. Ask the organiser for a new one.',
      'uz-Latn':
        'Bu kirish havolasi ishlamaydi: u ishlatilgan, muddati tugagan yoki bir qismi yetishmaydi. Tashkilotchidan yangisini soʻrang.',
      'uz-Cyrl': 'Бу кириш ҳаволаси ишламайди: у ишлатилган, муддати тугаган ёки бир қисми етишмайди. Ташкилотчидан янгисини сўранг.',
      ru: 'Эта ссылка для входа не работает: она уже использована, истекла или неполна. Попросите у организатора новую.',
      'zh-Hans': '此登录链接无效：可能已被使用、已过期或不完整。请向组织者索取新链接。',
    },
  },
  'access.too-often': {
    status: 429,
    words: {
      en: 'Too many attempts from here. Wait ten minutes, then try again.',
      'uz-Latn': 'Bu yerdan juda koʻp urinish boʻldi. Oʻn daqiqa kutib, qayta urinib koʻring.',
      'uz-Cyrl': 'Бу ердан жуда кўп уриниш бўлди. Ўн дақиқа кутиб, қайта уриниб кўринг.',
      ru: 'Слишком много попыток отсюда. Подождите десять минут и попробуйте снова.',
      'zh-Hans': '尝试次数过多。请等待十分钟后再试。',
    },
  },
  'person.unknown': {
    status: 404,
    words: {
      en: 'Nobody with the code “{person}” has a role in a programme.',
      'uz-Latn': '“{person}” kodli odamning hech bir dasturda vazifasi yoʻq.',
      'uz-Cyrl': '“{person}” кодли одамнинг ҳеч бир дастурда вазифаси йўқ.',
      ru: 'Ни у кого с кодом «{person}» нет роли в программе.',
      'zh-Hans': '代码为“{person}”的人在任何项目中都没有角色。',
    },
  },
})
