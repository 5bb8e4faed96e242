import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'urban.grids-differ': {
    status: 422,
    words: {
      en: 'The grid {file} does not lie on the cells of {other}: expected is {expected}, and {found} came.',
      'uz-Latn': '{file} toʻri {other} kataklariga mos kelmaydi: {expected} kutilgan, {found} keldi.',
      'uz-Cyrl': '{file} тўри {other} катакларига мос келмайди: {expected} кутилган, {found} келди.',
      ru: 'Сетка {file} не совпадает с ячейками {other}: ожидается {expected}, а пришло {found}.',
      'zh-Hans': '格网 {file} 与 {other} 的格子不重合：应为 {expected}，实际为 {found}。',
    },
  },
  'urban.degrees': {
    status: 422,
    words: {
      en: 'The grid {file} is in degrees ({projection}), whose cells are not of equal area. Add --reproject to carry its people to cells of 1 km².',
      'uz-Latn':
        '{file} toʻri graduslarda ({projection}), kataklarining maydoni teng emas. Aholini 1 km² kataklarga oʻtkazish uchun --reproject qoʻshing.',
      'uz-Cyrl':
        '{file} тўри градусларда ({projection}), катакларининг майдони тенг эмас. Аҳолини 1 км² катакларга ўтказиш учун --reproject қўшинг.',
      ru: 'Сетка {file} дана в градусах ({projection}), площади её ячеек не равны. Добавьте --reproject, чтобы перенести людей в ячейки по 1 км².',
      'zh-Hans': '格网 {file} 以度为单位（{projection}），格子面积不等。请加 --reproject 将人口归入 1 平方公里的格子。',
    },
  },
  'urban.not-equal-area': {
    status: 422,
    words: {
      en: 'The projection of {file} ({projection}) does not keep areas, so people per km² would be wrong. Add --reproject to carry its people to cells of 1 km².',
      'uz-Latn':
        '{file} proyeksiyasi ({projection}) maydonni saqlamaydi, km² ga odam soni notoʻgʻri chiqadi. Aholini 1 km² kataklarga oʻtkazish uchun --reproject qoʻshing.',
      'uz-Cyrl':
        '{file} проекцияси ({projection}) майдонни сақламайди, км² га одам сони нотўғри чиқади. Аҳолини 1 км² катакларга ўтказиш учун --reproject қўшинг.',
      ru: 'Проекция {file} ({projection}) не сохраняет площадь, число людей на км² было бы неверным. Добавьте --reproject, чтобы перенести людей в ячейки по 1 км².',
      'zh-Hans': '{file} 的投影（{projection}）不保持面积，每平方公里人口会出错。请加 --reproject 将人口归入 1 平方公里的格子。',
    },
  },
  'urban.unknown-projection': {
    status: 422,
    words: {
      en: 'The projection of {file} ({projection}) is not one that Serai can convert. Save it in EPSG:4326, EPSG:3035 or World Mollweide.',
      'uz-Latn': '{file} proyeksiyasini ({projection}) Serai oʻgira olmaydi. Uni EPSG:4326, EPSG:3035 yoki World Mollweide da saqlang.',
      'uz-Cyrl': '{file} проекциясини ({projection}) Serai ўгира олмайди. Уни EPSG:4326, EPSG:3035 ёки World Mollweide да сақланг.',
      ru: 'Проекцию файла {file} ({projection}) Serai не умеет преобразовать. Сохраните его в EPSG:4326, EPSG:3035 или World Mollweide.',
      'zh-Hans': 'Serai 无法转换 {file} 的投影（{projection}）。请保存为 EPSG:4326、EPSG:3035 或 World Mollweide。',
    },
  },
  'urban.misplaced': {
    status: 422,
    words: {
      en: 'The grid {file} says that it is in {projection}, and its cells measure {width} by {height} from {west}, {north} on: that cannot be, as metres and degrees seem to be mixed up. Save it with its true projection.',
      'uz-Latn':
        '{file} toʻri {projection} da deyilgan, kataklari esa {west}, {north} dan boshlab {width}×{height}: bunday boʻlmaydi, metr va gradus almashganga oʻxshaydi. Uni haqiqiy proyeksiyasi bilan saqlang.',
      'uz-Cyrl':
        '{file} тўри {projection} да дейилган, катаклари эса {west}, {north} дан бошлаб {width}×{height}: бундай бўлмайди, метр ва градус алмашганга ўхшайди. Уни ҳақиқий проекцияси билан сақланг.',
      ru: 'Сетка {file} названа в проекции {projection}, а ячейки её {width}×{height} от {west}, {north}: так быть не может, похоже, спутаны метры и градусы. Сохраните её с верной проекцией.',
      'zh-Hans':
        '格网 {file} 标为 {projection}，而格子为 {width}×{height}、起于 {west}, {north}：这不可能，似乎混淆了米与度。请以真实投影保存。',
    },
  },
  'urban.saturated': {
    status: 422,
    words: {
      en: 'The grid {file} has {value} in row {row}, column {column}, the largest number of 16 bits, which usually means "no data" or "more than this". If it means "no data", say so: --no-data={value}.',
      'uz-Latn':
        '{file} toʻrining {row}-qator, {column}-ustunida {value} turibdi: bu 16 bitli eng katta son, odatda “maʼlumot yoʻq” yoki “bundan koʻp” degani. Agar “maʼlumot yoʻq” boʻlsa, ayting: --no-data={value}.',
      'uz-Cyrl':
        '{file} тўрининг {row}-қатор, {column}-устунида {value} турибди: бу 16 битли энг катта сон, одатда “маълумот йўқ” ёки “бундан кўп” дегани. Агар “маълумот йўқ” бўлса, айтинг: --no-data={value}.',
      ru: 'В сетке {file} в строке {row}, столбце {column} стоит {value}, наибольшее 16-битное число; обычно это «нет данных» или «больше этого». Если это «нет данных», укажите: --no-data={value}.',
      'zh-Hans':
        '格网 {file} 第 {row} 行第 {column} 列为 {value}，是 16 位的最大数，通常表示“无数据”或“超过此数”。如果是“无数据”，请注明：--no-data={value}。',
    },
  },
  'urban.cell-size': {
    status: 422,
    words: {
      en: 'The cells of {file} measure {width} by {height} m; 1,000 by 1,000 m are expected, or a whole part of that. Add --reproject to carry its people there.',
      'uz-Latn':
        '{file} kataklari {width}×{height} m; 1000×1000 m yoki uning butun boʻlagi kutiladi. Aholini oʻtkazish uchun --reproject qoʻshing.',
      'uz-Cyrl':
        '{file} катаклари {width}×{height} м; 1000×1000 м ёки унинг бутун бўлаги кутилади. Аҳолини ўтказиш учун --reproject қўшинг.',
      ru: 'Ячейки {file} имеют размер {width}×{height} м; ожидается 1000×1000 м или целая часть от этого. Добавьте --reproject, чтобы перенести людей.',
      'zh-Hans': '{file} 的格子为 {width}×{height} 米；应为 1000×1000 米或其整数分之一。请加 --reproject 转换。',
    },
  },
  'urban.too-large': {
    status: 413,
    words: {
      en: 'Reprojecting {file} would make {cells} cells, and {most} fit into memory. Cut the grid to a country or continent first.',
      'uz-Latn':
        '{file} qayta proyeksiyalansa {cells} katak hosil boʻladi, xotiraga {most} tasi sigʻadi. Avval toʻrni mamlakat yoki qitʼagacha qirqing.',
      'uz-Cyrl':
        '{file} қайта проекцияланса {cells} катак ҳосил бўлади, хотирага {most} таси сиғади. Аввал тўрни мамлакат ёки қитъагача қирқинг.',
      ru: 'Перепроецирование {file} даст {cells} ячеек, а в память помещается {most}. Сначала обрежьте сетку до страны или континента.',
      'zh-Hans': '重投影 {file} 将产生 {cells} 个格子，内存只容纳 {most} 个。请先裁剪到国家或大洲。',
    },
  },
  'urban.negative': {
    status: 422,
    words: {
      en: 'The grid {file} has {value} in row {row}, column {column}; a number of at least 0 is expected. If it means "no data", say so: --no-data={value}.',
      'uz-Latn':
        '{file} toʻrining {row}-qator, {column}-ustunida {value} turibdi; 0 yoki undan katta son kutiladi. Agar bu “maʼlumot yoʻq” degani boʻlsa, ayting: --no-data={value}.',
      'uz-Cyrl':
        '{file} тўрининг {row}-қатор, {column}-устунида {value} турибди; 0 ёки ундан катта сон кутилади. Агар бу “маълумот йўқ” дегани бўлса, айтинг: --no-data={value}.',
      ru: 'В сетке {file} в строке {row}, столбце {column} стоит {value}; ожидается число не меньше 0. Если это значит «нет данных», укажите: --no-data={value}.',
      'zh-Hans': '格网 {file} 第 {row} 行第 {column} 列为 {value}；应为不小于 0 的数。如果它表示“无数据”，请注明：--no-data={value}。',
    },
  },
  'urban.absurd': {
    status: 422,
    words: {
      en: 'The grid {file} has {value} people on 1 km² in row {row}, column {column}; more than {most} live nowhere. If it means "no data", say so: --no-data={value}.',
      'uz-Latn':
        '{file} toʻrining {row}-qator, {column}-ustunida 1 km² ga {value} odam turibdi; {most} dan koʻp odam hech qayerda yashamaydi. Agar bu “maʼlumot yoʻq” degani boʻlsa, ayting: --no-data={value}.',
      'uz-Cyrl':
        '{file} тўрининг {row}-қатор, {column}-устунида 1 км² га {value} одам турибди; {most} дан кўп одам ҳеч қаерда яшамайди. Агар бу “маълумот йўқ” дегани бўлса, айтинг: --no-data={value}.',
      ru: 'В сетке {file} в строке {row}, столбце {column} на 1 км² приходится {value} человек; больше {most} не живёт нигде. Если это значит «нет данных», укажите: --no-data={value}.',
      'zh-Hans':
        '格网 {file} 第 {row} 行第 {column} 列每平方公里有 {value} 人；任何地方都不会超过 {most} 人。如果它表示“无数据”，请注明：--no-data={value}。',
    },
  },
  'urban.share': {
    status: 422,
    words: {
      en: 'The grid {file} has {value} in row {row}, column {column}, which is more than a whole cell as {unit}. Say what it counts in: --{option}-unit share, percent or m2.',
      'uz-Latn':
        '{file} toʻrining {row}-qator, {column}-ustunida {value} turibdi, bu {unit} sifatida butun katakdan koʻp. Oʻlchovini ayting: --{option}-unit share, percent yoki m2.',
      'uz-Cyrl':
        '{file} тўрининг {row}-қатор, {column}-устунида {value} турибди, бу {unit} сифатида бутун катакдан кўп. Ўлчовини айтинг: --{option}-unit share, percent ёки m2.',
      ru: 'В сетке {file} в строке {row}, столбце {column} стоит {value}, это больше целой ячейки в единицах {unit}. Укажите единицу: --{option}-unit share, percent или m2.',
      'zh-Hans':
        '格网 {file} 第 {row} 行第 {column} 列为 {value}，按 {unit} 计超过整个格子。请注明单位：--{option}-unit share、percent 或 m2。',
    },
  },
  'urban.unit-unclear': {
    status: 422,
    words: {
      en: 'The largest value found in {file} is {value}; land is expected as a share up to 1, in percent up to 100, or in m² up to a whole cell. If it is a grid of land, say what it counts in: --{option}-unit share, percent or m2.',
      'uz-Latn':
        '{file} da topilgan eng katta qiymat {value}; yer 1 gacha ulush, 100 gacha foiz yoki butun katakkacha m² da kutiladi. Agar bu yer toʻri boʻlsa, oʻlchovini ayting: --{option}-unit share, percent yoki m2.',
      'uz-Cyrl':
        '{file} да топилган энг катта қиймат {value}; ер 1 гача улуш, 100 гача фоиз ёки бутун катаккача м² да кутилади. Агар бу ер тўри бўлса, ўлчовини айтинг: --{option}-unit share, percent ёки m2.',
      ru: 'Наибольшее найденное значение в {file} — {value}; суша ожидается долей до 1, в процентах до 100 или в м² до целой ячейки. Если это сетка суши, укажите единицу: --{option}-unit share, percent или m2.',
      'zh-Hans':
        '{file} 中找到的最大值为 {value}；陆地应为不超过 1 的份额、不超过 100 的百分比，或不超过整格的平方米数。如果确为陆地格网，请注明单位：--{option}-unit share、percent 或 m2。',
    },
  },
  'urban.needs-built': {
    status: 422,
    words: {
      en: 'The preset {preset} also looks at what is built up. Give that grid with --built, or use --preset manual-2021.',
      'uz-Latn':
        '{preset} sozlamasi qurilgan maydonni ham koʻradi. Oʻsha toʻrni --built bilan bering yoki --preset manual-2021 dan foydalaning.',
      'uz-Cyrl':
        '{preset} созламаси қурилган майдонни ҳам кўради. Ўша тўрни --built билан беринг ёки --preset manual-2021 дан фойдаланинг.',
      ru: 'Настройка {preset} учитывает и застройку. Укажите её сетку через --built или используйте --preset manual-2021.',
      'zh-Hans': '预设 {preset} 还要用到建成区。请用 --built 给出该格网，或使用 --preset manual-2021。',
    },
  },
  'urban.codes': {
    status: 422,
    words: {
      en: 'The grid {file} has the value {value}, which is no class: expected are 0 to 3, or 10 to 30, as `serai urban grid` writes them.',
      'uz-Latn': '{file} toʻrida {value} qiymati bor, u sinf emas: `serai urban grid` yozganidek 0–3 yoki 10–30 kutiladi.',
      'uz-Cyrl': '{file} тўрида {value} қиймати бор, у синф эмас: `serai urban grid` ёзганидек 0–3 ёки 10–30 кутилади.',
      ru: 'В сетке {file} есть значение {value}, это не класс: ожидаются 0–3 или 10–30, как пишет `serai urban grid`.',
      'zh-Hans': '格网 {file} 含有值 {value}，不是类别：应为 `serai urban grid` 写出的 0–3 或 10–30。',
    },
  },
  'urban.id-twice': {
    status: 422,
    words: {
      en: 'The file {file} has the unit {unit} twice in its column {column}; each unit is expected once.',
      'uz-Latn': '{file} faylining {column} ustunida {unit} birligi ikki marta uchraydi; har bir birlik bir marta kutiladi.',
      'uz-Cyrl': '{file} файлининг {column} устунида {unit} бирлиги икки марта учрайди; ҳар бир бирлик бир марта кутилади.',
      ru: 'В файле {file} единица {unit} встречается в столбце {column} дважды; каждая ожидается один раз.',
      'zh-Hans': '文件 {file} 的 {column} 列中单元 {unit} 出现两次；每个单元只应出现一次。',
    },
  },
  'urban.id-empty': {
    status: 422,
    words: {
      en: 'Unit {line} of {file} has nothing under {column}; each unit needs an id.',
      'uz-Latn': '{file} faylining {line}-birligida {column} ostida hech narsa yoʻq; har bir birlikka id kerak.',
      'uz-Cyrl': '{file} файлининг {line}-бирлигида {column} остида ҳеч нарса йўқ; ҳар бир бирликка id керак.',
      ru: 'У единицы {line} файла {file} ничего нет в столбце {column}; каждой единице нужен id.',
      'zh-Hans': '文件 {file} 的第 {line} 个单元在 {column} 列为空；每个单元都需要 id。',
    },
  },
  'urban.no-flows': {
    status: 422,
    words: {
      en: 'The file {file} has no workers; lines with a number of workers above 0 are expected.',
      'uz-Latn': '{file} faylida ishchilar yoʻq; ishchilar soni 0 dan katta boʻlgan satrlar kutiladi.',
      'uz-Cyrl': '{file} файлида ишчилар йўқ; ишчилар сони 0 дан катта бўлган сатрлар кутилади.',
      ru: 'В файле {file} нет работников; ожидаются строки с числом работников больше 0.',
      'zh-Hans': '文件 {file} 中没有就业者；应有就业者人数大于 0 的行。',
    },
  },
  'urban.no-units': {
    status: 422,
    words: {
      en: 'The file {file} has no units; at least one is expected.',
      'uz-Latn': '{file} faylida birliklar yoʻq; kamida bittasi kutiladi.',
      'uz-Cyrl': '{file} файлида бирликлар йўқ; камида биттаси кутилади.',
      ru: 'В файле {file} нет единиц; ожидается хотя бы одна.',
      'zh-Hans': '文件 {file} 中没有单元；至少应有一个。',
    },
  },
  'urban.no-id': {
    status: 422,
    words: {
      en: 'Which column of {file} names the units is not clear. Say it with --id; there are {found}.',
      'uz-Latn': '{file} faylida birliklarni qaysi ustun nomlashi aniq emas. --id bilan ayting; ustunlar: {found}.',
      'uz-Cyrl': '{file} файлида бирликларни қайси устун номлаши аниқ эмас. --id билан айтинг; устунлар: {found}.',
      ru: 'Неясно, какой столбец файла {file} называет единицы. Укажите его через --id; есть {found}.',
      'zh-Hans': '不清楚 {file} 的哪一列标识单元。请用 --id 指明；现有列：{found}。',
    },
  },
  'urban.number': {
    status: 422,
    words: {
      en: 'Line {line} of {file} has "{value}" under {column}; a number of at least 0 is expected.',
      'uz-Latn': '{file} faylining {line}-satrida {column} ostida “{value}” turibdi; 0 yoki undan katta son kutiladi.',
      'uz-Cyrl': '{file} файлининг {line}-сатрида {column} остида “{value}” турибди; 0 ёки ундан катта сон кутилади.',
      ru: 'В строке {line} файла {file} в столбце {column} стоит «{value}»; ожидается число не меньше 0.',
      'zh-Hans': '文件 {file} 第 {line} 行的 {column} 为“{value}”；应为不小于 0 的数。',
    },
  },
  'urban.units-unknown': {
    status: 422,
    words: {
      en: 'The file {file} speaks of units that {other} does not have: {units} ({count} in all). Both have to use the same ids.',
      'uz-Latn': '{file} faylidagi birliklar {other} da yoʻq: {units} (jami {count}). Ikkalasida bir xil id boʻlishi kerak.',
      'uz-Cyrl': '{file} файлидаги бирликлар {other} да йўқ: {units} (жами {count}). Иккаласида бир хил id бўлиши керак.',
      ru: 'В файле {file} названы единицы, которых нет в {other}: {units} (всего {count}). В обоих должны быть одни и те же id.',
      'zh-Hans': '文件 {file} 中的单元在 {other} 中不存在：{units}（共 {count} 个）。两者须使用相同的 id。',
    },
  },
  'urban.no-overlap': {
    status: 422,
    words: {
      en: 'No unit of {file} lies on the grid {other}. Check the projection of both: {projection} and {gridProjection}.',
      'uz-Latn':
        '{file} dagi birorta birlik {other} toʻrida yotmaydi. Ikkalasining proyeksiyasini tekshiring: {projection} va {gridProjection}.',
      'uz-Cyrl':
        '{file} даги бирорта бирлик {other} тўрида ётмайди. Иккаласининг проекциясини текширинг: {projection} ва {gridProjection}.',
      ru: 'Ни одна единица из {file} не лежит на сетке {other}. Проверьте проекции: {projection} и {gridProjection}.',
      'zh-Hans': '{file} 中没有单元落在格网 {other} 上。请检查两者的投影：{projection} 与 {gridProjection}。',
    },
  },
  'urban.decision': {
    status: 422,
    words: {
      en: 'Line {line} of {file} is no decision: expected are keep-apart, merge, assign or exclude, the names that it is about, and a reason.',
      'uz-Latn': '{file} faylining {line}-satri qaror emas: keep-apart, merge, assign yoki exclude, tegishli nomlar va sabab kutiladi.',
      'uz-Cyrl': '{file} файлининг {line}-сатри қарор эмас: keep-apart, merge, assign ёки exclude, тегишли номлар ва сабаб кутилади.',
      ru: 'Строка {line} файла {file} — не решение: ожидаются keep-apart, merge, assign или exclude, имена, о которых идёт речь, и причина.',
      'zh-Hans': '文件 {file} 第 {line} 行不是决定：应为 keep-apart、merge、assign 或 exclude，所涉名称以及理由。',
    },
  },
  'urban.part': {
    status: 422,
    words: {
      en: 'Line {line} of {file} has {value} under {column}; a share from 0 to 1 is expected.',
      'uz-Latn': '{file} faylining {line}-satrida {column} ostida {value} turibdi; 0 dan 1 gacha ulush kutiladi.',
      'uz-Cyrl': '{file} файлининг {line}-сатрида {column} остида {value} турибди; 0 дан 1 гача улуш кутилади.',
      ru: 'В строке {line} файла {file} в столбце {column} стоит {value}; ожидается доля от 0 до 1.',
      'zh-Hans': '文件 {file} 第 {line} 行的 {column} 为 {value}；应为 0 到 1 的份额。',
    },
  },
  'urban.decided-twice': {
    status: 422,
    words: {
      en: 'Line {line} of {file} decides about {names} for a second time; one decision is expected.',
      'uz-Latn': '{file} faylining {line}-satri {names} haqida ikkinchi marta qaror qiladi; bitta qaror kutiladi.',
      'uz-Cyrl': '{file} файлининг {line}-сатри {names} ҳақида иккинчи марта қарор қилади; битта қарор кутилади.',
      ru: 'Строка {line} файла {file} решает о {names} второй раз; ожидается одно решение.',
      'zh-Hans': '文件 {file} 第 {line} 行对 {names} 作了第二次决定；应只有一次。',
    },
  },
  'urban.model': {
    status: 422,
    words: {
      en: 'The file {file} is not a model: expected is JSON with constant, threshold, source and the coefficients {terms}, as `serai urban fit` writes it.',
      'uz-Latn':
        '{file} fayli model emas: `serai urban fit` yozganidek constant, threshold, source va {terms} koeffitsiyentlari bilan JSON kutiladi.',
      'uz-Cyrl':
        '{file} файли модель эмас: `serai urban fit` ёзганидек constant, threshold, source ва {terms} коэффициентлари билан JSON кутилади.',
      ru: 'Файл {file} — не модель: ожидается JSON с constant, threshold, source и коэффициентами {terms}, как пишет `serai urban fit`.',
      'zh-Hans': '文件 {file} 不是模型：应为 `serai urban fit` 写出的 JSON，含 constant、threshold、source 以及系数 {terms}。',
    },
  },
  'urban.fit': {
    status: 422,
    words: {
      en: 'No model can be fitted on {file}: of {examples} populated cells outside centres {inside} lie in zones ({gap}). Cells of both kinds, and not perfectly separable, are expected.',
      'uz-Latn':
        '{file} asosida model tuzib boʻlmaydi: markazdan tashqaridagi {examples} aholi katagidan {inside} tasi zonada ({gap}). Ikkala turdagi, toʻliq ajralmaydigan kataklar kutiladi.',
      'uz-Cyrl':
        '{file} асосида модель тузиб бўлмайди: марказдан ташқаридаги {examples} аҳоли катагидан {inside} таси зонада ({gap}). Иккала турдаги, тўлиқ ажралмайдиган катаклар кутилади.',
      ru: 'По {file} нельзя подобрать модель: из {examples} населённых ячеек вне центров в зонах лежат {inside} ({gap}). Ожидаются ячейки обоих видов, не полностью разделимые.',
      'zh-Hans':
        '无法根据 {file} 拟合模型：中心之外的 {examples} 个有人口的格子中有 {inside} 个位于通勤区（{gap}）。需要两类格子，且不可完全分离。',
    },
  },
})
