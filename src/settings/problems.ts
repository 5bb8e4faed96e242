import { catalogue } from '../kernel/problem.ts'

export const problems = catalogue({
  'setting.wrong': {
    status: 400,
    words: {
      en: 'The setting {name} is {value}; expected {expected}.',
      'uz-Latn': '{name} sozlamasi {value}; kutilgani: {expected}.',
      'uz-Cyrl': '{name} созламаси {value}; кутилгани: {expected}.',
      ru: 'Параметр {name} равен {value}; ожидалось: {expected}.',
      'zh-Hans': '设置 {name} 的值是 {value}；应为 {expected}。',
    },
  },
})
