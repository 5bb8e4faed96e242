import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import type { Judged, Reason } from '../invitees/model.ts'

/** The words of an organiser who invites people and follows who has not answered. */
const WORDS = {
  people: {
    en: 'Who is invited',
    'uz-Latn': 'Kim taklif qilingan',
    'uz-Cyrl': 'Ким таклиф қилинган',
    ru: 'Кто приглашён',
    'zh-Hans': '受邀者',
  },
  nobody: {
    en: 'Nobody is invited yet. Paste a list, upload a file, or take those who registered.',
    'uz-Latn': 'Hali hech kim taklif qilinmagan. Roʻyxatni joylang, fayl yuklang yoki roʻyxatdan oʻtganlarni oling.',
    'uz-Cyrl': 'Ҳали ҳеч ким таклиф қилинмаган. Рўйхатни жойланг, файл юкланг ёки рўйхатдан ўтганларни олинг.',
    ru: 'Пока никто не приглашён. Вставьте список, загрузите файл или возьмите зарегистрированных.',
    'zh-Hans': '尚未邀请任何人。请粘贴名单、上传文件，或选用已登记人员。',
  },
  anonymousNote: {
    en: 'This survey is anonymous: the list knows which links were used, and nothing leads from a link to the answers.',
    'uz-Latn': 'Bu soʻrovnoma anonim: roʻyxat qaysi havoladan foydalanilganini biladi, havoladan javoblarga hech narsa olib bormaydi.',
    'uz-Cyrl': 'Бу сўровнома аноним: рўйхат қайси ҳаволадан фойдаланилганини билади, ҳаволадан жавобларга ҳеч нарса олиб бормайди.',
    ru: 'Опрос анонимный: в списке видно, какие ссылки использованы, но от ссылки ничто не ведёт к ответам.',
    'zh-Hans': '本问卷为匿名：名单只显示哪些链接已被使用，链接与答卷之间没有任何关联。',
  },
  who: {
    en: 'Who has not answered?',
    'uz-Latn': 'Kim javob bermagan?',
    'uz-Cyrl': 'Ким жавоб бермаган?',
    ru: 'Кто не ответил?',
    'zh-Hans': '谁尚未作答？',
  },
  all: { en: 'Everybody', 'uz-Latn': 'Hammasi', 'uz-Cyrl': 'Ҳаммаси', ru: 'Все', 'zh-Hans': '全部' },
  shown: { en: 'Shown', 'uz-Latn': 'Koʻrsatilgan', 'uz-Cyrl': 'Кўрсатилган', ru: 'Показаны', 'zh-Hans': '显示' },
  name: { en: 'Name', 'uz-Latn': 'Ism', 'uz-Cyrl': 'Исм', ru: 'Имя', 'zh-Hans': '姓名' },
  mail: { en: 'Address of mail', 'uz-Latn': 'Pochta manzili', 'uz-Cyrl': 'Почта манзили', ru: 'Адрес почты', 'zh-Hans': '邮箱' },
  noMail: { en: 'no address', 'uz-Latn': 'manzil yoʻq', 'uz-Cyrl': 'манзил йўқ', ru: 'нет адреса', 'zh-Hans': '无邮箱' },
  language: { en: 'Language', 'uz-Latn': 'Til', 'uz-Cyrl': 'Тил', ru: 'Язык', 'zh-Hans': '语言' },
  place: {
    en: 'City, position',
    'uz-Latn': 'Shahar, lavozim',
    'uz-Cyrl': 'Шаҳар, лавозим',
    ru: 'Город, должность',
    'zh-Hans': '城市、职务',
  },
  state: { en: 'State', 'uz-Latn': 'Holati', 'uz-Cyrl': 'Ҳолати', ru: 'Состояние', 'zh-Hans': '状态' },
  answered: { en: 'answered', 'uz-Latn': 'javob berdi', 'uz-Cyrl': 'жавоб берди', ru: 'ответил(а)', 'zh-Hans': '已作答' },
  used: {
    en: 'link used',
    'uz-Latn': 'havoladan foydalanilgan',
    'uz-Cyrl': 'ҳаволадан фойдаланилган',
    ru: 'ссылка использована',
    'zh-Hans': '链接已使用',
  },
  declined: {
    en: 'does not want to be asked',
    'uz-Latn': 'soʻralishni istamaydi',
    'uz-Cyrl': 'сўралишни истамайди',
    ru: 'просит не спрашивать',
    'zh-Hans': '不希望被询问',
  },
  notYet: { en: 'not yet', 'uz-Latn': 'hali yoʻq', 'uz-Cyrl': 'ҳали йўқ', ru: 'ещё нет', 'zh-Hans': '尚未' },
  asked: {
    en: 'last message {day}',
    'uz-Latn': 'oxirgi xabar: {day}',
    'uz-Cyrl': 'охирги хабар: {day}',
    ru: 'последнее сообщение {day}',
    'zh-Hans': '最近一次消息：{day}',
  },
  handed: {
    en: 'handed over {day}',
    'uz-Latn': 'topshirilgan: {day}',
    'uz-Cyrl': 'топширилган: {day}',
    ru: 'вручено {day}',
    'zh-Hans': '已转交：{day}',
  },
  neverAsked: {
    en: 'no message yet',
    'uz-Latn': 'hali xabar yuborilmagan',
    'uz-Cyrl': 'ҳали хабар юборилмаган',
    ru: 'сообщений ещё не было',
    'zh-Hans': '尚未发送消息',
  },
  askNow: {
    en: 'Write now to all who have not answered ({n})',
    'uz-Latn': 'Javob bermaganlarning hammasiga hozir yozish ({n})',
    'uz-Cyrl': 'Жавоб бермаганларнинг ҳаммасига ҳозир ёзиш ({n})',
    ru: 'Написать сейчас всем, кто не ответил ({n})',
    'zh-Hans': '立即向所有未作答者发送消息（{n}）',
  },
  askNowHow: {
    en: 'By mail, each in the person’s language: the link to whom nobody has written yet, a reminder to the others. Nobody gets two messages on one day. By itself Serai sends the link when the survey is open, and reminders on the days that you planned.',
    'uz-Latn':
      'Pochta orqali, har kimga oʻz tilida: hali yozilmaganlarga havola, boshqalarga eslatma. Bir kunda hech kimga ikki xabar bormaydi. Serai oʻzi soʻrovnoma ochilganda havolani, siz rejalagan kunlarda eslatmalarni yuboradi.',
    'uz-Cyrl':
      'Почта орқали, ҳар кимга ўз тилида: ҳали ёзилмаганларга ҳавола, бошқаларга эслатма. Бир кунда ҳеч кимга икки хабар бормайди. Serai ўзи сўровнома очилганда ҳаволани, сиз режалаган кунларда эслатмаларни юборади.',
    ru: 'По почте, каждому на его языке: ссылку тем, кому ещё не писали, остальным — напоминание. Двух сообщений в один день никто не получит. Сама Serai рассылает ссылки, когда опрос открыт, и напоминания в запланированные дни.',
    'zh-Hans':
      '以邮件发送，使用每人各自的语言：从未联系过的发送链接，其余发送提醒。同一天不会给任何人发送两次。问卷开放时 Serai 自动发送链接，并在您计划的日期发送提醒。',
  },
  sent: {
    en: '{n} messages were posted.',
    'uz-Latn': '{n} ta xabar joʻnatildi.',
    'uz-Cyrl': '{n} та хабар жўнатилди.',
    ru: 'Отправлено сообщений: {n}.',
    'zh-Hans': '已投递 {n} 条消息。',
  },
  added: {
    en: '{n} people were invited.',
    'uz-Latn': '{n} kishi taklif qilindi.',
    'uz-Cyrl': '{n} киши таклиф қилинди.',
    ru: 'Приглашено людей: {n}.',
    'zh-Hans': '已邀请 {n} 人。',
  },
  print: {
    en: 'Links to print',
    'uz-Latn': 'Bosib chiqariladigan havolalar',
    'uz-Cyrl': 'Босиб чиқариладиган ҳаволалар',
    ru: 'Ссылки для печати',
    'zh-Hans': '打印链接',
  },
  printHow: {
    en: 'One strip for each person who has not answered: print on A4 and cut apart. Whoever holds a strip can answer in that person’s place.',
    'uz-Latn':
      'Javob bermagan har bir kishi uchun bittadan boʻlak: A4 qogʻozga bosib, kesib oling. Boʻlak kimda boʻlsa, oʻsha odam oʻrniga javob bera oladi.',
    'uz-Cyrl':
      'Жавоб бермаган ҳар бир киши учун биттадан бўлак: A4 қоғозга босиб, кесиб олинг. Бўлак кимда бўлса, ўша одам ўрнига жавоб бера олади.',
    ru: 'По одной полоске на каждого, кто не ответил: напечатайте на A4 и разрежьте. У кого полоска, тот может ответить за этого человека.',
    'zh-Hans': '每位未作答者一条：用 A4 打印后裁开。持有纸条者可代替该人作答。',
  },
  nothingToPrint: {
    en: 'Everybody has answered or declined.',
    'uz-Latn': 'Hamma javob bergan yoki rad etgan.',
    'uz-Cyrl': 'Ҳамма жавоб берган ёки рад этган.',
    ru: 'Все ответили или отказались.',
    'zh-Hans': '所有人均已作答或拒绝。',
  },
  add: {
    en: 'Invite people',
    'uz-Latn': 'Odamlarni taklif qilish',
    'uz-Cyrl': 'Одамларни таклиф қилиш',
    ru: 'Пригласить людей',
    'zh-Hans': '邀请人员',
  },
  list: { en: 'List of people', 'uz-Latn': 'Odamlar roʻyxati', 'uz-Cyrl': 'Одамлар рўйхати', ru: 'Список людей', 'zh-Hans': '人员名单' },
  listHint: {
    en: 'One person a line: name, address of mail, language, city, position. A first line with heads in any of the five languages may name the columns, in any order. Cells pasted from a spreadsheet are fine. Only a name is needed.',
    'uz-Latn':
      'Har qatorda bir kishi: ism, pochta manzili, til, shahar, lavozim. Birinchi qatorda besh tilning birida ustun nomlari boʻlishi mumkin, tartibi erkin. Jadvaldan koʻchirilgan kataklar ham boʻladi. Faqat ism shart.',
    'uz-Cyrl':
      'Ҳар қаторда бир киши: исм, почта манзили, тил, шаҳар, лавозим. Биринчи қаторда беш тилнинг бирида устун номлари бўлиши мумкин, тартиби эркин. Жадвалдан кўчирилган катаклар ҳам бўлади. Фақат исм шарт.',
    ru: 'Один человек в строке: имя, адрес почты, язык, город, должность. В первой строке могут стоять названия столбцов на любом из пяти языков, в любом порядке. Можно вставить ячейки из таблицы. Обязательно только имя.',
    'zh-Hans': '每行一人：姓名、邮箱、语言、城市、职务。首行可用五种语言之一写明列名，顺序不限。可直接粘贴表格单元格。只有姓名必填。',
  },
  file: {
    en: 'Or a file (CSV, XLSX, ODS)',
    'uz-Latn': 'Yoki fayl (CSV, XLSX, ODS)',
    'uz-Cyrl': 'Ёки файл (CSV, XLSX, ODS)',
    ru: 'Или файл (CSV, XLSX, ODS)',
    'zh-Hans': '或文件（CSV、XLSX、ODS）',
  },
  usual: {
    en: 'Language of those of whom the list does not say it',
    'uz-Latn': 'Roʻyxatda tili koʻrsatilmaganlarning tili',
    'uz-Cyrl': 'Рўйхатда тили кўрсатилмаганларнинг тили',
    ru: 'Язык тех, для кого он в списке не указан',
    'zh-Hans': '名单未注明语言者使用的语言',
  },
  preview: {
    en: 'See what will happen',
    'uz-Latn': 'Nima boʻlishini koʻrish',
    'uz-Cyrl': 'Нима бўлишини кўриш',
    ru: 'Посмотреть, что произойдёт',
    'zh-Hans': '预览',
  },
  takeRegistered: {
    en: 'Take those who registered ({n})',
    'uz-Latn': 'Roʻyxatdan oʻtganlarni olish ({n})',
    'uz-Cyrl': 'Рўйхатдан ўтганларни олиш ({n})',
    ru: 'Взять зарегистрированных ({n})',
    'zh-Hans': '选用已登记人员（{n}）',
  },
  whatHappens: { en: 'What will happen', 'uz-Latn': 'Nima boʻladi', 'uz-Cyrl': 'Нима бўлади', ru: 'Что произойдёт', 'zh-Hans': '处理结果' },
  invite: {
    en: 'Invite these {n}',
    'uz-Latn': 'Shu {n} kishini taklif qilish',
    'uz-Cyrl': 'Шу {n} кишини таклиф қилиш',
    ru: 'Пригласить этих людей: {n}',
    'zh-Hans': '邀请这 {n} 人',
  },
  line: { en: 'Line', 'uz-Latn': 'Qator', 'uz-Cyrl': 'Қатор', ru: 'Строка', 'zh-Hans': '行' },
  typed: { en: 'As typed', 'uz-Latn': 'Yozilgani', 'uz-Cyrl': 'Ёзилгани', ru: 'Как введено', 'zh-Hans': '输入内容' },
  listEmpty: {
    en: 'Paste a list or choose a file',
    'uz-Latn': 'Roʻyxatni joylang yoki fayl tanlang',
    'uz-Cyrl': 'Рўйхатни жойланг ёки файл танланг',
    ru: 'Вставьте список или выберите файл',
    'zh-Hans': '请粘贴名单或选择文件',
  },
  listLong: {
    en: 'At most {n} people are invited at once. Divide the list',
    'uz-Latn': 'Bir martada koʻpi bilan {n} kishi taklif qilinadi. Roʻyxatni boʻling',
    'uz-Cyrl': 'Бир мартада кўпи билан {n} киши таклиф қилинади. Рўйхатни бўлинг',
    ru: 'За один раз приглашают не более {n} человек. Разделите список',
    'zh-Hans': '一次最多邀请 {n} 人，请拆分名单',
  },
  parts: { en: 'Parts', 'uz-Latn': 'Qismlar', 'uz-Cyrl': 'Қисмлар', ru: 'Части', 'zh-Hans': '分批' },
  mendAbove: {
    en: 'Lines that are wrong stay in the list above: mend them and look again. Lines that are known or stand twice change nothing.',
    'uz-Latn':
      'Xato qatorlar yuqoridagi roʻyxatda qoladi: tuzatib, qayta koʻring. Maʼlum yoki ikki marta yozilgan qatorlar hech narsani oʻzgartirmaydi.',
    'uz-Cyrl':
      'Хато қаторлар юқоридаги рўйхатда қолади: тузатиб, қайта кўринг. Маълум ёки икки марта ёзилган қаторлар ҳеч нарсани ўзгартирмайди.',
    ru: 'Ошибочные строки остаются в списке выше: исправьте их и посмотрите снова. Известные и повторные строки ничего не меняют.',
    'zh-Hans': '有误的行保留在上方名单中，请更正后再次预览。已知或重复的行不会改变任何内容。',
  },
  message: {
    en: 'To paste into a messenger',
    'uz-Latn': 'Messenjerga joylash uchun',
    'uz-Cyrl': 'Мессенжерга жойлаш учун',
    ru: 'Чтобы вставить в мессенджер',
    'zh-Hans': '粘贴到即时通讯软件',
  },
  messageHint: {
    en: 'In the person’s language, as Telegram and WeChat take it. Then mark the link as handed over.',
    'uz-Latn': 'Shu kishining tilida, Telegram va WeChat uchun. Soʻng havolani topshirilgan deb belgilang.',
    'uz-Cyrl': 'Шу кишининг тилида, Telegram ва WeChat учун. Сўнг ҳаволани топширилган деб белгиланг.',
    ru: 'На языке человека, подходит для Telegram и WeChat. Затем отметьте, что ссылка вручена.',
    'zh-Hans': '使用该人的语言，适用于 Telegram 和微信。发送后请标记为已转交。',
  },
  handOver: {
    en: 'Mark as handed over',
    'uz-Latn': 'Topshirildi deb belgilash',
    'uz-Cyrl': 'Топширилди деб белгилаш',
    ru: 'Отметить: вручено',
    'zh-Hans': '标记为已转交',
  },
  takeBack: {
    en: 'Not handed over after all',
    'uz-Latn': 'Aslida topshirilmagan',
    'uz-Cyrl': 'Аслида топширилмаган',
    ru: 'Всё же не вручено',
    'zh-Hans': '取消转交标记',
  },
  correct: { en: 'Correct', 'uz-Latn': 'Tuzatish', 'uz-Cyrl': 'Тузатиш', ru: 'Исправить', 'zh-Hans': '更正' },
  save: { en: 'Save', 'uz-Latn': 'Saqlash', 'uz-Cyrl': 'Сақлаш', ru: 'Сохранить', 'zh-Hans': '保存' },
  withdraw: {
    en: 'Withdraw the link',
    'uz-Latn': 'Havolani qaytarib olish',
    'uz-Cyrl': 'Ҳаволани қайтариб олиш',
    ru: 'Отозвать ссылку',
    'zh-Hans': '撤回链接',
  },
  withdrawHow: {
    en: 'The link opens nothing any more, and what was typed by it and not sent is gone.',
    'uz-Latn': 'Havola boshqa ochilmaydi, u orqali yozilib yuborilmagan javoblar oʻchadi.',
    'uz-Cyrl': 'Ҳавола бошқа очилмайди, у орқали ёзилиб юборилмаган жавоблар ўчади.',
    ru: 'Ссылка больше ничего не откроет; введённое по ней и не отправленное пропадёт.',
    'zh-Hans': '链接将失效，通过它填写而未提交的内容将被删除。',
  },
  mailTaken: {
    en: 'Somebody else of this survey has the address',
    'uz-Latn': 'Bu manzil shu soʻrovnomadagi boshqa kishiniki',
    'uz-Cyrl': 'Бу манзил шу сўровномадаги бошқа кишиники',
    ru: 'Этот адрес у другого участника опроса',
    'zh-Hans': '此邮箱属于本问卷的另一位受邀者',
  },
  nameMissing: {
    en: 'Write a name of at most 200 characters',
    'uz-Latn': 'Ismni yozing, koʻpi bilan 200 belgi',
    'uz-Cyrl': 'Исмни ёзинг, кўпи билан 200 белги',
    ru: 'Укажите имя, не более 200 знаков',
    'zh-Hans': '请填写姓名，最多 200 个字符',
  },
  printOpen: {
    en: 'The open link to print',
    'uz-Latn': 'Bosib chiqarish uchun ochiq havola',
    'uz-Cyrl': 'Босиб чиқариш учун очиқ ҳавола',
    ru: 'Открытая ссылка для печати',
    'zh-Hans': '打印公开链接',
  },
  printOpenHow: {
    en: 'For a wall, a slide or a messenger: each language has its own square.',
    'uz-Latn': 'Devor, slayd yoki messenjer uchun: har bir tilning oʻz kvadrati bor.',
    'uz-Cyrl': 'Девор, слайд ёки мессенжер учун: ҳар бир тилнинг ўз квадрати бор.',
    ru: 'Для стены, слайда или мессенджера: у каждого языка свой квадрат.',
    'zh-Hans': '用于张贴、幻灯片或即时通讯：每种语言各有一个方码。',
  },
  qr: {
    en: 'QR code of the link',
    'uz-Latn': 'Havolaning QR kodi',
    'uz-Cyrl': 'Ҳаволанинг QR коди',
    ru: 'QR-код ссылки',
    'zh-Hans': '链接的二维码',
  },
} as const satisfies Record<string, FullText>

