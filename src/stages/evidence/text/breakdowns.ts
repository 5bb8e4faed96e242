import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import type { GroupTest, Refusal } from '../breakdowns/model.ts'

const BREAKDOWNS = {
  title: {
    en: 'Answers by group',
    'uz-Latn': 'Guruhlar boʻyicha javoblar',
    'uz-Cyrl': 'Гуруҳлар бўйича жавоблар',
    ru: 'Ответы по группам',
    'zh-Hans': '分组回答',
  },
  lead: {
    en: 'Who answered how, group by group: counts, shares of those in the group who answered, and 95% intervals. A group of fewer than ten is merged with others or not shown; counts of one to four are hidden, and so is whatever would give them away.',
    'uz-Latn':
      'Kim qanday javob berdi, guruhlar boʻyicha: sonlar, guruhda javob berganlar ulushi va 95% oraliqlar. Oʻn kishidan kam guruh boshqalari bilan birlashtiriladi yoki koʻrsatilmaydi; birdan toʻrttagacha boʻlgan sonlar va ularni oshkor qiladigan hamma narsa yashiriladi.',
    'uz-Cyrl':
      'Ким қандай жавоб берди, гуруҳлар бўйича: сонлар, гуруҳда жавоб берганлар улуши ва 95% оралиқлар. Ўн кишидан кам гуруҳ бошқалари билан бирлаштирилади ёки кўрсатилмайди; бирдан тўрттагача бўлган сонлар ва уларни ошкор қиладиган ҳамма нарса яширилади.',
    ru: 'Кто как ответил, по группам: числа, доли ответивших в группе и 95%-е интервалы. Группа меньше десяти человек объединяется с другими или не показывается; числа от одного до четырёх скрыты, как и всё, что могло бы их выдать.',
    'zh-Hans':
      '各组如何作答：人数、占本组作答者的比例及 95% 区间。不足十人的组与其他组合并或不显示；一至四人的数字以及可能推算出这些数字的内容均予隐藏。',
  },
  none: {
    en: 'No breakdowns were declared for the surveys of this programme.',
    'uz-Latn': 'Bu dastur soʻrovlari uchun guruhlar eʼlon qilinmagan.',
    'uz-Cyrl': 'Бу дастур сўровлари учун гуруҳлар эълон қилинмаган.',
    ru: 'Для опросов этой программы разбивки не объявлены.',
    'zh-Hans': '本项目的调查未声明分组。',
  },
  fixed: {
    en: 'Declared on {day}; the list is fixed. There is no free filter: a table that can be asked for could be subtracted from these.',
    'uz-Latn':
      '{day} eʼlon qilingan; roʻyxat oʻzgarmaydi. Erkin filtr yoʻq: soʻralgan har bir jadvalni bulardan ayirish mumkin boʻlar edi.',
    'uz-Cyrl': '{day} эълон қилинган; рўйхат ўзгармайди. Эркин фильтр йўқ: сўралган ҳар бир жадвални булардан айириш мумкин бўлар эди.',
    ru: 'Объявлено {day}; список не меняется. Свободного фильтра нет: любую запрошенную таблицу можно было бы вычесть из этих.',
    'zh-Hans': '于 {day} 声明；清单固定。不设自由筛选：任何可索取的表格都可能与现有表格相减。',
  },
  late: {
    en: 'It was declared after the first answers had come.',
    'uz-Latn': 'Birinchi javoblar kelgandan keyin eʼlon qilingan.',
    'uz-Cyrl': 'Биринчи жавоблар келгандан кейин эълон қилинган.',
    ru: 'Объявлено после того, как пришли первые ответы.',
    'zh-Hans': '声明时已有答卷。',
  },
  group: { en: 'Group', 'uz-Latn': 'Guruh', 'uz-Cyrl': 'Гуруҳ', ru: 'Группа', 'zh-Hans': '组' },
  answered: { en: 'Answered', 'uz-Latn': 'Javob bergan', 'uz-Cyrl': 'Жавоб берган', ru: 'Ответили', 'zh-Hans': '作答' },
  median: { en: 'Median', 'uz-Latn': 'Mediana', 'uz-Cyrl': 'Медиана', ru: 'Медиана', 'zh-Hans': '中位数' },
  mean: { en: 'Mean', 'uz-Latn': 'Oʻrtacha', 'uz-Cyrl': 'Ўртача', ru: 'Среднее', 'zh-Hans': '平均数' },
  hidden: { en: 'hidden', 'uz-Latn': 'yashirin', 'uz-Cyrl': 'яширин', ru: 'скрыто', 'zh-Hans': '隐藏' },
  folded: {
    en: 'The upper answers are put together, and the others: single answers were given by too few.',
    'uz-Latn': 'Yuqori javoblar bir, qolganlari bir qilib olingan: ayrim javoblarni juda kam kishi bergan.',
    'uz-Cyrl': 'Юқори жавоблар бир, қолганлари бир қилиб олинган: айрим жавобларни жуда кам киши берган.',
    ru: 'Верхние ответы объединены, остальные тоже: отдельные ответы дали слишком немногие.',
    'zh-Hans': '较高各档合并，其余合并：个别答案人数过少。',
  },
  many: {
    en: 'Several answers were possible: shares do not add up.',
    'uz-Latn': 'Bir necha javob mumkin edi: ulushlar yigʻindisi butunga teng emas.',
    'uz-Cyrl': 'Бир неча жавоб мумкин эди: улушлар йиғиндиси бутунга тенг эмас.',
    ru: 'Можно было дать несколько ответов: доли не складываются.',
    'zh-Hans': '可多选：比例不可相加。',
  },
  tooFew: {
    en: 'Not enough people to show',
    'uz-Latn': 'Koʻrsatish uchun odam yetarli emas',
    'uz-Cyrl': 'Кўрсатиш учун одам етарли эмас',
    ru: 'Слишком мало людей, чтобы показать',
    'zh-Hans': '人数不足，不予显示',
  },
  differ: {
    en: 'Do the groups differ?',
    'uz-Latn': 'Guruhlar farq qiladimi?',
    'uz-Cyrl': 'Гуруҳлар фарқ қиладими?',
    ru: 'Различаются ли группы?',
    'zh-Hans': '各组有无差异？',
  },
  corrected: {
    en: 'p {p}; {adjusted} after Holm’s correction for {n} comparisons.',
    'uz-Latn': 'p {p}; {n} ta taqqoslash uchun Holm tuzatishidan keyin {adjusted}.',
    'uz-Cyrl': 'p {p}; {n} та таққослаш учун Холм тузатишидан кейин {adjusted}.',
    ru: 'p {p}; с поправкой Холма на {n} сравнений: {adjusted}.',
    'zh-Hans': 'p {p}；经 Holm 法按 {n} 次比较校正后 {adjusted}。',
  },
  untested: {
    en: 'Not compared: too few people, or a hidden count.',
    'uz-Latn': 'Taqqoslanmagan: odam juda kam yoki yashirin son bor.',
    'uz-Cyrl': 'Таққосланмаган: одам жуда кам ёки яширин сон бор.',
    ru: 'Не сравнивалось: слишком мало людей или есть скрытое число.',
    'zh-Hans': '未比较：人数过少或有隐藏数字。',
  },
  byGroup: { en: 'by group', 'uz-Latn': 'guruhlar boʻyicha', 'uz-Cyrl': 'гуруҳлар бўйича', ru: 'по группам', 'zh-Hans': '分组' },
  scaleFinding: { en: 'By group', 'uz-Latn': 'Guruhlar boʻyicha', 'uz-Cyrl': 'Гуруҳлар бўйича', ru: 'По группам', 'zh-Hans': '分组情况' },
} as const satisfies Record<string, FullText>

