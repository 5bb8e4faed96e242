import { type FullText, type Language, say } from '../../../kernel/language.ts'

export function erasingWords(language: Language) {
  return Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, say(text, language)])) as Record<keyof typeof WORDS, string>
}

const WORDS = {
  title: {
    en: 'Erase answers',
    'uz-Latn': 'Javoblarni oʻchirish',
    'uz-Cyrl': 'Жавобларни ўчириш',
    ru: 'Удаление ответов',
    'zh-Hans': '删除答案',
  },
  lead: {
    en: 'Erases all answers of one person in this survey, those typed from paper too. Nobody can bring them back.',
    'uz-Latn':
      'Bu soʻrovnomada bir kishining barcha javoblarini, qogʻozdan kiritilganlarini ham oʻchiradi. Ularni hech kim tiklay olmaydi.',
    'uz-Cyrl': 'Бу сўровномада бир кишининг барча жавобларини, қоғоздан киритилганларини ҳам ўчиради. Уларни ҳеч ким тиклай олмайди.',
    ru: 'Удаляет все ответы одного человека в этом опросе, в том числе введённые с бумаги. Восстановить их не сможет никто.',
    'zh-Hans': '删除某人在本问卷中的全部答案，包括由纸质录入的答案。删除后无法恢复。',
  },
  stays: {
    en: 'Figures are worked out anew without these answers. Figures of a published report stay as they were printed; they name nobody. Copies that were taken from here before, and backups, are not reached.',
    'uz-Latn':
      'Koʻrsatkichlar bu javoblarsiz qayta hisoblanadi. Eʼlon qilingan hisobotdagi koʻrsatkichlar oʻzgarmaydi; ularda hech kim nomi bilan aytilmaydi. Avval bu yerdan olingan nusxalar va zaxira nusxalari oʻchirilmaydi.',
    'uz-Cyrl':
      'Кўрсаткичлар бу жавобларсиз қайта ҳисобланади. Эълон қилинган ҳисоботдаги кўрсаткичлар ўзгармайди; уларда ҳеч ким номи билан айтилмайди. Аввал бу ердан олинган нусхалар ва захира нусхалари ўчирилмайди.',
    ru: 'Показатели будут пересчитаны без этих ответов. Показатели опубликованного отчёта остаются напечатанными; никто в них не назван. Копии, взятые отсюда раньше, и резервные копии не затрагиваются.',
    'zh-Hans':
      '各项数据将在去除这些答案后重新计算。已发布报告中的数据保持不变，其中不涉及任何个人。此前从此处取走的副本及备份不在删除之列。',
  },
  meant: {
    en: 'Number of the response (end of the address of the thank-you page), number of the sheet, or mail address of a person invited by name',
    'uz-Latn':
      'Javob raqami (minnatdorchilik sahifasi manzilining oxiri), varaq raqami yoki nomi bilan taklif qilingan kishining pochta manzili',
    'uz-Cyrl':
      'Жавоб рақами (миннатдорчилик саҳифаси манзилининг охири), варақ рақами ёки номи билан таклиф қилинган кишининг почта манзили',
    ru: 'Номер ответа (конец адреса страницы с благодарностью), номер листа или почтовый адрес приглашённого по имени',
    'zh-Hans': '答卷编号（致谢页网址末尾）、纸质答卷编号，或实名受邀者的邮箱地址',
  },
  reason: {
    en: 'Why they are erased',
    'uz-Latn': 'Nima uchun oʻchiriladi',
    'uz-Cyrl': 'Нима учун ўчирилади',
    ru: 'Почему удаляются',
    'zh-Hans': '删除原因',
  },
  erase: {
    en: 'Erase for good',
    'uz-Latn': 'Butunlay oʻchirish',
    'uz-Cyrl': 'Бутунлай ўчириш',
    ru: 'Удалить навсегда',
    'zh-Hans': '永久删除',
  },
  done: { en: 'Erased', 'uz-Latn': 'Oʻchirilgan', 'uz-Cyrl': 'Ўчирилган', ru: 'Удалено', 'zh-Hans': '已删除' },
  none: {
    en: 'Nothing was erased.',
    'uz-Latn': 'Hech narsa oʻchirilmagan.',
    'uz-Cyrl': 'Ҳеч нарса ўчирилмаган.',
    ru: 'Ничего не удалялось.',
    'zh-Hans': '没有删除记录。',
  },
} as const satisfies Readonly<Record<string, FullText>>
