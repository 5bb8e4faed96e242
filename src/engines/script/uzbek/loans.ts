/**
 * Words whose Cyrillic spelling cannot be told from the Latin one: ц, ь and ъ of borrowed words, ъ after ў, й before о. Each pair
 * is the beginning of a word; what follows it is written by rule. A soft sign at the end goes before an ending (декабрь, декабрда).
 */
const PAIRS = `
aksent акцент · aksiz акциз · albom альбом · alternativ альтернатив · alyans альянс · aprel апрель
batalyon батальон · bilyard бильярд · bulvar бульвар · bulyon бульон · dekabr декабрь · detal деталь · dizel дизель
ekspansiya экспансия · farmatsevt фармацевт · fevral февраль · festival фестиваль · film фильм · filtr фильтр · fransuz француз
gorizontal горизонталь · gospital госпиталь · impuls импульс · inyeksiya инъекция · intervyu интервью · iyul июль · iyun июнь
kalendar календарь · kalsiy кальций · kalyan кальян · kansler канцлер · kanselyariya канцелярия · kompyuter компьютер · konsepsiya концепция
konsept концепт · konsern концерн · konsert концерт · konsentr концентр · konsult консульт · kontrol контроль · kultur культур
kulminatsiya кульминация · litsenziya лицензия · litsey лицей · magistral магистраль · mayonez майонез · mayor майор · mebel мебель
medal медаль · meditsina медицина · model модель · moʻjiza мўъжиза · moʻtabar мўътабар · moʻtadil мўътадил · multi мульти · multfilm мультфильм
nol ноль · noyabr ноябрь · nyuton ньютон · obyekt объект · ofitser офицер · oktabr октябрь · oktyabr октябрь · palto пальто · panel панель
pansionat пансионат · parol пароль · pensiya пенсия · pitsa пицца · plastir пластырь · portfel портфель · porsiya порция · premyer премьер
pretsedent прецедент · prinsip принцип · protsedura процедура · protsent процент · protsess процесс · pult пульт · pyesa пьеса · rayon район
retsept рецепт · retsenziya рецензия · rol роль · selsiy цельсий · sement цемент · sentabr сентябрь · sentyabr сентябрь · sentner центнер
sentr центр · sex цех · silindr цилиндр · sirk цирк · sitrus цитрус · sivil цивил · sotsial социал · sotsiolog социолог · spektakl спектакль
stil стиль · subyekt субъект · syezd съезд · syomka съёмка · tabel табель · tonnel тоннель · tunnel туннель · ultra ультра · vaksina вакцина
vermishel вермишель · vestibyul вестибюль · vertikal вертикаль · volt вольт · yanvar январь`

/** Beginnings of words in Latin letters and how they are written in Cyrillic. */
export const LOANS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/ · |\n/)
    .map((pair) => pair.split(' ') as [string, string]),
)

const LONGEST = Math.max(...[...LOANS.keys()].map((stem) => stem.length))

/** The longest loan with which the word begins, in lower-case Latin letters. */
export function findLoan(word: string): { readonly latin: string; readonly cyrillic: string } | undefined {
  for (let length = Math.min(word.length, LONGEST); length > 1; length--) {
    const latin = word.slice(0, length)
    const cyrillic = LOANS.get(latin)
    if (cyrillic === undefined) continue
    return { latin, cyrillic: length < word.length ? cyrillic.replace(/ь$/, '') : cyrillic }
  }
  return undefined
}