export const inviteWords = (language: Language) => wordsIn(WORDS, language)

const WHAT: Readonly<Record<Judged['what'], FullText>> = {
  new: { en: 'is invited', 'uz-Latn': 'taklif qilinadi', 'uz-Cyrl': 'таклиф қилинади', ru: 'будет приглашён(а)', 'zh-Hans': '将被邀请' },
  known: {
    en: 'is invited already',
    'uz-Latn': 'allaqachon taklif qilingan',
    'uz-Cyrl': 'аллақачон таклиф қилинган',
    ru: 'уже приглашён(а)',
    'zh-Hans': '已邀请过',
  },
  twice: { en: 'stands above already', 'uz-Latn': 'yuqorida bor', 'uz-Cyrl': 'юқорида бор', ru: 'уже есть выше', 'zh-Hans': '上文已列出' },
  wrong: { en: 'wrong', 'uz-Latn': 'xato', 'uz-Cyrl': 'хато', ru: 'ошибка', 'zh-Hans': '有误' },
}

export function whatWord(what: Judged['what'], language: Language): string {
  return WHAT[what][language]
}

const REASONS: Readonly<Record<Reason, FullText>> = {
  nobody: {
    en: 'neither a name nor an address',
    'uz-Latn': 'ism ham, manzil ham yoʻq',
    'uz-Cyrl': 'исм ҳам, манзил ҳам йўқ',
    ru: 'нет ни имени, ни адреса',
    'zh-Hans': '既无姓名也无邮箱',
  },
  'mail-wrong': {
    en: 'the address of mail is not complete, as name@example.org',
    'uz-Latn': 'pochta manzili toʻliq emas, namuna: name@example.org',
    'uz-Cyrl': 'почта манзили тўлиқ эмас, намуна: name@example.org',
    ru: 'адрес почты неполон, образец: name@example.org',
    'zh-Hans': '邮箱不完整，格式如 name@example.org',
  },
  'language-unknown': {
    en: 'the language is none of the five',
    'uz-Latn': 'til besh tildan biri emas',
    'uz-Cyrl': 'тил беш тилдан бири эмас',
    ru: 'язык не из пяти известных',
    'zh-Hans': '语言不在五种之内',
  },
  'city-unknown': {
    en: 'the city is not in the register',
    'uz-Latn': 'shahar reyestrda yoʻq',
    'uz-Cyrl': 'шаҳар реестрда йўқ',
    ru: 'города нет в реестре',
    'zh-Hans': '登记册中没有该城市',
  },
  'too-long': {
    en: 'a cell has more than 200 characters',
    'uz-Latn': 'katakda 200 dan ortiq belgi bor',
    'uz-Cyrl': 'катакда 200 дан ортиқ белги бор',
    ru: 'в ячейке больше 200 знаков',
    'zh-Hans': '单元格超过 200 个字符',
  },
}

export function reasonWords(reason: Reason, language: Language): string {
  return REASONS[reason][language]
}
