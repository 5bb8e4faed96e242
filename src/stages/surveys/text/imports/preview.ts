import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

/** The words of a preview but for its rows and columns. */
const WORDS = {
  seenAs: {
    en: 'Recognised as {origin}: {rows} rows, {columns} columns.',
    'uz-Latn': '{origin} deb tanildi: {rows} qator, {columns} ustun.',
    'uz-Cyrl': '{origin} деб танилди: {rows} қатор, {columns} устун.',
    ru: 'Распознано: {origin}. Строк: {rows}, столбцов: {columns}.',
    'zh-Hans': '识别为{origin}：{rows} 行，{columns} 列。',
  },
  plain: {
    en: 'a plain table',
    'uz-Latn': 'oddiy jadval',
    'uz-Cyrl': 'оддий жадвал',
    ru: 'обычная таблица',
    'zh-Hans': '普通表格',
  },
  readAs: {
    en: 'Read as {how}. SHA-256 {hash}',
    'uz-Latn': 'Oʻqildi: {how}. SHA-256 {hash}',
    'uz-Cyrl': 'Ўқилди: {how}. SHA-256 {hash}',
    ru: 'Прочитано как {how}. SHA-256 {hash}',
    'zh-Hans': '读取方式：{how}。SHA-256 {hash}',
  },
  times: {
    en: 'Answered from {first} to {last} ({zone}).',
    'uz-Latn': 'Javoblar {first} – {last} orasida berilgan ({zone}).',
    'uz-Cyrl': 'Жавоблар {first} – {last} орасида берилган ({zone}).',
    ru: 'Ответы даны с {first} по {last} ({zone}).',
    'zh-Hans': '作答时间 {first} 至 {last}（{zone}）。',
  },
  there: {
    en: 'This survey already has {n} responses. Rows that came with an earlier file are recognised; answers given here, or entered from paper, would count twice if they are in this file too.',
    'uz-Latn':
      'Bu soʻrovda allaqachon {n} ta javob bor. Oldingi fayl bilan kelgan qatorlar tanib olinadi; shu yerda berilgan yoki qogʻozdan kiritilgan javoblar bu faylda ham boʻlsa, ikki marta sanaladi.',
    'uz-Cyrl':
      'Бу сўровда аллақачон {n} та жавоб бор. Олдинги файл билан келган қаторлар таниб олинади; шу ерда берилган ёки қоғоздан киритилган жавоблар бу файлда ҳам бўлса, икки марта саналади.',
    ru: 'В этом опросе ответов уже: {n}. Строки, пришедшие с прежним файлом, узнаются; ответы, данные здесь или введённые с бумаги, посчитаются дважды, если они есть и в этом файле.',
    'zh-Hans': '本次调查已有 {n} 份回答。随先前文件导入的行会被识别；若此文件中还包含在此作答或从纸质录入的回答，将被重复计算。',
  },
  timeless: {
    en: 'Rows that say no time: {n}. They get the time at which you keep them.',
    'uz-Latn': '{n} qatorda vaqt yoʻq; ularga siz saqlagan vaqt yoziladi.',
    'uz-Cyrl': '{n} қаторда вақт йўқ; уларга сиз сақлаган вақт ёзилади.',
    ru: 'Строк без времени: {n}; они получат время, когда вы их сохраните.',
    'zh-Hans': '{n} 行没有时间；将使用您保存时的时间。',
  },
  alike: {
    en: 'Rows that say exactly what an earlier row says and have no number of their own: {n}. Each counts as an answer of somebody.',
    'uz-Latn': '{n} qator oldingi qatorning aynan oʻzini aytadi va raqami yoʻq. Har biri alohida javob hisoblanadi.',
    'uz-Cyrl': '{n} қатор олдинги қаторнинг айнан ўзини айтади ва рақами йўқ. Ҳар бири алоҳида жавоб ҳисобланади.',
    ru: 'Строк, в точности повторяющих более раннюю и без своего номера: {n}. Каждая считается чьим-то ответом.',
    'zh-Hans': '{n} 行与前面的行完全相同且没有编号。每行都作为一份独立回答。',
  },
  unasked: {
    en: 'Cells that answer what this survey does not ask after the other answers of the row: {n}. They are left out.',
    'uz-Latn': '{n} katak qatorning boshqa javoblaridan keyin soʻralmaydigan savolga javob beradi. Ular chetda qoladi.',
    'uz-Cyrl': '{n} катак қаторнинг бошқа жавобларидан кейин сўралмайдиган саволга жавоб беради. Улар четда қолади.',
    ru: 'Ячеек с ответом на вопрос, который при остальных ответах строки не задаётся: {n}. Они не берутся.',
    'zh-Hans': '{n} 个单元格回答了按该行其他回答不会问到的问题，不予采用。',
  },
  ragged: {
    en: 'Rows with more cells than there are heads: {n}. The cells beyond have columns of their own below.',
    'uz-Latn': '{n} qatorda ustun nomlaridan koʻp katak bor; ortiqchalari quyida alohida ustun boʻlib turadi.',
    'uz-Cyrl': '{n} қаторда устун номларидан кўп катак бор; ортиқчалари қуйида алоҳида устун бўлиб туради.',
    ru: 'Строк, где ячеек больше, чем названий столбцов: {n}; лишние стоят ниже отдельными столбцами.',
    'zh-Hans': '{n} 行的单元格多于列名；多出的单元格在下面单独成列。',
  },
  happens: {
    en: 'What will happen',
    'uz-Latn': 'Nima boʻladi',
    'uz-Cyrl': 'Нима бўлади',
    ru: 'Что произойдёт',
    'zh-Hans': '将会发生什么',
  },
  wrong: {
    en: 'Rows with wrong cells: {n} (cells: {cells}).',
    'uz-Latn': '{n} qatorda {cells} ta xato katak bor.',
    'uz-Cyrl': '{n} қаторда {cells} та хато катак бор.',
    ru: 'Строк с неверными ячейками: {n} (ячеек: {cells}).',
    'zh-Hans': '{n} 行含有 {cells} 个错误单元格。',
  },
  whatOfWrong: {
    en: 'What becomes of rows with wrong cells?',
    'uz-Latn': 'Xato katakli qatorlar nima boʻladi?',
    'uz-Cyrl': 'Хато катакли қаторлар нима бўлади?',
    ru: 'Что делать со строками с неверными ячейками?',
    'zh-Hans': '如何处理含错误单元格的行？',
  },
  leaveRows: {
    en: 'Leave out these rows',
    'uz-Latn': 'Bu qatorlar chetda qolsin',
    'uz-Cyrl': 'Бу қаторлар четда қолсин',
    ru: 'Не брать эти строки',
    'zh-Hans': '不采用这些行',
  },
  leaveCells: {
    en: 'Keep these rows and leave the wrong cells empty',
    'uz-Latn': 'Qatorlar olinsin, xato kataklar boʻsh qolsin',
    'uz-Cyrl': 'Қаторлар олинсин, хато катаклар бўш қолсин',
    ru: 'Взять строки, а неверные ячейки оставить пустыми',
    'zh-Hans': '采用这些行，错误单元格留空',
  },
  whatOfChanged: {
    en: 'What becomes of answers that are here and differ in the file?',
    'uz-Latn': 'Bu yerda bor, lekin faylda boshqacha boʻlgan javoblar nima boʻladi?',
    'uz-Cyrl': 'Бу ерда бор, лекин файлда бошқача бўлган жавоблар нима бўлади?',
    ru: 'Что делать с ответами, которые здесь есть, а в файле другие?',
    'zh-Hans': '已有但与文件不同的回答如何处理？',
  },
  stay: {
    en: 'They stay as they are here',
    'uz-Latn': 'Bu yerdagidek qolsin',
    'uz-Cyrl': 'Бу ердагидек қолсин',
    ru: 'Оставить как здесь',
    'zh-Hans': '保持现状',
  },
  update: {
    en: 'Take what the file says; the earlier answers are kept beside',
    'uz-Latn': 'Fayldagisi olinsin; avvalgi javoblar yonida saqlanadi',
    'uz-Cyrl': 'Файлдагиси олинсин; аввалги жавоблар ёнида сақланади',
    ru: 'Взять из файла; прежние ответы хранятся рядом',
    'zh-Hans': '采用文件内容；先前的回答另行保存',
  },
  keep: {
    en: 'Keep these answers',
    'uz-Latn': 'Javoblarni saqlash',
    'uz-Cyrl': 'Жавобларни сақлаш',
    ru: 'Сохранить ответы',
    'zh-Hans': '保存这些回答',
  },
  nothingToKeep: {
    en: 'There is nothing to keep: no row is new or changed.',
    'uz-Latn': 'Saqlaydigan narsa yoʻq: yangi yoki oʻzgargan qator yoʻq.',
    'uz-Cyrl': 'Сақлайдиган нарса йўқ: янги ёки ўзгарган қатор йўқ.',
    ru: 'Сохранять нечего: ни новых, ни изменённых строк нет.',
    'zh-Hans': '没有可保存的内容：没有新的或更改的行。',
  },
  discard: {
    en: 'Throw this preview away',
    'uz-Latn': 'Bu koʻrikni olib tashlash',
    'uz-Cyrl': 'Бу кўрикни олиб ташлаш',
    ru: 'Удалить просмотр',
    'zh-Hans': '放弃此预览',
  },
  undo: {
    en: 'Take this import back',
    'uz-Latn': 'Importni qaytarib olish',
    'uz-Cyrl': 'Импортни қайтариб олиш',
    ru: 'Отменить импорт',
    'zh-Hans': '撤销此次导入',
  },
  undoable: {
    en: 'Answers that would be removed: {removed}; that would be as before: {restored}; that would stay, because they were changed or coded since: {stayed}.',
    'uz-Latn': 'Oʻchiriladi: {removed}; avvalgi holiga qaytadi: {restored}; keyin oʻzgartirilgani yoki kodlangani uchun qoladi: {stayed}.',
    'uz-Cyrl': 'Ўчирилади: {removed}; аввалги ҳолига қайтади: {restored}; кейин ўзгартирилгани ёки кодлангани учун қолади: {stayed}.',
    ru: 'Будет удалено: {removed}; возвращено к прежнему: {restored}; останется: {stayed}, так как с тех пор изменены или закодированы.',
    'zh-Hans': '将删除 {removed} 份，恢复原样 {restored} 份，因之后被修改或编码而保留 {stayed} 份。',
  },
} as const satisfies Record<string, FullText>

export const previewWords = (language: Language) => wordsIn(WORDS, language)
