import type { Person } from '../../../src/registry/people/index.ts'
import { published } from '../source.ts'

const source = published('Voices')

/**
 * The three officials whose interviews the published report prints with their names. No registration and no answer to the
 * survey is linked to them: those are synthetic.
 */
export const OFFICIALS: readonly Person[] = [
  {
    code: 'mallaev-khakimjon',
    name: {
      en: 'Mallaev Khakimjon',
      'uz-Latn': 'Mallayev Hakimjon',
      'uz-Cyrl': 'Маллаев Ҳакимжон',
      ru: 'Маллаев Хакимжон',
      'zh-Hans': '马拉耶夫·哈基姆江',
    },
    title: {
      en: 'Deputy khokim of Khovos',
      'uz-Latn': 'Xovos hokimi oʻrinbosari',
      'uz-Cyrl': 'Ховос ҳокими ўринбосари',
      ru: 'Заместитель хокима Хаваста',
      'zh-Hans': '霍沃斯副市长',
    },
    city: 'uz-khovos',
    source,
  },
  {
    code: 'adhamov-muboshir',
    name: {
      en: 'Adhamov Muboshir',
      'uz-Latn': 'Adhamov Muboshir',
      'uz-Cyrl': 'Адҳамов Мубошир',
      ru: 'Адхамов Мубошир',
      'zh-Hans': '阿德哈莫夫·穆博希尔',
    },
    title: {
      en: 'Deputy khokim of Namangan',
      'uz-Latn': 'Namangan shahar hokimi oʻrinbosari',
      'uz-Cyrl': 'Наманган шаҳар ҳокими ўринбосари',
      ru: 'Заместитель хокима Намангана',
      'zh-Hans': '纳曼干副市长',
    },
    city: 'uz-namangan',
    source,
  },
  {
    code: 'davronov-kamol',
    name: {
      en: 'Davronov Kamol',
      'uz-Latn': 'Davronov Kamol',
      'uz-Cyrl': 'Давронов Камол',
      ru: 'Давронов Камол',
      'zh-Hans': '达夫罗诺夫·卡莫尔',
    },
    title: {
      en: 'Deputy khokim of Bukhara',
      'uz-Latn': 'Buxoro shahar hokimi oʻrinbosari',
      'uz-Cyrl': 'Бухоро шаҳар ҳокими ўринбосари',
      ru: 'Заместитель хокима Бухары',
      'zh-Hans': '布哈拉副市长',
    },
    city: 'uz-bukhara',
    source,
  },
]
