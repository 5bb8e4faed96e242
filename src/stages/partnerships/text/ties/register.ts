import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import type { RowFault } from '../../model/ties/import.ts'
import type { TieColumn } from '../../model/ties/rows.ts'
import type { Tie } from '../../model/ties.ts'

const WORDS = {
  register: {
    en: 'Register of ties',
    'uz-Latn': 'Aloqalar reyestri',
    'uz-Cyrl': 'Алоқалар реестри',
    ru: 'Реестр связей',
    'zh-Hans': '结好关系名录',
  },
  registerLead: {
    en: 'Ties that cities already have, with what is known of them and where it stands.',
    'uz-Latn': 'Shaharlarning mavjud aloqalari, ular haqida maʼlum boʻlgan narsalar va manbasi.',
    'uz-Cyrl': 'Шаҳарларнинг мавжуд алоқалари, улар ҳақида маълум бўлган нарсалар ва манбаси.',
    ru: 'Существующие связи городов: что о них известно и откуда.',
    'zh-Hans': '各城市现有的联系、已知情况及其来源。',
  },
  registerNone: {
    en: 'The register is empty. Import a table, or let programmes add what they learn.',
    'uz-Latn': 'Reyestr boʻsh. Jadval yuklang yoki dasturlar oʻz maʼlumotini qoʻshsin.',
    'uz-Cyrl': 'Реестр бўш. Жадвал юкланг ёки дастурлар ўз маълумотини қўшсин.',
    ru: 'Реестр пуст. Загрузите таблицу или дождитесь сведений от программ.',
    'zh-Hans': '名录为空。可导入表格，或由各项目补充。',
  },
  tieCities: { en: 'Cities', 'uz-Latn': 'Shaharlar', 'uz-Cyrl': 'Шаҳарлар', ru: 'Города', 'zh-Hans': '城市' },
  tieKind: { en: 'Kind', 'uz-Latn': 'Turi', 'uz-Cyrl': 'Тури', ru: 'Вид', 'zh-Hans': '类别' },
  tieStatus: { en: 'Status', 'uz-Latn': 'Holati', 'uz-Cyrl': 'Ҳолати', ru: 'Состояние', 'zh-Hans': '状态' },
  tieSince: { en: 'Since', 'uz-Latn': 'Qachondan', 'uz-Cyrl': 'Қачондан', ru: 'С какого времени', 'zh-Hans': '开始时间' },
  tieLast: {
    en: 'Last activity',
    'uz-Latn': 'Oxirgi faoliyat',
    'uz-Cyrl': 'Охирги фаолият',
    ru: 'Последняя активность',
    'zh-Hans': '最近活动',
  },
  tieEvidence: { en: 'Evidence', 'uz-Latn': 'Dalil', 'uz-Cyrl': 'Далил', ru: 'Подтверждение', 'zh-Hans': '证据' },
  noActivity: { en: 'none logged', 'uz-Latn': 'qayd etilmagan', 'uz-Cyrl': 'қайд этилмаган', ru: 'не отмечена', 'zh-Hans': '无记录' },
  dormant: {
    en: 'dormant: no logged activity for {months} months',
    'uz-Latn': 'sust: {months} oy davomida faoliyat qayd etilmagan',
    'uz-Cyrl': 'суст: {months} ой давомида фаолият қайд этилмаган',
    ru: 'бездействует: активность не отмечена {months} месяцев',
    'zh-Hans': '停滞：{months} 个月内无活动记录',
  },
  dormantCount: {
    en: '{n} of {all} ties are active and without a logged activity in the last {months} months.',
    'uz-Latn': '{all} ta aloqadan {n} tasi faol deb yozilgan, lekin oxirgi {months} oyda faoliyat qayd etilmagan.',
    'uz-Cyrl': '{all} та алоқадан {n} таси фаол деб ёзилган, лекин охирги {months} ойда фаолият қайд этилмаган.',
    ru: 'Из {all} связей {n} числятся действующими, но за последние {months} месяцев активность не отмечена.',
    'zh-Hans': '{all} 项联系中有 {n} 项登记为有效，但近 {months} 个月无活动记录。',
  },
  importTies: {
    en: 'Import ties',
    'uz-Latn': 'Aloqalarni yuklash',
    'uz-Cyrl': 'Алоқаларни юклаш',
    ru: 'Загрузить связи',
    'zh-Hans': '导入联系',
  },
  importHow: {
    en: 'A CSV, XLSX or ODS file with a line for each tie. First you see what will become of each line; nothing is kept before you say so.',
    'uz-Latn':
      'Har bir aloqa uchun bir qatorli CSV, XLSX yoki ODS fayl. Avval har bir qator nima boʻlishini koʻrasiz; siz tasdiqlamaguncha hech narsa saqlanmaydi.',
    'uz-Cyrl':
      'Ҳар бир алоқа учун бир қаторли CSV, XLSX ёки ODS файл. Аввал ҳар бир қатор нима бўлишини кўрасиз; сиз тасдиқламагунча ҳеч нарса сақланмайди.',
    ru: 'Файл CSV, XLSX или ODS, по строке на связь. Сначала вы увидите, что станет с каждой строкой; без вашего согласия ничего не сохраняется.',
    'zh-Hans': 'CSV、XLSX 或 ODS 文件，每行一项联系。系统先显示每行的处理结果，经您确认后才保存。',
  },
  importColumns: {
    en: 'Columns: {columns}. City names may be in any script.',
    'uz-Latn': 'Ustunlar: {columns}. Shahar nomlari istalgan yozuvda boʻlishi mumkin.',
    'uz-Cyrl': 'Устунлар: {columns}. Шаҳар номлари исталган ёзувда бўлиши мумкин.',
    ru: 'Столбцы: {columns}. Названия городов — в любой письменности.',
    'zh-Hans': '列：{columns}。城市名称可用任何文字。',
  },
  importFile: { en: 'File', 'uz-Latn': 'Fayl', 'uz-Cyrl': 'Файл', ru: 'Файл', 'zh-Hans': '文件' },
  importRead: {
    en: 'Look at the lines',
    'uz-Latn': 'Qatorlarni koʻrish',
    'uz-Cyrl': 'Қаторларни кўриш',
    ru: 'Посмотреть строки',
    'zh-Hans': '查看各行',
  },
  importEmpty: {
    en: 'Download an empty table',
    'uz-Latn': 'Boʻsh jadvalni yuklab olish',
    'uz-Cyrl': 'Бўш жадвални юклаб олиш',
    ru: 'Скачать пустую таблицу',
    'zh-Hans': '下载空白表格',
  },
  preview: {
    en: 'What will become of each line',
    'uz-Latn': 'Har bir qator nima boʻladi',
    'uz-Cyrl': 'Ҳар бир қатор нима бўлади',
    ru: 'Что станет с каждой строкой',
    'zh-Hans': '各行的处理结果',
  },
  line: { en: 'Line', 'uz-Latn': 'Qator', 'uz-Cyrl': 'Қатор', ru: 'Строка', 'zh-Hans': '行' },
  becomes: { en: 'What happens', 'uz-Latn': 'Nima boʻladi', 'uz-Cyrl': 'Нима бўлади', ru: 'Что произойдёт', 'zh-Hans': '处理' },
  keepTies: {
    en: 'Keep these ties',
    'uz-Latn': 'Bu aloqalarni saqlash',
    'uz-Cyrl': 'Бу алоқаларни сақлаш',
    ru: 'Сохранить эти связи',
    'zh-Hans': '保存这些联系',
  },
  again: { en: 'Look again', 'uz-Latn': 'Qayta koʻrish', 'uz-Cyrl': 'Қайта кўриш', ru: 'Посмотреть ещё раз', 'zh-Hans': '重新查看' },
  whichCity: {
    en: 'Which city is “{typed}”?',
    'uz-Latn': '“{typed}” qaysi shahar?',
    'uz-Cyrl': '“{typed}” қайси шаҳар?',
    ru: 'Какой город — «{typed}»?',
    'zh-Hans': '“{typed}”是哪座城市？',
  },
  asksPerson: {
    en: 'More than one city may be meant: choose one.',
    'uz-Latn': 'Bir nechta shahar boʻlishi mumkin: birini tanlang.',
    'uz-Cyrl': 'Бир нечта шаҳар бўлиши мумкин: бирини танланг.',
    ru: 'Возможны несколько городов: выберите один.',
    'zh-Hans': '可能指多座城市，请选择。',
  },
  state_new: { en: 'will be added', 'uz-Latn': 'qoʻshiladi', 'uz-Cyrl': 'қўшилади', ru: 'будет добавлена', 'zh-Hans': '将新增' },
  state_changed: {
    en: 'is known; takes the new facts',
    'uz-Latn': 'maʼlum; yangi maʼlumot oladi',
    'uz-Cyrl': 'маълум; янги маълумот олади',
    ru: 'известна; получит новые сведения',
    'zh-Hans': '已有，将更新',
  },
  state_same: {
    en: 'is known already',
    'uz-Latn': 'allaqachon maʼlum',
    'uz-Cyrl': 'аллақачон маълум',
    ru: 'уже известна',
    'zh-Hans': '已有',
  },
  state_asks: {
    en: 'waits for you to choose',
    'uz-Latn': 'tanlovingizni kutmoqda',
    'uz-Cyrl': 'танловингизни кутмоқда',
    ru: 'ждёт вашего выбора',
    'zh-Hans': '待您选择',
  },
  state_wrong: {
    en: 'is left out',
    'uz-Latn': 'tashlab ketiladi',
    'uz-Cyrl': 'ташлаб кетилади',
    ru: 'будет пропущена',
    'zh-Hans': '将略过',
  },
  newCity: {
    en: '{city} is taken up in the register of cities.',
    'uz-Latn': '{city} shaharlar reyestriga kiritiladi.',
    'uz-Cyrl': '{city} шаҳарлар реестрига киритилади.',
    ru: '{city} будет внесён в реестр городов.',
    'zh-Hans': '{city}将加入城市名录。',
  },
  kept: {
    en: 'Kept: {added} new ties, {changed} with new facts.',
    'uz-Latn': 'Saqlandi: {added} ta yangi aloqa, {changed} tasida yangi maʼlumot.',
    'uz-Cyrl': 'Сақланди: {added} та янги алоқа, {changed} тасида янги маълумот.',
    ru: 'Сохранено: новых связей {added}, с новыми сведениями {changed}.',
    'zh-Hans': '已保存：新增 {added} 项，更新 {changed} 项。',
  },
  leftOut: {
    en: 'Left out because something in them is wrong: {n}.',
    'uz-Latn': 'Xatosi boʻlgani uchun tashlab ketildi: {n}.',
    'uz-Cyrl': 'Хатоси бўлгани учун ташлаб кетилди: {n}.',
    ru: 'Пропущено из-за ошибок: {n}.',
    'zh-Hans': '因有错误而略过：{n}。',
  },
  waiting: {
    en: 'Waiting for a choice, and not kept: {n}.',
    'uz-Latn': 'Tanlov kutilmoqda, saqlanmadi: {n}.',
    'uz-Cyrl': 'Танлов кутилмоқда, сақланмади: {n}.',
    ru: 'Ждут выбора и не сохранены: {n}.',
    'zh-Hans': '待选择、未保存：{n}。',
  },
  onlyYearOf: { en: '{year}', 'uz-Latn': '{year}', 'uz-Cyrl': '{year}', ru: '{year}', 'zh-Hans': '{year}年' },
} as const satisfies Record<string, FullText>

