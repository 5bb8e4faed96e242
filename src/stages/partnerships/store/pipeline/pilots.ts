import type { Database } from '../../../../platform/database.ts'
import type { Indicator, Measurement, Milestone, Pilot } from '../../model/pipeline/dossier.ts'
import { pipelineTables } from './tables.ts'

type PilotOf = Pilot & { readonly partnership: string }

/** The pilots of these partnerships with their milestones, indicators and measurements. Four queries, however many there are. */
export async function pilotsOf(db: Database, partnerships: readonly string[]): Promise<readonly PilotOf[]> {
  const tables = pipelineTables(db)
  const pilots = await tables
    .selectFrom('partnerships_pilots')
    .selectAll()
    .where('partnership', 'in', [...partnerships, ''])
    .orderBy('starts')
    .orderBy('id')
    .execute()
  const ids = [...pilots.map(({ id }) => id), NOBODY]
  const milestones = await tables
    .selectFrom('partnerships_milestones')
    .selectAll()
    .where('pilot', 'in', ids)
    .orderBy('due')
    .orderBy('id')
    .execute()
  const indicators = await tables
    .selectFrom('partnerships_indicators')
    .selectAll()
    .where('pilot', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const measurements = await tables
    .selectFrom('partnerships_measurements')
    .selectAll()
    .where('indicator', 'in', [...indicators.map(({ id }) => id), NOBODY])
    .orderBy('day')
    .orderBy('id')
    .execute()
  const measured = Map.groupBy(measurements.map(measurementOf), ({ of }) => of)
  const indicatorsOf = Map.groupBy(
    indicators.map(({ pilot, baseline_day, target_day, ...rest }) => ({
      pilot,
      indicator: {
        ...rest,
        baselineDay: baseline_day,
        targetDay: target_day,
        measurements: bare(measured.get(rest.id)),
      } satisfies Indicator,
    })),
    ({ pilot }) => pilot,
  )
  const milestonesOf = Map.groupBy(milestones, ({ pilot }) => pilot)
  return pilots.map((pilot) => ({
    ...pilot,
    milestones: (milestonesOf.get(pilot.id) ?? []).map(({ pilot: _, ...milestone }): Milestone => milestone),
    indicators: (indicatorsOf.get(pilot.id) ?? []).map(({ indicator }) => indicator),
  }))
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

function measurementOf({ indicator, ...measurement }: Measurement & { readonly indicator: string }) {
  return { of: indicator, measurement }
}

function bare(all: readonly { readonly measurement: Measurement }[] = []): readonly Measurement[] {
  return all.map(({ measurement }) => measurement)
}
