import { formatNumber, formatPercent } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { pairs } from '../../../../ui/content.ts'
import { html, type Html } from '../../../../ui/html.ts'
import type { RoundFigures } from '../../model/rounds/figures.ts'
import { FEW } from '../../model/rounds/market.ts'
import { roundWords } from '../../text/rounds/index.ts'

/** How a round goes: each count with its base; a percentage only of five or more. */
export function figureList(figures: RoundFigures, language: Language): Html {
  const t = roundWords(language)
  const n = (value: number) => formatNumber(value, language)
  const share = (count: number, base: number) => (base < FEW ? ` (${t.few})` : ` (${formatPercent((100 * count) / base, language)})`)
  const { asked, answered, medianDays, settled, agreed, asking, served, exposure, introductions } = figures
  const median = medianDays === undefined ? '' : `; ${fill(t.medianDays, { days: n(medianDays) })}`
  return html`<h2 class="after">${t.figures}</h2>${pairs([
    [t.answerRate, `${fill(t.answerOf, { n: n(answered), base: n(asked) })}${share(answered, asked)}${median}`],
    [t.mutualRate, `${fill(t.mutualOf, { n: n(agreed), base: n(settled) })}${settled === 0 ? '' : share(agreed, settled)}`],
    [t.citiesYes, `${fill(t.citiesYesOf, { n: n(served), base: n(asking) })}${share(served, asking)}`],
    [
      t.topFour,
      exposure &&
        (introductions < FEW
          ? t.few
          : fill(t.topFourOf, { percent: formatPercent(100 * exposure.topFour, language), base: n(introductions) })),
    ],
    [
      t.gini,
      exposure &&
        fill(t.giniOf, { value: formatNumber(exposure.gini, language, 2), reached: n(exposure.reached), base: n(figures.offering) }),
    ],
  ])}`
}
