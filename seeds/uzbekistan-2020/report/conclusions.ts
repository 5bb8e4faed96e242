import type { Text } from '../../../src/kernel/language.ts'

export const CONCLUSIONS: readonly Text[] = [
  {
    en: 'Medium-sized cities in Uzbekistan ask for training in services and business, and those who answered value cooperation among countries of the South. This rests on the answers of {{value:n}} officials who had registered; it is not a sample of all cities.',
    'uz-Latn':
      'Oʻzbekistonning oʻrta shaharlari xizmatlar va biznes boʻyicha oʻquv kurslarini soʻramoqda, javob berganlar esa Janub mamlakatlari hamkorligini qadrlaydi. Bu xulosa roʻyxatdan oʻtgan mansabdorlarning javoblariga tayanadi (javoblar soni: {{value:n}}); u barcha shaharlar tanlanmasi emas.',
    'uz-Cyrl':
      'Ўзбекистоннинг ўрта шаҳарлари хизматлар ва бизнес бўйича ўқув курсларини сўрамоқда, жавоб берганлар эса Жануб мамлакатлари ҳамкорлигини қадрлайди. Бу хулоса рўйхатдан ўтган мансабдорларнинг жавобларига таянади (жавоблар сони: {{value:n}}); у барча шаҳарлар танланмаси эмас.',
    ru: 'Средние города Узбекистана просят обучать услугам и бизнесу, а ответившие ценят сотрудничество стран Юга. Вывод опирается на ответы зарегистрированных должностных лиц (число ответов: {{value:n}}); это не выборка всех городов.',
    'zh-Hans':
      '乌兹别克斯坦中等城市需要服务业和商业方面的培训，作答者重视南方国家间的合作。此结论依据已登记官员的回答（份数：{{value:n}}），并非所有城市的抽样。',
  },
  {
    en: 'Four organisations put together what each does well: the School coordinated, UNDP helped with interpreters and technology, the Cities Project of UNOSSC brought lecturers and contacts, and CATIS brought the money.',
    'uz-Latn':
      'Toʻrt tashkilot kuchlarini birlashtirdi: Maktab muvofiqlashtirdi, BMTTD tarjimonlar va texnologiya bilan yordam berdi, UNOSSCning Shaharlar loyihasi maʼruzachilar va aloqalarni, CATIS mablagʻni taʼminladi.',
    'uz-Cyrl':
      'Тўрт ташкилот кучларини бирлаштирди: Мактаб мувофиқлаштирди, БМТТД таржимонлар ва технология билан ёрдам берди, UNOSSCнинг Шаҳарлар лойиҳаси маърузачилар ва алоқаларни, CATIS маблағни таъминлади.',
    ru: 'Четыре организации соединили свои сильные стороны: Школа координировала, ПРООН помогла с переводчиками и техникой, Проект «Города» UNOSSC привлёк лекторов и связи, CATIS — средства.',
    'zh-Hans':
      '四个机构各展所长：研究生院负责协调，开发计划署协助口译和技术，南南合作办公室城市项目提供讲师和人脉，中国服务贸易协会提供资金。',
  },
  {
    en: 'Respondents’ interest in cities in China, {{figure:na.china}}, was noted and is to be followed up. The published report names no owner and no day; the table below gives each promise an owner, where one is named or evident, and a day, chosen here, so that it can be checked.',
    'uz-Latn':
      'Respondentlarning Xitoy shaharlariga qiziqishi ({{figure:na.china}}) qayd etildi va keyingi ishlar kutilmoqda. Eʼlon qilingan hisobotda masʼul ham, kun ham yoʻq; quyidagi jadvalda har bir vaʼda yonida masʼul (aytilgan yoki ravshan boʻlsa) va shu yerda tanlangan kun keltirilgan, toki tekshirish mumkin boʻlsin.',
    'uz-Cyrl':
      'Респондентларнинг Хитой шаҳарларига қизиқиши ({{figure:na.china}}) қайд этилди ва кейинги ишлар кутилмоқда. Эълон қилинган ҳисоботда масъул ҳам, кун ҳам йўқ; қуйидаги жадвалда ҳар бир ваъда ёнида масъул (айтилган ёки равшан бўлса) ва шу ерда танланган кун келтирилган, токи текшириш мумкин бўлсин.',
    ru: 'Интерес респондентов к городам Китая ({{figure:na.china}}) отмечен, и по нему предстоит работа. В опубликованном отчёте нет ни ответственного, ни срока; в таблице ниже у каждого обещания указаны ответственный, если он назван или очевиден, и выбранный здесь срок, чтобы его можно было проверить.',
    'zh-Hans':
      '受访者对中国城市的兴趣（{{figure:na.china}}）已记录在案，有待跟进。已发表报告未指明负责方和期限；下表为每项承诺列出负责方（已指明或显而易见者）和此处设定的期限，以便核查。',
  },
  {
    en: 'The survey tells what participants thought and intended when the training ended. Whether they used what they heard, and what changed in their cities, can be asked only later. The published report plans no later survey; one after six and one after twelve months would answer it.',
    'uz-Latn':
      'Soʻrovnoma kurs tugaganda qatnashchilar nima oʻylagani va nimani niyat qilganini koʻrsatadi. Eshitganlarini qoʻllaganmi, shaharlarida nima oʻzgargan — buni faqat keyinroq soʻrash mumkin. Eʼlon qilingan hisobotda keyingi soʻrov rejalashtirilmagan; olti oy va oʻn ikki oydan keyingi soʻrovlar bunga javob berardi.',
    'uz-Cyrl':
      'Сўровнома курс тугаганда қатнашчилар нима ўйлагани ва нимани ният қилганини кўрсатади. Эшитганларини қўллаганми, шаҳарларида нима ўзгарган — буни фақат кейинроқ сўраш мумкин. Эълон қилинган ҳисоботда кейинги сўров режалаштирилмаган; олти ой ва ўн икки ойдан кейинги сўровлар бунга жавоб берарди.',
    ru: 'Опрос показывает, что участники думали и намеревались делать в конце обучения. Применили ли они услышанное и что изменилось в их городах, можно спросить лишь позже. Опубликованный отчёт более поздних опросов не предусматривает; ответ дали бы опросы через шесть и двенадцать месяцев.',
    'zh-Hans':
      '问卷反映的是学员在培训结束时的看法和意愿。所学是否得到应用、城市有何变化，只能日后再问。已发表报告未安排后续调查；六个月和十二个月后的调查可作回答。',
  },
]
