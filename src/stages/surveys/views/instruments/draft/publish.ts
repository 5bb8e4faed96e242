import { type Finding, sayFinding } from '../../../../../engines/survey/index.ts'
import { fill, type Language } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { Design, DesignVersion } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { foundList, type Found } from '../findings.ts'
import { addressOf, designerPage, hidden, inOwnWords, pathOf, type Seen } from '../frame.ts'
import { placeAddress, placeWords } from '../places.ts'
import { versionList } from './changed.ts'

/** What stands between the draft and its edition, what was ticked and typed, and why the last wish was not carried out. */
export interface PublishShown {
  readonly design: Design
  readonly edition: number
  readonly found: Found
  readonly typed: { readonly ticked: ReadonlySet<string>; readonly reasons: ReadonlyMap<string, string> }
  readonly refused?: 'changed' | 'unsound' | 'reasons' | undefined
  readonly others: readonly DesignVersion[]
  readonly nameOf: (code: string) => string
}

/** The name of a warning in the form. */
export function warningName({ at, code }: Pick<Finding, 'at' | 'code'>): string {
  return `${code}.${at}`
}

/** The last look before a draft becomes an edition: errors are in the way, each warning wants a tick and a reason. */
export function publishPage(seen: Seen, shown: PublishShown): Html {
  const { language } = seen
  const t = designWords(language)
  const { design, found } = shown
  const errors = { defects: found.defects, findings: found.findings.filter(({ level }) => level === 'error') }
  const warnings = found.findings.filter(({ level }) => level === 'warning')
  const hints = found.findings.filter(({ level }) => level === 'hint')
  const stopped = errors.defects.length + errors.findings.length > 0
  return designerPage(seen, {
    title: t.toPublish,
    trail: [{ title: t.draft, path: pathOf(design.code, '/draft') }],
    body: section(html`<p class="k"><code>${design.code}</code> · ${fill(t.edition, { edition: shown.edition })}</p><h1>${t.toPublish}: ${inOwnWords(design.instrument.title, language)}</h1><p class="lead">${t.publishLead}</p>${refusal(shown, language)}
${stopped ? html`<h2>${t.inTheWay}</h2><p>${t.inTheWayHow}</p>${withPlaces(errors, design, language)}` : ''}
<form method="post" action="${addressOf(design.code, language, '/draft/publish')}">${hidden('version', design.version)}${warnings.length > 0 ? html`<h2>${t.warnings}</h2><p>${t.warningsHow}</p>${warnings.map((each) => warning(each, shown, language))}` : ''}
${hints.length > 0 ? html`<h2>${t.hints}</h2>${foundList({ defects: [], findings: hints }, language)}` : ''}
<div class="bar">${stopped ? '' : html`<button class="btn">${fill(t.publishIt, { edition: shown.edition })}</button>`}<a class="btn g" href="${addressOf(design.code, language, '/draft')}">${t.back}</a></div></form>`),
  })
}

function refusal({ refused, others, nameOf }: PublishShown, language: Language): Piece {
  if (refused === undefined) return ''
  const t = designWords(language)
  const words = { changed: t.refusedChanged, unsound: t.refusedUnsound, reasons: t.refusedReasons }[refused]
  return html`<div class="err-s" role="alert" tabindex="-1" id="faults"><h2>${t.notPublished}</h2><p>${words}</p>${others.length > 0 ? versionList(others, nameOf, language) : ''}</div>`
}

/** Each with a link to the place where it can be mended. */
function withPlaces({ defects, findings }: Found, design: Design, language: Language): Piece {
  const places = [...new Set([...defects, ...findings].map(({ at }) => at.split('.')[0] ?? at))]
  return places.map((place) => {
    const here = ({ at }: { readonly at: string }) => (at.split('.')[0] ?? at) === place
    return html`<h3><a href="${placeAddress(design.instrument, place, language)}">${placeWords(design.instrument, place, language)}</a></h3>${foundList({ defects: defects.filter(here), findings: findings.filter(here) }, language)}`
  })
}

function warning(finding: Finding, { design, typed, refused }: PublishShown, language: Language): Html {
  const t = designWords(language)
  const name = warningName(finding)
  const [ticked, reason] = [typed.ticked.has(name), typed.reasons.get(name) ?? '']
  const lacks = refused === 'reasons' && (!ticked || reason.trim() === '')
  return html`<fieldset class="q${lacks ? ' err' : ''}" id="w-${name}"><legend><a href="${placeAddress(design.instrument, finding.at, language)}">${placeWords(design.instrument, finding.at, language)}</a></legend>${lacks ? html`<p class="err-m">${t.reasonMissing}</p>` : ''}
<p dir="auto">${sayFinding(finding, language)}</p><div class="opts"><label class="opt"><input type="checkbox" name="tick" value="${name}"${ticked ? raw(' checked') : ''}><span>${t.keepAsIs}</span></label></div>
<label class="q-l" for="r-${name}">${t.reason}</label><input id="r-${name}" name="reason.${name}" type="text" maxlength="500" dir="auto" value="${reason}"></fieldset>`
}
