import type { FullText } from '../../../kernel/language.ts'

export const SCORE: FullText = {
  en: 'Right answers in the knowledge test',
  'uz-Latn': 'Bilim testidagi toʻgʻri javoblar',
  'uz-Cyrl': 'Билим тестидаги тўғри жавоблар',
  ru: 'Правильные ответы в тесте знаний',
  'zh-Hans': '知识测试答对题数',
}