export const registerWords = (language: Language) => wordsIn(WORDS, language)

/** Words for the heads of a table of ties. */
export const COLUMN_WORDS: Readonly<Record<TieColumn, FullText>> = {
  city: { en: 'city', 'uz-Latn': 'shahar', 'uz-Cyrl': 'шаҳар', ru: 'город', 'zh-Hans': '城市' },
  country: { en: 'country', 'uz-Latn': 'mamlakat', 'uz-Cyrl': 'мамлакат', ru: 'страна', 'zh-Hans': '国家' },
  partner: { en: 'partner', 'uz-Latn': 'hamkor', 'uz-Cyrl': 'ҳамкор', ru: 'партнёр', 'zh-Hans': '伙伴城市' },
  partnerCountry: {
    en: 'partner country',
    'uz-Latn': 'hamkor mamlakati',
    'uz-Cyrl': 'ҳамкор мамлакати',
    ru: 'страна партнёра',
    'zh-Hans': '伙伴国家',
  },
  kind: { en: 'kind', 'uz-Latn': 'turi', 'uz-Cyrl': 'тури', ru: 'вид', 'zh-Hans': '类别' },
  status: { en: 'status', 'uz-Latn': 'holati', 'uz-Cyrl': 'ҳолати', ru: 'состояние', 'zh-Hans': '状态' },
  since: { en: 'since', 'uz-Latn': 'qachondan', 'uz-Cyrl': 'қачондан', ru: 'с какого времени', 'zh-Hans': '开始时间' },
  lastActivity: {
    en: 'last activity',
    'uz-Latn': 'oxirgi faoliyat',
    'uz-Cyrl': 'охирги фаолият',
    ru: 'последняя активность',
    'zh-Hans': '最近活动',
  },
  about: { en: 'about', 'uz-Latn': 'mazmuni', 'uz-Cyrl': 'мазмуни', ru: 'содержание', 'zh-Hans': '内容' },
  source: { en: 'source', 'uz-Latn': 'manba', 'uz-Cyrl': 'манба', ru: 'источник', 'zh-Hans': '来源' },
  evidence: { en: 'evidence', 'uz-Latn': 'dalil', 'uz-Cyrl': 'далил', ru: 'подтверждение', 'zh-Hans': '证据' },
}

