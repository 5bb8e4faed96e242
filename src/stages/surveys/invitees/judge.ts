import { foldForSearch } from '../../../engines/script/index.ts'
import { isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES, type Text } from '../../../kernel/language.ts'
import { type Invitee, type Judged, type Known, type Line, type Reason } from './model.ts'

/** Says what will happen to each line, in their order. Nothing is guessed: what a line says and nobody knows is wrong, with the reason. */
export function judge(lines: readonly Line[], known: Known): readonly Judged[] {
  const find = findersOf(known)
  const invited = new Set(known.invited.flatMap(keysOf))
  const listed = new Set<string>()
  return lines.map((line) => {
    const typed = [...line.cells.values()].join(' · ')
    const { invitee, reasons } = read(line, known, find)
    if (invitee === undefined) return { number: line.number, typed, what: 'wrong', reasons }
    const keys = keysOf(invitee)
    const what = keys.some((key) => invited.has(key)) ? 'known' : keys.some((key) => listed.has(key)) ? 'twice' : 'new'
    for (const key of keys) listed.add(key)
    return { number: line.number, typed, what, reasons, invitee }
  })
}

interface Finders {
  readonly city: (typed: string) => Known['cities'][number] | undefined
  readonly role: (typed: string) => string
  readonly language: (typed: string) => Language | undefined
}

function findersOf({ cities, roles }: Known): Finders {
  const byCity = named(cities.map((city) => ({ ...city, label: city.names })))
  const byRole = named(roles)
  return {
    city: (typed) => byCity.get(foldForSearch(typed)),
    role: (typed) => byRole.get(foldForSearch(typed))?.code ?? typed,
    language: (typed) => TONGUES.get(typed.toLowerCase()) ?? TONGUES.get(foldForSearch(typed)),
  }
}

/** By code and by every name; a name that two share means neither. */
function named<Entry extends { readonly code: string; readonly label: Text }>(all: readonly Entry[]): ReadonlyMap<string, Entry> {
  const names = all.flatMap((each) => [each.code, ...Object.values(each.label)].map((name) => [foldForSearch(name), each] as const))
  const groups = Map.groupBy(names, ([name]) => name)
  return new Map(
    [...groups].flatMap(([name, same]) => (new Set(same.map(([, each]) => each)).size === 1 && same[0] ? [[name, same[0][1]]] : [])),
  )
}

const ALSO: Readonly<Record<Language, string>> = {
  en: 'english|ingliz|инглиз|английский|英语|英文',
  'uz-Latn': 'uz|uzbek|uzb|uzbek latin|lotin|oʻzbek|uzbekcha|узбекский|узбекский латиница|乌兹别克语',
  'uz-Cyrl': 'uz cyrl|uzbek cyrillic|кирилл|ўзбек|узбекский кириллица|kirill',
  ru: 'rus|russian|rus tili|рус|рус тили|русский язык|俄语|俄文',
  'zh-Hans': 'zh|cn|chinese|xitoy|хитой|китайский|汉语|中国语|华语',
}
const TONGUES = new Map(
  LANGUAGES.flatMap((tag) =>
    [tag.toLowerCase(), ...[LANGUAGE_NAMES[tag], ...ALSO[tag].split('|')].flatMap((name) => [name.toLowerCase()])].map(
      (name) => [name, tag] as const,
    ),
  ),
)

function read(line: Line, known: Known, find: Finders): { readonly invitee?: Invitee; readonly reasons: readonly Reason[] } {
  const cell = (head: Parameters<Line['cells']['get']>[0]) => line.cells.get(head)?.normalize('NFC').trim() || undefined
  const [name, mail, tongue, place, post, registration] = (['name', 'mail', 'language', 'city', 'role', 'registration'] as const).map(cell)
  const city = place === undefined ? undefined : find.city(place)
  const language = tongue === undefined ? known.language : isLanguage(tongue) ? tongue : find.language(tongue)
  const region = cell('region') ?? city?.region
  const reasons: Reason[] = []
  if (name === undefined && mail === undefined) reasons.push('nobody')
  if (mail !== undefined && !isMail(mail)) reasons.push('mail-wrong')
  if (language === undefined) reasons.push('language-unknown')
  if (place !== undefined && city === undefined) reasons.push('city-unknown')
  if ([...line.cells.values()].some((each) => each.length > LONGEST)) reasons.push('too-long')
  if (reasons.length > 0 || language === undefined) return { reasons }
  const about = { mail, city: city?.code, region, role: post && find.role(post), registration }
  const told = Object.entries(about).filter(([, value]) => value !== undefined)
  return { invitee: { name: name ?? mail ?? '', language, ...Object.fromEntries(told) }, reasons }
}

const LONGEST = 200

/** Whether a mail server could know the address. No more is asked of it: whether somebody reads it only a message can tell. */
export function isMail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/u.test(text)
}

/** What a person is known by: the address or the registration, and where neither is told the name with the city. */
function keysOf({ name, mail, city, registration }: Pick<Invitee, 'name' | 'mail' | 'city' | 'registration'>): readonly string[] {
  const keys = [mail === undefined ? '' : `mail ${mail.toLowerCase()}`, registration === undefined ? '' : `registration ${registration}`]
  const told = keys.filter((key) => key !== '')
  return told.length > 0 ? told : [`name ${foldForSearch(name)} ${city ?? ''}`]
}
