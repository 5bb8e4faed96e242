import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

/** The words of the account that comes with data. */
const WORDS = {
  what: {
    en: 'Single answers of {rows} people to a survey of the programme “{programme}”. Questionnaire: {instrument}.',
    'uz-Latn': '“{programme}” dasturi soʻrovnomasiga {rows} kishi bergan javoblar. Soʻrovnoma: {instrument}.',
    'uz-Cyrl': '“{programme}” дастури сўровномасига {rows} киши берган жавоблар. Сўровнома: {instrument}.',
    ru: 'Ответы {rows} человек на опрос программы «{programme}». Анкета: {instrument}.',
    'zh-Hans': '项目“{programme}”问卷中 {rows} 人的逐份回答。问卷：{instrument}。',
  },
  open: {
    en: 'Level: open. For anybody. Nobody can be singled out by what others may know of them.',
    'uz-Latn': 'Daraja: ochiq. Hamma uchun. Boshqalar biladigan belgilar boʻyicha hech kimni ajratib boʻlmaydi.',
    'uz-Cyrl': 'Даража: очиқ. Ҳамма учун. Бошқалар биладиган белгилар бўйича ҳеч кимни ажратиб бўлмайди.',
    ru: 'Уровень: открытый. Для всех. По признакам, известным другим, никого нельзя выделить.',
    'zh-Hans': '级别：开放。面向所有人。无法凭他人可能知道的特征识别任何人。',
  },
  scientific: {
    en: 'Level: scientific. For evaluators who are signed in. Names, addresses, words as they were typed and times are left out.',
    'uz-Latn': 'Daraja: ilmiy. Tizimga kirgan baholovchilar uchun. Ism, manzil, yozilgan matn va vaqtlar chetda.',
    'uz-Cyrl': 'Даража: илмий. Тизимга кирган баҳоловчилар учун. Исм, манзил, ёзилган матн ва вақтлар четда.',
    ru: 'Уровень: научный. Для вошедших оценщиков. Имена, адреса, введённый текст и время не включены.',
    'zh-Hans': '级别：科研。供已登录的评估人员使用。不含姓名、地址、填写的文字和时间。',
  },
  full: {
    en: 'Level: full. All answers, words as they were typed too. It is written down who took these data and when; they may not be passed on.',
    'uz-Latn': 'Daraja: toʻliq. Barcha javoblar, yozilgan matn ham. Kim va qachon olgani yozib qoʻyiladi; boshqalarga berilmaydi.',
    'uz-Cyrl': 'Даража: тўлиқ. Барча жавоблар, ёзилган матн ҳам. Ким ва қачон олгани ёзиб қўйилади; бошқаларга берилмайди.',
    ru: 'Уровень: полный. Все ответы, включая введённый текст. Записано, кто и когда взял эти данные; передавать их нельзя.',
    'zh-Hans': '级别：完整。包含全部回答及填写的文字。会记录何人何时取走；不得转交他人。',
  },
  done: {
    en: 'What was done to the answers',
    'uz-Latn': 'Javoblar bilan nima qilindi',
    'uz-Cyrl': 'Жавоблар билан нима қилинди',
    ru: 'Что сделано с ответами',
    'zh-Hans': '对回答做了哪些处理',
  },
  'gone-words': {
    en: 'Left out because they hold words as typed ({n}): {items}',
    'uz-Latn': 'Chetda, chunki yozilgan matn ({n}): {items}',
    'uz-Cyrl': 'Четда, чунки ёзилган матн ({n}): {items}',
    ru: 'Не включено, так как это введённый текст ({n}): {items}',
    'zh-Hans': '因含填写的文字而略去（{n}）：{items}',
  },
  'gone-personal': {
    en: 'Left out because they name a person ({n}): {items}',
    'uz-Latn': 'Chetda, chunki shaxsni koʻrsatadi ({n}): {items}',
    'uz-Cyrl': 'Четда, чунки шахсни кўрсатади ({n}): {items}',
    ru: 'Не включено, так как указывает на человека ({n}): {items}',
    'zh-Hans': '因可识别个人而略去（{n}）：{items}',
  },
  'gone-day': {
    en: 'Left out because they hold days ({n}): {items}',
    'uz-Latn': 'Chetda, chunki sanalar ({n}): {items}',
    'uz-Cyrl': 'Четда, чунки саналар ({n}): {items}',
    ru: 'Не включено, так как это даты ({n}): {items}',
    'zh-Hans': '因含日期而略去（{n}）：{items}',
  },
  'gone-several': {
    en: 'Left out because people can be known by several answers together ({n}): {items}',
    'uz-Latn': 'Chetda, chunki bir nechta javob birga kishini tanitishi mumkin ({n}): {items}',
    'uz-Cyrl': 'Четда, чунки бир нечта жавоб бирга кишини танитиши мумкин ({n}): {items}',
    ru: 'Не включено, так как по сочетанию ответов можно узнать человека ({n}): {items}',
    'zh-Hans': '因多个回答组合可识别个人而略去（{n}）：{items}',
  },
  'gone-rare': {
    en: 'Left out because too few people share a value, alone or together with others ({n}; in brackets how many answered): {items}',
    'uz-Latn': 'Chetda, chunki bir xil javob berganlar juda kam ({n}; qavsda javoblar soni): {items}',
    'uz-Cyrl': 'Четда, чунки бир хил жавоб берганлар жуда кам ({n}; қавсда жавоблар сони): {items}',
    ru: 'Не включено, так как одно значение или сочетание у слишком немногих ({n}; в скобках число ответов): {items}',
    'zh-Hans': '因单独或组合取值的人数过少而略去（{n}；括号内为回答数）：{items}',
  },
  'did-coarser': {
    en: '{item}: given more coarsely, by region, for {people} people.',
    'uz-Latn': '{item}: {people} kishi uchun yiriklashtirilib, hudud boʻyicha berilgan.',
    'uz-Cyrl': '{item}: {people} киши учун йириклаштирилиб, ҳудуд бўйича берилган.',
    ru: '{item}: дано укрупнённо, по региону, для {people} чел.',
    'zh-Hans': '{item}：对 {people} 人改按地区粗略给出。',
  },
  'did-joined': {
    en: '{item}: put together {values}, {people} people.',
    'uz-Latn': '{item}: birlashtirildi: {values}, {people} kishi.',
    'uz-Cyrl': '{item}: бирлаштирилди: {values}, {people} киши.',
    ru: '{item}: объединено: {values}, {people} чел.',
    'zh-Hans': '{item}：合并 {values}，共 {people} 人。',
  },
  'did-emptied': {
    en: '{item}: emptied for {people} people who stood out.',
    'uz-Latn': '{item}: ajralib turgan {people} kishi uchun boʻsh qoldirildi.',
    'uz-Cyrl': '{item}: ажралиб турган {people} киши учун бўш қолдирилди.',
    ru: '{item}: очищено для {people} чел., которые выделялись.',
    'zh-Hans': '{item}：对 {people} 名可被识别者留空。',
  },
  checked: {
    en: 'Checked: every combination of the profile ({profile}) is shared by at least {k} people; the rarest by {smallest}.',
    'uz-Latn': 'Tekshirildi: belgilarning ({profile}) har bir birikmasi kamida {k} kishida bor; eng kami {smallest} kishida.',
    'uz-Cyrl': 'Текширилди: белгиларнинг ({profile}) ҳар бир бирикмаси камида {k} кишида бор; энг ками {smallest} кишида.',
    ru: 'Проверено: каждое сочетание признаков ({profile}) есть не менее чем у {k} человек; самое редкое — у {smallest}.',
    'zh-Hans': '已核查：特征（{profile}）的每种组合至少有 {k} 人；最少的有 {smallest} 人。',
  },
  noProfile: {
    en: 'Checked: nothing is left by which others may know who answered; all {smallest} people are alike in that.',
    'uz-Latn': 'Tekshirildi: kim javob berganini bildiradigan belgi qolmagan; bunda {smallest} kishining hammasi bir xil.',
    'uz-Cyrl': 'Текширилди: ким жавоб берганини билдирадиган белги қолмаган; бунда {smallest} кишининг ҳаммаси бир хил.',
    ru: 'Проверено: не осталось ничего, по чему можно узнать ответившего; в этом все {smallest} чел. одинаковы.',
    'zh-Hans': '已核查：没有可供他人识别答题者的特征；{smallest} 人在此完全相同。',
  },
  notProtected: {
    en: 'Groups may be small: rare combinations of answers can point to a person. Do not publish these data.',
    'uz-Latn': 'Guruhlar kichik boʻlishi mumkin: kam uchraydigan javoblar kishini koʻrsatishi mumkin. Bu maʼlumotlarni eʼlon qilmang.',
    'uz-Cyrl': 'Гуруҳлар кичик бўлиши мумкин: кам учрайдиган жавоблар кишини кўрсатиши мумкин. Бу маълумотларни эълон қилманг.',
    ru: 'Группы могут быть малы: редкие сочетания ответов могут указать на человека. Не публикуйте эти данные.',
    'zh-Hans': '分组可能很小：少见的回答组合可能指向个人。请勿公布这些数据。',
  },
  sorted: {
    en: 'The rows stand in the order of what they say, not in which they came. Rare combinations of other answers can still point to a person.',
    'uz-Latn':
      'Qatorlar kelgan tartibda emas, mazmuni tartibida turadi. Boshqa javoblarning kam uchraydigan birikmasi baribir kishini koʻrsatishi mumkin.',
    'uz-Cyrl':
      'Қаторлар келган тартибда эмас, мазмуни тартибида туради. Бошқа жавобларнинг кам учрайдиган бирикмаси барибир кишини кўрсатиши мумкин.',
    ru: 'Строки стоят в порядке содержания, а не поступления. Редкие сочетания других ответов всё же могут указать на человека.',
    'zh-Hans': '各行按内容而非收到的顺序排列。其他回答的少见组合仍可能指向个人。',
  },
  files: { en: 'Files', 'uz-Latn': 'Fayllar', 'uz-Cyrl': 'Файллар', ru: 'Файлы', 'zh-Hans': '文件' },
  fileList: {
    en: '`answers.csv` with `answers.csv-metadata.json` (CSV on the Web), `answers.xlsx`, `answers.parquet`, `answers.sav` (SPSS; without words): the same answers as codes. `codebook.*.md`: what the codes mean. `instrument.xlsx` (XLSForm), `instrument.json`: the questionnaire. `SHA256SUMS`: to check that nothing was changed.',
    'uz-Latn':
      '`answers.csv` va `answers.csv-metadata.json` (CSV on the Web), `answers.xlsx`, `answers.parquet`, `answers.sav` (SPSS; matnsiz): bir xil javoblar, kodlar bilan. `codebook.*.md`: kodlar maʼnosi. `instrument.xlsx` (XLSForm), `instrument.json`: soʻrovnoma. `SHA256SUMS`: hech narsa oʻzgarmaganini tekshirish uchun.',
    'uz-Cyrl':
      '`answers.csv` ва `answers.csv-metadata.json` (CSV on the Web), `answers.xlsx`, `answers.parquet`, `answers.sav` (SPSS; матнсиз): бир хил жавоблар, кодлар билан. `codebook.*.md`: кодлар маъноси. `instrument.xlsx` (XLSForm), `instrument.json`: сўровнома. `SHA256SUMS`: ҳеч нарса ўзгармаганини текшириш учун.',
    ru: '`answers.csv` с `answers.csv-metadata.json` (CSV on the Web), `answers.xlsx`, `answers.parquet`, `answers.sav` (SPSS; без текста): одни и те же ответы кодами. `codebook.*.md`: значения кодов. `instrument.xlsx` (XLSForm), `instrument.json`: анкета. `SHA256SUMS`: для проверки, что ничего не изменено.',
    'zh-Hans':
      '`answers.csv` 及 `answers.csv-metadata.json`（CSV on the Web）、`answers.xlsx`、`answers.parquet`、`answers.sav`（SPSS，不含文字）：同样的回答，以代码表示。`codebook.*.md`：代码含义。`instrument.xlsx`（XLSForm）、`instrument.json`：问卷。`SHA256SUMS`：用于核对未被改动。',
  },
  licence: { en: 'Licence', 'uz-Latn': 'Litsenziya', 'uz-Cyrl': 'Лицензия', ru: 'Лицензия', 'zh-Hans': '许可' },
  ccBy: {
    en: 'CC BY 4.0. To cite: “{title}”, with the address where you found it and the number below.',
    'uz-Latn': 'CC BY 4.0. Iqtibos: “{title}”, topilgan manzil va quyidagi raqam bilan.',
    'uz-Cyrl': 'CC BY 4.0. Иқтибос: “{title}”, топилган манзил ва қуйидаги рақам билан.',
    ru: 'CC BY 4.0. Ссылаться: «{title}», с адресом, где найдено, и номером ниже.',
    'zh-Hans': 'CC BY 4.0。引用方式：“{title}”，并注明来源网址及下列编号。',
  },
  noLicence: {
    en: 'No licence has been granted yet.',
    'uz-Latn': 'Litsenziya hali berilmagan.',
    'uz-Cyrl': 'Лицензия ҳали берилмаган.',
    ru: 'Лицензия пока не предоставлена.',
    'zh-Hans': '尚未授予许可。',
  },
  state: {
    en: 'State of the answers: {snapshot}, the last of {day}. The same answers give the same files.',
    'uz-Latn': 'Javoblar holati: {snapshot}, oxirgisi {day}. Bir xil javoblar bir xil fayllarni beradi.',
    'uz-Cyrl': 'Жавоблар ҳолати: {snapshot}, охиргиси {day}. Бир хил жавоблар бир хил файлларни беради.',
    ru: 'Состояние ответов: {snapshot}, последний от {day}. Одинаковые ответы дают одинаковые файлы.',
    'zh-Hans': '回答状态：{snapshot}，最后一份为 {day}。相同的回答产生相同的文件。',
  },
} as const satisfies Record<string, FullText>

export const readmeWords = (language: Language) => wordsIn(WORDS, language)
