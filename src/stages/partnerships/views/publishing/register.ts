import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { reachedStep } from '../../model/pipeline/steps.ts'
import { isPublic } from '../../model/publishing/consent.ts'
import type { PartnershipFigures } from '../../model/publishing/figures.ts'
import type { Publisher } from '../../model/publishing/publisher.ts'
import { PAGE } from '../../text/pipeline/page.ts'
import { STATE_WORDS, STEP_WORDS } from '../../text/pipeline/steps.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import type { Seen } from '../pipeline/form.ts'
import { table } from '../pipeline/lists.ts'
import { type Names, pairName } from '../pipeline/names.ts'
import { link } from '../pipeline/pilots.ts'
import { mapPiece, tiesPiece } from './drawings.ts'
import { figuresPiece } from './figures.ts'

/** What the register of a programme shows; `all` is for the team alone. */
export interface RegisterShown {
  readonly open: readonly Dossier[]
  readonly all?: readonly Dossier[]
  readonly figures: PartnershipFigures
  readonly publisher: Publisher | undefined
  readonly names: Names
}

export function registerPage(seen: Seen, programme: Programme, shown: RegisterShown): Html {
  const { language } = seen
  const t = wordsIn(REGISTER, language)
  const { open, figures, names, all } = shown
  const path = `/${language}/programmes/${programme.code}`
  return programmePage(seen, programme, {
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>${open.length === 0 ? html`<p class="note">${t.none}</p>` : ''}`)}
${all ? section(teamPiece(all, shown, path, language), { title: t.team, sand: true, id: 'team' }) : ''}
${figures.begun.count > 0 ? section(figuresPiece(figures, language), { title: t.figures }) : ''}
${open.length > 0 ? section(html`${cards(open, programme, names, path, language)}`, { title: t.listHead, sand: true }) : ''}
${open.length > 0 ? section(html`${mapPiece(open, names, language)}${tiesPiece(open, names, language)}`, { title: t.map }) : ''}
${section(files(shown, path, t), { title: t.files, sand: open.length > 0 })}`,
  })
}

function cards(open: readonly Dossier[], { zone }: Programme, names: Names, path: string, language: Language): Html {
  return html`<ul class="n cards wide-cards">${open.map((dossier) => {
    const { code, cities, begun } = dossier.partnership
    return html`<li><p class="k">${reachedWords(dossier, language)}</p>
<h3><a href="${path}/partnerships/${code}">${pairName(cities, names, language)}</a></h3><p class="who">${fill(PAGE.begun[language], {
      day: formatDay(dayIn(zone, begun), language),
    })} · ${STATE_WORDS[stateOf(dossier)][language]}</p></li>`
  })}</ul>`
}

export function reachedWords(dossier: Dossier, language: Language): string {
  const step = reachedStep(dossier)
  return step === undefined ? REGISTER.notYet[language] : STEP_WORDS[step][language]
}

function teamPiece(all: readonly Dossier[], { names, publisher }: RegisterShown, path: string, language: Language): Html {
  const t = wordsIn(REGISTER, language)
  const rows = all.map((dossier) => [
    html`<a href="${path}/partnerships/${dossier.partnership.code}/desk">${pairName(dossier.partnership.cities, names, language)}</a>`,
    reachedWords(dossier, language),
    STATE_WORDS[stateOf(dossier)][language],
    isPublic(dossier, 'register') ? t.yes : t.no,
  ])
  return html`<h3>${t.teamAll}</h3>${table([t.cities, t.reached, PAGE.stateHead[language], t.public], rows, language)}
${link(`${path}/partnerships/begin`, t.begin)}${link(`${path}/partnerships/publisher`, t.publisherSet)}<p class="base">${
    publisher ? `${publisher.name}, ${publisher.ref}` : t.noPublisher
  }</p>`
}

function files({ publisher }: RegisterShown, path: string, t: { readonly [Name in keyof typeof REGISTER]: string }): Piece {
  const iati = publisher ? html`<li><a href="${path}/partnerships/iati.xml">${t.iatiFile}</a></li>` : html`<li>${t.noPublisher}</li>`
  return html`<ul class="list">${iati}<li><a href="${path}/partnerships/south-south.csv">${t.csvFile}</a></li>
<li><a href="${path}/partnerships/south-south.csv-metadata.json">${t.metaFile}</a></li></ul>`
}
