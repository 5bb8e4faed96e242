import type { FullText, Language } from '../kernel/language.ts'
import { wordsIn } from '../ui/text.ts'

const WORDS = {
  messages: { en: 'Messages', 'uz-Latn': 'Xabarlar', 'uz-Cyrl': 'Хабарлар', ru: 'Сообщения', 'zh-Hans': '消息' },
  lead: {
    en: 'The last messages of your programmes, newest first.',
    'uz-Latn': 'Dasturlaringizning oxirgi xabarlari, yangisi birinchi.',
    'uz-Cyrl': 'Дастурларингизнинг охирги хабарлари, янгиси биринчи.',
    ru: 'Последние сообщения ваших программ, новые сверху.',
    'zh-Hans': '您的项目的最近消息，最新的在前。',
  },
  none: {
    en: 'No message has been posted yet.',
    'uz-Latn': 'Hali xabar joʻnatilmagan.',
    'uz-Cyrl': 'Ҳали хабар жўнатилмаган.',
    ru: 'Сообщений пока не было.',
    'zh-Hans': '尚无消息。',
  },
  sent: {
    en: 'given to the mail server {moment}',
    'uz-Latn': 'pochta serveriga berildi: {moment}',
    'uz-Cyrl': 'почта серверига берилди: {moment}',
    ru: 'передано почтовому серверу {moment}',
    'zh-Hans': '已交给邮件服务器：{moment}',
  },
  waits: { en: 'waits', 'uz-Latn': 'kutmoqda', 'uz-Cyrl': 'кутмоқда', ru: 'ожидает', 'zh-Hans': '等待发送' },
  noServer: {
    en: 'Messages that wait are sent as soon as the server can. Without a mail server (SMTP_URL) they stay here, to be read and handed on by hand.',
    'uz-Latn':
      'Kutayotgan xabarlar server imkon topishi bilan yuboriladi. Pochta serveri (SMTP_URL) boʻlmasa, ular shu yerda turadi: oʻqib, qoʻlda yetkazish mumkin.',
    'uz-Cyrl':
      'Кутаётган хабарлар сервер имкон топиши билан юборилади. Почта сервери (SMTP_URL) бўлмаса, улар шу ерда туради: ўқиб, қўлда етказиш мумкин.',
    ru: 'Ожидающие сообщения уйдут, как только сервер сможет. Без почтового сервера (SMTP_URL) они остаются здесь: их можно прочитать и передать вручную.',
    'zh-Hans': '等待中的消息会在服务器可用时发出。若未配置邮件服务器（SMTP_URL），消息留在此处，可阅读并由人工转达。',
  },
  hidden: {
    en: 'address and personal links are shown to whoever plans surveys',
    'uz-Latn': 'manzil va shaxsiy havolalar soʻrovnoma rejalashtiruvchilarga koʻrinadi',
    'uz-Cyrl': 'манзил ва шахсий ҳаволалар сўровнома режалаштирувчиларга кўринади',
    ru: 'адрес и личные ссылки видит тот, кто планирует опросы',
    'zh-Hans': '地址和个人链接仅对安排问卷者显示',
  },
  ofInvited: {
    en: '{responses} of {registered} invited answered',
    'uz-Latn': 'taklif qilingan {registered} kishidan {responses} nafari javob berdi',
    'uz-Cyrl': 'таклиф қилинган {registered} кишидан {responses} нафари жавоб берди',
    ru: 'ответили {responses} из {registered} приглашённых',
    'zh-Hans': '{registered} 名受邀者中有 {responses} 人作答',
  },
  surveys: {
    en: 'All surveys',
    'uz-Latn': 'Barcha soʻrovnomalar',
    'uz-Cyrl': 'Барча сўровномалар',
    ru: 'Все опросы',
    'zh-Hans': '全部问卷',
  },
  plan: {
    en: 'Plan a survey',
    'uz-Latn': 'Soʻrovnoma rejalashtirish',
    'uz-Cyrl': 'Сўровнома режалаштириш',
    ru: 'Запланировать опрос',
    'zh-Hans': '安排问卷',
  },
  somebody: { en: 'To a participant', 'uz-Latn': 'Ishtirokchiga', 'uz-Cyrl': 'Иштирокчига', ru: 'Участнику', 'zh-Hans': '致参与者' },
} as const satisfies Record<string, FullText>

export const messageWords = (language: Language) => wordsIn(WORDS, language)
