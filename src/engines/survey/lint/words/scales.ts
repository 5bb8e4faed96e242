import type { FullText } from '../../../../kernel/language.ts'

export const SCALE_WORDS = {
  unbalanced: {
    en: 'The scale has {positive} points in favour and {negative} against. Offer as many of one as of the other.',
    'uz-Latn': 'Shkalada {positive} ta ijobiy va {negative} ta salbiy daraja bor. Ularning soni teng boʻlsin.',
    'uz-Cyrl': 'Шкалада {positive} та ижобий ва {negative} та салбий даража бор. Уларнинг сони тенг бўлсин.',
    ru: 'В шкале положительных ступеней: {positive}, отрицательных: {negative}. Сделайте их поровну.',
    'zh-Hans': '量表有{positive}个正面等级和{negative}个负面等级。两者数量应相等。',
  },
  'point-without-words': {
    en: 'Some points have words and {points} have only numbers. Give each point its words.',
    'uz-Latn': 'Baʼzi darajalar soʻz bilan, {points} esa faqat raqam bilan berilgan. Har bir darajani soʻz bilan ifodalang.',
    'uz-Cyrl': 'Баъзи даражалар сўз билан, {points} эса фақат рақам билан берилган. Ҳар бир даражани сўз билан ифодаланг.',
    ru: 'Одни ступени названы словами, а {points} — только цифрами. Дайте слова каждой ступени.',
    'zh-Hans': '有的等级有文字，而{points}只有数字。请为每个等级写上文字。',
  },
  'not-sure-inside': {
    en: '“{choice}” is counted as a point of the scale. Mark it as outside.',
    'uz-Latn': '“{choice}” shkalaning darajasi sifatida hisoblanadi. Uni shkaladan tashqari deb belgilang.',
    'uz-Cyrl': '“{choice}” шкаланинг даражаси сифатида ҳисобланади. Уни шкаладан ташқари деб белгиланг.',
    ru: '«{choice}» считается ступенью шкалы. Отметьте, что этот ответ вне шкалы.',
    'zh-Hans': '“{choice}”被当作量表的一个等级。请标记为量表之外。',
  },
} as const satisfies Readonly<Record<string, FullText>>
