import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

const WORDS = {
  link: {
    en: 'This city became part of another',
    'uz-Latn': 'Bu shahar boshqasiga qoʻshilgan',
    'uz-Cyrl': 'Бу шаҳар бошқасига қўшилган',
    ru: 'Этот город вошёл в состав другого',
    'zh-Hans': '本市已并入另一城市',
  },
  title: {
    en: '{city} as part of another city',
    'uz-Latn': '{city}: boshqa shahar tarkibida',
    'uz-Cyrl': '{city}: бошқа шаҳар таркибида',
    ru: '{city} в составе другого города',
    'zh-Hans': '{city}并入另一城市',
  },
  lead: {
    en: 'From then on its ties, needs, offers and open introductions count for the other city. Nothing is deleted, and it can be taken back.',
    'uz-Latn':
      'Shundan keyin uning aloqalari, ehtiyojlari, takliflari va ochiq tanishtiruvlari boshqa shaharniki hisoblanadi. Hech narsa oʻchirilmaydi va buni qaytarish mumkin.',
    'uz-Cyrl':
      'Шундан кейин унинг алоқалари, эҳтиёжлари, таклифлари ва очиқ таништирувлари бошқа шаҳарники ҳисобланади. Ҳеч нарса ўчирилмайди ва буни қайтариш мумкин.',
    ru: 'С этого времени его связи, потребности, предложения и открытые знакомства относятся к другому городу. Ничего не удаляется, и это можно отменить.',
    'zh-Hans': '此后其联系、需求、供给和进行中的引荐均归另一城市。不会删除任何内容，且可撤销。',
  },
  moves: {
    en: 'Ties: {ties}. Open introductions: {introductions}.',
    'uz-Latn': 'Aloqalar: {ties}. Ochiq tanishtiruvlar: {introductions}.',
    'uz-Cyrl': 'Алоқалар: {ties}. Очиқ таништирувлар: {introductions}.',
    ru: 'Связей: {ties}. Открытых знакомств: {introductions}.',
    'zh-Hans': '联系：{ties}。进行中的引荐：{introductions}。',
  },
  offers: {
    en: 'What its office said counts as long as the other city has said nothing itself.',
    'uz-Latn': 'Idorasi aytganlari boshqa shahar oʻzi hech narsa demaguncha amal qiladi.',
    'uz-Cyrl': 'Идораси айтганлари бошқа шаҳар ўзи ҳеч нарса демагунча амал қилади.',
    ru: 'Сказанное его офисом действует, пока другой город сам ничего не сказал.',
    'zh-Hans': '在另一城市自行说明之前，其办公室的说明仍然有效。',
  },
  everywhere: {
    en: 'It holds in every programme. An introduction between the two cities ends.',
    'uz-Latn': 'Bu barcha dasturlarda amal qiladi. Ikki shahar oʻrtasidagi tanishtiruv tugaydi.',
    'uz-Cyrl': 'Бу барча дастурларда амал қилади. Икки шаҳар ўртасидаги таништирув тугайди.',
    ru: 'Это действует во всех программах. Знакомство между этими двумя городами прекращается.',
    'zh-Hans': '此项对所有项目有效。两市之间的引荐将终止。',
  },
  successor: {
    en: 'Part of which city',
    'uz-Latn': 'Qaysi shahar tarkibida',
    'uz-Cyrl': 'Қайси шаҳар таркибида',
    ru: 'В состав какого города',
    'zh-Hans': '并入哪座城市',
  },
  since: {
    en: 'Since when, if known',
    'uz-Latn': 'Qachondan, maʼlum boʻlsa',
    'uz-Cyrl': 'Қачондан, маълум бўлса',
    ru: 'С какого дня, если известно',
    'zh-Hans': '自何时起（如已知）',
  },
  source: {
    en: 'Where that stands: decree, or address',
    'uz-Latn': 'Qayerda yozilgan: qaror yoki manzil',
    'uz-Cyrl': 'Қаерда ёзилган: қарор ёки манзил',
    ru: 'Где это сказано: постановление или адрес',
    'zh-Hans': '依据：法令或网址',
  },
  merge: { en: 'Write it down', 'uz-Latn': 'Yozib qoʻyish', 'uz-Cyrl': 'Ёзиб қўйиш', ru: 'Записать', 'zh-Hans': '记录' },
  done: {
    en: 'It is part of {city}.',
    'uz-Latn': 'U {city} tarkibida.',
    'uz-Cyrl': 'У {city} таркибида.',
    ru: 'Вошёл в состав: {city}.',
    'zh-Hans': '已并入{city}。',
  },
  undoWarns: {
    en: 'Taken back, it stands by itself again. Introductions that ended and partnerships that began meanwhile stay as they are.',
    'uz-Latn': 'Qaytarilsa, u yana mustaqil boʻladi. Bu orada tugagan tanishtiruvlar va boshlangan hamkorliklar shundayligicha qoladi.',
    'uz-Cyrl': 'Қайтарилса, у яна мустақил бўлади. Бу орада тугаган таништирувлар ва бошланган ҳамкорликлар шундайлигича қолади.',
    ru: 'После отмены он снова сам по себе. Завершённые за это время знакомства и начатые партнёрства остаются как есть.',
    'zh-Hans': '撤销后该市恢复独立。其间已终止的引荐和已开始的伙伴关系保持不变。',
  },
  undo: { en: 'Take it back', 'uz-Latn': 'Qaytarish', 'uz-Cyrl': 'Қайтариш', ru: 'Отменить', 'zh-Hans': '撤销' },
} as const satisfies Record<string, FullText>

export const mergerWords = (language: Language) => wordsIn(WORDS, language)