/** The words around answers by group. */
export const breakdownWords = (language: Language) => wordsIn(BREAKDOWNS, language)

const REFUSALS: Readonly<Record<Refusal, FullText>> = {
  'one-group': {
    en: 'merged in the declared order, all are one group',
    'uz-Latn': 'eʼlon qilingan tartibda birlashtirilganda hamma bitta guruh boʻladi',
    'uz-Cyrl': 'эълон қилинган тартибда бирлаштирилганда ҳамма битта гуруҳ бўлади',
    ru: 'после объединения в объявленном порядке все — одна группа',
    'zh-Hans': '按声明的顺序合并后只剩一组',
  },
  overlap: {
    en: 'its groups differ from those above by so few people that these would stand out',
    'uz-Latn': 'guruhlari yuqoridagilardan shu qadar oz kishiga farq qiladiki, ular bilinib qoladi',
    'uz-Cyrl': 'гуруҳлари юқоридагилардан шу қадар оз кишига фарқ қиладики, улар билиниб қолади',
    ru: 'её группы отличаются от приведённых выше на столь немногих, что их можно было бы узнать',
    'zh-Hans': '其分组与上文分组只差数人，会使其暴露',
  },
  'too-few-answered': {
    en: 'fewer than ten of a group answered',
    'uz-Latn': 'guruhda javob berganlar oʻn kishidan kam',
    'uz-Cyrl': 'гуруҳда жавоб берганлар ўн кишидан кам',
    ru: 'в одной из групп ответили меньше десяти',
    'zh-Hans': '某组作答者不足十人',
  },
  'by-subtraction': {
    en: 'a hidden count would follow by subtraction from the published totals',
    'uz-Latn': 'yashirin son eʼlon qilingan jamidan ayirish orqali kelib chiqadi',
    'uz-Cyrl': 'яширин сон эълон қилинган жамидан айириш орқали келиб чиқади',
    ru: 'скрытое число вычислялось бы вычитанием из опубликованных итогов',
    'zh-Hans': '隐藏的数字可由已公布的总数相减得出',
  },
  'all-hidden': {
    en: 'so many counts are small that nothing would be left to see',
    'uz-Latn': 'kichik sonlar shunchalik koʻpki, koʻrsatadigan narsa qolmaydi',
    'uz-Cyrl': 'кичик сонлар шунчалик кўпки, кўрсатадиган нарса қолмайди',
    ru: 'малых чисел столько, что показывать было бы нечего',
    'zh-Hans': '小数字过多，已无可显示',
  },
}

