import type { Dossier } from '../pipeline/dossier.ts'

/**
 * A partnership as it stood at a moment, for an edition that was published then; undefined when it had not begun. A consent that was
 * withdrawn later is heeded all the same.
 */
export function asAt(dossier: Dossier, moment: Date): Dossier | undefined {
  if (dossier.partnership.begun > moment) return undefined
  const then = <Row extends { readonly at: Date }>(rows: readonly Row[]) => rows.filter(({ at }) => at <= moment)
  return {
    ...dossier,
    steps: then(dossier.steps),
    states: then(dossier.states),
    contacts: then(dossier.contacts),
    consents: dossier.consents.filter(({ at, state }) => at <= moment || state === 'withdrawn'),
    meetings: then(dossier.meetings),
    agreements: then(dossier.agreements),
    plan: then(dossier.plan),
    pilots: then(dossier.pilots).map((pilot) => ({
      ...pilot,
      milestones: then(pilot.milestones),
      indicators: then(pilot.indicators).map((indicator) => ({ ...indicator, measurements: then(indicator.measurements) })),
    })),
    money: then(dossier.money),
    assessments: dossier.assessments.filter(({ asked }) => asked <= moment),
  }
}
