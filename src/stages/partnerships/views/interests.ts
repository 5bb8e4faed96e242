import { formatNumber } from '../../../engines/script/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { type City, countryName } from '../../../registry/cities/index.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { commonWords } from '../../../ui/text.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { FollowUp } from '../model/follow-ups.ts'
import { countCountries, countPartners, type Interest, type Wish } from '../model/interests.ts'
import type { Tie } from '../model/ties.ts'
import { words } from '../text/index.ts'
import { REGISTER } from '../text/publishing/page.ts'
import { followUpTable, type Owners } from './follow-ups.ts'
import { cityLink, tieList } from './ties.ts'

/** All that the page of interests shows. `cities` are those that are named or tied, by code. */
export interface Shown {
  readonly interests: readonly Interest[]
  readonly wishes: readonly Wish[]
  readonly responded: number
  readonly cities: ReadonlyMap<string, City>
  readonly ties: readonly Tie[]
  readonly followUps: readonly FollowUp[]
  readonly owners: Owners
}

export function interestsPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, programme: Programme, shown: Shown): Html {
  const { language } = seen
  const t = words(language)
  const named = shown.wishes.length
  const counts = { named: formatNumber(named, language), responded: formatNumber(shown.responded, language) }
  return programmePage(seen, programme, {
    title: t.title,
    body: html`${section(
      html`<h1>${t.title}</h1><p class="small"><a href="/${language}/programmes/${programme.code}/partnerships">${REGISTER.title[language]}</a></p>${
        named === 0
          ? html`<p class="note">${t.none}</p>`
          : html`<p class="lead">${fill(t.lead, counts)}</p><p class="note">${t.mentions}</p>`
      }`,
    )}
${
  named === 0
    ? ''
    : html`${section(
        html`${partnerTable(shown, language)}<p class="base">${fill(t.base, counts)}</p>
<p class="prov"><a href="/${language}/programmes/${programme.code}/needs">${commonWords(language).howCounted}</a></p>`,
        { title: t.cities, sand: true },
      )}
${section(countryTable(shown, language), { title: t.countries })}${unresolved(shown, language)}`
}
${section(shown.ties.length > 0 ? tieList(shown.ties, shown.cities, language) : html`<p class="note">${t.noTies}</p>`, { title: t.ties })}
${section(
  shown.followUps.length > 0 ? followUpTable(shown.followUps, shown.owners, language) : html`<p class="note">${t.noFollowUps}</p>`,
  {
    title: t.followUps,
    sand: true,
  },
)}`,
  })
}

function partnerTable({ interests, cities }: Shown, language: Language): Html {
  const t = words(language)
  const rows = countPartners(interests).map(({ partner, mentions }) => {
    const city = cities.get(partner)
    const typed = interests.filter((interest) => interest.partner === partner).map((interest) => interest.typed)
    return html`<tr><th scope="row">${cityLink(partner, cities, language)}</th><td data-is="${t.country}">${city ? countryName(city.country, language) : ''}</td>
${counts(mentions, typed, language)}</tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.city}</th><th scope="col">${t.country}</th>
<th scope="col" class="num">${t.mention}</th><th scope="col">${t.typed}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function countryTable({ wishes }: Shown, language: Language): Html {
  const t = words(language)
  const rows = countCountries(wishes).map(
    ({ country, mentions }) =>
      html`<tr><th scope="row">${countryName(country, language)}</th><td class="num">${formatNumber(mentions, language)}</td></tr>`,
  )
  return html`<div class="scroll"><table class="t narrow"><thead><tr><th scope="col">${t.country}</th><th scope="col" class="num">${t.mention}</th></tr></thead>
<tbody>${rows}</tbody></table></div><p class="base">${t.once}</p>`
}

/** Answers that were read but name no city of the register, and how many wait to be read. */
function unresolved({ interests }: Shown, language: Language): Piece {
  const t = words(language)
  const open = interests.filter(({ partner, country }) => partner === undefined && country !== undefined)
  const unread = interests.filter(({ country }) => country === undefined).reduce((sum, { mentions }) => sum + mentions, 0)
  if (open.length === 0 && unread === 0) return ''
  const groups = [...Map.groupBy(open, ({ country = '', named = '' }) => `${country}:${named}`).values()]
  const rows = groups.map((all) => {
    const [{ country = '', named } = {}] = all
    const why = named === undefined ? t.onlyCountry : fill(t.notInRegister, { city: named })
    const mentions = all.reduce((sum, each) => sum + each.mentions, 0)
    return html`<tr><th scope="row">${countryName(country, language)}, ${why}</th>
${counts(
  mentions,
  all.map(({ typed }) => typed),
  language,
)}</tr>`
  })
  const table = html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.country}</th><th scope="col" class="num">${t.mention}</th>
<th scope="col">${t.typed}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return section(
    html`${rows.length > 0 ? table : ''}${unread > 0 ? html`<p class="note">${fill(t.unread, { n: formatNumber(unread, language) })}</p>` : ''}`,
    {
      title: t.unresolved,
      sand: true,
    },
  )
}

/** How many mentioned it, and what they typed. */
function counts(mentions: number, typed: readonly string[], language: Language): Html {
  const t = words(language)
  return html`<td class="num" data-is="${t.mention}">${formatNumber(mentions, language)}</td>
<td class="typed" data-is="${t.typed}">${typed.map((each) => html`<span>${each}</span> `)}</td>`
}
