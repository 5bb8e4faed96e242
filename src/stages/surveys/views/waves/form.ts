import { formatZone } from '../../../../engines/script/index.ts'
import { fill, type Language, LANGUAGE_NAMES, LANGUAGES, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Wave } from '../../model.ts'
import { WAVE_KINDS } from '../../model.ts'
import { QUOTA_ROWS, quotaItems } from '../../waves/planning.ts'
import { kindWord, sayPlanFault, waveWords } from '../../text/waves/index.ts'
import { waveTrail, wavesTrail } from '../trail.ts'
import { type Filling, fieldsOf, type Fields } from './fields.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

interface Offer {
  readonly value: string
  readonly title: Programme['title']
  readonly edition?: number
}

/** The form of a new wave. */
export function planPage(seen: Seen, programme: Programme, offers: readonly Offer[], filling: Filling): Html {
  const { language } = seen
  const t = waveWords(language)
  const field = fieldsOf(filling, language)
  const options = offers.map(({ value, title, edition }) => ({
    value,
    text: `${say(title, language)} (${edition === undefined ? t.library : fill(t.edition, { n: edition })})`,
  }))
  const sessions = programme.sessions.map(({ code, title }) => ({ value: code, text: say(title, language) }))
  const links = [
    { value: 'open', text: t.openLink },
    { value: 'anonymous', text: t.anonymousLink },
    { value: 'named', text: t.namedLink },
  ]
  return framed(seen, programme, { title: t.ask, lead: t.askLead, filling }, [
    field.list('what', t.what, options, { hint: t.whatHint }),
    field.list(
      'kind',
      t.kind,
      WAVE_KINDS.map((kind) => ({ value: kind, text: kindWord(kind, language) })),
    ),
    field.list('session', t.session, sessions, { hint: t.sessionHint, required: false }),
    titles(field, language),
    field.box('code', t.address, { hint: t.addressHint }),
    days(field, programme.zone, language),
    field.buttons('link', t.link, links),
    field.box('most', t.most, { required: false, mode: 'numeric' }),
    field.box('reminders', t.reminders, { required: false, hint: t.remindersHint }),
    seconds(field, language),
    html`<div class="bar"><button class="btn">${t.plan}</button></div>`,
  ])
}

/** The form of what may be changed while a wave runs. */
export function replanPage(seen: Seen, programme: Programme, wave: Wave, filling: Filling): Html {
  const { language } = seen
  const t = waveWords(language)
  const field = fieldsOf(filling, language)
  const items = quotaItems(wave.instrument).map(({ code, ask }) => ({ value: code, text: say(ask, language) }))
  const quotas = Array.from({ length: QUOTA_ROWS }, (_, row) => [
    field.list(`quota.${row}.item`, `${t.quota} (${row + 1})`, items, { required: false, hint: row === 0 ? t.quotaHint : undefined }),
    field.box(`quota.${row}.most`, `${t.quotaMost} (${row + 1})`, { required: false, mode: 'numeric' }),
  ])
  return framed(seen, programme, { title: t.changeWave, lead: t.changeLead, filling, wave }, [
    titles(field, language),
    days(field, wave.zone, language),
    field.box('most', t.most, { required: false, mode: 'numeric' }),
    ...(items.length > 0 ? quotas : []),
    wave.personal ? field.box('reminders', t.reminders, { required: false, hint: t.remindersHint }) : '',
    seconds(field, language),
    html`<div class="bar"><button class="btn">${t.save}</button></div>`,
  ])
}

interface About {
  readonly title: string
  readonly lead: string
  readonly filling: Filling
  readonly wave?: Wave
}

function framed(seen: Seen, programme: Programme, { title, lead, filling, wave }: About, parts: readonly Piece[]): Html {
  const { language } = seen
  const faults = filling.faults.map(({ field, code }) => ({
    name: field,
    words: sayPlanFault(code, language, { example: `${programme.code}-2` }),
  }))
  const trail = wave ? waveTrail(wave, programme.title, language) : wavesTrail(programme.code, programme.title, language)
  return page({
    ...seen,
    kind: 'organiser',
    title,
    trail,
    body: section(html`<h1>${title}</h1><p class="lead">${lead}</p>${faultSummary(language, faults)}
<form method="post" action="/${language}${seen.path}" novalidate>${parts}</form>`),
  })
}

function titles(field: Fields, language: Language): Piece {
  const t = waveWords(language)
  const boxes = LANGUAGES.map((tongue) => field.box(`title.${tongue}`, `${t.title}: ${LANGUAGE_NAMES[tongue]}`, { required: undefined }))
  return html`<fieldset class="q"><legend>${t.title}</legend><p class="hint">${t.titleHint}</p>${boxes}</fieldset>`
}

function days(field: Fields, zone: string, language: Language): Piece {
  const t = waveWords(language)
  const named = { zone: formatZone(zone, language) }
  return html`${field.box('opens', t.opens, { type: 'date', hint: fill(t.zoneHint, named) })}
${field.box('closes', t.closes, { type: 'date', required: false, hint: fill(t.closesHint, named) })}`
}

function seconds(field: Fields, language: Language): Piece {
  const t = waveWords(language)
  return field.list(
    'second',
    t.second,
    LANGUAGES.map((tongue) => ({ value: tongue, text: LANGUAGE_NAMES[tongue] })),
    { required: false },
  )
}