export function refusalWords(refusal: Refusal, language: Language): string {
  return REFUSALS[refusal][language]
}

const EFFECTS: Readonly<Record<GroupTest['kind'], FullText>> = {
  difference: {
    en: '{first} is {effect} percentage points from the other group (95% {low} to {high}).',
    'uz-Latn': '{first}: boshqa guruhdan farqi {effect} foiz punkti (95% {low} dan {high} gacha).',
    'uz-Cyrl': '{first}: бошқа гуруҳдан фарқи {effect} фоиз пункти (95% {low} дан {high} гача).',
    ru: '{first}: разница с другой группой {effect} п. п. (95% от {low} до {high}).',
    'zh-Hans': '{first}与另一组相差 {effect} 个百分点（95% {low} 至 {high}）。',
  },
  'cramers-v': {
    en: 'Cramér’s V {effect} (0 none, 1 complete).',
    'uz-Latn': 'Kramer V {effect} (0 yoʻq, 1 toʻliq).',
    'uz-Cyrl': 'Крамер V {effect} (0 йўқ, 1 тўлиқ).',
    ru: 'V Крамера {effect} (0 — нет, 1 — полная).',
    'zh-Hans': 'Cramér V {effect}（0 无，1 完全）。',
  },
  'cliffs-delta': {
    en: 'Cliff’s delta {effect} (95% {low} to {high}; 0 none, 1 complete).',
    'uz-Latn': 'Kliff deltasi {effect} (95% {low} dan {high} gacha; 0 yoʻq, 1 toʻliq).',
    'uz-Cyrl': 'Клифф дельтаси {effect} (95% {low} дан {high} гача; 0 йўқ, 1 тўлиқ).',
    ru: 'Дельта Клиффа {effect} (95% от {low} до {high}; 0 — нет, 1 — полная).',
    'zh-Hans': 'Cliff delta {effect}（95% {low} 至 {high}；0 无，1 完全）。',
  },
  'epsilon-squared': {
    en: 'Epsilon squared {effect} (0 none, 1 complete).',
    'uz-Latn': 'Epsilon kvadrat {effect} (0 yoʻq, 1 toʻliq).',
    'uz-Cyrl': 'Эпсилон квадрат {effect} (0 йўқ, 1 тўлиқ).',
    ru: 'Эпсилон-квадрат {effect} (0 — нет, 1 — полная).',
    'zh-Hans': 'ε² {effect}（0 无，1 完全）。',
  },
}

export function effectWords(kind: GroupTest['kind'], language: Language): string {
  return EFFECTS[kind][language]
}
