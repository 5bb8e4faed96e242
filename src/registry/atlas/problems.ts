import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'atlas.file-unknown': {
    status: 404,
    words: {
      en: 'There is no such file in the atlas. The atlas page lists those that there are.',
      'uz-Latn': 'Atlasda bunday fayl yoʻq. Mavjudlari atlas sahifasida koʻrsatilgan.',
      'uz-Cyrl': 'Атласда бундай файл йўқ. Мавжудлари атлас саҳифасида кўрсатилган.',
      ru: 'Такого файла в атласе нет. Имеющиеся перечислены на странице атласа.',
      'zh-Hans': '图集中没有该文件。现有文件见图集页面。',
    },
  },
  'atlas.run-unknown': {
    status: 404,
    words: {
      en: 'There is no such run in the atlas. The atlas page lists those that there are.',
      'uz-Latn': 'Atlasda bunday hisob yoʻq. Mavjudlari atlas sahifasida koʻrsatilgan.',
      'uz-Cyrl': 'Атласда бундай ҳисоб йўқ. Мавжудлари атлас саҳифасида кўрсатилган.',
      ru: 'Такого расчёта в атласе нет. Имеющиеся перечислены на странице атласа.',
      'zh-Hans': '图集中没有该次计算。现有计算见图集页面。',
    },
  },
  'atlas.country-unknown': {
    status: 404,
    words: {
      en: 'The register has no city in “{country}”. The atlas page lists the countries that there are.',
      'uz-Latn': 'Reyestrda “{country}” mamlakatining shahri yoʻq. Mavjud mamlakatlar atlas sahifasida koʻrsatilgan.',
      'uz-Cyrl': 'Реестрда “{country}” мамлакатининг шаҳри йўқ. Мавжуд мамлакатлар атлас саҳифасида кўрсатилган.',
      ru: 'В реестре нет городов страны «{country}». Имеющиеся страны перечислены на странице атласа.',
      'zh-Hans': '名录中没有“{country}”的城市。现有国家见图集页面。',
    },
  },
  'atlas.file-in-use': {
    status: 409,
    words: {
      en: '“{title}” cannot be removed: a run rests on it, and its figures must stay traceable.',
      'uz-Latn': '“{title}” ni olib tashlab boʻlmaydi: unga hisob tayanadi, koʻrsatkichlarining manbasi saqlanishi kerak.',
      'uz-Cyrl': '“{title}” ни олиб ташлаб бўлмайди: унга ҳисоб таянади, кўрсаткичларининг манбаси сақланиши керак.',
      ru: '«{title}» нельзя удалить: на этом файле основан расчёт, и его показатели должны оставаться прослеживаемыми.',
      'zh-Hans': '“{title}”不能删除：有计算以它为依据，其数据必须可追溯。',
    },
  },
  'atlas.not-looked-at': {
    status: 409,
    words: {
      en: '“{title}” cannot be used: it is still being looked at, or something is wrong with it. Its page says what.',
      'uz-Latn': '“{title}” dan foydalanib boʻlmaydi: u hali tekshirilmoqda yoki unda xato bor. Sababi uning sahifasida aytilgan.',
      'uz-Cyrl': '“{title}” дан фойдаланиб бўлмайди: у ҳали текширилмоқда ёки унда хато бор. Сабаби унинг саҳифасида айтилган.',
      ru: '«{title}» использовать нельзя: файл ещё проверяется или с ним что-то не так. Причина — на его странице.',
      'zh-Hans': '“{title}”不能使用：仍在检查，或存在问题。原因见其页面。',
    },
  },
  'atlas.not-done': {
    status: 409,
    words: {
      en: 'This run is not done, so there is nothing to show yet.',
      'uz-Latn': 'Bu hisob hali tugamagan, shuning uchun koʻrsatadigan narsa yoʻq.',
      'uz-Cyrl': 'Бу ҳисоб ҳали тугамаган, шунинг учун кўрсатадиган нарса йўқ.',
      ru: 'Этот расчёт не завершён, показывать пока нечего.',
      'zh-Hans': '该次计算尚未完成，暂无可显示的内容。',
    },
  },
  'atlas.ending': {
    status: 415,
    words: {
      en: 'The file {name} cannot be of this kind by its name. Expected is a name that ends in {known}.',
      'uz-Latn': 'Nomiga koʻra {name} fayli bu turga mos emas. Nomi quyidagicha tugashi kerak: {known}.',
      'uz-Cyrl': 'Номига кўра {name} файли бу турга мос эмас. Номи қуйидагича тугаши керак: {known}.',
      ru: 'Судя по имени, файл {name} не этого вида. Ожидается имя с окончанием {known}.',
      'zh-Hans': '从名称看，文件 {name} 不属于该类。文件名应以 {known} 结尾。',
    },
  },
  'atlas.disk-full': {
    status: 503,
    words: {
      en: 'The disk of this installation is full, so {name} was not kept. Make room and send it again.',
      'uz-Latn': 'Bu oʻrnatmaning diski toʻlgan, {name} saqlanmadi. Joy boʻshatib, qayta yuboring.',
      'uz-Cyrl': 'Бу ўрнатманинг диски тўлган, {name} сақланмади. Жой бўшатиб, қайта юборинг.',
      ru: 'Диск этой установки заполнен, файл {name} не сохранён. Освободите место и отправьте его снова.',
      'zh-Hans': '本系统的磁盘已满，未能保存 {name}。请腾出空间后重新发送。',
    },
  },
  'atlas.no-room': {
    status: 503,
    words: {
      en: 'The file {name} has {size} MB, and {free} MB are free on the disk of this installation. Make room first; nothing was copied.',
      'uz-Latn': '{name} fayli {size} MB, bu oʻrnatma diskida esa {free} MB boʻsh. Avval joy boʻshating; hech narsa koʻchirilmadi.',
      'uz-Cyrl': '{name} файли {size} МБ, бу ўрнатма дискида эса {free} МБ бўш. Аввал жой бўшатинг; ҳеч нарса кўчирилмади.',
      ru: 'Файл {name} занимает {size} МБ, а на диске установки свободно {free} МБ. Сначала освободите место; ничего не скопировано.',
      'zh-Hans': '文件 {name} 有 {size} MB，而本系统磁盘仅剩 {free} MB。请先腾出空间；未复制任何内容。',
    },
  },
  'atlas.file-grew': {
    status: 409,
    words: {
      en: 'The file {name} changed while it was read: it had {before} bytes, and {after} came. Wait until it is complete, then add it again.',
      'uz-Latn': '{name} fayli oʻqilayotganda oʻzgardi: {before} bayt edi, {after} bayt keldi. Toʻliq boʻlishini kutib, qayta qoʻshing.',
      'uz-Cyrl': '{name} файли ўқилаётганда ўзгарди: {before} байт эди, {after} байт келди. Тўлиқ бўлишини кутиб, қайта қўшинг.',
      ru: 'Файл {name} изменился во время чтения: было {before} байт, пришло {after}. Дождитесь, пока он будет готов, и добавьте снова.',
      'zh-Hans': '文件 {name} 在读取时发生变化：原有 {before} 字节，实际读到 {after} 字节。请等其完整后再添加。',
    },
  },
  'atlas.no-file': {
    status: 404,
    words: {
      en: 'There is no file {name} that can be read.',
      'uz-Latn': '{name} faylini oʻqib boʻlmaydi: bunday fayl yoʻq.',
      'uz-Cyrl': '{name} файлини ўқиб бўлмайди: бундай файл йўқ.',
      ru: 'Файла {name} нет, или его нельзя прочитать.',
      'zh-Hans': '文件 {name} 不存在或无法读取。',
    },
  },
  'atlas.lost': {
    status: 404,
    words: {
      en: 'The file {name} is known to the atlas and is not on the disk of this installation any more. Bring it back from a backup, or add it anew.',
      'uz-Latn': 'Atlas {name} faylini biladi, lekin u bu oʻrnatma diskida yoʻq. Uni zaxiradan qaytaring yoki qayta qoʻshing.',
      'uz-Cyrl': 'Атлас {name} файлини билади, лекин у бу ўрнатма дискида йўқ. Уни захирадан қайтаринг ёки қайта қўшинг.',
      ru: 'Файл {name} атласу известен, но на диске установки его больше нет. Верните его из резервной копии или добавьте заново.',
      'zh-Hans': '图集登记了文件 {name}，但它已不在本系统磁盘上。请从备份恢复或重新添加。',
    },
  },
})
