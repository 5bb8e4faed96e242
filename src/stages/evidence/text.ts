import { fill, type FullText, type Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { BaseName, Figure, Indicator, Reason } from './model.ts'

const WORDS = {
  evidence: { en: 'Evidence', 'uz-Latn': 'Dalillar', 'uz-Cyrl': 'Далиллар', ru: 'Данные', 'zh-Hans': '证据' },
  evaluation: {
    en: 'Course evaluation',
    'uz-Latn': 'Kursni baholash',
    'uz-Cyrl': 'Курсни баҳолаш',
    ru: 'Оценка курса',
    'zh-Hans': '课程评估',
  },
  needs: {
    en: 'Needs assessment',
    'uz-Latn': 'Ehtiyojlarni baholash',
    'uz-Cyrl': 'Эҳтиёжларни баҳолаш',
    ru: 'Оценка потребностей',
    'zh-Hans': '需求评估',
  },
  figure: { en: 'Figure', 'uz-Latn': 'Koʻrsatkich', 'uz-Cyrl': 'Кўрсаткич', ru: 'Показатель', 'zh-Hans': '数据' },
  figures: { en: 'figures', 'uz-Latn': 'koʻrsatkich', 'uz-Cyrl': 'кўрсаткич', ru: 'показателей', 'zh-Hans': '项数据' },
  flagged: { en: 'flagged', 'uz-Latn': 'izohli', 'uz-Cyrl': 'изоҳли', ru: 'с оговоркой', 'zh-Hans': '存疑' },
  reproduced: { en: 'reproduced', 'uz-Latn': 'tasdiqlandi', 'uz-Cyrl': 'тасдиқланди', ru: 'воспроизведено', 'zh-Hans': '已复核' },
  new: { en: 'new', 'uz-Latn': 'yangi', 'uz-Cyrl': 'янги', ru: 'новое', 'zh-Hans': '新增' },
  lead: {
    en: 'What those who answered said, each figure with the people behind it. Follow ◆ to see how it was counted.',
    'uz-Latn': 'Javob berganlar nima dedi: har bir koʻrsatkich ortida necha kishi borligi bilan. Qanday hisoblanganini ◆ koʻrsatadi.',
    'uz-Cyrl': 'Жавоб берганлар нима деди: ҳар бир кўрсаткич ортида неча киши борлиги билан. Қандай ҳисобланганини ◆ кўрсатади.',
    ru: 'Что сказали ответившие; за каждым показателем видно, сколько людей. Знак ◆ ведёт к тому, как он посчитан.',
    'zh-Hans': '受访者的回答，每项数据均注明人数。点击 ◆ 查看统计方法。',
  },
  needsLead: {
    en: 'Who answered, what their cities live from, and what comes first there.',
    'uz-Latn': 'Kim javob berdi, ularning shaharlari nima hisobiga yashaydi va u yerda nima birinchi oʻrinda.',
    'uz-Cyrl': 'Ким жавоб берди, уларнинг шаҳарлари нима ҳисобига яшайди ва у ерда нима биринчи ўринда.',
    ru: 'Кто ответил, чем живут их города и что там важнее всего.',
    'zh-Hans': '谁作了回答，其城市以何为业，何为优先。',
  },
  missing: {
    en: 'Who is missing: {silent} of {registered} registered did not answer. Intervals hold only if they think like those who did; the wider range needs no such belief.',
    'uz-Latn':
      'Kim yoʻq: roʻyxatdan oʻtgan {registered} kishidan {silent} nafari javob bermadi. Oraliqlar faqat ular ham javob berganlar kabi oʻylasa toʻgʻri; kengroq chegara uchun bunday taxmin kerak emas.',
    'uz-Cyrl':
      'Ким йўқ: рўйхатдан ўтган {registered} кишидан {silent} нафари жавоб бермади. Оралиқлар фақат улар ҳам жавоб берганлар каби ўйласа тўғри; кенгроқ чегара учун бундай тахмин керак эмас.',
    ru: 'Кого не хватает: {silent} из {registered} зарегистрированных не ответили. Интервалы верны, только если они думают так же, как ответившие; более широкие границы такого допущения не требуют.',
    'zh-Hans': '缺了谁：{registered} 名登记者中有 {silent} 人未作答。置信区间以其看法与作答者相同为前提；更宽的范围则无需此假设。',
  },
  results: {
    en: 'Key results',
    'uz-Latn': 'Asosiy natijalar',
    'uz-Cyrl': 'Асосий натижалар',
    ru: 'Основные результаты',
    'zh-Hans': '主要结果',
  },
  participation: {
    en: 'Who took part',
    'uz-Latn': 'Kim qatnashdi',
    'uz-Cyrl': 'Ким қатнашди',
    ru: 'Кто участвовал',
    'zh-Hans': '参与情况',
  },
  interests: {
    en: 'Interest in partner cities',
    'uz-Latn': 'Hamkor shaharlarga qiziqish',
    'uz-Cyrl': 'Ҳамкор шаҳарларга қизиқиш',
    ru: 'Интерес к городам-партнёрам',
    'zh-Hans': '对伙伴城市的兴趣',
  },
  snapshot: {
    en: 'Single answers, as the published report showed them',
    'uz-Latn': 'Alohida javoblar, eʼlon qilingan hisobotdagidek',
    'uz-Cyrl': 'Алоҳида жавоблар, эълон қилинган ҳисоботдагидек',
    ru: 'Отдельные ответы, как в опубликованном отчёте',
    'zh-Hans': '单项回答（按已发布报告的形式）',
  },
  says: { en: 'What it says', 'uz-Latn': 'Nimani bildiradi', 'uz-Cyrl': 'Нимани билдиради', ru: 'О чём', 'zh-Hans': '内容' },
  counted: { en: 'Counted', 'uz-Latn': 'Hisob', 'uz-Cyrl': 'Ҳисоб', ru: 'Посчитано', 'zh-Hans': '计数' },
  interval: { en: '95% interval', 'uz-Latn': '95% oraliq', 'uz-Cyrl': '95% оралиқ', ru: '95%-й интервал', 'zh-Hans': '95% 区间' },
  bounds: {
    en: 'Of all registered, whatever the silent think',
    'uz-Latn': 'Barcha roʻyxatdan oʻtganlardan, jim qolganlar nima oʻylamasin',
    'uz-Cyrl': 'Барча рўйхатдан ўтганлардан, жим қолганлар нима ўйламасин',
    ru: 'Среди всех зарегистрированных, что бы ни думали промолчавшие',
    'zh-Hans': '占全部登记者的比例（无论未答者作何想法）',
  },
  value: { en: 'Value', 'uz-Latn': 'Qiymat', 'uz-Cyrl': 'Қиймат', ru: 'Значение', 'zh-Hans': '数值' },
  count: { en: 'Above the line', 'uz-Latn': 'Surat', 'uz-Cyrl': 'Сурат', ru: 'Числитель', 'zh-Hans': '分子' },
  base: { en: 'Base', 'uz-Latn': 'Asos', 'uz-Cyrl': 'Асос', ru: 'База', 'zh-Hans': '基数' },
  median: { en: 'median', 'uz-Latn': 'mediana', 'uz-Cyrl': 'медиана', ru: 'медиана', 'zh-Hans': '中位数' },
  mean: { en: 'mean', 'uz-Latn': 'oʻrtacha', 'uz-Cyrl': 'ўртача', ru: 'среднее', 'zh-Hans': '平均数' },
  question: {
    en: 'Question as asked',
    'uz-Latn': 'Berilgan savol',
    'uz-Cyrl': 'Берилган савол',
    ru: 'Вопрос, как он задан',
    'zh-Hans': '原题',
  },
  codes: {
    en: 'Answers counted',
    'uz-Latn': 'Hisoblangan javoblar',
    'uz-Cyrl': 'Ҳисобланган жавоблар',
    ru: 'Учтённые ответы',
    'zh-Hans': '计入的回答',
  },
  method: { en: 'Method', 'uz-Latn': 'Usul', 'uz-Cyrl': 'Усул', ru: 'Метод', 'zh-Hans': '方法' },
  instrument: {
    en: 'Questionnaire and edition',
    'uz-Latn': 'Soʻrov varaqasi va nashri',
    'uz-Cyrl': 'Сўров варақаси ва нашри',
    ru: 'Анкета и издание',
    'zh-Hans': '问卷及版本',
  },
  wave: { en: 'Survey wave', 'uz-Latn': 'Soʻrov bosqichi', 'uz-Cyrl': 'Сўров босқичи', ru: 'Волна опроса', 'zh-Hans': '调查轮次' },
  data: {
    en: 'Data (sha-256 of the answers)',
    'uz-Latn': 'Maʼlumotlar (javoblarning sha-256 yigʻindisi)',
    'uz-Cyrl': 'Маълумотлар (жавобларнинг sha-256 йиғиндиси)',
    ru: 'Данные (sha-256 ответов)',
    'zh-Hans': '数据（回答的 sha-256）',
  },
  published: {
    en: 'Published earlier',
    'uz-Latn': 'Avval eʼlon qilingan',
    'uz-Cyrl': 'Аввал эълон қилинган',
    ru: 'Опубликовано ранее',
    'zh-Hans': '此前公布',
  },
  status: { en: 'Status', 'uz-Latn': 'Holat', 'uz-Cyrl': 'Ҳолат', ru: 'Статус', 'zh-Hans': '状态' },
  note: { en: 'Note', 'uz-Latn': 'Izoh', 'uz-Cyrl': 'Изоҳ', ru: 'Примечание', 'zh-Hans': '说明' },
  nothing: {
    en: 'There are no figures yet: fewer than five people have answered, or none are defined.',
    'uz-Latn': 'Hali koʻrsatkich yoʻq: besh kishidan kam javob bergan yoki koʻrsatkichlar belgilanmagan.',
    'uz-Cyrl': 'Ҳали кўрсаткич йўқ: беш кишидан кам жавоб берган ёки кўрсаткичлар белгиланмаган.',
    ru: 'Показателей пока нет: ответило меньше пяти человек или они не заданы.',
    'zh-Hans': '尚无数据：作答不足五人，或尚未定义指标。',
  },
  ofBase: {
    en: '{count} of {base}',
    'uz-Latn': '{base} tadan {count}',
    'uz-Cyrl': '{base} тадан {count}',
    ru: '{count} из {base}',
    'zh-Hans': '{base} 人中的 {count} 人',
  },
  meanOf: {
    en: 'mean of {base} numbers; median {median}',
    'uz-Latn': '{base} ta sonning oʻrtachasi; mediana {median}',
    'uz-Cyrl': '{base} та соннинг ўртачаси; медиана {median}',
    ru: 'среднее по {base} числам; медиана {median}',
    'zh-Hans': '{base} 个数的平均数；中位数 {median}',
  },
  json: {
    en: 'All figures as JSON',
    'uz-Latn': 'Barcha koʻrsatkichlar JSON shaklida',
    'uz-Cyrl': 'Барча кўрсаткичлар JSON шаклида',
    ru: 'Все показатели в JSON',
    'zh-Hans': '全部数据（JSON）',
  },
  csv: { en: 'as CSV', 'uz-Latn': 'CSV shaklida', 'uz-Cyrl': 'CSV шаклида', ru: 'в CSV', 'zh-Hans': 'CSV 格式' },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const BASES: Readonly<Record<BaseName, FullText>> = {
  invited: {
    en: 'all who were invited',
    'uz-Latn': 'barcha taklif qilinganlar',
    'uz-Cyrl': 'барча таклиф қилинганлар',
    ru: 'все приглашённые',
    'zh-Hans': '全部受邀者',
  },
  registered: {
    en: 'all who registered',
    'uz-Latn': 'barcha roʻyxatdan oʻtganlar',
    'uz-Cyrl': 'барча рўйхатдан ўтганлар',
    ru: 'все зарегистрированные',
    'zh-Hans': '全部登记者',
  },
  responded: {
    en: 'all who answered the survey',
    'uz-Latn': 'soʻrovnomaga javob berganlarning hammasi',
    'uz-Cyrl': 'сўровномага жавоб берганларнинг ҳаммаси',
    ru: 'все ответившие на опрос',
    'zh-Hans': '全部答卷者',
  },
  answered: {
    en: 'those who answered this question',
    'uz-Latn': 'shu savolga javob berganlar',
    'uz-Cyrl': 'шу саволга жавоб берганлар',
    ru: 'ответившие на этот вопрос',
    'zh-Hans': '回答本题者',
  },
  naming: {
    en: 'those who named a city of that country',
    'uz-Latn': 'shu mamlakat shahrini aytganlar',
    'uz-Cyrl': 'шу мамлакат шаҳрини айтганлар',
    ru: 'назвавшие город этой страны',
    'zh-Hans': '提到该国城市者',
  },
}

export function baseWords(name: BaseName, language: Language): string {
  return BASES[name][language]
}

const METHODS: Readonly<Record<string, FullText>> = {
  'any-of-codes': {
    en: 'Respondents who gave any of the counted answers, each once; percentages rounded half up from the counts.',
    'uz-Latn': 'Hisoblangan javoblardan birini bergan respondentlar, har biri bir marta; foizlar sonlardan yaxlitlangan (yarim yuqoriga).',
    'uz-Cyrl': 'Ҳисобланган жавоблардан бирини берган респондентлар, ҳар бири бир марта; фоизлар сонлардан яхлитланган (ярим юқорига).',
    ru: 'Респонденты, давшие любой из учтённых ответов, каждый один раз; проценты округлены от чисел (половина вверх).',
    'zh-Hans': '给出任一计入回答的受访者，每人计一次；百分比由人数四舍五入。',
  },
  'coded-mentions': {
    en: 'Open answers read and coded by a person; a respondent counts once for each code.',
    'uz-Latn': 'Ochiq javoblarni odam oʻqib kodlagan; har bir kod uchun respondent bir marta hisoblanadi.',
    'uz-Cyrl': 'Очиқ жавобларни одам ўқиб кодлаган; ҳар бир код учун респондент бир марта ҳисобланади.',
    ru: 'Открытые ответы прочитаны и закодированы человеком; респондент учитывается один раз по каждому коду.',
    'zh-Hans': '开放题由人工阅读并编码；每位受访者在每个编码下计一次。',
  },
  mean: {
    en: 'Sum of the numbers given, divided by how many gave one. Read the median first: a few large numbers move the mean.',
    'uz-Latn': 'Berilgan sonlar yigʻindisi ularning soniga boʻlingan. Avval medianani oʻqing: bir necha katta son oʻrtachani siljitadi.',
    'uz-Cyrl': 'Берилган сонлар йиғиндиси уларнинг сонига бўлинган. Аввал медианани ўқинг: бир неча катта сон ўртачани силжитади.',
    ru: 'Сумма названных чисел, делённая на их количество. Сначала смотрите медиану: несколько больших чисел сдвигают среднее.',
    'zh-Hans': '所填数字之和除以填写人数。请先看中位数：少数大数会拉动平均数。',
  },
  responses: {
    en: 'Responses kept, each respondent once.',
    'uz-Latn': 'Saqlangan javoblar, har bir respondent bir marta.',
    'uz-Cyrl': 'Сақланган жавоблар, ҳар бир респондент бир марта.',
    ru: 'Сохранённые ответы, каждый респондент один раз.',
    'zh-Hans': '已保存的答卷，每人一份。',
  },
  'response-rate': {
    en: 'Responses divided by registrations.',
    'uz-Latn': 'Javoblar soni roʻyxatdan oʻtganlar soniga boʻlingan.',
    'uz-Cyrl': 'Жавоблар сони рўйхатдан ўтганлар сонига бўлинган.',
    ru: 'Число ответов, делённое на число регистраций.',
    'zh-Hans': '答卷数除以登记数。',
  },
  registrations: {
    en: 'Registrations. Registered is not attended or completed.',
    'uz-Latn': 'Roʻyxatdan oʻtishlar. Roʻyxatdan oʻtish qatnashish yoki tugatish degani emas.',
    'uz-Cyrl': 'Рўйхатдан ўтишлар. Рўйхатдан ўтиш қатнашиш ёки тугатиш дегани эмас.',
    ru: 'Регистрации. Регистрация не означает участия или завершения.',
    'zh-Hans': '登记数。登记不等于出席或结业。',
  },
  cities: {
    en: 'Different cities among the registrations that name one.',
    'uz-Latn': 'Shahri koʻrsatilgan roʻyxatdan oʻtishlardagi turli shaharlar.',
    'uz-Cyrl': 'Шаҳри кўрсатилган рўйхатдан ўтишлардаги турли шаҳарлар.',
    ru: 'Разные города среди регистраций, где город назван.',
    'zh-Hans': '登记中填写的不同城市数。',
  },
}

export function methodWords(method: string, language: Language): string {
  return METHODS[method]?.[language] ?? method
}

const REASONS: Readonly<Record<Reason['code'], FullText>> = {
  'impossible-base': {
    en: 'The published {published}% cannot come from all {responded} who answered the survey. It comes out as {count} of the {base} who answered this question.',
    'uz-Latn':
      'Eʼlon qilingan {published}% soʻrovnomaga javob bergan {responded} kishining hammasidan chiqishi mumkin emas. U shu savolga javob bergan {base} kishidan {count} nafari sifatida chiqadi.',
    'uz-Cyrl':
      'Эълон қилинган {published}% сўровномага жавоб берган {responded} кишининг ҳаммасидан чиқиши мумкин эмас. У шу саволга жавоб берган {base} кишидан {count} нафари сифатида чиқади.',
    ru: 'Опубликованные {published}% не могут получиться из всех {responded} ответивших на опрос. Они получаются как {count} из {base} ответивших на этот вопрос.',
    'zh-Hans': '已公布的 {published}% 不可能来自全部 {responded} 名答卷者。按回答本题的 {base} 人中的 {count} 人计算可得此数。',
  },
  implausible: {
    en: 'A mean of {value} is more than any city of the programme has: the largest, {city}, has {largest}. Some respondents gave the population of their region. The median is {median}.',
    'uz-Latn':
      '{value} oʻrtachasi dasturdagi har qanday shahar aholisidan koʻp: eng kattasi, {city}, {largest} aholiga ega. Ayrim respondentlar oʻz viloyati aholisini yozgan. Mediana — {median}.',
    'uz-Cyrl':
      '{value} ўртачаси дастурдаги ҳар қандай шаҳар аҳолисидан кўп: энг каттаси, {city}, {largest} аҳолига эга. Айрим респондентлар ўз вилояти аҳолисини ёзган. Медиана — {median}.',
    ru: 'Среднее {value} больше населения любого города программы: в крупнейшем, {city}, — {largest}. Часть респондентов указала население области. Медиана — {median}.',
    'zh-Hans':
      '平均数 {value} 超过项目中任何城市的人口：最大的城市 {city} 为 {largest}。部分受访者填写的是所在州的人口。中位数为 {median}。',
  },
  differs: {
    en: 'Published: {published}. The answers now give {now}.',
    'uz-Latn': 'Eʼlon qilingan: {published}. Javoblar hozir {now} beradi.',
    'uz-Cyrl': 'Эълон қилинган: {published}. Жавоблар ҳозир {now} беради.',
    ru: 'Опубликовано: {published}. По ответам сейчас: {now}.',
    'zh-Hans': '已公布：{published}。按目前的回答为：{now}。',
  },
  'too-few': {
    en: 'Too few answers to print.',
    'uz-Latn': 'Chop etish uchun javoblar juda kam.',
    'uz-Cyrl': 'Чоп этиш учун жавоблар жуда кам.',
    ru: 'Слишком мало ответов для печати.',
    'zh-Hans': '回答过少，不予刊印。',
  },
}

/** Why a published value cannot be printed as it was; numbers are already in the reader's form. */
export function reasonWords(code: Reason['code'], values: Readonly<Record<string, string | number>>, language: Language): string {
  return fill(REASONS[code][language], values)
}

export function sectionWords(section: Indicator['section'], language: Language): string {
  return WORDS[section][language]
}

export function statusWords(status: Figure['status'], language: Language): string {
  return WORDS[status][language]
}

const FINDINGS = {
  most: {
    en: '{what}: {value}',
    'uz-Latn': '{what}: {value}',
    'uz-Cyrl': '{what}: {value}',
    ru: '{what}: {value}',
    'zh-Hans': '{what}：{value}',
  },
  intervalBase: {
    en: 'Share of those who answered each question; the bar is the interval in which the share of all would lie if the silent were like the answering.',
    'uz-Latn':
      'Har bir savolga javob berganlar ulushi; chiziq — jim qolganlar javob berganlarga oʻxshasa, hammaning ulushi yotadigan oraliq.',
    'uz-Cyrl': 'Ҳар бир саволга жавоб берганлар улуши; чизиқ — жим қолганлар жавоб берганларга ўхшаса, ҳамманинг улуши ётадиган оралиқ.',
    ru: 'Доля ответивших на каждый вопрос; полоса — интервал, в котором лежала бы доля всех, если бы промолчавшие были похожи на ответивших.',
    'zh-Hans': '占各题作答者的比例；横条为假定未答者与作答者相同时全体比例所在的区间。',
  },
  scale: {
    en: 'How the statements were answered',
    'uz-Latn': 'Fikrlarga qanday javob berildi',
    'uz-Cyrl': 'Фикрларга қандай жавоб берилди',
    ru: 'Как ответили на утверждения',
    'zh-Hans': '对各陈述的回答',
  },
  scaleBase: {
    en: 'All who answered each question; empty categories are kept.',
    'uz-Latn': 'Har bir savolga javob berganlarning hammasi; boʻsh toifalar saqlangan.',
    'uz-Cyrl': 'Ҳар бир саволга жавоб берганларнинг ҳаммаси; бўш тоифалар сақланган.',
    ru: 'Все ответившие на каждый вопрос; пустые категории сохранены.',
    'zh-Hans': '各题全部作答者；保留空类别。',
  },
  countBase: {
    en: 'Respondents who named it, of those who answered the question; several answers were possible.',
    'uz-Latn': 'Savolga javob berganlardan uni aytganlar; bir necha javob mumkin edi.',
    'uz-Cyrl': 'Саволга жавоб берганлардан уни айтганлар; бир неча жавоб мумкин эди.',
    ru: 'Назвавшие это среди ответивших на вопрос; можно было дать несколько ответов.',
    'zh-Hans': '回答本题者中提到该项的人数；可多选。',
  },
} as const satisfies Record<string, FullText>

export const findingWords = (language: Language) => wordsIn(FINDINGS, language)
