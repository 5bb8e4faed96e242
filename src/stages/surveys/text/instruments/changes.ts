import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import type { Change, ChangeKind } from '../../instruments.ts'

/** A change in words, as "item deleted: role". */
export function sayChange({ what, part }: Change, language: Language): string {
  return fill(WORDS[what][language], { part: what === 'begun' ? (part === undefined ? '' : ` (${part})`) : (part ?? '') })
}

const WORDS = {
  begun: { en: 'begun{part}', 'uz-Latn': 'boshlandi{part}', 'uz-Cyrl': 'бошланди{part}', ru: 'начато{part}', 'zh-Hans': '新建{part}' },
  imported: {
    en: 'imported from a file',
    'uz-Latn': 'fayldan olindi',
    'uz-Cyrl': 'файлдан олинди',
    ru: 'загружено из файла',
    'zh-Hans': '从文件导入',
  },
  head: {
    en: 'title, introduction or languages changed',
    'uz-Latn': 'sarlavha, kirish soʻzi yoki tillar oʻzgardi',
    'uz-Cyrl': 'сарлавҳа, кириш сўзи ёки тиллар ўзгарди',
    ru: 'изменены название, введение или языки',
    'zh-Hans': '修改了标题、引言或语言',
  },
  blanks: {
    en: 'blanks filled',
    'uz-Latn': 'boʻsh joylar toʻldirildi',
    'uz-Cyrl': 'бўш жойлар тўлдирилди',
    ru: 'заполнены пустые места',
    'zh-Hans': '填写了空白',
  },
  'item-added': {
    en: 'item added: {part}',
    'uz-Latn': 'savol qoʻshildi: {part}',
    'uz-Cyrl': 'савол қўшилди: {part}',
    ru: 'добавлен вопрос: {part}',
    'zh-Hans': '添加题目：{part}',
  },
  'item-changed': {
    en: 'item changed: {part}',
    'uz-Latn': 'savol oʻzgartirildi: {part}',
    'uz-Cyrl': 'савол ўзгартирилди: {part}',
    ru: 'изменён вопрос: {part}',
    'zh-Hans': '修改题目：{part}',
  },
  'item-moved': {
    en: 'item moved: {part}',
    'uz-Latn': 'savol koʻchirildi: {part}',
    'uz-Cyrl': 'савол кўчирилди: {part}',
    ru: 'перемещён вопрос: {part}',
    'zh-Hans': '移动题目：{part}',
  },
  'item-copied': {
    en: 'item duplicated: {part}',
    'uz-Latn': 'savoldan nusxa olindi: {part}',
    'uz-Cyrl': 'саволдан нусха олинди: {part}',
    ru: 'скопирован вопрос: {part}',
    'zh-Hans': '复制题目：{part}',
  },
  'item-removed': {
    en: 'item deleted: {part}',
    'uz-Latn': 'savol oʻchirildi: {part}',
    'uz-Cyrl': 'савол ўчирилди: {part}',
    ru: 'удалён вопрос: {part}',
    'zh-Hans': '删除题目：{part}',
  },
  'page-added': {
    en: 'page added: {part}',
    'uz-Latn': 'sahifa qoʻshildi: {part}',
    'uz-Cyrl': 'саҳифа қўшилди: {part}',
    ru: 'добавлена страница: {part}',
    'zh-Hans': '添加页面：{part}',
  },
  'page-changed': {
    en: 'page changed: {part}',
    'uz-Latn': 'sahifa oʻzgartirildi: {part}',
    'uz-Cyrl': 'саҳифа ўзгартирилди: {part}',
    ru: 'изменена страница: {part}',
    'zh-Hans': '修改页面：{part}',
  },
  'page-moved': {
    en: 'page moved: {part}',
    'uz-Latn': 'sahifa koʻchirildi: {part}',
    'uz-Cyrl': 'саҳифа кўчирилди: {part}',
    ru: 'перемещена страница: {part}',
    'zh-Hans': '移动页面：{part}',
  },
  'page-removed': {
    en: 'page deleted: {part}',
    'uz-Latn': 'sahifa oʻchirildi: {part}',
    'uz-Cyrl': 'саҳифа ўчирилди: {part}',
    ru: 'удалена страница: {part}',
    'zh-Hans': '删除页面：{part}',
  },
  restored: {
    en: 'went back to version {part}',
    'uz-Latn': '{part}-holatga qaytildi',
    'uz-Cyrl': '{part}-ҳолатга қайтилди',
    ru: 'возврат к версии {part}',
    'zh-Hans': '恢复到版本 {part}',
  },
} as const satisfies Readonly<Record<ChangeKind, FullText>>
