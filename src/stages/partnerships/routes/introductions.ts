import { keepNowhere, part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { answerIntroduction, handOver, laterDays, openIntroduction, type OpenIntroduction } from '../actions/introductions/answering.ts'
import { lastOf } from '../model/introductions.ts'
import { firstOf, type Typed, typedOf } from '../model/profiles.ts'
import type { TypedAnswer } from '../views/introductions/answer.ts'
import { handedOverPage, introductionPage } from '../views/introductions/page.ts'

/** The page behind an office's link to one introduction. Nobody keeps it on its way. */
export function mountIntroductions(web: Web): void {
  web.get('/:language/introductions/:secret', async (c) => {
    keepNowhere(c)
    const open = await openIntroduction(c.get('db'), part(c, 'secret'))
    return c.html(introductionPage(seen(c), open, given(open, typedFrom(open))))
  })

  web.post('/:language/introductions/:secret', async (c) => {
    keepNowhere(c)
    const open = await openIntroduction(c.get('db'), part(c, 'secret'))
    const { step = [], ...typed } = typedOf(await readForm(c))
    if (step[0] === 'language') return c.html(introductionPage(seen(c), open, given(open, typed)))
    if (step[0] === 'hand-over') return nameAnother(c, open, typed)
    const faults = await answerIntroduction(c.get('db'), open, typed)
    if (faults.length > 0) return c.html(introductionPage(seen(c), open, { ...given(open, typed), faults }), 422)
    return c.redirect(`/${c.get('language')}${c.get('path')}`, 303)
  })
}

async function nameAnother(c: Visit, open: OpenIntroduction, typed: Typed) {
  const faults = await handOver(c.get('db'), open, typed)
  if (faults.length > 0) return c.html(introductionPage(seen(c), open, { ...given(open, typed), handOver: faults }), 422)
  return c.html(handedOverPage(seen(c), open.own, firstOf(typed, 'name')))
}

function given({ programme }: OpenIntroduction, typed: Typed): TypedAnswer {
  const [, last] = laterDays(programme.zone)
  return { typed, faults: [], handOver: [], last }
}

/** What the office answered last, as its form shows it. */
function typedFrom({ introduction, side }: OpenIntroduction): Typed {
  const last = lastOf(introduction, side)
  if (last === undefined) return {}
  return { answer: [last.answer], code: [last.code ?? ''], words: [last.words ?? ''], until: [last.until ?? ''] }
}
