import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { countryName } from '../../../../registry/cities/index.ts'
import { select } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import type { JudgedRow } from '../../model/ties/import.ts'
import { registerWords, rowFaultWords } from '../../text/ties/register.ts'

/** What will become of each line of a table of ties, with a choice where nobody can tell which city is meant. */
export function previewPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  judged: readonly JudgedRow[],
  choices: ReadonlyMap<string, string>,
): Html {
  const { language } = seen
  const t = registerWords(language)
  const rows = judged.map((each) => line(each, choices, language))
  const asks = judged.some(({ state }) => state === 'asks')
  return page({
    ...seen,
    path: '/ties',
    kind: 'organiser',
    title: t.preview,
    trail: [{ title: t.register, path: '/ties' }],
    body: section(html`<h1>${t.preview}</h1><p class="lead">${summary(judged, language)}</p>
<form method="post" action="/${language}/ties" enctype="multipart/form-data"><div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.tieCities}</th>
<th scope="col">${t.line}</th><th scope="col">${t.becomes}</th></tr></thead><tbody>${rows}</tbody></table></div>
<input type="hidden" name="rows" value="${JSON.stringify(judged.map(({ row }) => row))}">
<div class="btns"><button class="btn p" name="step" value="keep">${t.keepTies}</button>${
      asks ? html`<button class="btn g" name="step" value="look">${t.again}</button>` : ''
    }</div></form>`),
  })
}

function summary(judged: readonly JudgedRow[], language: Language): string {
  const t = registerWords(language)
  const states = ['new', 'changed', 'same', 'asks', 'wrong'] as const
  return states
    .map((state) => [t[`state_${state}`], judged.filter((each) => each.state === state).length] as const)
    .filter(([, n]) => n > 0)
    .map(([words, n]) => `${words}: ${formatNumber(n, language)}`)
    .join(' · ')
}

function line({ row, state, faults, found }: JudgedRow, choices: ReadonlyMap<string, string>, language: Language): Html {
  const t = registerWords(language)
  const words = faults.map(({ code, value }) => html`<span class="err-m">${fill(rowFaultWords(code)[language], { value })}</span>`)
  const added = found.flatMap(({ place }) => (place === undefined ? [] : [`${place.name}, ${countryName(place.country, language)}`]))
  const news = state === 'new' || state === 'changed' ? added.map((city) => html`<p class="base">${fill(t.newCity, { city })}</p>`) : ''
  return html`<tr${state === 'wrong' ? raw(' class="wrong"') : ''}><th scope="row">${row.city || '—'} – ${row.partner || '—'}</th><td data-is="${t.line}">${row.line}</td>
<td data-is="${t.becomes}"><b>${t[`state_${state}`]}</b>${words}${news}${found.map((each, side) => choice(each.candidates, row, side, choices, language))}</td></tr>`
}

function choice(
  candidates: JudgedRow['found'][number]['candidates'],
  row: JudgedRow['row'],
  side: number,
  choices: ReadonlyMap<string, string>,
  language: Language,
): Piece {
  if (candidates.length === 0) return ''
  const t = registerWords(language)
  const key = `${row.line}-${side}`
  return select({
    name: `city-${key}`,
    ask: { text: fill(t.whichCity, { typed: side === 0 ? row.city : row.partner }) },
    hint: t.asksPerson,
    language,
    options: candidates.map(({ id, name, country, population }) => ({
      value: String(id),
      label: { text: `${name}, ${countryName(country, language)}${population > 0 ? ` (${formatNumber(population, language)})` : ''}` },
      picked: choices.get(key) === String(id),
    })),
  })
}
