import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

/** The words of a survey that is answered page by page. */
const WORDS = {
  pageOf: {
    en: 'Page {n} of {all}',
    'uz-Latn': '{n}-sahifa, jami {all}',
    'uz-Cyrl': '{n}-саҳифа, жами {all}',
    ru: 'Страница {n} из {all}',
    'zh-Hans': '第 {n} 页，共 {all} 页',
  },
  back: { en: 'Back', 'uz-Latn': 'Orqaga', 'uz-Cyrl': 'Орқага', ru: 'Назад', 'zh-Hans': '返回' },
  changePage: { en: 'Change', 'uz-Latn': 'Oʻzgartirish', 'uz-Cyrl': 'Ўзгартириш', ru: 'Изменить', 'zh-Hans': '修改' },
  savedPerPage: {
    en: 'Each page is kept when you continue, so you can stop and go on later. Nothing counts before you send it.',
    'uz-Latn':
      'Davom etganingizda har bir sahifa saqlanadi: toʻxtab, keyin davom etishingiz mumkin. Yubormaguningizcha hech narsa hisobga olinmaydi.',
    'uz-Cyrl':
      'Давом этганингизда ҳар бир саҳифа сақланади: тўхтаб, кейин давом этишингиз мумкин. Юбормагунингизча ҳеч нарса ҳисобга олинмайди.',
    ru: 'Каждая страница сохраняется, когда вы идёте дальше: можно прерваться и продолжить позже. До отправки ничего не учитывается.',
    'zh-Hans': '每次点击“继续”都会保存该页，您可以稍后接着填写。提交之前不计入统计。',
  },
  later: {
    en: 'To go on later, or on another device, keep this address:',
    'uz-Latn': 'Keyinroq yoki boshqa qurilmada davom etish uchun shu manzilni saqlang:',
    'uz-Cyrl': 'Кейинроқ ёки бошқа қурилмада давом этиш учун шу манзилни сақланг:',
    ru: 'Чтобы продолжить позже или на другом устройстве, сохраните этот адрес:',
    'zh-Hans': '如需稍后或在其他设备上继续，请保存此地址：',
  },
  personal: {
    en: 'It is personal: whoever has it can read and change your answers. Answers that are not sent are removed after 60 days.',
    'uz-Latn':
      'U shaxsiy: manzil kimda boʻlsa, javoblaringizni oʻqiy va oʻzgartira oladi. Yuborilmagan javoblar 60 kundan keyin oʻchiriladi.',
    'uz-Cyrl': 'У шахсий: манзил кимда бўлса, жавобларингизни ўқий ва ўзгартира олади. Юборилмаган жавоблар 60 кундан кейин ўчирилади.',
    ru: 'Он личный: у кого он есть, тот может прочитать и изменить ваши ответы. Неотправленные ответы удаляются через 60 дней.',
    'zh-Hans': '此地址仅供您本人使用：持有者可以查看并修改您的回答。未提交的回答将在 60 天后删除。',
  },
} as const satisfies Record<string, FullText>

export const pageWords = (language: Language) => wordsIn(WORDS, language)
