import { formatDay, formatNumber } from '../../../engines/script/index.ts'
import { itemsOf } from '../../../engines/survey/index.ts'
import { dayIn } from '../../../kernel/day.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { readmeWords } from '../text/bundles/readme.ts'
import type { Microdata } from './model.ts'

/** What the data are, what was done to them so that nobody can be singled out, with counts, and what is in which file. */
export function readme(data: Microdata, language: Language): string {
  const t = readmeWords(language)
  const { title, programme, instrument, rows, level, snapshot, last } = data
  const number = (n: number) => formatNumber(n, language)
  return [
    `# ${say(title, language)}`,
    fill(t.what, { programme: say(programme, language), rows: number(rows), instrument: `${instrument.code}/${instrument.edition}` }),
    fill(t[level], { rows: number(rows) }),
    `## ${t.done}`,
    ...doneLines(data, language),
    `## ${t.files}`,
    t.fileList,
    `## ${t.licence}`,
    data.licence === 'CC-BY-4.0' ? fill(t.ccBy, { title: say(title, language) }) : t.noLicence,
    fill(t.state, { snapshot, day: formatDay(dayIn('UTC', last), language) }),
    '',
  ].join('\n\n')
}

/** One line for each thing that was done, with how many people it concerned; and the check. */
export function doneLines(
  data: Pick<Microdata, 'instrument' | 'leftOut' | 'protection' | 'columns'>,
  language: Language,
): readonly string[] {
  const t = readmeWords(language)
  const { instrument, leftOut, protection, columns } = data
  const number = (n: number) => formatNumber(n, language)
  const items = itemsOf(instrument)
  const ask = (code: string) =>
    say(items.find((item) => item.code === code || code.startsWith(`${item.code}.`))?.ask ?? { en: code }, language)
  const itemOf = (name: string) => columns.find((column) => column.name === name)?.item ?? name
  const lost = new Map(protection?.steps.filter(({ did }) => did === 'left-out').map(({ code, people }) => [code, people]))
  const lostWith = (item: string) => (lost.has(item) ? ` (${number(lost.get(item) ?? 0)})` : '')
  const gone = (['words', 'personal', 'day', 'several', 'rare'] as const).flatMap((why) => {
    const asks = leftOut.filter((each) => each.why === why).map(({ item }) => `${ask(item)}${lostWith(item)}`)
    return asks.length === 0 ? [] : [`- ${fill(t[`gone-${why}`], { n: number(asks.length), items: asks.join('; ') })}`]
  })
  if (!protection) return [...gone, `- ${t.notProtected}`]
  // What was put together in a question that was then left out all the same is of no use to anybody.
  const shown = protection.steps.filter(({ code, did }) => did !== 'left-out' && !lost.has(code))
  const steps = shown.map(({ code, did, people, values = [] }) => {
    const labels = values.map((value) => labelOf(instrument, itemOf(code), value, language))
    return `- ${fill(t[`did-${did === 'left-out' ? 'joined' : did}`], { item: ask(itemOf(code)), people: number(people), values: labels.join(' + ') })}`
  })
  const profile = protection.profile.map(ask).join('; ')
  const check = fill(protection.profile.length === 0 ? t.noProfile : t.checked, {
    k: number(protection.k),
    smallest: number(protection.smallest),
    profile,
  })
  return [...gone, ...steps, `- ${check}`, `- ${t.sorted}`]
}

function labelOf({ pages }: Microdata['instrument'], code: string, value: string, language: Language): string {
  const item = pages.flatMap(({ items }) => items).find((each) => each.code === code)
  const choice = item && 'choices' in item ? item.choices.find((each) => each.code === value) : undefined
  return choice ? say(choice.label, language) : value.replace('_', '–')
}
