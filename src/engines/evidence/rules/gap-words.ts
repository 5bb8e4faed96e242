import { fill, type FullText, type Language } from '../../../kernel/language.ts'
import type { Gap, GapCode } from './gap.ts'

/** Why there is no number, in the reader's language. */
export function sayGap(gap: Gap, language: Language): string {
  return fill(WORDS[gap.gap][language], { n: gap.n })
}

const WORDS: Readonly<Record<GapCode, FullText>> = {
  'no-answers': {
    en: 'No answers.',
    'uz-Latn': 'Javoblar yoʻq.',
    'uz-Cyrl': 'Жавоблар йўқ.',
    ru: 'Ответов нет.',
    'zh-Hans': '没有答卷。',
  },
  'too-few': {
    en: 'Too few answers ({n}).',
    'uz-Latn': 'Javoblar juda kam ({n}).',
    'uz-Cyrl': 'Жавоблар жуда кам ({n}).',
    ru: 'Слишком мало ответов ({n}).',
    'zh-Hans': '答卷太少（{n}）。',
  },
  'too-few-items': {
    en: 'Too few questions for a scale.',
    'uz-Latn': 'Shkala uchun savollar juda kam.',
    'uz-Cyrl': 'Шкала учун саволлар жуда кам.',
    ru: 'Слишком мало вопросов для шкалы.',
    'zh-Hans': '题目太少，不能构成量表。',
  },
  'small-group': {
    en: 'A group is too small to be compared.',
    'uz-Latn': 'Guruhlardan biri taqqoslash uchun juda kichik.',
    'uz-Cyrl': 'Гуруҳлардан бири таққослаш учун жуда кичик.',
    ru: 'Одна из групп слишком мала для сравнения.',
    'zh-Hans': '有一组人数太少，不能比较。',
  },
  'one-group': {
    en: 'There is only one group.',
    'uz-Latn': 'Faqat bitta guruh bor.',
    'uz-Cyrl': 'Фақат битта гуруҳ бор.',
    ru: 'Есть только одна группа.',
    'zh-Hans': '只有一组。',
  },
  'no-variation': {
    en: 'All gave the same answer.',
    'uz-Latn': 'Hamma bir xil javob bergan.',
    'uz-Cyrl': 'Ҳамма бир хил жавоб берган.',
    ru: 'Все ответили одинаково.',
    'zh-Hans': '所有回答相同。',
  },
  'uneven-weights': {
    en: 'The weights would let few people speak for many.',
    'uz-Latn': 'Bunday vaznlarda ozchilik koʻpchilik nomidan gapirgan boʻlar edi.',
    'uz-Cyrl': 'Бундай вазнларда озчилик кўпчилик номидан гапирган бўлар эди.',
    ru: 'При таких весах немногие говорили бы за многих.',
    'zh-Hans': '这样的权重会使少数人代表多数人。',
  },
  'unknown-margin': {
    en: 'The numbers of the population do not fit the answers.',
    'uz-Latn': 'Umumiy sonlar javoblarga mos kelmaydi.',
    'uz-Cyrl': 'Умумий сонлар жавобларга мос келмайди.',
    ru: 'Данные о совокупности не соответствуют ответам.',
    'zh-Hans': '总体人数与答卷不相符。',
  },
}
