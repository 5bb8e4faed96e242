import { fill, type Language, say } from '../../../kernel/language.ts'
import { choices, faultSummary, textBox } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Wave } from '../../surveys/index.ts'
import { BY_LANGUAGE, codesOf, itemsToBreakDown, titleOf } from '../breakdowns/groups.ts'
import type { Breakdown, Plan } from '../breakdowns/model.ts'
import { writeMerges } from '../breakdowns/plan.ts'
import { refusalWords } from '../text/breakdowns.ts'
import { disclosureWords } from '../text/disclosure.ts'

/** A wave as its declaration is shown: what was declared or typed, and whether it may still be declared. */
export interface ShownPlan {
  readonly wave: Wave
  readonly plan?: Plan
  readonly typed?: ReadonlyMap<string, string>
  readonly fault?: string
  readonly answered: boolean
  readonly stands: boolean
}

/** The audit of every declared table, and the forms in which breakdowns are declared; for the team. */
export function disclosurePage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  plans: readonly ShownPlan[],
  breakdowns: readonly Breakdown[],
): Html {
  const { language } = seen
  const t = disclosureWords(language)
  return programmePage(seen, programme, {
    title: t.title,
    kind: 'organiser',
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>
${breakdowns.length === 0 ? html`<p class="note">${t.noAudit}</p>` : audits(breakdowns, language)}`)}
${plans.map((each, place) => section(declaration(each, programme.code, language), { sand: place % 2 === 0 }))}`,
  })
}

function audits(breakdowns: readonly Breakdown[], language: Language): Html {
  const t = disclosureWords(language)
  const rows = breakdowns.map(
    (each) =>
      html`<tr><th scope="row">${say(each.ask, language)}</th><td>${say(each.by, language)}</td><td>${resultOf(each, language)}</td></tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.title}"><table class="t"><thead><tr><th scope="col">${t.table}</th><th scope="col">${t.by}</th><th scope="col">${t.result}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function resultOf({ refused, folded, cells }: Breakdown, language: Language): string {
  const t = disclosureWords(language)
  if (refused) return refusalWords(refused, language)
  const hidden = cells.flat().filter((cell) => cell === null).length
  return hidden > 0 ? fill(t.shownInPart, { n: hidden }) : folded ? t.shownFolded : t.shown
}

function declaration({ wave, plan, typed, fault, answered, stands }: ShownPlan, programme: string, language: Language): Html {
  const t = disclosureWords(language)
  const name = say(wave.title, language)
  if (stands) return html`<h2>${name}</h2><p class="note">${fill(t.stands, { wave: name })}</p>`
  return html`<h2>${fill(t.declare, { wave: name })}</h2><p class="note">${answered ? t.afterwards : t.before}</p>
${fault ? faultSummary(language, [{ name: `by-${wave.code}`, words: fault }]) : ''}
<form method="post" action="/${language}/programmes/${programme}/disclosure"><input type="hidden" name="wave" value="${wave.code}">
${fields({ wave, ...(plan ? { plan } : {}), ...(typed ? { typed } : {}) }, language)}<button class="btn">${t.submit}</button></form>`
}

/** Every question by which people can be grouped, with its merge order; and every question that can be broken down. */
function fields({ wave, plan, typed }: Pick<ShownPlan, 'wave' | 'plan' | 'typed'>, language: Language): Html {
  const t = disclosureWords(language)
  const { instrument, code } = wave
  const asked = itemsToBreakDown(instrument)
  const groupings = [BY_LANGUAGE, ...asked.filter(({ kind }) => kind === 'single').map((item) => item.code)]
  const wasTyped = (name: string) => typed?.has(name) ?? false
  const options = (names: readonly string[], prefix: string, picked: (name: string) => boolean) =>
    names.map((name) => ({
      value: name,
      label: { text: say(titleFor(name), language) },
      picked: typed ? wasTyped(`${prefix} ${name}`) : picked(name),
    }))
  const titleFor = (name: string) => asked.find((item) => item.code === name)?.ask ?? titleOf(instrument, name)
  const merges = groupings.map((name) => {
    const known = plan?.groupings.find(({ item }) => item === name)
    return textBox({
      name: `merge-${code}-${name.replace('@', '')}`,
      ask: { text: fill(t.merge, { by: say(titleFor(name), language) }) },
      hint: fill(t.mergeHint, {
        codes: codesOf(instrument, name)
          .map((each) => each.code)
          .join(' '),
      }),
      language,
      required: false,
      value: typed?.get(`merge ${name}`) ?? (known ? writeMerges(known.merges) : ''),
      long: true,
    })
  })
  const group = { language, many: true as const }
  return html`${choices({ ...group, name: `by-${code}`, ask: { text: t.by }, options: options(groupings, 'by', (name) => plan?.groupings.some(({ item }) => item === name) ?? false) })}
${merges}${choices({
    ...group,
    name: `items-${code}`,
    ask: { text: t.items },
    options: options(
      asked.map((item) => item.code),
      'item',
      (name) => plan?.items.includes(name) ?? false,
    ),
  })}`
}
