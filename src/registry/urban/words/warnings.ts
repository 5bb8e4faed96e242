import { fill, type FullText, type Language } from '../../../kernel/language.ts'

/** Something that may make a result less true than it looks, by its code and what it speaks of. */
export interface Warning {
  readonly code: WarningCode
  readonly details: Readonly<Record<string, string | number>>
}

export type WarningCode = keyof typeof WARNINGS

export function warning(code: WarningCode, details: Warning['details'] = {}): Warning {
  return { code, details }
}

/** One sentence. */
export function warningWords({ code, details }: Warning, language: Language): string {
  return fill(WARNINGS[code][language], details)
}

const WARNINGS = {
  projection: {
    en: '{file} is in {projection}, whose cells are only nearly of equal area, or of which that cannot be told; densities are off by as much.',
    'uz-Latn':
      '{file} proyeksiyasi {projection}: kataklarining maydoni faqat taxminan teng yoki buni bilib boʻlmaydi; zichlik ham shuncha noaniq.',
    'uz-Cyrl':
      '{file} проекцияси {projection}: катакларининг майдони фақат тахминан тенг ёки буни билиб бўлмайди; зичлик ҳам шунча ноаниқ.',
    ru: '{file} в проекции {projection}: площади ячеек равны лишь приблизительно, или этого нельзя узнать; настолько же неточны плотности.',
    'zh-Hans': '{file} 的投影为 {projection}，格子面积只是近似相等或无从判断；密度有同等误差。',
  },
  'no-land': {
    en: 'Without a grid of land every cell counts as land: coastal and lakeside towns look less dense than they are, and there is no water class.',
    'uz-Latn':
      'Quruqlik toʻrisiz har bir katak quruqlik deb olinadi: dengiz va koʻl boʻyidagi shaharlar aslidagidan siyrak koʻrinadi, suv sinfi boʻlmaydi.',
    'uz-Cyrl':
      'Қуруқлик тўрисиз ҳар бир катак қуруқлик деб олинади: денгиз ва кўл бўйидаги шаҳарлар аслидагидан сийрак кўринади, сув синфи бўлмайди.',
    ru: 'Без сетки суши каждая ячейка считается сушей: города у моря и озёр выглядят менее плотными, чем есть, и нет класса воды.',
    'zh-Hans': '没有陆地格网时每个格子都算陆地：沿海、沿湖城镇显得比实际稀疏，也没有水域类别。',
  },
  'people-lost': {
    en: 'Reprojection changed the population from {before} to {after}.',
    'uz-Latn': 'Qayta proyeksiyalashda aholi soni {before} dan {after} ga oʻzgardi.',
    'uz-Cyrl': 'Қайта проекциялашда аҳоли сони {before} дан {after} га ўзгарди.',
    ru: 'При перепроецировании население изменилось с {before} до {after}.',
    'zh-Hans': '重投影后人口从 {before} 变为 {after}。',
  },
  flat: {
    en: '{percent} % of neighbouring cells hold exactly the same number of people: the grid spreads a census evenly over districts, so centres are missed or misplaced.',
    'uz-Latn':
      'Qoʻshni kataklarning {percent} % ida aholi soni aynan bir xil: toʻr aholi roʻyxatini tumanlar boʻyicha tekis yoyadi, shuning uchun markazlar topilmaydi yoki siljiydi.',
    'uz-Cyrl':
      'Қўшни катакларнинг {percent} % ида аҳоли сони айнан бир хил: тўр аҳоли рўйхатини туманлар бўйича текис ёяди, шунинг учун марказлар топилмайди ёки силжийди.',
    ru: 'В {percent} % соседних ячеек ровно одинаковое число людей: сетка равномерно распределяет перепись по районам, поэтому центры теряются или смещаются.',
    'zh-Hans': '{percent} % 的相邻格子人数完全相同：格网将普查人口平均摊到各区，因此城市中心会遗漏或偏移。',
  },
  'no-centre': {
    en: 'No urban centre was found. If there are cities here, the grid spreads people too evenly or counts something else than people.',
    'uz-Latn': 'Birorta shahar markazi topilmadi. Bu yerda shaharlar boʻlsa, toʻr aholini juda tekis yoyadi yoki boshqa narsani sanaydi.',
    'uz-Cyrl': 'Бирорта шаҳар маркази топилмади. Бу ерда шаҳарлар бўлса, тўр аҳолини жуда текис ёяди ёки бошқа нарсани санайди.',
    ru: 'Городских центров не найдено. Если здесь есть города, сетка распределяет людей слишком равномерно или считает не людей.',
    'zh-Hans': '未发现城市中心。如果此处有城市，说明格网人口摊得太平均，或统计的不是人口。',
  },
  nobody: {
    en: 'Nobody lives on this grid: every cell is 0 or without data. Check whether it is the right file.',
    'uz-Latn': 'Bu toʻrda hech kim yashamaydi: har bir katak 0 yoki maʼlumotsiz. Fayl toʻgʻriligini tekshiring.',
    'uz-Cyrl': 'Бу тўрда ҳеч ким яшамайди: ҳар бир катак 0 ёки маълумотсиз. Файл тўғрилигини текширинг.',
    ru: 'На этой сетке никто не живёт: в каждой ячейке 0 или нет данных. Проверьте, тот ли это файл.',
    'zh-Hans': '此格网上无人居住：每个格子为 0 或无数据。请检查文件是否正确。',
  },
  outside: {
    en: 'Units that lie outside the grid or between its points, and so have no class: {count}.',
    'uz-Latn': '{count} ta birlik toʻrdan tashqarida yoki uning nuqtalari orasida; ularning sinfi yoʻq.',
    'uz-Cyrl': '{count} та бирлик тўрдан ташқарида ёки унинг нуқталари орасида; уларнинг синфи йўқ.',
    ru: 'Единиц вне сетки или между её точками: {count}; у них нет класса.',
    'zh-Hans': '{count} 个单元位于格网之外或格点之间，没有类别。',
  },
  empty: {
    en: 'Units in which nobody lives according to the grid, and which are classified by their land: {count}.',
    'uz-Latn': 'Toʻrga koʻra {count} ta birlikda hech kim yashamaydi; ular yeri boʻyicha tasniflandi.',
    'uz-Cyrl': 'Тўрга кўра {count} та бирликда ҳеч ким яшамайди; улар ери бўйича таснифланди.',
    ru: 'По сетке никто не живёт в единицах числом {count}; они отнесены к классам по своей земле.',
    'zh-Hans': '据格网，{count} 个单元无人居住，按其土地分类。',
  },
  'no-city': {
    en: 'There are urban centres, and no unit has half of its people in one: the units may be too large.',
    'uz-Latn': 'Shahar markazlari bor, lekin hech bir birlik aholisining yarmi ularda emas: birliklar juda yirik boʻlishi mumkin.',
    'uz-Cyrl': 'Шаҳар марказлари бор, лекин ҳеч бир бирлик аҳолисининг ярми уларда эмас: бирликлар жуда йирик бўлиши мумкин.',
    ru: 'Городские центры есть, но ни в одной единице в них не живёт половина жителей: единицы, возможно, слишком велики.',
    'zh-Hans': '存在城市中心，但没有一个单元的半数人口在其中：单元可能过大。',
  },
  'flows-unknown': {
    en: 'Workers who live or work at places that are no units ({places}), and were left out: {workers}.',
    'uz-Latn': '{workers} ishchi birliklar roʻyxatida yoʻq joylarda yashaydi yoki ishlaydi ({places}); ular hisobga olinmadi.',
    'uz-Cyrl': '{workers} ишчи бирликлар рўйхатида йўқ жойларда яшайди ёки ишлайди ({places}); улар ҳисобга олинмади.',
    ru: 'Работников, живущих или работающих в местах, которых нет среди единиц ({places}): {workers}; они не учтены.',
    'zh-Hans': '{workers} 名就业者的居住地或工作地不在单元之列（{places}），未计入。',
  },
  'flows-over': {
    en: 'Units in which more workers set out than there are employed residents: {count}. Flows and residents may be of different years.',
    'uz-Latn': '{count} ta birlikda ishga chiquvchilar ishlovchi aholidan koʻp: oqimlar va aholi turli yillarniki boʻlishi mumkin.',
    'uz-Cyrl': '{count} та бирликда ишга чиқувчилар ишловчи аҳолидан кўп: оқимлар ва аҳоли турли йилларники бўлиши мумкин.',
    ru: 'Единиц, откуда на работу выезжает больше, чем есть занятых жителей: {count}; потоки и жители могут относиться к разным годам.',
    'zh-Hans': '有 {count} 个单元的外出就业者多于其就业居民：流量与居民可能属于不同年份。',
  },
  'centre-without-city': {
    en: 'Urban centres without a city, because no unit has half of its people in them: {count} ({names}).',
    'uz-Latn': '{count} ta shahar markazining shahri yoʻq, chunki hech bir birlik aholisining yarmi ularda emas: {names}.',
    'uz-Cyrl': '{count} та шаҳар марказининг шаҳри йўқ, чунки ҳеч бир бирлик аҳолисининг ярми уларда эмас: {names}.',
    ru: 'Городских центров без города: {count}, так как ни в одной единице в них не живёт половина жителей: {names}.',
    'zh-Hans': '{count} 个城市中心没有对应的城市，因为没有单元的半数人口在其中：{names}。',
  },
  'thin-city': {
    en: 'These cities hold less than three quarters of the people of their centre: {names}.',
    'uz-Latn': 'Bu shaharlar oʻz markazi aholisining toʻrtdan uch qismidan kamini qamraydi: {names}.',
    'uz-Cyrl': 'Бу шаҳарлар ўз маркази аҳолисининг тўртдан уч қисмидан камини қамрайди: {names}.',
    ru: 'В этих городах живёт меньше трёх четвертей жителей их центра: {names}.',
    'zh-Hans': '这些城市所含人口不足其中心人口的四分之三：{names}。',
  },
  'no-borders': {
    en: 'Without borders between the units neither contiguity nor enclaves were looked at.',
    'uz-Latn': 'Birliklar orasidagi chegaralarsiz tutashlik ham, anklavlar ham tekshirilmadi.',
    'uz-Cyrl': 'Бирликлар орасидаги чегараларсиз туташлик ҳам, анклавлар ҳам текширилмади.',
    ru: 'Без границ между единицами не проверялись ни смежность, ни анклавы.',
    'zh-Hans': '没有单元之间的边界，未检查连续性和飞地。',
  },
  'borders-abroad': {
    en: 'Where a unit borders on no other, its border counts as one with another country, also at a coast.',
    'uz-Latn': 'Birlik boshqasi bilan chegaradosh boʻlmagan joyda uning chegarasi, sohilda ham, boshqa mamlakat bilan chegara deb olinadi.',
    'uz-Cyrl': 'Бирлик бошқаси билан чегарадош бўлмаган жойда унинг чегараси, соҳилда ҳам, бошқа мамлакат билан чегара деб олинади.',
    ru: 'Где единица не граничит с другой, её граница считается границей с другой страной, в том числе на побережье.',
    'zh-Hans': '单元不与其他单元相邻之处，一律视为与他国的边界，海岸亦然。',
  },
  'employed-from-flows': {
    en: 'The units do not say how many employed residents they have; the workers who set out from each were counted instead, so that those who work abroad are missing.',
    'uz-Latn':
      'Birliklarda ishlovchi aholi soni koʻrsatilmagan; uning oʻrniga har biridan ishga chiquvchilar sanaldi, chet elda ishlovchilar kirmadi.',
    'uz-Cyrl':
      'Бирликларда ишловчи аҳоли сони кўрсатилмаган; унинг ўрнига ҳар биридан ишга чиқувчилар саналди, чет элда ишловчилар кирмади.',
    ru: 'У единиц не указано число занятых жителей; вместо него посчитаны выезжающие на работу, так что работающих за границей нет.',
    'zh-Hans': '单元未给出就业居民数；改为统计各单元的外出就业者，因此不含在国外工作的人。',
  },
  'old-flows': {
    en: 'The flows are of {flows} and the grid of {grid}: commuting may have changed in {years} years.',
    'uz-Latn': 'Oqimlar {flows}-yilniki, toʻr esa {grid}-yilniki: {years} yilda qatnov oʻzgargan boʻlishi mumkin.',
    'uz-Cyrl': 'Оқимлар {flows}-йилники, тўр эса {grid}-йилники: {years} йилда қатнов ўзгарган бўлиши мумкин.',
    ru: 'Потоки относятся к {flows} году, а сетка — к {grid}: за {years} лет поездки на работу могли измениться.',
    'zh-Hans': '流量为 {flows} 年，格网为 {grid} 年：{years} 年间通勤可能已变化。',
  },
} as const satisfies Record<string, FullText>
