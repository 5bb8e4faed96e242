import type { Item } from '../../instrument.ts'

/**
 * The code by which two rounds are compared: the same person makes the same one each time, and nobody else can work it out. Who leaves it
 * empty is counted in each round, and in no comparison of the two.
 */
export const PAIR_CODE: Item = {
  kind: 'text',
  code: 'pair_code',
  ask: {
    en: 'Your code',
    'uz-Latn': 'Sizning kodingiz',
    'uz-Cyrl': 'Сизнинг кодингиз',
    ru: 'Ваш код',
    'zh-Hans': '您的代码',
  },
  hint: {
    en: 'First two letters of your mother’s first name, then the day of the month on which she was born, then the last two digits of your telephone number. Write it alike each time.',
    'uz-Latn':
      'Onangiz ismining birinchi ikki harfi, soʻng u tugʻilgan kun (oy kuni), soʻng telefon raqamingizning oxirgi ikki raqami. Har safar bir xil yozing.',
    'uz-Cyrl':
      'Онангиз исмининг биринчи икки ҳарфи, сўнг у туғилган кун (ой куни), сўнг телефон рақамингизнинг охирги икки рақами. Ҳар сафар бир хил ёзинг.',
    ru: 'Первые две буквы имени вашей матери, затем число месяца, когда она родилась, затем последние две цифры вашего телефона. Пишите каждый раз одинаково.',
    'zh-Hans': '母亲名字的前两个字母（或汉字），加上她出生的日（几号），再加上您电话号码的最后两位数字。每次请写得一样。',
  },
}
