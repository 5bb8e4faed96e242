import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

/** What the people who are invited read: in mail, in a messenger, on paper. */
const WORDS = {
  subject: {
    en: 'Please answer: {title}',
    'uz-Latn': 'Javob berishingizni soʻraymiz: {title}',
    'uz-Cyrl': 'Жавоб беришингизни сўраймиз: {title}',
    ru: 'Просим ответить: {title}',
    'zh-Hans': '敬请填写：{title}',
  },
  again: {
    en: 'Reminder: {title}',
    'uz-Latn': 'Eslatma: {title}',
    'uz-Cyrl': 'Эслатма: {title}',
    ru: 'Напоминание: {title}',
    'zh-Hans': '提醒：{title}',
  },
  dear: {
    en: 'Dear {name},',
    'uz-Latn': 'Hurmatli {name}!',
    'uz-Cyrl': 'Ҳурматли {name}!',
    ru: '{name}, здравствуйте!',
    'zh-Hans': '尊敬的{name}：',
  },
  invites: {
    en: 'You are asked to answer the survey “{title}” of the programme “{programme}”. It can be answered on a phone, page by page, and gone on with later.',
    'uz-Latn':
      '“{programme}” dasturining “{title}” soʻrovnomasiga javob berishingizni soʻraymiz. Telefonda, sahifama-sahifa javob berish va keyinroq davom ettirish mumkin.',
    'uz-Cyrl':
      '«{programme}» дастурининг «{title}» сўровномасига жавоб беришингизни сўраймиз. Телефонда, саҳифама-саҳифа жавоб бериш ва кейинроқ давом эттириш мумкин.',
    ru: 'Просим вас ответить на опрос «{title}» программы «{programme}». Отвечать можно с телефона, по страницам, и продолжить позже.',
    'zh-Hans': '诚邀您填写项目“{programme}”的问卷“{title}”。可用手机逐页填写，也可稍后继续。',
  },
  reminds: {
    en: 'We do not have your answers to the survey “{title}” of the programme “{programme}” yet. There is still time.',
    'uz-Latn': '“{programme}” dasturining “{title}” soʻrovnomasiga javobingiz hali kelmadi. Hali vaqt bor.',
    'uz-Cyrl': '«{programme}» дастурининг «{title}» сўровномасига жавобингиз ҳали келмади. Ҳали вақт бор.',
    ru: 'Ваших ответов на опрос «{title}» программы «{programme}» пока нет. Время ещё есть.',
    'zh-Hans': '我们尚未收到您对项目“{programme}”问卷“{title}”的回答。现在仍可填写。',
  },
  link: {
    en: 'Your personal link, for you alone:',
    'uz-Latn': 'Faqat siz uchun shaxsiy havola:',
    'uz-Cyrl': 'Фақат сиз учун шахсий ҳавола:',
    ru: 'Ваша личная ссылка, только для вас:',
    'zh-Hans': '您的个人链接，仅供您本人使用：',
  },
  until: {
    en: 'It is open until the end of {day}, {zone} time.',
    'uz-Latn': 'Soʻrovnoma {day} kuni oxirigacha ochiq (vaqt: {zone}).',
    'uz-Cyrl': 'Сўровнома {day} куни охиригача очиқ (вақт: {zone}).',
    ru: 'Опрос открыт до конца дня {day} (время: {zone}).',
    'zh-Hans': '填写截止：{day}结束（{zone}时间）。',
  },
  open: {
    en: 'It is open until the organisers close it.',
    'uz-Latn': 'Soʻrovnoma tashkilotchilar yopguncha ochiq.',
    'uz-Cyrl': 'Сўровнома ташкилотчилар ёпгунча очиқ.',
    ru: 'Опрос открыт, пока организаторы его не закроют.',
    'zh-Hans': '问卷在组织者关闭前一直开放。',
  },
  decline: {
    en: 'You do not want to answer? By this link you will not be asked again:',
    'uz-Latn': 'Javob berishni istamaysizmi? Shu havola orqali sizdan boshqa soʻralmaydi:',
    'uz-Cyrl': 'Жавоб беришни истамайсизми? Шу ҳавола орқали сиздан бошқа сўралмайди:',
    ru: 'Не хотите отвечать? По этой ссылке вас больше не будут спрашивать:',
    'zh-Hans': '不想作答？点击此链接，我们将不再询问您：',
  },
  scan: {
    en: 'Point your phone’s camera at the square, or open the address and type the code.',
    'uz-Latn': 'Telefon kamerasini kvadratga qarating yoki manzilni ochib, kodni kiriting.',
    'uz-Cyrl': 'Телефон камерасини квадратга қаратинг ёки манзилни очиб, кодни киритинг.',
    ru: 'Наведите камеру телефона на квадрат или откройте адрес и введите код.',
    'zh-Hans': '请用手机扫描方码，或打开网址并输入代码。',
  },
  scanOpen: {
    en: 'Point your phone’s camera at the square, or open the address.',
    'uz-Latn': 'Telefon kamerasini kvadratga qarating yoki manzilni oching.',
    'uz-Cyrl': 'Телефон камерасини квадратга қаратинг ёки манзилни очинг.',
    ru: 'Наведите камеру телефона на квадрат или откройте адрес.',
    'zh-Hans': '请用手机扫描方码，或打开网址。',
  },
  code: { en: 'Code', 'uz-Latn': 'Kod', 'uz-Cyrl': 'Код', ru: 'Код', 'zh-Hans': '代码' },
} as const satisfies Record<string, FullText>

export const letterWords = (language: Language) => wordsIn(WORDS, language)
