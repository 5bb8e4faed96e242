import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'geo.missing': {
    status: 404,
    words: {
      en: 'There is no file {file} that can be read.',
      'uz-Latn': '{file} faylini oʻqib boʻlmaydi: bunday fayl yoʻq.',
      'uz-Cyrl': '{file} файлини ўқиб бўлмайди: бундай файл йўқ.',
      ru: 'Файла {file} нет, или его нельзя прочитать.',
      'zh-Hans': '文件 {file} 不存在或无法读取。',
    },
  },
  'geo.cut-off': {
    status: 422,
    words: {
      en: 'The file {file} is cut off: it should go on to byte {expected} and ends at byte {found}. Fetch it again.',
      'uz-Latn': '{file} fayli toʻliq emas: u {expected} baytgacha borishi kerak, {found} baytda tugaydi. Uni qayta yuklab oling.',
      'uz-Cyrl': '{file} файли тўлиқ эмас: у {expected} байтгача бориши керак, {found} байтда тугайди. Уни қайта юклаб олинг.',
      ru: 'Файл {file} обрезан: он должен доходить до байта {expected}, а кончается на байте {found}. Загрузите его заново.',
      'zh-Hans': '文件 {file} 不完整：应到第 {expected} 字节，实际到第 {found} 字节为止。请重新下载。',
    },
  },
  'geo.changed': {
    status: 409,
    words: {
      en: 'The file {file} changed while it was read: it had {expected} bytes, and {found} came. Wait until it is complete, then run this again.',
      'uz-Latn':
        '{file} fayli oʻqilayotganda oʻzgardi: {expected} bayt edi, {found} bayt keldi. Toʻliq boʻlishini kutib, qayta ishga tushiring.',
      'uz-Cyrl': '{file} файли ўқилаётганда ўзгарди: {expected} байт эди, {found} байт келди. Тўлиқ бўлишини кутиб, қайта ишга туширинг.',
      ru: 'Файл {file} изменился во время чтения: было {expected} байт, пришло {found}. Дождитесь, пока он будет готов, и запустите снова.',
      'zh-Hans': '文件 {file} 在读取时发生变化：原有 {expected} 字节，实际读到 {found} 字节。请等其完整后再运行。',
    },
  },
  'geo.damaged': {
    status: 422,
    words: {
      en: 'A part of the file {file} is damaged: {expected} bytes should come out of it and {found} do. Fetch it again.',
      'uz-Latn': '{file} faylining bir qismi buzilgan: undan {expected} bayt chiqishi kerak, {found} bayt chiqadi. Uni qayta yuklab oling.',
      'uz-Cyrl': '{file} файлининг бир қисми бузилган: ундан {expected} байт чиқиши керак, {found} байт чиқади. Уни қайта юклаб олинг.',
      ru: 'Часть файла {file} повреждена: из неё должно выйти {expected} байт, а выходит {found}. Загрузите его заново.',
      'zh-Hans': '文件 {file} 部分损坏：应解出 {expected} 字节，实际 {found} 字节。请重新下载。',
    },
  },
  'geo.not-tiff': {
    status: 422,
    words: {
      en: 'The file {file} is not a GeoTIFF that can be read. A raster is expected as GeoTIFF (.tif).',
      'uz-Latn': '{file} oʻqib boʻladigan GeoTIFF emas. Rastr GeoTIFF (.tif) shaklida kutiladi.',
      'uz-Cyrl': '{file} ўқиб бўладиган GeoTIFF эмас. Растр GeoTIFF (.tif) шаклида кутилади.',
      ru: 'Файл {file} не читается как GeoTIFF. Растр ожидается в формате GeoTIFF (.tif).',
      'zh-Hans': '文件 {file} 不是可读取的 GeoTIFF。栅格应为 GeoTIFF（.tif）。',
    },
  },
  'geo.compression': {
    status: 415,
    words: {
      en: 'The file {file} is compressed by {method}, which is not read. Save it with deflate, LZW, zstd, PackBits or no compression.',
      'uz-Latn': '{file} fayli {method} usulida siqilgan, bu oʻqilmaydi. Uni deflate, LZW, zstd, PackBits bilan yoki siqmasdan saqlang.',
      'uz-Cyrl': '{file} файли {method} усулида сиқилган, бу ўқилмайди. Уни deflate, LZW, zstd, PackBits билан ёки сиқмасдан сақланг.',
      ru: 'Файл {file} сжат методом {method}, который не читается. Сохраните его с deflate, LZW, zstd, PackBits или без сжатия.',
      'zh-Hans': '文件 {file} 使用不支持的压缩方式 {method}。请以 deflate、LZW、zstd、PackBits 或不压缩方式保存。',
    },
  },
  'geo.sample': {
    status: 415,
    words: {
      en: 'The cells of {file} have {bits} bits in format {format}, which are not read. Expected is one of {known}.',
      'uz-Latn': '{file} kataklari {format} formatidagi {bits} bitdan iborat, bu oʻqilmaydi. Quyidagilardan biri kutiladi: {known}.',
      'uz-Cyrl': '{file} катаклари {format} форматидаги {bits} битдан иборат, бу ўқилмайди. Қуйидагилардан бири кутилади: {known}.',
      ru: 'Ячейки файла {file} имеют {bits} бит в формате {format}, это не читается. Ожидается одно из: {known}.',
      'zh-Hans': '{file} 的像元为 {bits} 位、格式 {format}，无法读取。应为下列之一：{known}。',
    },
  },
  'geo.placeless': {
    status: 422,
    words: {
      en: 'The file {file} is a picture of {width} by {height} cells that does not say where on the earth it lies.',
      'uz-Latn': '{file} — {width}×{height} katakli tasvir, u Yerning qayerida ekani aytilmagan.',
      'uz-Cyrl': '{file} — {width}×{height} катакли тасвир, у Ернинг қаерида экани айтилмаган.',
      ru: 'Файл {file} — изображение {width}×{height} ячеек без указания места на Земле.',
      'zh-Hans': '文件 {file} 是 {width}×{height} 像元的图像，没有说明其地理位置。',
    },
  },
  'geo.rotated': {
    status: 422,
    words: {
      en: 'The rows of {file} do not run from north to south and west to east. Save it north up.',
      'uz-Latn': '{file} qatorlari shimoldan janubga, gʻarbdan sharqqa bormaydi. Uni shimol yuqorida boʻlgan holda saqlang.',
      'uz-Cyrl': '{file} қаторлари шимолдан жанубга, ғарбдан шарққа бормайди. Уни шимол юқорида бўлган ҳолда сақланг.',
      ru: 'Строки файла {file} идут не с севера на юг и с запада на восток. Сохраните его севером вверх.',
      'zh-Hans': '{file} 的行列不是自北向南、自西向东。请以正北朝上保存。',
    },
  },
  'geo.disk-full': {
    status: 503,
    words: {
      en: 'The disk is full, so {file} could not be written; nothing was left half done. Make room and run this again.',
      'uz-Latn': 'Disk toʻldi, {file} yozilmadi; chala fayl qolmadi. Joy boʻshating va qayta ishga tushiring.',
      'uz-Cyrl': 'Диск тўлди, {file} ёзилмади; чала файл қолмади. Жой бўшатинг ва қайта ишга туширинг.',
      ru: 'Диск заполнен, файл {file} не записан; недописанного файла не осталось. Освободите место и запустите снова.',
      'zh-Hans': '磁盘已满，无法写入 {file}；没有留下半成品。请腾出空间后重试。',
    },
  },
  'geo.not-writable': {
    status: 422,
    words: {
      en: 'The file {file} cannot be written there ({reason}).',
      'uz-Latn': '{file} faylini bu yerga yozib boʻlmaydi ({reason}).',
      'uz-Cyrl': '{file} файлини бу ерга ёзиб бўлмайди ({reason}).',
      ru: 'Файл {file} нельзя записать в это место ({reason}).',
      'zh-Hans': '无法在该位置写入文件 {file}（{reason}）。',
    },
  },
  'geo.no-folder': {
    status: 422,
    words: {
      en: 'There is no folder {folder} into which {file} could be written. Make it first, or give another name.',
      'uz-Latn': '{file} yoziladigan {folder} jildi yoʻq. Avval uni yarating yoki boshqa nom bering.',
      'uz-Cyrl': '{file} ёзиладиган {folder} жилди йўқ. Аввал уни яратинг ёки бошқа ном беринг.',
      ru: 'Нет папки {folder}, в которую можно записать {file}. Сначала создайте её или укажите другое имя.',
      'zh-Hans': '没有可写入 {file} 的文件夹 {folder}。请先创建它，或换一个名称。',
    },
  },
  'geo.is-folder': {
    status: 422,
    words: {
      en: '{file} is a folder; the name of a file is expected.',
      'uz-Latn': '{file} — jild; fayl nomi kutiladi.',
      'uz-Cyrl': '{file} — жилд; файл номи кутилади.',
      ru: '{file} — папка; ожидается имя файла.',
      'zh-Hans': '{file} 是文件夹；应为文件名。',
    },
  },
  'geo.over-input': {
    status: 422,
    words: {
      en: '{file} is to be read and written at once. Give the output another name, so that nothing is lost.',
      'uz-Latn': '{file} bir vaqtda oʻqilishi va yozilishi kerak. Hech narsa yoʻqolmasligi uchun natijaga boshqa nom bering.',
      'uz-Cyrl': '{file} бир вақтда ўқилиши ва ёзилиши керак. Ҳеч нарса йўқолмаслиги учун натижага бошқа ном беринг.',
      ru: '{file} нужно одновременно прочитать и записать. Дайте результату другое имя, чтобы ничего не потерять.',
      'zh-Hans': '{file} 既要读取又要写入。请为输出另取名称，以免丢失数据。',
    },
  },
  'geo.output-twice': {
    status: 422,
    words: {
      en: 'Two outputs are to be written to {file}; each needs a name of its own.',
      'uz-Latn': '{file} ga ikkita natija yozilishi kerak; har biriga alohida nom kerak.',
      'uz-Cyrl': '{file} га иккита натижа ёзилиши керак; ҳар бирига алоҳида ном керак.',
      ru: 'В {file} нужно записать два результата; каждому нужно своё имя.',
      'zh-Hans': '有两个输出要写入 {file}；每个都需要单独的名称。',
    },
  },
  'geo.features': {
    status: 422,
    words: {
      en: 'The file {file} cannot be read as {format}: {reason}.',
      'uz-Latn': '{file} faylini {format} sifatida oʻqib boʻlmaydi: {reason}.',
      'uz-Cyrl': '{file} файлини {format} сифатида ўқиб бўлмайди: {reason}.',
      ru: 'Файл {file} не читается как {format}: {reason}.',
      'zh-Hans': '文件 {file} 无法按 {format} 读取：{reason}。',
    },
  },
  'geo.kind': {
    status: 415,
    words: {
      en: 'What kind of file {file} is cannot be told from its name. Expected is a name that ends in {known}.',
      'uz-Latn': '{file} nomidan fayl turini bilib boʻlmaydi. Nomi quyidagilardan biri bilan tugashi kerak: {known}.',
      'uz-Cyrl': '{file} номидан файл турини билиб бўлмайди. Номи қуйидагилардан бири билан тугаши керак: {known}.',
      ru: 'По имени {file} нельзя понять вид файла. Ожидается имя с окончанием {known}.',
      'zh-Hans': '无法从名称判断 {file} 的文件类型。文件名应以 {known} 结尾。',
    },
  },
  'geo.column': {
    status: 422,
    words: {
      en: 'The file {file} has no column {column}; it has {found}.',
      'uz-Latn': '{file} faylida {column} ustuni yoʻq; unda bor ustunlar: {found}.',
      'uz-Cyrl': '{file} файлида {column} устуни йўқ; унда бор устунлар: {found}.',
      ru: 'В файле {file} нет столбца {column}; в нём есть {found}.',
      'zh-Hans': '文件 {file} 没有 {column} 列；现有列：{found}。',
    },
  },
  'geo.projection': {
    status: 422,
    words: {
      en: 'The projection of {file} ({projection}) is not one that Serai can convert. Save it in EPSG:4326, EPSG:3035 or World Mollweide.',
      'uz-Latn': '{file} proyeksiyasini ({projection}) Serai oʻgira olmaydi. Uni EPSG:4326, EPSG:3035 yoki World Mollweide da saqlang.',
      'uz-Cyrl': '{file} проекциясини ({projection}) Serai ўгира олмайди. Уни EPSG:4326, EPSG:3035 ёки World Mollweide да сақланг.',
      ru: 'Проекцию файла {file} ({projection}) Serai не умеет преобразовать. Сохраните его в EPSG:4326, EPSG:3035 или World Mollweide.',
      'zh-Hans': 'Serai 无法转换 {file} 的投影（{projection}）。请保存为 EPSG:4326、EPSG:3035 或 World Mollweide。',
    },
  },
})
