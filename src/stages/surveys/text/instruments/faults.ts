import { sayDefect } from '../../../../engines/survey/index.ts'
import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import type { DesignFault } from '../../designer/posted.ts'

/** What is wrong with a field and what to do about it. */
export function sayDesignFault({ name, code, values = {} }: DesignFault, language: Language): string {
  return code in OWN
    ? fill(OWN[code as keyof typeof OWN][language], values)
    : sayDefect({ at: name, code: code as Parameters<typeof sayDefect>[0]['code'], values }, language)
}

const OWN = {
  'code-taken': {
    en: 'Another item has the code “{item}”. Write another.',
    'uz-Latn': '“{item}” kodi boshqa savolda bor. Boshqasini yozing.',
    'uz-Cyrl': '“{item}” коди бошқа саволда бор. Бошқасини ёзинг.',
    ru: 'Код «{item}» есть у другого вопроса. Напишите другой.',
    'zh-Hans': '其他题目已使用代码“{item}”。请另写一个。',
  },
  'code-fixed': {
    en: '“{item}” was answered in an earlier edition, so its code stays. “Give it a new code” asks it as a new item.',
    'uz-Latn': '“{item}” savoliga oldingi nashrda javob berilgan, kodi oʻzgarmaydi. Yangi savol sifatida soʻrash uchun yangi kod bering.',
    'uz-Cyrl': '“{item}” саволига олдинги нашрда жавоб берилган, коди ўзгармайди. Янги савол сифатида сўраш учун янги код беринг.',
    ru: 'На «{item}» уже отвечали, поэтому код остаётся. Чтобы спросить заново, дайте новый код отдельной кнопкой.',
    'zh-Hans': '早期版本已有人回答“{item}”，因此代码不变。如需作为新题提问，请使用“更换代码”。',
  },
  'bad-number': {
    en: '“{typed}” is not a number that fits here. Write digits, as 100 or 2.5.',
    'uz-Latn': '“{typed}” bu yerga mos son emas. Raqam bilan yozing: 100 yoki 2,5.',
    'uz-Cyrl': '“{typed}” бу ерга мос сон эмас. Рақам билан ёзинг: 100 ёки 2,5.',
    ru: '«{typed}» — не подходящее число. Напишите цифрами: 100 или 2,5.',
    'zh-Hans': '“{typed}”不是合适的数字。请用数字书写，如 100 或 2.5。',
  },
  'condition-item': {
    en: 'Choose which answers it depends on, or “Always”.',
    'uz-Latn': 'Qaysi javoblarga bogʻliqligini yoki “Har doim”ni tanlang.',
    'uz-Cyrl': 'Қайси жавобларга боғлиқлигини ёки “Ҳар доим”ни танланг.',
    ru: 'Выберите, от каких ответов это зависит, или «Всегда».',
    'zh-Hans': '请选择取决于哪些答案，或选“总是”。',
  },
  'condition-value': {
    en: 'Write one of the codes of “{item}”: {codes}.',
    'uz-Latn': '“{item}” kodlaridan birini yozing: {codes}.',
    'uz-Cyrl': '“{item}” кодларидан бирини ёзинг: {codes}.',
    ru: 'Напишите один из кодов «{item}»: {codes}.',
    'zh-Hans': '请填写“{item}”的代码之一：{codes}。',
  },
  'condition-words': {
    en: 'This expression is not understood. Compare answers with codes or numbers, joined by “and”, “or”, “not”.',
    'uz-Latn': 'Bu ifoda tushunarsiz. Javoblarni kod yoki son bilan solishtiring, “and”, “or”, “not” bilan bogʻlang.',
    'uz-Cyrl': 'Бу ифода тушунарсиз. Жавобларни код ёки сон билан солиштиринг, “and”, “or”, “not” билан боғланг.',
    ru: 'Выражение непонятно. Сравнивайте ответы с кодами или числами, соединяя «and», «or», «not».',
    'zh-Hans': '无法理解此表达式。请将答案与代码或数字比较，用“and”“or”“not”连接。',
  },
  'no-languages': {
    en: 'Choose at least English.',
    'uz-Latn': 'Kamida ingliz tilini tanlang.',
    'uz-Cyrl': 'Камида инглиз тилини танланг.',
    ru: 'Выберите хотя бы английский.',
    'zh-Hans': '请至少选择英语。',
  },
} as const satisfies Readonly<Record<string, FullText>>
