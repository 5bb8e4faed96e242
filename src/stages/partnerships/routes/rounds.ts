import { isId, newId } from '../../../kernel/id.ts'
import { Problem } from '../../../kernel/problem.ts'
import { now } from '../../../platform/clock.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { openProgramme, type Programme } from '../../programmes/index.ts'
import {
  approveRound,
  beginRound,
  candidatesOf,
  changeRound,
  decidePair,
  openRound,
  undecidePair,
  withdrawRound,
} from '../actions/rounds.ts'
import { firstOf, type Typed, typedOf } from '../model/profiles.ts'
import { type Round, stateOf } from '../model/rounds/index.ts'
import { readRound } from '../model/rounds/read.ts'
import { problems } from '../problems/brokering.ts'
import { roundsOf } from '../store/rounds.ts'
import { draftPage } from '../views/rounds/draft.ts'
import { roundsPage } from '../views/rounds/list.ts'
import { standingPage } from '../views/rounds/standing.ts'
import { whyPage } from '../views/rounds/why.ts'
import { gatherDraft, gatherStanding, gatherWhy } from './rounds/gather.ts'
import { mountRoundLinks } from './rounds/links.ts'

/** Rounds of matching, for organisers: prepare, look, decide by hand, approve, see how it goes, withdraw. */
export function mountRounds(web: Web): void {
  web.get('/:language/programmes/:programme/rounds', async (c) => {
    const programme = await brokered(c)
    return c.html(roundsPage(seen(c), programme, await roundsOf(c.get('db'), programme.code), newId(now().getTime())))
  })

  web.post('/:language/programmes/:programme/rounds', async (c) => {
    const programme = await brokered(c)
    const typed = typedOf(await readForm(c))
    const id = firstOf(typed, 'id')
    if (!isId(id)) throw problems['round.unknown']()
    const title = firstOf(typed, 'title').slice(0, 120) || now().toISOString().slice(0, 10)
    await beginRound(c.get('db'), { id, programme: programme.code, title, by: c.get('visitor').person ?? '' })
    return c.redirect(`/${c.get('language')}/programmes/${programme.code}/rounds/${id}`, 303)
  })

  web.get('/:language/programmes/:programme/rounds/:round', async (c) => {
    const programme = await brokered(c)
    const round = await openRound(c.get('db'), programme.code, part(c, 'round'))
    if (stateOf(round) === 'draft') return c.html(draftPage(seen(c), programme, await gatherDraft(c.get('db'), round, c.get('language'))))
    return c.html(standingPage(seen(c), programme, await gatherStanding(c.get('db'), round, c.get('language'))))
  })

  web.get('/:language/programmes/:programme/rounds/:round/why', async (c) => {
    const programme = await brokered(c)
    const round = await openRound(c.get('db'), programme.code, part(c, 'round'))
    const pair = { demand: c.req.query('demand') ?? '', offer: c.req.query('offer') ?? '' }
    return c.html(whyPage(seen(c), programme, await gatherWhy(c.get('db'), round, pair, c.get('language'))))
  })

  mountChanges(web)
  mountRoundLinks(web, brokered)
}

function mountChanges(web: Web): void {
  web.post('/:language/programmes/:programme/rounds/:round', async (c) => {
    const { programme, round, typed } = await posted(c)
    const candidates = await candidatesOf(c.get('db'), programme.code)
    const countries = [...new Set(candidates.map(({ city }) => city.country))].sort()
    const read = readRound(typed, new Set(candidates.map(({ city }) => city.code)), countries)
    if (read.faults.length > 0) {
      const shown = await gatherDraft(c.get('db'), round, c.get('language'))
      return c.html(draftPage(seen(c), programme, { ...shown, typed, faults: read.faults }), 422)
    }
    await changeRound(c.get('db'), round, read, c.get('visitor').person ?? '')
    return back(c, round)
  })

  web.post('/:language/programmes/:programme/rounds/:round/decisions', async (c) => {
    const { programme, round, typed } = await posted(c)
    const by = c.get('visitor').person ?? ''
    const [demand, offer, reason, kind] = [
      firstOf(typed, 'demand'),
      firstOf(typed, 'offer'),
      firstOf(typed, 'reason'),
      firstOf(typed, 'kind'),
    ]
    try {
      if (kind === 'none') await undecidePair(c.get('db'), round, demand, offer, by)
      else await decidePair(c.get('db'), round, { demand, offer, reason, kind: kind === 'pin' ? 'pin' : 'ban', by })
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 422) throw error
      const shown = await gatherDraft(c.get('db'), round, c.get('language'))
      return c.html(draftPage(seen(c), programme, { ...shown, wrong: { words: error.say(c.get('language')), typed } }), 422)
    }
    return back(c, round)
  })

  web.post('/:language/programmes/:programme/rounds/:round/approval', async (c) => {
    const { round, typed } = await posted(c)
    await approveRound(c.get('db'), round, firstOf(typed, 'hash'), c.get('visitor').person ?? '')
    return back(c, round)
  })

  web.post('/:language/programmes/:programme/rounds/:round/withdrawal', async (c) => {
    const { round, typed } = await posted(c)
    await withdrawRound(c.get('db'), round, firstOf(typed, 'reason'), c.get('visitor').person ?? '')
    return back(c, round)
  })
}

async function brokered(c: Visit): Promise<Programme> {
  const programme = await openProgramme(c.get('db'), part(c, 'programme'))
  requireRight(c.get('visitor'), 'partnership.broker', programme.code)
  return programme
}

async function posted(c: Visit): Promise<{ readonly programme: Programme; readonly round: Round; readonly typed: Typed }> {
  const programme = await brokered(c)
  const round = await openRound(c.get('db'), programme.code, part(c, 'round'))
  return { programme, round, typed: typedOf(await readForm(c)) }
}

function back(c: Visit, { programme, id }: Round) {
  return c.redirect(`/${c.get('language')}/programmes/${programme}/rounds/${id}`, 303)
}
