import { formatDay } from '../../../engines/script/index.ts'
import { dayIn, type Zone } from '../../../kernel/day.ts'
import { now } from '../../../platform/clock.ts'
import { keepNowhere, part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { type OpenOffer, openOffer, saveProfileDraft, sayProfile } from '../actions/profiles.ts'
import { type Typed, typedOf } from '../model/profiles.ts'
import { offerPage, offerThanks } from '../views/profiles/form.ts'

const DAY = 24 * 60 * 60_000

/** The page of an office. It shows what one office says, so nobody keeps it on its way. */
export function mountOffers(web: Web): void {
  web.get('/:language/offers/:secret', async (c) => {
    keepNowhere(c)
    const open = await openOffer(c.get('db'), part(c, 'secret'))
    return c.html(
      offerPage(seen(c), open.city, open.draft ?? typedFrom(open), { until: untilOf(c, open), saved: open.draft !== undefined }),
    )
  })

  web.post('/:language/offers/:secret', async (c) => {
    keepNowhere(c)
    const open = await openOffer(c.get('db'), part(c, 'secret'))
    const { step = [], ...typed } = typedOf(await readForm(c))
    const until = untilOf(c, open)
    if (step[0] === 'language') return c.html(offerPage(seen(c), open.city, typed, { until }))
    if (step[0] === 'save') {
      await saveProfileDraft(c.get('db'), open, typed)
      return c.html(offerPage(seen(c), open.city, typed, { until, saved: true }))
    }
    const faults = await sayProfile(c.get('db'), open, typed, c.get('language'))
    if (faults.length > 0) return c.html(offerPage(seen(c), open.city, typed, { until, faults }), 422)
    return c.html(offerThanks(seen(c), open.city, until))
  })
}

function typedFrom({ profile, office, zone }: OpenOffer): Typed {
  const contact = { name: [office?.name ?? ''], mail: [office?.mail ?? ''], language: [office?.language ?? ''] }
  if (profile === undefined) return { ...contact, capacity: ['3'], until: [dayIn(zone, new Date(now().getTime() + 365 * DAY))] }
  return {
    ...contact,
    offers: profile.offers,
    needs: profile.needs,
    functions: profile.functions,
    languages: profile.languages,
    'offer-words': [profile.offerWords ?? ''],
    'need-words': [profile.needWords ?? ''],
    capacity: [String(profile.capacity)],
    until: [profile.validUntil],
  }
}

function untilOf(c: Visit, { link, zone }: { readonly link: { readonly ends: Date }; readonly zone: Zone }): string {
  return formatDay(dayIn(zone, link.ends), c.get('language'))
}
