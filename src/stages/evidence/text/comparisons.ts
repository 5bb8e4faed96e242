import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

const COMPARISONS = {
  title: { en: 'Who is missing, what changed', 'uz-Latn': 'Kim yoʻq, nima oʻzgardi', 'uz-Cyrl': 'Ким йўқ, нима ўзгарди', ru: 'Кого нет, что изменилось', 'zh-Hans': '缺了谁，变了什么' },
  lead: {
    en: 'Whether those who answered stand for all who registered, and how answers of the same people changed.',
    'uz-Latn': 'Javob berganlar roʻyxatdan oʻtganlarning hammasini ifodalaydimi va bir kishilarning javoblari qanday oʻzgardi.',
    'uz-Cyrl': 'Жавоб берганлар рўйхатдан ўтганларнинг ҳаммасини ифодалайдими ва бир кишиларнинг жавоблари қандай ўзгарди.',
    ru: 'Представляют ли ответившие всех зарегистрированных и как изменились ответы одних и тех же людей.',
    'zh-Hans': '作答者能否代表全部登记者，以及同一批人的回答有何变化。',
  },
  none: { en: 'Nothing to compare yet.', 'uz-Latn': 'Hozircha taqqoslaydigan narsa yoʻq.', 'uz-Cyrl': 'Ҳозирча таққослайдиган нарса йўқ.', ru: 'Сравнивать пока нечего.', 'zh-Hans': '暂无可比较的内容。' },
  rate: {
    en: 'Answered: {responded} of {registered} registered ({percent}).',
    'uz-Latn': 'Javob berdi: roʻyxatdan oʻtgan {registered} kishidan {responded} nafari ({percent}).',
    'uz-Cyrl': 'Жавоб берди: рўйхатдан ўтган {registered} кишидан {responded} нафари ({percent}).',
    ru: 'Ответили: {responded} из {registered} зарегистрированных ({percent}).',
    'zh-Hans': '作答：{registered} 名登记者中的 {responded} 人（{percent}）。',
  },
  who: { en: 'Who answered', 'uz-Latn': 'Kim javob berdi', 'uz-Cyrl': 'Ким жавоб берди', ru: 'Кто ответил', 'zh-Hans': '谁作了答' },
  group: { en: 'Group', 'uz-Latn': 'Guruh', 'uz-Cyrl': 'Гуруҳ', ru: 'Группа', 'zh-Hans': '组' },
  responded: { en: 'Answered', 'uz-Latn': 'Javob bergan', 'uz-Cyrl': 'Жавоб берган', ru: 'Ответили', 'zh-Hans': '作答' },
  registered: { en: 'Registered', 'uz-Latn': 'Roʻyxatdan oʻtgan', 'uz-Cyrl': 'Рўйхатдан ўтган', ru: 'Зарегистрированы', 'zh-Hans': '登记' },
  hidden: { en: 'hidden', 'uz-Latn': 'yashirin', 'uz-Cyrl': 'яширин', ru: 'скрыто', 'zh-Hans': '隐藏' },
  responseTest: {
    en: 'Cramér’s V {effect}, p {p}: how far the groups differ in answering.',
    'uz-Latn': 'Kramer V {effect}, p {p}: guruhlar javob berishda qanchalik farq qiladi.',
    'uz-Cyrl': 'Крамер V {effect}, p {p}: гуруҳлар жавоб беришда қанчалик фарқ қилади.',
    ru: 'V Крамера {effect}, p {p}: насколько группы различаются в том, отвечали ли они.',
    'zh-Hans': 'Cramér V {effect}，p {p}：各组作答率的差异程度。',
  },
  noFit: {
    en: 'the answers do not fit the registrations',
    'uz-Latn': 'javoblar roʻyxatga mos kelmaydi',
    'uz-Cyrl': 'жавоблар рўйхатга мос келмайди',
    ru: 'ответы не соответствуют регистрациям',
    'zh-Hans': '答卷与登记不符',
  },
  weighted: { en: 'Weighted beside unweighted', 'uz-Latn': 'Vaznli va vaznsiz', 'uz-Cyrl': 'Вазнли ва вазнсиз', ru: 'С весами и без', 'zh-Hans': '加权与未加权' },
  weightedBy: {
    en: 'Printed figures are unweighted. Weights would make those who answered stand for all who registered, by: {by}. Design effect {deff}; the largest weight is {ratio} times the smallest.',
    'uz-Latn':
      'Bosilgan koʻrsatkichlar vaznsiz. Vaznlar javob berganlarni roʻyxatdan oʻtganlarning hammasiga moslar edi: {by}. Dizayn effekti {deff}; eng katta vazn eng kichigidan {ratio} marta katta.',
    'uz-Cyrl':
      'Босилган кўрсаткичлар вазнсиз. Вазнлар жавоб берганларни рўйхатдан ўтганларнинг ҳаммасига мослар эди: {by}. Дизайн эффекти {deff}; энг катта вазн энг кичигидан {ratio} марта катта.',
    ru: 'Напечатанные показатели — без весов. Веса привели бы ответивших ко всем зарегистрированным по: {by}. Эффект дизайна {deff}; наибольший вес в {ratio} раза больше наименьшего.',
    'zh-Hans': '刊印的数据均未加权。权重使作答者在以下方面与全部登记者一致：{by}。设计效应 {deff}；最大权重为最小权重的 {ratio} 倍。',
  },
  noWeights: { en: 'No weights: {reason}', 'uz-Latn': 'Vazn yoʻq: {reason}', 'uz-Cyrl': 'Вазн йўқ: {reason}', ru: 'Весов нет: {reason}', 'zh-Hans': '不加权：{reason}' },
  noMargins: {
    en: 'no declared grouping has enough registered people in two groups.',
    'uz-Latn': 'eʼlon qilingan kesimlarda ikki guruhda yetarli roʻyxatdan oʻtgan odam yoʻq.',
    'uz-Cyrl': 'эълон қилинган кесимларда икки гуруҳда етарли рўйхатдан ўтган одам йўқ.',
    ru: 'ни в одной объявленной разбивке нет двух достаточно больших групп зарегистрированных.',
    'zh-Hans': '已声明的分组中没有两个登记人数足够的组。',
  },
  figure: { en: 'Figure', 'uz-Latn': 'Koʻrsatkich', 'uz-Cyrl': 'Кўрсаткич', ru: 'Показатель', 'zh-Hans': '数据' },
  unweightedShare: { en: 'Unweighted', 'uz-Latn': 'Vaznsiz', 'uz-Cyrl': 'Вазнсиз', ru: 'Без весов', 'zh-Hans': '未加权' },
  weightedShare: { en: 'Weighted (95%)', 'uz-Latn': 'Vaznli (95%)', 'uz-Cyrl': 'Вазнли (95%)', ru: 'С весами (95%)', 'zh-Hans': '加权（95%）' },
  arrival: { en: 'Early and late answers', 'uz-Latn': 'Erta va kech javoblar', 'uz-Cyrl': 'Эрта ва кеч жавоблар', ru: 'Ранние и поздние ответы', 'zh-Hans': '早答与晚答' },
  arrivalLead: {
    en: 'Where those who answered late say otherwise, the silent may too.',
    'uz-Latn': 'Kech javob berganlar boshqacha desa, jim qolganlar ham shunday boʻlishi mumkin.',
    'uz-Cyrl': 'Кеч жавоб берганлар бошқача деса, жим қолганлар ҳам шундай бўлиши мумкин.',
    ru: 'Если ответившие позже говорят иначе, промолчавшие, возможно, тоже.',
    'zh-Hans': '若晚答者说法不同，未答者也可能如此。',
  },
  pairs: { en: 'Before and after', 'uz-Latn': 'Oldin va keyin', 'uz-Cyrl': 'Олдин ва кейин', ru: 'До и после', 'zh-Hans': '前后对比' },
  pairsLead: {
    en: 'The same people at two times, linked by the code that they chose and nobody else knows.',
    'uz-Latn': 'Ikki vaqtda bir xil odamlar; ular oʻzi tanlagan, boshqa hech kim bilmaydigan kod orqali bogʻlangan.',
    'uz-Cyrl': 'Икки вақтда бир хил одамлар; улар ўзи танлаган, бошқа ҳеч ким билмайдиган код орқали боғланган.',
    ru: 'Одни и те же люди в два момента; их связывает код, который они выбрали сами и больше никто не знает.',
    'zh-Hans': '同一批人的两次回答，以其自选、他人不知的编号相连。',
  },
  pairsN: { en: 'Pairs (only before, only after)', 'uz-Latn': 'Juftlar (faqat oldin, faqat keyin)', 'uz-Cyrl': 'Жуфтлар (фақат олдин, фақат кейин)', ru: 'Пары (только до, только после)', 'zh-Hans': '配对（仅前、仅后）' },
  medians: { en: 'Median', 'uz-Latn': 'Mediana', 'uz-Cyrl': 'Медиана', ru: 'Медиана', 'zh-Hans': '中位数' },
  means: { en: 'Mean', 'uz-Latn': 'Oʻrtacha', 'uz-Cyrl': 'Ўртача', ru: 'Среднее', 'zh-Hans': '平均数' },
  changed: { en: 'Up, same, down', 'uz-Latn': 'Oshgan, oʻzgarmagan, kamaygan', 'uz-Cyrl': 'Ошган, ўзгармаган, камайган', ru: 'Выше, так же, ниже', 'zh-Hans': '上升、不变、下降' },
  effect: { en: 'Rank-biserial; p; after Holm', 'uz-Latn': 'Rank-biserial; p; Holmdan keyin', 'uz-Cyrl': 'Ранг-бисериал; p; Холмдан кейин', ru: 'Рангово-бисериальная; p; по Холму', 'zh-Hans': '秩二列相关；p；Holm 校正后' },
  ofMost: { en: '{value} of {most}', 'uz-Latn': '{most} dan {value}', 'uz-Cyrl': '{most} дан {value}', ru: '{value} из {most}', 'zh-Hans': '{most} 题中 {value} 题' },
  noLink: {
    en: 'the two rounds have no code by which the same people could be told',
    'uz-Latn': 'ikki bosqichda bir xil odamlarni bilish mumkin boʻlgan kod yoʻq',
    'uz-Cyrl': 'икки босқичда бир хил одамларни билиш мумкин бўлган код йўқ',
    ru: 'в двух волнах нет кода, по которому узнаются одни и те же люди',
    'zh-Hans': '两轮之间没有可识别同一人的编号',
  },
  applied: { en: 'Applied what they learnt', 'uz-Latn': 'Oʻrganganini qoʻllagan', 'uz-Cyrl': 'Ўрганганини қўллаган', ru: 'Применили изученное', 'zh-Hans': '学以致用' },
  appliedLine: {
    en: '{wave}, {months} months after: {value} of those who answered (95% {low} to {high}).',
    'uz-Latn': '{wave}, {months} oydan keyin: javob berganlardan {value} (95% {low} dan {high} gacha).',
    'uz-Cyrl': '{wave}, {months} ойдан кейин: жавоб берганлардан {value} (95% {low} дан {high} гача).',
    ru: '{wave}, через {months} мес.: {value} ответивших (95% от {low} до {high}).',
    'zh-Hans': '{wave}，{months} 个月后：作答者中 {value}（95% {low} 至 {high}）。',
  },
  appliedGap: {
    en: '{wave}, {months} months after: {reason}',
    'uz-Latn': '{wave}, {months} oydan keyin: {reason}',
    'uz-Cyrl': '{wave}, {months} ойдан кейин: {reason}',
    ru: '{wave}, через {months} мес.: {reason}',
    'zh-Hans': '{wave}，{months} 个月后：{reason}',
  },
} as const satisfies Record<string, FullText>

/** The words around comparisons. */
export const comparisonWords = (language: Language) => wordsIn(COMPARISONS, language)
