import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

/** What people read who come to a survey with a personal link, or without one. */
const WORDS = {
  personalOnly: {
    en: 'This survey is answered by personal links. Open the link in the message that you were sent. If you have a letter on paper, type its code here.',
    'uz-Latn':
      'Bu soʻrovnomaga shaxsiy havola orqali javob beriladi. Sizga yuborilgan xabardagi havolani oching. Qogʻoz xatingiz boʻlsa, undagi kodni shu yerga yozing.',
    'uz-Cyrl':
      'Бу сўровномага шахсий ҳавола орқали жавоб берилади. Сизга юборилган хабардаги ҳаволани очинг. Қоғоз хатингиз бўлса, ундаги кодни шу ерга ёзинг.',
    ru: 'На этот опрос отвечают по личным ссылкам. Откройте ссылку из полученного сообщения. Если у вас письмо на бумаге, введите код из него.',
    'zh-Hans': '本问卷通过个人链接填写。请打开您收到的消息中的链接；如您有纸质信函，请在此输入其中的代码。',
  },
  code: {
    en: 'Code of your letter',
    'uz-Latn': 'Xatingizdagi kod',
    'uz-Cyrl': 'Хатингиздаги код',
    ru: 'Код из письма',
    'zh-Hans': '信函代码',
  },
  codeHint: {
    en: 'Sixteen letters and digits, such as 7k2m-9qpw-x4td-h3vn. Capitals and spaces do not matter.',
    'uz-Latn': 'Oʻn oltita harf va raqam, masalan 7k2m-9qpw-x4td-h3vn. Katta-kichik harf va boʻsh joylarning farqi yoʻq.',
    'uz-Cyrl': 'Ўн олтита ҳарф ва рақам, масалан 7k2m-9qpw-x4td-h3vn. Катта-кичик ҳарф ва бўш жойларнинг фарқи йўқ.',
    ru: 'Шестнадцать букв и цифр, например 7k2m-9qpw-x4td-h3vn. Регистр и пробелы не важны.',
    'zh-Hans': '十六位字母和数字，例如 7k2m-9qpw-x4td-h3vn。不区分大小写，空格不影响。',
  },
  codeWrong: {
    en: 'No letter of this survey has this code. Compare it sign by sign; “0” and “o”, “1” and “l” count as the same.',
    'uz-Latn': 'Bu soʻrovnomaning hech bir xatida bunday kod yoʻq. Belgima-belgi solishtiring; “0” va “o”, “1” va “l” bir xil hisoblanadi.',
    'uz-Cyrl': 'Бу сўровноманинг ҳеч бир хатида бундай код йўқ. Белгима-белги солиштиринг; “0” ва “o”, “1” ва “l” бир хил ҳисобланади.',
    ru: 'Ни в одном письме этого опроса нет такого кода. Сравните знак за знаком; «0» и «o», «1» и «l» считаются одинаковыми.',
    'zh-Hans': '本问卷的信函中没有此代码。请逐位核对；“0”与“o”、“1”与“l”视为相同。',
  },
  goOn: {
    en: 'Go to the questions',
    'uz-Latn': 'Savollarga oʻtish',
    'uz-Cyrl': 'Саволларга ўтиш',
    ru: 'Перейти к вопросам',
    'zh-Hans': '进入问卷',
  },
  already: {
    en: 'Your answers are in',
    'uz-Latn': 'Javoblaringiz qabul qilingan',
    'uz-Cyrl': 'Жавобларингиз қабул қилинган',
    ru: 'Ваши ответы получены',
    'zh-Hans': '您的答卷已提交',
  },
  alreadyWhy: {
    en: 'Somebody has answered by this link, and it counts once. The survey is anonymous: nobody can tell which of the answers are yours, and this link cannot open them. To change them, use the address of the thank-you page.',
    'uz-Latn':
      'Bu havola orqali javob berilgan, u bir marta hisoblanadi. Soʻrovnoma anonim: qaysi javoblar sizniki ekanini hech kim bilmaydi, bu havola ham ularni ocha olmaydi. Oʻzgartirish uchun minnatdorlik sahifasining manzilidan foydalaning.',
    'uz-Cyrl':
      'Бу ҳавола орқали жавоб берилган, у бир марта ҳисобланади. Сўровнома аноним: қайси жавоблар сизники эканини ҳеч ким билмайди, бу ҳавола ҳам уларни оча олмайди. Ўзгартириш учун миннатдорлик саҳифасининг манзилидан фойдаланинг.',
    ru: 'По этой ссылке уже ответили, она учитывается один раз. Опрос анонимный: никто не знает, какие ответы ваши, и эта ссылка их не откроет. Чтобы изменить их, воспользуйтесь адресом страницы благодарности.',
    'zh-Hans': '已有人通过此链接作答，只计一次。本问卷为匿名：无人知道哪份答卷属于您，此链接也无法打开它。如需修改，请使用致谢页的地址。',
  },
  declineTitle: {
    en: 'Not to be asked again',
    'uz-Latn': 'Boshqa soʻralmaslik',
    'uz-Cyrl': 'Бошқа сўралмаслик',
    ru: 'Больше не спрашивать',
    'zh-Hans': '不再询问',
  },
  declineWhat: {
    en: 'Press the button, and this programme will send you no more messages about surveys. Your link goes on to work, should you want to answer after all.',
    'uz-Latn':
      'Tugmani bosing: bu dastur sizga soʻrovnomalar haqida boshqa xabar yubormaydi. Keyin javob bermoqchi boʻlsangiz, havolangiz ishlayveradi.',
    'uz-Cyrl':
      'Тугмани босинг: бу дастур сизга сўровномалар ҳақида бошқа хабар юбормайди. Кейин жавоб бермоқчи бўлсангиз, ҳаволангиз ишлайверади.',
    ru: 'Нажмите кнопку, и эта программа больше не будет присылать вам сообщения об опросах. Ссылка продолжит работать, если вы всё же захотите ответить.',
    'zh-Hans': '按下按钮后，本项目将不再向您发送有关问卷的消息。如您之后仍想作答，链接依然有效。',
  },
  declineDo: {
    en: 'Do not ask me again',
    'uz-Latn': 'Mendan boshqa soʻramang',
    'uz-Cyrl': 'Мендан бошқа сўраманг',
    ru: 'Больше меня не спрашивать',
    'zh-Hans': '请不要再询问我',
  },
  declined: {
    en: 'You will not be asked again. Thank you for telling us.',
    'uz-Latn': 'Sizdan boshqa soʻralmaydi. Xabar berganingiz uchun rahmat.',
    'uz-Cyrl': 'Сиздан бошқа сўралмайди. Хабар берганингиз учун раҳмат.',
    ru: 'Вас больше не будут спрашивать. Спасибо, что сообщили.',
    'zh-Hans': '我们不会再询问您。感谢您的告知。',
  },
  askAgain: {
    en: 'You may ask me after all',
    'uz-Latn': 'Yana soʻrashingiz mumkin',
    'uz-Cyrl': 'Яна сўрашингиз мумкин',
    ru: 'Всё же можно спрашивать',
    'zh-Hans': '仍可以询问我',
  },
} as const satisfies Record<string, FullText>

export const doorWords = (language: Language) => wordsIn(WORDS, language)
