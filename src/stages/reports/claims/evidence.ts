import type { ClaimEvidence, ClaimFigure } from '../../../engines/evidence/index.ts'
import { say } from '../../../kernel/language.ts'
import type { Material } from '../assemble/index.ts'

/** What the sentences of an edition are held against: its figures, its cities and the promises that have an owner. */
export function claimEvidence({ figures, followUps, cities }: Material): ClaimEvidence {
  const registered = figures.find(({ method }) => method === 'registrations')?.count
  const responded = figures.find(({ method }) => method === 'responses')?.count
  return {
    bases: { ...(registered === undefined ? {} : { registered }), ...(responded === undefined ? {} : { responded }) },
    figures: figures.map(claimFigure),
    facts: {
      names: [],
      lists: [],
      periods: [],
      places: [...cities.values()].map(({ names, country }) => ({ name: say(names, 'en'), country })),
      limits: [],
      commitments: followUps.map(({ code, owner, due, indicator }) => ({
        id: code,
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
        ...(indicator === undefined ? {} : { indicator: say(indicator, 'en') }),
      })),
    },
  }
}

function claimFigure(figure: Material['figures'][number]): ClaimFigure {
  const { id, kind, count, base, percent, decimals, value, reason } = figure
  const printed = kind === 'percent' ? percent : kind === 'mean' ? value : undefined
  const { largest, city } = reason?.code === 'implausible' ? reason.values : {}
  return {
    id,
    kind: kind === 'percent' ? 'share' : kind,
    count,
    base,
    restsOn: restsOn(figure),
    ...(printed === undefined ? {} : { printed }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(typeof largest === 'number' && typeof city === 'object' ? { largest: { value: largest, of: say(city, 'en') } } : {}),
  }
}

function restsOn({ method }: Material['figures'][number]): ClaimFigure['restsOn'] {
  switch (method) {
    case 'registrations':
    case 'cities':
      return 'registered'
    case 'attendance':
      return 'attended'
    case 'completion':
      return 'completed'
    case 'coded-mentions':
      return 'named'
    default:
      return 'answered'
  }
}
