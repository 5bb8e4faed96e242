import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { City } from '../../../registry/cities/index.ts'
import type { Indicator, Measurement, Pilot } from '../model/pipeline/dossier.ts'
import { PURPOSE_WORDS } from '../../../registry/purposes/index.ts'
import { TARGETS } from '../text/pipeline/targets.ts'
import { FIELDS } from '../text/pipeline/fields.ts'
import type { Form } from './entry.ts'
import { day, faultsOfEnd, line, number, option, pick, textIn, words } from './fields.ts'

export function pilotForm(
  cities: readonly City[],
  language: Language,
): Form<Omit<Pilot, 'id' | 'by' | 'at' | 'milestones' | 'indicators'>> {
  const inEnglish = language !== 'en'
  return {
    items: [
      line('title', FIELDS.title),
      ...(inEnglish ? [line('titleEn', FIELDS.titleEn, { hint: FIELDS.titleEnHint })] : []),
      words('about', FIELDS.about),
      ...(inEnglish ? [words('aboutEn', FIELDS.aboutEn)] : []),
      pick(
        'city',
        FIELDS.city,
        cities.map(({ code, names }) => option(code, names)),
      ),
      pick(
        'sector',
        FIELDS.sector,
        Object.entries(PURPOSE_WORDS).map(([code, label]) => option(code, label)),
      ),
      pick(
        'target',
        FIELDS.target,
        Object.entries(TARGETS).map(([code, label]) => option(code, label)),
      ),
      day('starts', FIELDS.starts),
      day('ends', FIELDS.finishes),
    ],
    check: (given) => faultsOfEnd(given, 'starts', 'ends'),
    make: ({ text }) => ({
      title: textIn(language, text('title'), text('titleEn')),
      about: textIn(language, text('about'), text('aboutEn')),
      city: text('city'),
      sector: text('sector'),
      target: text('target'),
      starts: text('starts'),
      ends: text('ends'),
    }),
  }
}

export function indicatorForm(today: Day, language: Language): Form<Omit<Indicator, 'id' | 'by' | 'at' | 'measurements'>> {
  return {
    items: [
      line('title', FIELDS.indicator),
      ...(language === 'en' ? [] : [line('titleEn', FIELDS.titleEn, { hint: FIELDS.titleEnHint })]),
      pick('measure', FIELDS.measure, [option('unit', FIELDS.unit), option('percentage', FIELDS.percentage)]),
      number('baseline', FIELDS.baseline),
      day('baselineDay', FIELDS.baselineDay, { to: today }),
      number('target', FIELDS.targetValue),
      day('targetDay', FIELDS.targetDay),
    ],
    check: (given) => faultsOfEnd(given, 'baselineDay', 'targetDay'),
    make: ({ text }) => ({
      title: textIn(language, text('title'), text('titleEn')),
      measure: text('measure') === 'percentage' ? 'percentage' : 'unit',
      baseline: Number(text('baseline')),
      baselineDay: text('baselineDay'),
      target: Number(text('target')),
      targetDay: text('targetDay'),
    }),
  }
}

/** A value is measured from the day of the baseline to today. */
export function measurementForm(from: Day, today: Day, language: Language): Form<Omit<Measurement, 'id' | 'by' | 'at'>> {
  return {
    items: [
      number('value', FIELDS.value),
      day('day', FIELDS.day, { from, to: today }),
      words('evidence', FIELDS.evidence, { hint: FIELDS.evidenceHint }),
    ],
    make: ({ text }) => ({ value: Number(text('value')), day: text('day'), evidence: text('evidence'), language }),
  }
}
