import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'import.unknown': {
    status: 404,
    words: {
      en: 'There is no such import of this survey. Perhaps somebody threw it away; the list of imports shows what there is.',
      'uz-Latn': 'Bu soʻrovnomada bunday import yoʻq. Ehtimol, kimdir uni olib tashlagan; mavjudlari importlar roʻyxatida.',
      'uz-Cyrl': 'Бу сўровномада бундай импорт йўқ. Эҳтимол, кимдир уни олиб ташлаган; мавжудлари импортлар рўйхатида.',
      ru: 'Такого импорта у этого опроса нет. Возможно, его удалили; в списке импортов видно, что есть.',
      'zh-Hans': '该问卷没有此导入。可能已被他人删除；请查看导入列表。',
    },
  },
  'import.elsewhere': {
    status: 409,
    words: {
      en: 'Another file was sent from this page before. Open the list of imports anew and send this file there.',
      'uz-Latn': 'Bu sahifadan avval boshqa fayl yuborilgan. Importlar roʻyxatini qaytadan oching va faylni oʻsha yerdan yuboring.',
      'uz-Cyrl': 'Бу саҳифадан аввал бошқа файл юборилган. Импортлар рўйхатини қайтадан очинг ва файлни ўша ердан юборинг.',
      ru: 'С этой страницы уже отправлен другой файл. Откройте список импортов заново и отправьте файл оттуда.',
      'zh-Hans': '此页面之前已发送过另一个文件。请重新打开导入列表并在那里发送。',
    },
  },
  'import.kept': {
    status: 409,
    words: {
      en: 'The answers of this file were kept meanwhile, so its preview cannot be changed any more.',
      'uz-Latn': 'Bu faylning javoblari shu orada saqlandi, shuning uchun uni endi oʻzgartirib boʻlmaydi.',
      'uz-Cyrl': 'Бу файлнинг жавоблари шу орада сақланди, шунинг учун уни энди ўзгартириб бўлмайди.',
      ru: 'Ответы из этого файла тем временем сохранены, поэтому изменить просмотр уже нельзя.',
      'zh-Hans': '此文件的回答已被保存，预览不能再更改。',
    },
  },
  'import.column-twice': {
    status: 422,
    words: {
      en: 'The column “{column}” holds what another column holds too. Leave one of the two out.',
      'uz-Latn': '“{column}” ustuni boshqa ustundagi narsani bildiradi. Ikkisidan birini chetda qoldiring.',
      'uz-Cyrl': '“{column}” устуни бошқа устундаги нарсани билдиради. Иккисидан бирини четда қолдиринг.',
      ru: 'Столбец «{column}» означает то же, что и другой столбец. Один из двух не используйте.',
      'zh-Hans': '“{column}”列与另一列含义相同。请排除其中之一。',
    },
  },
  'import.no-rows': {
    status: 422,
    words: {
      en: '{file} has heads and no answers below them.',
      'uz-Latn': '{file} faylida ustun nomlari bor, ostida javoblar yoʻq.',
      'uz-Cyrl': '{file} файлида устун номлари бор, остида жавоблар йўқ.',
      ru: 'В файле {file} есть названия столбцов, но нет ответов под ними.',
      'zh-Hans': '{file} 只有列名，下面没有回答。',
    },
  },
  'import.too-wide': {
    status: 413,
    words: {
      en: '{file} has {columns} columns; at most {most} are read. Please leave out those that are not needed.',
      'uz-Latn': '{file} faylida {columns} ta ustun bor; koʻpi bilan {most} ta oʻqiladi. Keraksizlarini olib tashlang.',
      'uz-Cyrl': '{file} файлида {columns} та устун бор; кўпи билан {most} та ўқилади. Кераксизларини олиб ташланг.',
      ru: 'В файле {file} столбцов: {columns}; читается не больше {most}. Уберите ненужные.',
      'zh-Hans': '{file} 有 {columns} 列；最多读取 {most} 列。请去掉不需要的列。',
    },
  },
  'import.no-file': {
    status: 422,
    words: {
      en: 'Please choose a file with answers first.',
      'uz-Latn': 'Avval javoblar faylini tanlang.',
      'uz-Cyrl': 'Аввал жавоблар файлини танланг.',
      ru: 'Сначала выберите файл с ответами.',
      'zh-Hans': '请先选择答卷文件。',
    },
  },
  'import.undecided': {
    status: 422,
    words: {
      en: 'Some rows have wrong cells. Please choose what becomes of them: nothing is left out silently.',
      'uz-Latn': 'Ayrim qatorlarda xato kataklar bor. Ular nima boʻlishini tanlang: hech narsa indamay tashlab ketilmaydi.',
      'uz-Cyrl': 'Айрим қаторларда хато катаклар бор. Улар нима бўлишини танланг: ҳеч нарса индамай ташлаб кетилмайди.',
      ru: 'В некоторых строках есть неверные ячейки. Выберите, что с ними делать: молча ничего не отбрасывается.',
      'zh-Hans': '部分行有错误单元格。请选择如何处理：不会悄悄丢弃任何内容。',
    },
  },
})
