import type { FullText } from '../../../kernel/language.ts'

/** Sentences of a report. `{name}` stands for words that the report puts there; none has a number of its own. */
export const SENTENCES = {
  editionOf: {
    en: 'Edition {edition}, {day}',
    'uz-Latn': '{edition}-nashr, {day}',
    'uz-Cyrl': '{edition}-нашр, {day}',
    ru: 'Издание {edition}, {day}',
    'zh-Hans': '第 {edition} 版，{day}',
  },
  draft: {
    en: '',
    'uz-Latn':
      'Oʻzbekcha matn qoralama: uni ona tili oʻzbekcha boʻlgan kishi hali oʻqib chiqmagan. Tafovut boʻlsa, inglizcha matn asosiy hisoblanadi.',
    'uz-Cyrl':
      'Ўзбекча матн қоралама: уни она тили ўзбекча бўлган киши ҳали ўқиб чиқмаган. Тафовут бўлса, инглизча матн асосий ҳисобланади.',
    ru: 'Русский текст — черновик: носитель языка его ещё не читал. При расхождениях верен английский текст.',
    'zh-Hans': '中文文本为草稿，尚未经母语人士审读。如有出入，以英文为准。',
  },
  evidenceWords: {
    en: 'Every figure in this report is counted from kept answers and marked with a diamond that leads to how it was counted. The evidence register is printed at the end and attached to the PDF.',
    'uz-Latn':
      'Hisobotdagi har bir koʻrsatkich saqlangan javoblardan hisoblangan va qanday hisoblanganiga olib boruvchi romb bilan belgilangan. Dalillar reyestri oxirida bosilgan va PDF ga ilova qilingan.',
    'uz-Cyrl':
      'Ҳисоботдаги ҳар бир кўрсаткич сақланган жавоблардан ҳисобланган ва қандай ҳисобланганига олиб борувчи ромб билан белгиланган. Далиллар реестри охирида босилган ва PDF га илова қилинган.',
    ru: 'Каждый показатель отчёта посчитан по сохранённым ответам и помечен ромбом, который ведёт к тому, как он посчитан. Реестр доказательств напечатан в конце и вложен в PDF.',
    'zh-Hans': '本报告的每项数据均由留存的回答统计得出，并以菱形标记，指向其统计方法。证据登记册印于书末，并附于 PDF 文件中。',
  },
  mandate: {
    en: 'Mandate of {day}: {by}.',
    'uz-Latn': '{day} kungi topshiriq: {by}.',
    'uz-Cyrl': '{day} кунги топшириқ: {by}.',
    ru: 'Поручение от {day}: {by}.',
    'zh-Hans': '{day}授权：{by}。',
  },
  spoken: {
    en: 'Languages of the programme: {languages}.',
    'uz-Latn': 'Dastur tillari: {languages}.',
    'uz-Cyrl': 'Дастур тиллари: {languages}.',
    ru: 'Языки программы: {languages}.',
    'zh-Hans': '项目语言：{languages}。',
  },
  did: { en: '{who}: {what}', 'uz-Latn': '{who}: {what}', 'uz-Cyrl': '{who}: {what}', ru: '{who}: {what}', 'zh-Hans': '{who}：{what}' },
  lecture: {
    en: 'Lecture {number}: {title}',
    'uz-Latn': '{number}-maʼruza: {title}',
    'uz-Cyrl': '{number}-маъруза: {title}',
    ru: 'Лекция {number}. {title}',
    'zh-Hans': '第 {number} 讲：{title}',
  },
  material: {
    en: '{title} ({language})',
    'uz-Latn': '{title} ({language})',
    'uz-Cyrl': '{title} ({language})',
    ru: '{title} ({language})',
    'zh-Hans': '{title}（{language}）',
  },
  missingLine: {
    en: '{silent} of the {registered} who registered did not answer. They are not shown in any share of this report.',
    'uz-Latn': 'Roʻyxatdan oʻtgan {registered} kishidan {silent} nafari javob bermadi. Ular hisobotdagi ulushlarga kirmagan.',
    'uz-Cyrl': 'Рўйхатдан ўтган {registered} кишидан {silent} нафари жавоб бермади. Улар ҳисоботдаги улушларга кирмаган.',
    ru: 'Из {registered} зарегистрированных не ответили {silent}. В доли, приведённые в отчёте, они не входят.',
    'zh-Hans': '{registered} 名登记者中有 {silent} 人未作答，未计入本报告的任何比例。',
  },
  missingRead: {
    en: 'Two ranges stand beside each share. The interval holds if those who kept silent think like those who answered. The wider range, “of all registered”, holds whatever the silent think: its lower end counts all of them against the statement, its upper end all of them for it.',
    'uz-Latn':
      'Har bir ulush yonida ikki oraliq bor. Birinchisi javob bermaganlar javob berganlar kabi oʻylasagina toʻgʻri. Kengroq oraliq, “barcha roʻyxatdan oʻtganlardan”, javob bermaganlar nima oʻylashidan qatʼi nazar toʻgʻri: quyi chegara ularning hammasini fikrga qarshi, yuqori chegara hammasini fikr tarafdori deb hisoblaydi.',
    'uz-Cyrl':
      'Ҳар бир улуш ёнида икки оралиқ бор. Биринчиси жавоб бермаганлар жавоб берганлар каби ўйласагина тўғри. Кенгроқ оралиқ, «барча рўйхатдан ўтганлардан», жавоб бермаганлар нима ўйлашидан қатъи назар тўғри: қуйи чегара уларнинг ҳаммасини фикрга қарши, юқори чегара ҳаммасини фикр тарафдори деб ҳисоблайди.',
    ru: 'Рядом с каждой долей стоят два диапазона. Интервал верен, если промолчавшие думают так же, как ответившие. Более широкий диапазон, «среди всех зарегистрированных», верен при любом их мнении: нижняя граница считает всех их против утверждения, верхняя — всех за.',
    'zh-Hans':
      '每项比例旁列有两个范围。区间以未作答者与作答者看法相同为前提。较宽的范围“占全部登记者”则无论未作答者看法如何均成立：下限将其全部计为不赞成，上限将其全部计为赞成。',
  },
  figureLine: {
    en: '{wording}: {value}',
    'uz-Latn': '{wording}: {value}',
    'uz-Cyrl': '{wording}: {value}',
    ru: '{wording}: {value}',
    'zh-Hans': '{wording}：{value}',
  },
  careLine: {
    en: '{wording}. {reason}',
    'uz-Latn': '{wording}. {reason}',
    'uz-Cyrl': '{wording}. {reason}',
    ru: '{wording}. {reason}',
    'zh-Hans': '{wording}。{reason}',
  },
  gap: {
    en: 'not printed: too few answers',
    'uz-Latn': 'bosilmadi: javoblar juda kam',
    'uz-Cyrl': 'босилмади: жавоблар жуда кам',
    ru: 'не напечатано: слишком мало ответов',
    'zh-Hans': '未刊印：回答过少',
  },
  guideIntro: {
    en: 'Those who were interviewed were asked:',
    'uz-Latn': 'Suhbatdoshlarga quyidagi savollar berildi:',
    'uz-Cyrl': 'Суҳбатдошларга қуйидаги саволлар берилди:',
    ru: 'В интервью задавались вопросы:',
    'zh-Hans': '受访者被问到以下问题：',
  },
  original: {
    en: 'Taken from a text in {language}; translated here.',
    'uz-Latn': 'Asl matn tili: {language}; bu yerda tarjimasi berilgan.',
    'uz-Cyrl': 'Асл матн тили: {language}; бу ерда таржимаси берилган.',
    ru: 'Язык исходного текста: {language}; здесь дан перевод.',
    'zh-Hans': '原文语言：{language}；此处为译文。',
  },
  contactLine: {
    en: 'For course materials and questions write to {address}.',
    'uz-Latn': 'Kurs materiallari va savollar uchun manzil: {address}.',
    'uz-Cyrl': 'Курс материаллари ва саволлар учун манзил: {address}.',
    ru: 'Материалы курса и вопросы: {address}.',
    'zh-Hans': '索取课程资料或咨询请联系：{address}。',
  },
  citation: {
    en: '{authors} ({year}). {title}. Edition {edition}.',
    'uz-Latn': '{authors} ({year}). {title}. {edition}-nashr.',
    'uz-Cyrl': '{authors} ({year}). {title}. {edition}-нашр.',
    ru: '{authors} ({year}). {title}. Издание {edition}.',
    'zh-Hans': '{authors}（{year}）。{title}。第 {edition} 版。',
  },
  dataWords: {
    en: 'The counts, figures and tables of this report may be quoted with their base and source. They are attached to the PDF as JSON and CSV. Answers of single people are not published; a share of fewer than ten people is not printed.',
    'uz-Latn':
      'Hisobotdagi sonlar, koʻrsatkichlar va jadvallardan asosi va manbasi bilan iqtibos keltirish mumkin. Ular PDF ga JSON va CSV shaklida ilova qilingan. Alohida shaxslarning javoblari eʼlon qilinmaydi; oʻn kishidan kam guruh ulushi bosilmaydi.',
    'uz-Cyrl':
      'Ҳисоботдаги сонлар, кўрсаткичлар ва жадваллардан асоси ва манбаси билан иқтибос келтириш мумкин. Улар PDF га JSON ва CSV шаклида илова қилинган. Алоҳида шахсларнинг жавоблари эълон қилинмайди; ўн кишидан кам гуруҳ улуши босилмайди.',
    ru: 'Числа, показатели и таблицы отчёта можно приводить с указанием базы и источника. Они вложены в PDF в форматах JSON и CSV. Ответы отдельных людей не публикуются; доли по группам менее десяти человек не печатаются.',
    'zh-Hans':
      '本报告的计数、数据和表格可注明基数与来源后引用，并以 JSON 和 CSV 形式附于 PDF 中。个人回答不予公布；不足十人的比例不予刊印。',
  },
  citiesWords: {
    en: 'Names and populations of cities come from GeoNames, under the licence {licence}.',
    'uz-Latn': 'Shaharlar nomi va aholisi haqidagi maʼlumotlar GeoNames dan, {licence} litsenziyasi boʻyicha olingan.',
    'uz-Cyrl': 'Шаҳарлар номи ва аҳолиси ҳақидаги маълумотлар GeoNames дан, {licence} лицензияси бўйича олинган.',
    ru: 'Названия и численность населения городов взяты из GeoNames по лицензии {licence}.',
    'zh-Hans': '城市名称与人口来自 GeoNames，许可为 {licence}。',
  },
  accessibilityWords: {
    en: 'The PDF is tagged for screen readers: headings, tables with their header cells, and a text alternative for each chart. Each chart is also given as numbers, can be read in black and white, and does not rely on colour. The web page works without scripts and with the keyboard alone. Please write to the contact address about anything that you cannot read or use.',
    'uz-Latn':
      'PDF ekran oʻqish dasturlari uchun belgilangan: sarlavhalar, jadval ustunlari sarlavhalari va har bir diagrammaning matnli izohi bor. Har bir diagramma raqamlar bilan ham berilgan, oq-qora bosmada oʻqiladi va rangga tayanmaydi. Veb-sahifa skriptsiz va faqat klaviatura bilan ham ishlaydi. Oʻqiy yoki foydalana olmagan narsangiz boʻlsa, aloqa manziliga yozing.',
    'uz-Cyrl':
      'PDF экран ўқиш дастурлари учун белгиланган: сарлавҳалар, жадвал устунлари сарлавҳалари ва ҳар бир диаграмманинг матнли изоҳи бор. Ҳар бир диаграмма рақамлар билан ҳам берилган, оқ-қора босмада ўқилади ва рангга таянмайди. Веб-саҳифа скриптсиз ва фақат клавиатура билан ҳам ишлайди. Ўқий ёки фойдалана олмаган нарсангиз бўлса, алоқа манзилига ёзинг.',
    ru: 'PDF размечен для программ чтения с экрана: заголовки, шапки таблиц и текстовое описание каждой диаграммы. Каждая диаграмма дана и в числах, читается в чёрно-белой печати и не опирается на цвет. Веб-страница работает без скриптов и с одной клавиатурой. Если что-то невозможно прочитать или использовать, напишите по контактному адресу.',
    'zh-Hans':
      'PDF 带有供屏幕阅读器使用的标签：标题、表头以及每幅图表的替代文字。每幅图表同时以数字给出，可黑白打印阅读，不依赖颜色。网页无需脚本，可仅用键盘操作。如有无法阅读或使用之处，请按联系地址告知。',
  },
  registerWords: {
    en: 'Each number of this report has a row here: what it says, who was counted, how, and from which data. The same register is attached to the PDF.',
    'uz-Latn':
      'Hisobotdagi har bir raqamning bu yerda oʻz qatori bor: nimani bildiradi, kimlar sanalgan, qanday va qaysi maʼlumotlardan. Xuddi shu reyestr PDF ga ilova qilingan.',
    'uz-Cyrl':
      'Ҳисоботдаги ҳар бир рақамнинг бу ерда ўз қатори бор: нимани билдиради, кимлар саналган, қандай ва қайси маълумотлардан. Худди шу реестр PDF га илова қилинган.',
    ru: 'У каждого числа отчёта здесь есть строка: что оно означает, кто посчитан, как и по каким данным. Тот же реестр вложен в PDF.',
    'zh-Hans': '本报告的每个数字在此均有一行：含义、统计对象、方法及所用数据。同一登记册附于 PDF 中。',
  },
} as const satisfies Record<string, FullText>
