import type { FullText, Language } from '../../../kernel/language.ts'
import type { Material } from '../model.ts'

export const LECTURE = {
  lectures: { en: 'Lectures', 'uz-Latn': 'Maʼruzalar', 'uz-Cyrl': 'Маърузалар', ru: 'Лекции', 'zh-Hans': '讲座' },
  noLectures: {
    en: 'No lecture has been added yet.',
    'uz-Latn': 'Hali maʼruza qoʻshilmagan.',
    'uz-Cyrl': 'Ҳали маъруза қўшилмаган.',
    ru: 'Лекций пока нет.',
    'zh-Hans': '尚未添加讲座。',
  },
  lecture: { en: 'Lecture {n}', 'uz-Latn': '{n}-maʼruza', 'uz-Cyrl': '{n}-маъруза', ru: 'Лекция {n}', 'zh-Hans': '第{n}讲' },
  when: { en: 'When', 'uz-Latn': 'Qachon', 'uz-Cyrl': 'Қачон', ru: 'Когда', 'zh-Hans': '时间' },
  languages: { en: 'Languages', 'uz-Latn': 'Tillar', 'uz-Cyrl': 'Тиллар', ru: 'Языки', 'zh-Hans': '语言' },
  noTime: {
    en: 'The agenda has no session for this lecture.',
    'uz-Latn': 'Kun tartibida bu maʼruza uchun mashgʻulot yoʻq.',
    'uz-Cyrl': 'Кун тартибида бу маъруза учун машғулот йўқ.',
    ru: 'В повестке нет занятия для этой лекции.',
    'zh-Hans': '日程中没有该讲座的场次。',
  },
  about: { en: 'What it is about', 'uz-Latn': 'Nima haqida', 'uz-Cyrl': 'Нима ҳақида', ru: 'О чём она', 'zh-Hans': '内容简介' },
  takeaways: { en: 'What to take home', 'uz-Latn': 'Asosiy xulosalar', 'uz-Cyrl': 'Асосий хулосалар', ru: 'Главное', 'zh-Hans': '要点' },
  lecturer: { en: 'Lecturer', 'uz-Latn': 'Maʼruzachi', 'uz-Cyrl': 'Маърузачи', ru: 'Лектор', 'zh-Hans': '讲师' },
  institution: { en: 'Institution', 'uz-Latn': 'Muassasa', 'uz-Cyrl': 'Муассаса', ru: 'Учреждение', 'zh-Hans': '机构' },
  materials: { en: 'Materials', 'uz-Latn': 'Materiallar', 'uz-Cyrl': 'Материаллар', ru: 'Материалы', 'zh-Hans': '材料' },
  noMaterials: {
    en: 'No materials are known for this lecture.',
    'uz-Latn': 'Bu maʼruza boʻyicha materiallar maʼlum emas.',
    'uz-Cyrl': 'Бу маъруза бўйича материаллар маълум эмас.',
    ru: 'Материалы этой лекции неизвестны.',
    'zh-Hans': '未知该讲座有何材料。',
  },
  noAddress: {
    en: 'The programme kept it; no public address is known.',
    'uz-Latn': 'Dasturda saqlangan; ochiq manzili maʼlum emas.',
    'uz-Cyrl': 'Дастурда сақланган; очиқ манзили маълум эмас.',
    ru: 'Хранится у программы; открытый адрес неизвестен.',
    'zh-Hans': '由项目保存；无公开地址。',
  },
  noSize: { en: 'size unknown', 'uz-Latn': 'hajmi nomaʼlum', 'uz-Cyrl': 'ҳажми номаълум', ru: 'размер неизвестен', 'zh-Hans': '大小未知' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
} as const satisfies Record<string, FullText>

const KINDS: Readonly<Record<Material['kind'], FullText>> = {
  deck: { en: 'Slides', 'uz-Latn': 'Slaydlar', 'uz-Cyrl': 'Слайдлар', ru: 'Слайды', 'zh-Hans': '幻灯片' },
  recording: { en: 'Recording', 'uz-Latn': 'Video yozuv', 'uz-Cyrl': 'Видео ёзув', ru: 'Видеозапись', 'zh-Hans': '录像' },
  audio: { en: 'Audio only', 'uz-Latn': 'Audio yozuv', 'uz-Cyrl': 'Аудио ёзув', ru: 'Аудиозапись', 'zh-Hans': '录音' },
  reading: { en: 'Reading', 'uz-Latn': 'Oʻqish uchun', 'uz-Cyrl': 'Ўқиш учун', ru: 'Чтение', 'zh-Hans': '阅读材料' },
}

export function materialWord(kind: Material['kind'], language: Language): string {
  return KINDS[kind][language]
}
