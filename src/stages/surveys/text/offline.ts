import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

/** What the script says of answers that are kept on the device. The page carries them in its own language. */
const WORDS = {
  draft: {
    en: 'What you type is kept on this device until you send it.',
    'uz-Latn': 'Yozganlaringiz yuborilgunicha shu qurilmada saqlanadi.',
    'uz-Cyrl': 'Ёзганларингиз юборилгунича шу қурилмада сақланади.',
    ru: 'Всё, что вы вводите, хранится на этом устройстве до отправки.',
    'zh-Hans': '您填写的内容在提交之前保存在本设备上。',
  },
  offline: {
    en: 'There is no connection. You can go on: what you type is kept on this device.',
    'uz-Latn': 'Aloqa yoʻq. Davom etishingiz mumkin: yozganlaringiz shu qurilmada saqlanadi.',
    'uz-Cyrl': 'Алоқа йўқ. Давом этишингиз мумкин: ёзганларингиз шу қурилмада сақланади.',
    ru: 'Нет связи. Можно продолжать: всё, что вы вводите, хранится на этом устройстве.',
    'zh-Hans': '当前没有网络连接。您可以继续填写：内容保存在本设备上。',
  },
  restored: {
    en: 'These answers were begun on this device and are not sent yet.',
    'uz-Latn': 'Bu javoblar shu qurilmada boshlangan va hali yuborilmagan.',
    'uz-Cyrl': 'Бу жавоблар шу қурилмада бошланган ва ҳали юборилмаган.',
    ru: 'Эти ответы начаты на этом устройстве и ещё не отправлены.',
    'zh-Hans': '这些回答是在本设备上开始填写的，尚未提交。',
  },
  anew: {
    en: 'Remove them and begin anew',
    'uz-Latn': 'Ularni oʻchirib, qaytadan boshlash',
    'uz-Cyrl': 'Уларни ўчириб, қайтадан бошлаш',
    ru: 'Удалить их и начать заново',
    'zh-Hans': '删除并重新填写',
  },
  waiting: {
    en: 'Your answers are kept on this device. They will be sent when there is a connection; you may close this page.',
    'uz-Latn': 'Javoblaringiz shu qurilmada saqlandi. Aloqa boʻlganda yuboriladi; sahifani yopishingiz mumkin.',
    'uz-Cyrl': 'Жавобларингиз шу қурилмада сақланди. Алоқа бўлганда юборилади; саҳифани ёпишингиз мумкин.',
    ru: 'Ваши ответы сохранены на этом устройстве. Они будут отправлены, когда появится связь; страницу можно закрыть.',
    'zh-Hans': '您的回答已保存在本设备上，恢复网络连接后将自动提交；您可以关闭此页面。',
  },
  sending: {
    en: 'Your answers are being sent.',
    'uz-Latn': 'Javoblaringiz yuborilmoqda.',
    'uz-Cyrl': 'Жавобларингиз юборилмоқда.',
    ru: 'Ваши ответы отправляются.',
    'zh-Hans': '正在提交您的回答。',
  },
  sent: {
    en: 'Your answers are sent. Thank you.',
    'uz-Latn': 'Javoblaringiz yuborildi. Rahmat.',
    'uz-Cyrl': 'Жавобларингиз юборилди. Раҳмат.',
    ru: 'Ваши ответы отправлены. Спасибо.',
    'zh-Hans': '您的回答已提交。谢谢。',
  },
  refused: {
    en: 'Your answers were not taken, and are still on this device.',
    'uz-Latn': 'Javoblaringiz qabul qilinmadi, lekin shu qurilmada saqlanib turibdi.',
    'uz-Cyrl': 'Жавобларингиз қабул қилинмади, лекин шу қурилмада сақланиб турибди.',
    ru: 'Ваши ответы не приняты, но остаются на этом устройстве.',
    'zh-Hans': '您的回答未被接受，但仍保存在本设备上。',
  },
  languageLater: {
    en: 'The language can be changed when there is a connection.',
    'uz-Latn': 'Tilni aloqa boʻlganda oʻzgartirish mumkin.',
    'uz-Cyrl': 'Тилни алоқа бўлганда ўзгартириш мумкин.',
    ru: 'Язык можно сменить, когда появится связь.',
    'zh-Hans': '有网络连接时才能切换语言。',
  },
} as const satisfies Record<string, FullText>

export const offlineWords = (language: Language) => wordsIn(WORDS, language)
