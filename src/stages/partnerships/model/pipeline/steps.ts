import type { Day } from '../../../../kernel/day.ts'
import { countedMoney, type Dossier, STEPS, type Step } from './dossier.ts'

export { STEPS, type Step } from './dossier.ts'

export type Missing =
  | 'earlier'
  | 'meeting'
  | 'agreement'
  | 'agreementOver'
  | 'plan'
  | 'budget'
  | 'pilot'
  | 'milestone'
  | 'indicator'
  | 'money'
  | 'measurement'

/** The step that comes next; undefined when all are taken. */
export function nextStep({ steps }: Pick<Dossier, 'steps'>): Step | undefined {
  const taken = new Set(steps.map(({ step }) => step))
  return STEPS.find((step) => !taken.has(step))
}

/** The last step that was taken. */
export function reachedStep({ steps }: Pick<Dossier, 'steps'>): Step | undefined {
  const taken = new Set(steps.map(({ step }) => step))
  return STEPS.findLast((step) => taken.has(step))
}

/** What is still missing before the step counts as taken; nothing when it may be. */
export function missingFor(step: Step, dossier: Dossier, today: Day): readonly Missing[] {
  const before = STEPS[STEPS.indexOf(step) - 1]
  const isEarly = before !== undefined && !dossier.steps.some((taken) => taken.step === before)
  return [...(isEarly ? (['earlier'] as const) : []), ...EVIDENCE[step](dossier, today)]
}

const EVIDENCE: Readonly<Record<Step, (dossier: Dossier, today: Day) => readonly Missing[]>> = {
  met: ({ meetings }) => (meetings.length === 0 ? ['meeting'] : []),
  agreed: ({ agreements }, today) => {
    if (agreements.length === 0) return ['agreement']
    return agreements.some(({ ends }) => ends === undefined || ends >= today) ? [] : ['agreementOver']
  },
  planned: ({ plan }) => {
    if (plan.length === 0) return ['plan', 'budget']
    return plan.some(({ budget }) => budget !== undefined) ? [] : ['budget']
  },
  piloting: ({ pilots }) => [
    ...(pilots.length === 0 ? (['pilot'] as const) : []),
    ...(pilots.some(({ milestones }) => milestones.length > 0) ? [] : (['milestone'] as const)),
    ...(pilots.some(({ indicators }) => indicators.length > 0) ? [] : (['indicator'] as const)),
  ],
  financed: (dossier) => (countedMoney(dossier).length === 0 ? ['money'] : []),
  results: ({ pilots }) =>
    pilots.some(({ indicators }) => indicators.some(({ measurements }) => measurements.length > 0)) ? [] : ['measurement'],
}