const STATUSES: Readonly<Record<Tie['status'], FullText>> = {
  active: { en: 'active', 'uz-Latn': 'faol', 'uz-Cyrl': 'фаол', ru: 'действует', 'zh-Hans': '有效' },
  planned: { en: 'planned', 'uz-Latn': 'rejalashtirilgan', 'uz-Cyrl': 'режалаштирилган', ru: 'планируется', 'zh-Hans': '计划中' },
  ended: { en: 'ended', 'uz-Latn': 'tugagan', 'uz-Cyrl': 'тугаган', ru: 'завершена', 'zh-Hans': '已结束' },
}

const FAULTS: Readonly<Record<RowFault, FullText>> = {
  'city-missing': {
    en: 'A tie joins two cities, and one of them is not named.',
    'uz-Latn': 'Aloqa ikki shaharni bogʻlaydi, ulardan biri yozilmagan.',
    'uz-Cyrl': 'Алоқа икки шаҳарни боғлайди, улардан бири ёзилмаган.',
    ru: 'Связь соединяет два города, а один из них не назван.',
    'zh-Hans': '联系须连接两座城市，其中一座未填写。',
  },
  'city-unknown': {
    en: 'No city called “{value}” is known. Write it as maps do, or add its country.',
    'uz-Latn': '“{value}” degan shahar maʼlum emas. Xaritadagidek yozing yoki mamlakatini qoʻshing.',
    'uz-Cyrl': '“{value}” деган шаҳар маълум эмас. Харитадагидек ёзинг ёки мамлакатини қўшинг.',
    ru: 'Город «{value}» неизвестен. Напишите его как на карте или добавьте страну.',
    'zh-Hans': '没有名为“{value}”的城市。请按地图写法填写，或补充国家。',
  },
  'country-unknown': {
    en: '“{value}” is no country that is known; two letters such as UZ, or its name, are expected.',
    'uz-Latn': '“{value}” maʼlum mamlakat emas; UZ kabi ikki harf yoki nomi kutiladi.',
    'uz-Cyrl': '“{value}” маълум мамлакат эмас; УЗ каби икки ҳарф ёки номи кутилади.',
    ru: '«{value}» — неизвестная страна; ожидаются две буквы, как UZ, или название.',
    'zh-Hans': '“{value}”不是已知国家；应为 UZ 之类的两个字母或国名。',
  },
  itself: {
    en: '{value} is named on both sides; a tie joins two different cities.',
    'uz-Latn': '{value} ikki tomonda ham yozilgan; aloqa ikki xil shaharni bogʻlaydi.',
    'uz-Cyrl': '{value} икки томонда ҳам ёзилган; алоқа икки хил шаҳарни боғлайди.',
    ru: '{value} указан с обеих сторон; связь соединяет разные города.',
    'zh-Hans': '{value}在两边都出现；联系须连接两座不同的城市。',
  },
  'kind-unknown': {
    en: '“{value}” is no kind of tie.',
    'uz-Latn': '“{value}” aloqa turi emas.',
    'uz-Cyrl': '“{value}” алоқа тури эмас.',
    ru: '«{value}» — не вид связи.',
    'zh-Hans': '“{value}”不是联系的类别。',
  },
  'status-unknown': {
    en: '“{value}” is no status of a tie.',
    'uz-Latn': '“{value}” aloqa holati emas.',
    'uz-Cyrl': '“{value}” алоқа ҳолати эмас.',
    ru: '«{value}» — не состояние связи.',
    'zh-Hans': '“{value}”不是联系的状态。',
  },
  'day-wrong': {
    en: '“{value}” is no day that exists; write 2019-05-03, 3.5.2019 or only the year.',
    'uz-Latn': '“{value}” mavjud kun emas; 2019-05-03, 3.5.2019 yoki faqat yilni yozing.',
    'uz-Cyrl': '“{value}” мавжуд кун эмас; 2019-05-03, 3.5.2019 ёки фақат йилни ёзинг.',
    ru: '«{value}» — такой даты нет; пишите 2019-05-03, 3.5.2019 или только год.',
    'zh-Hans': '“{value}”不是存在的日期；请写 2019-05-03、3.5.2019 或只写年份。',
  },
  'day-to-come': {
    en: '{value} is still to come.',
    'uz-Latn': '{value} hali kelmagan.',
    'uz-Cyrl': '{value} ҳали келмаган.',
    ru: '{value} ещё не наступило.',
    'zh-Hans': '{value} 尚未到来。',
  },
  'activity-before': {
    en: 'The last activity, {value}, lies before the tie began.',
    'uz-Latn': 'Oxirgi faoliyat, {value}, aloqa boshlanishidan oldin.',
    'uz-Cyrl': 'Охирги фаолият, {value}, алоқа бошланишидан олдин.',
    ru: 'Последняя активность, {value}, раньше начала связи.',
    'zh-Hans': '最近活动（{value}）早于联系开始时间。',
  },
  'source-missing': {
    en: 'The source is missing: where does this stand?',
    'uz-Latn': 'Manba koʻrsatilmagan: bu qayerda yozilgan?',
    'uz-Cyrl': 'Манба кўрсатилмаган: бу қаерда ёзилган?',
    ru: 'Нет источника: где это указано?',
    'zh-Hans': '缺少来源：出自何处？',
  },
  'too-long': {
    en: 'A cell has more than {value} letters.',
    'uz-Latn': 'Katakda {value} dan ortiq harf bor.',
    'uz-Cyrl': 'Катакда {value} дан ортиқ ҳарф бор.',
    ru: 'В ячейке больше {value} букв.',
    'zh-Hans': '单元格超过 {value} 个字。',
  },
  twice: {
    en: '{value}: the same tie stands in an earlier line.',
    'uz-Latn': '{value}: shu aloqa oldingi qatorda bor.',
    'uz-Cyrl': '{value}: шу алоқа олдинги қаторда бор.',
    ru: '{value}: та же связь есть в строке выше.',
    'zh-Hans': '{value}：前面的行已有同一联系。',
  },
}

export const statusWord = (status: Tie['status'], language: Language) => STATUSES[status][language]

export const rowFaultWords = (code: RowFault) => FAULTS[code]

/** The status that a word means, in any language. */
export function statusNamed(text: string): Tie['status'] | undefined {
  return named(STATUSES, text)
}

/** The column that a head means, in any language; numbers behind it and marks do not count. */
export function columnNamed(head: string): TieColumn | undefined {
  const bare = folded(head)
  return OTHER_HEADS[bare] ?? named(COLUMN_WORDS, bare)
}

const OTHER_HEADS: Readonly<Record<string, TieColumn>> = {
  'partner city': 'partner',
  type: 'kind',
  'last active': 'lastActivity',
  lastactivity: 'lastActivity',
  partnercountry: 'partnerCountry',
  note: 'about',
}

/** The key under which a word stands in any language. */
export function named<Key extends string>(words: Readonly<Record<Key, FullText>>, text: string): Key | undefined {
  const wanted = folded(text)
  const all = Object.entries(words) as [Key, FullText][]
  return all.find(([key, word]) => folded(key) === wanted || Object.values(word).some((each) => folded(each) === wanted))?.[0]
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_-]/g, ' ')
    .replace(/[^\p{L} ]/gu, '')
    .trim()
}
