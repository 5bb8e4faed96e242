import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'sheet.no-file': {
    status: 404,
    words: {
      en: 'There is no file {file} that can be read.',
      'uz-Latn': '{file} faylini oʻqib boʻlmadi: bunday fayl yoʻq.',
      'uz-Cyrl': '{file} файлини ўқиб бўлмади: бундай файл йўқ.',
      ru: 'Файл {file} не удаётся прочитать: такого файла нет.',
      'zh-Hans': '无法读取文件 {file}：没有这个文件。',
    },
  },
  'sheet.empty': {
    status: 422,
    words: {
      en: '{file} is empty; a first line with column heads is expected.',
      'uz-Latn': '{file} boʻsh; birinchi qatorda ustun nomlari kutiladi.',
      'uz-Cyrl': '{file} бўш; биринчи қаторда устун номлари кутилади.',
      ru: '{file} пуст; ожидается первая строка с названиями столбцов.',
      'zh-Hans': '{file} 是空的；第一行应为列名。',
    },
  },
  'sheet.wrong-kind': {
    status: 415,
    words: {
      en: '{file} is {kind}; a CSV, XLSX or ODS file is expected.',
      'uz-Latn': '{file} fayli – {kind}; CSV, XLSX yoki ODS fayl kutiladi.',
      'uz-Cyrl': '{file} файли – {kind}; CSV, XLSX ёки ODS файл кутилади.',
      ru: '{file} – это {kind}; ожидается файл CSV, XLSX или ODS.',
      'zh-Hans': '{file} 是 {kind} 文件；应为 CSV、XLSX 或 ODS 文件。',
    },
  },
  'sheet.no-book': {
    status: 415,
    words: {
      en: '{file} is no workbook; an XLSX or ODS file is expected.',
      'uz-Latn': '{file} – jadval kitobi emas; XLSX yoki ODS fayl kutiladi.',
      'uz-Cyrl': '{file} – жадвал китоби эмас; XLSX ёки ODS файл кутилади.',
      ru: '{file} не является книгой с таблицами; ожидается файл XLSX или ODS.',
      'zh-Hans': '{file} 不是工作簿；应为 XLSX 或 ODS 文件。',
    },
  },
  'sheet.not-text': {
    status: 422,
    words: {
      en: '{file} holds a byte that is no text (NUL) near line {line}; please save it again as CSV UTF-8 or XLSX.',
      'uz-Latn': '{file} faylining {line}-qatori yaqinida matn boʻlmagan bayt (NUL) bor; uni CSV UTF-8 yoki XLSX sifatida qayta saqlang.',
      'uz-Cyrl': '{file} файлининг {line}-қатори яқинида матн бўлмаган байт (NUL) бор; уни CSV UTF-8 ёки XLSX сифатида қайта сақланг.',
      ru: 'В файле {file} около строки {line} есть байт, который не является текстом (NUL); сохраните файл заново как CSV UTF-8 или XLSX.',
      'zh-Hans': '{file} 第 {line} 行附近有非文本字节（NUL）；请重新保存为 CSV UTF-8 或 XLSX。',
    },
  },
  'sheet.open-quote': {
    status: 422,
    words: {
      en: 'In {file}, a quotation mark that opens in line {line} is never closed.',
      'uz-Latn': '{file} faylining {line}-qatorida ochilgan qoʻshtirnoq yopilmagan.',
      'uz-Cyrl': '{file} файлининг {line}-қаторида очилган қўштирноқ ёпилмаган.',
      ru: 'В файле {file} кавычка, открытая в строке {line}, не закрыта.',
      'zh-Hans': '{file} 第 {line} 行的引号没有闭合。',
    },
  },
  'sheet.too-wide': {
    status: 413,
    words: {
      en: '{file} has a line of {columns} cells; at most {most} are read.',
      'uz-Latn': '{file} faylida {columns} katakli qator bor; koʻpi bilan {most} ta oʻqiladi.',
      'uz-Cyrl': '{file} файлида {columns} катакли қатор бор; кўпи билан {most} та ўқилади.',
      ru: 'В файле {file} есть строка из {columns} ячеек; читается не более {most}.',
      'zh-Hans': '{file} 有一行含 {columns} 个单元格；最多读取 {most} 个。',
    },
  },
  'sheet.too-long': {
    status: 413,
    words: {
      en: '{file} has more than {most} rows, which are not read at once. Please split it into several files.',
      'uz-Latn': '{file} faylida {most} tadan koʻp qator bor, ular bir vaqtda oʻqilmaydi. Uni bir nechta faylga boʻling.',
      'uz-Cyrl': '{file} файлида {most} тадан кўп қатор бор, улар бир вақтда ўқилмайди. Уни бир нечта файлга бўлинг.',
      ru: 'В файле {file} больше {most} строк, столько сразу не читается. Разделите его на несколько файлов.',
      'zh-Hans': '{file} 超过 {most} 行，无法一次读取。请拆分成多个文件。',
    },
  },
  'sheet.too-large': {
    status: 413,
    words: {
      en: '{file} would unpack to {size} MB; at most {most} MB are read. Please save it as CSV.',
      'uz-Latn': '{file} ochilganda {size} MB boʻladi; koʻpi bilan {most} MB oʻqiladi. Uni CSV sifatida saqlang.',
      'uz-Cyrl': '{file} очилганда {size} МБ бўлади; кўпи билан {most} МБ ўқилади. Уни CSV сифатида сақланг.',
      ru: '{file} в распакованном виде занимает {size} МБ; читается не более {most} МБ. Сохраните файл как CSV.',
      'zh-Hans': '{file} 解压后有 {size} MB；最多读取 {most} MB。请保存为 CSV。',
    },
  },
  'sheet.bomb': {
    status: 422,
    words: {
      en: '{file} is packed in a way that no spreadsheet is (its part {part} is not what it claims); it is not opened.',
      'uz-Latn': '{file} elektron jadvallarga xos boʻlmagan tarzda siqilgan ({part} qismi koʻrsatilganidek emas); u ochilmadi.',
      'uz-Cyrl': '{file} электрон жадвалларга хос бўлмаган тарзда сиқилган ({part} қисми кўрсатилганидек эмас); у очилмади.',
      ru: '{file} упакован не так, как бывают упакованы таблицы (часть {part} не такова, как заявлено); файл не открыт.',
      'zh-Hans': '{file} 的压缩方式不是电子表格的方式（{part} 部分与声明不符）；没有打开。',
    },
  },
  'sheet.broken': {
    status: 422,
    words: {
      en: '{file} is a damaged {kind} file: {said}.',
      'uz-Latn': '{file} – shikastlangan {kind} fayl: {said}.',
      'uz-Cyrl': '{file} – шикастланган {kind} файл: {said}.',
      ru: '{file} – повреждённый файл {kind}: {said}.',
      'zh-Hans': '{file} 是损坏的 {kind} 文件：{said}。',
    },
  },
})
