import { type Language, say } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { citiesBy, type City, cityToday, successors, type Told } from '../../registry/cities/index.ts'
import { told } from '../../ui/content.ts'
import { html, type Html, type Piece } from '../../ui/html.ts'
import { listProgrammes, type Programme } from '../programmes/index.ts'
import { askedOf, resolve } from './interests.ts'
import { countPartners } from './model/interests.ts'
import { tiesAmong } from './store/ties.ts'
import { counted, words } from './text/index.ts'
import { cityLink, tieList } from './views/ties.ts'

/** Below this many people a count or a wish could tell who they are. */
const FEW = 5

type Cities = ReadonlyMap<string, City>

/** What a programme's respondents said that bears on one city. */
interface Said {
  readonly programme: Programme
  /** How many named this city. */
  readonly wanted: number
  /** How many responded from this city, and whom they named. */
  readonly responded: number
  readonly wishes: ReturnType<typeof countPartners>
}

/** What partnerships tell of a city: its ties, how many would like to work with it, and whom its own people named. */
export async function tellCityPartnerships(db: Database, city: string, language: Language): Promise<Told | undefined> {
  const t = words(language)
  const merged = await successors(db)
  const ties = await tiesAmong(db, [city, ...[...merged.keys()].filter((code) => cityToday(merged, code) === city)])
  const said: Said[] = []
  for (const programme of await listProgrammes(db)) said.push(await saidIn(db, programme, city))
  const partners = said.flatMap(({ wishes }) => wishes.map(({ partner }) => partner))
  const known = await citiesBy(db, [...partners, ...ties.flatMap((tie) => tie.cities)])
  const cities: Cities = new Map(known.map((each) => [each.code, each]))
  const blocks = [
    ties.length > 0 ? block(t.ties, tieList(ties, cities, language)) : [],
    said.some(({ wanted }) => wanted > 0) ? block(t.wanted, wanted(said, language)) : [],
    said.some(({ responded }) => responded > 0) ? block(t.wishes, wishes(said, cities, language)) : [],
  ].flat()
  return blocks.length === 0 ? undefined : { title: t.partnerships, body: blocks }
}

async function saidIn(db: Database, programme: Programme, city: string): Promise<Said> {
  const { wishes, cities } = await askedOf(db, programme.code)
  const counts = countPartners(await resolve(db, programme.code, wishes))
  const own = wishes.filter(({ from }) => from === city)
  return {
    programme,
    wanted: counts.find(({ partner }) => partner === city)?.mentions ?? 0,
    responded: cities.get(city) ?? 0,
    wishes: own.length === 0 ? [] : countPartners(await resolve(db, programme.code, own)),
  }
}

function block(title: string, body: Piece): Html {
  return html`<div class="block"><h3>${title}</h3>${body}</div>`
}

function wanted(said: readonly Said[], language: Language): Piece {
  const t = words(language)
  return said
    .filter((each) => each.wanted > 0)
    .map(
      ({ programme, wanted: n }) =>
        html`<p>${link(programme, language)}: ${n < FEW ? t.fewMentions : counted(n, 'mentions', language)}</p>${notice(programme, language)}`,
    )
}

/** Whom the people of a city named; not shown while so few of them answered that it could tell who said what. */
function wishes(said: readonly Said[], cities: Cities, language: Language): Piece {
  const t = words(language)
  return said
    .filter(({ responded }) => responded > 0)
    .map(({ programme, responded, wishes: named }) => {
      const list = html`<ul class="list">${named.map(({ partner }) => html`<li>${cityLink(partner, cities, language)}</li>`)}</ul>`
      return html`<p>${link(programme, language)}</p>${responded < FEW ? html`<p class="base">${t.fewRespondents}</p>` : list}${notice(programme, language)}`
    })
}

function link({ code, title }: Programme, language: Language): Html {
  return html`<a href="/${language}/programmes/${code}/interests">${say(title, language)}</a>`
}

function notice({ notice: text }: Programme, language: Language): Piece {
  return text ? html`<p class="base">${told(text, language)}</p>` : ''
}
