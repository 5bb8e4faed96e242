import { part, type Visit, type Web } from '../../../../platform/http.ts'
import * as entries from '../../actions/pipeline/entries.ts'
import { indicatorForm, measurementForm, pilotForm } from '../../forms/pilot.ts'
import { milestoneForm } from '../../forms/plan-item.ts'
import type { Indicator, Pilot } from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { type Context, ownersOf } from './context.ts'
import { mount } from './entry.ts'

export function mountPilots(web: Web): void {
  mount(web, {
    at: 'pilots',
    title: PAGE.addPilot,
    to: 'pilots',
    form: (_, { cities, language }) => pilotForm(cities, language),
    keep: (db, { dossier }, writing, pilot) => entries.addPilot(db, dossier, writing, pilot),
  })
  mount(web, {
    at: 'pilots/:pilot/milestones',
    title: PAGE.addMilestone,
    to: 'pilots',
    form: async (db, context, c) => {
      pilotIn(c, context)
      return milestoneForm(await ownersOf(db, context), context.today, context.language)
    },
    keep: (db, context, writing, milestone, c) => entries.addMilestone(db, context.dossier, pilotIn(c, context), writing, milestone),
  })
  mount(web, {
    at: 'pilots/:pilot/indicators',
    title: PAGE.addIndicator,
    to: 'pilots',
    form: (_, context, c) => {
      pilotIn(c, context)
      return indicatorForm(context.today, context.language)
    },
    keep: (db, context, writing, indicator, c) => entries.addIndicator(db, context.dossier, pilotIn(c, context), writing, indicator),
  })
  mount(web, {
    at: 'pilots/:pilot/indicators/:indicator/measurements',
    title: PAGE.addMeasurement,
    to: 'pilots',
    form: (_, context, c) => measurementForm(indicatorIn(c, context).baselineDay, context.today, context.language),
    keep: (db, context, writing, measurement, c) =>
      entries.addMeasurement(db, context.dossier, indicatorIn(c, context), writing, measurement),
  })
}

function pilotIn(c: Visit, { dossier }: Context): Pilot {
  const pilot = dossier.pilots.find(({ id }) => id === part(c, 'pilot'))
  if (pilot === undefined) throw problems['partnership.part-unknown']()
  return pilot
}

function indicatorIn(c: Visit, context: Context): Indicator {
  const indicator = pilotIn(c, context).indicators.find(({ id }) => id === part(c, 'indicator'))
  if (indicator === undefined) throw problems['partnership.part-unknown']()
  return indicator
}
