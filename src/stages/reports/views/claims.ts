import { sayFinding } from '../../../engines/evidence/index.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../../kernel/language.ts'
import { textBox } from '../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { programmePage } from '../../programmes/index.ts'
import type { Material } from '../assemble/index.ts'
import { needsSignature, type ReportClaim } from '../claims/check.ts'
import { claimWords, verdictWords } from '../text/claims.ts'
import { frozenWords } from '../text/frozen.ts'

/** A claim with what its form needs, and what was typed there when it came back. */
export interface ShownClaim extends ReportClaim {
  readonly hash: string
  readonly typed?: { readonly reason: string; readonly fault: string } | undefined
}

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** Every sentence of an edition that claims something: its verdict, what carries it, and a form to sign what nothing carries. */
export function claimsPage(seen: Seen, material: Material, claims: readonly ShownClaim[], maySign: boolean): Html {
  const { language } = seen
  const t = claimWords(language)
  const { edition } = material.text
  const groups = [...Map.groupBy(claims, (claim) => claim.language)]
  const back = `/${language}/programmes/${material.programme.code}/report?edition=${edition}`
  return programmePage(seen, material.programme, {
    title: t.title,
    kind: 'organiser',
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${fill(t.lead, { edition })}</p><p class="note">${t.limits}</p>
${claims.length === 0 ? html`<p>${t.none}</p>` : openLine(claims, language)}<p><a href="${back}">${frozenWords(language).back}</a></p>`)}
${groups.map(([tongue, all], place) =>
  section(
    all.map((claim) => claimPiece(claim, material, language, maySign && !material.frozen)),
    {
      title: LANGUAGE_NAMES[tongue],
      sand: place % 2 === 0,
    },
  ),
)}`,
  })
}

/** How many claims keep the edition back, in one line. */
export function openLine(claims: readonly ReportClaim[], language: Language): Html {
  const t = claimWords(language)
  const open = claims.filter((claim) => needsSignature(claim) && !claim.signed).length
  return open === 0 ? html`<p>${t.carried}</p>` : html`<p class="note">${fill(t.open, { n: open })}</p>`
}

/** A sentence with its verdict and the reason, without its form: for the preview of the report. */
export function claimLine(claim: ReportClaim, language: Language): Html {
  return html`<li><span lang="${claim.language}">${claim.words}</span> ${verdictPiece(claim, language)} <span class="base">${claim.findings.map((finding) => sayFinding(finding, language)).join(' ')}</span></li>`
}

function verdictPiece(claim: ReportClaim, language: Language): Html {
  const fine = !needsSignature(claim) || claim.signed
  return html`<span class="flag${fine ? raw(' ok') : ''}">${verdictWords(claim.verdict, language)}</span>`
}

function claimPiece(claim: ShownClaim, { figures, people, programme, text }: Material, language: Language, maySign: boolean): Html {
  const t = claimWords(language)
  const named = claim.figures.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  const path = `/${language}/programmes/${programme.code}`
  const links = named.map((figure) => html`<li><a href="${path}/figures/${figure.id}">${say(figure.wording, language)}</a></li>`)
  const signer = claim.signed && people.get(claim.signed.by)
  return html`<div class="card" id="${claim.hash}"><p><b lang="${claim.language}">${claim.words}</b></p><p>${verdictPiece(claim, language)} <span class="base">${claim.where}</span></p>
<dl class="pairs"><dt>${t.why}</dt><dd>${claim.findings.map((finding) => html`<p>${sayFinding(finding, language)}</p>`)}</dd>
<dt>${t.figures}</dt><dd>${links.length > 0 ? html`<ul class="list">${links}</ul>` : t.noFigure}</dd></dl>
${claim.signed ? html`<p class="note">${fill(t.signedBy, { by: signer ? say(signer.name, language) : claim.signed.by, reason: claim.signed.reason })}</p>` : ''}
${needsSignature(claim) && !claim.signed && maySign ? signature(claim, `${path}/report/claims`, text.edition, language) : ''}</div>`
}

function signature({ hash, typed }: ShownClaim, action: string, edition: number, language: Language): Piece {
  const t = claimWords(language)
  const box = textBox({
    name: `reason-${hash.slice(0, 8)}`,
    ask: { text: t.reason },
    language,
    value: typed?.reason ?? '',
    long: true,
    fault: typed?.fault,
  })
  return html`<form method="post" action="${action}"><input type="hidden" name="edition" value="${edition}"><input type="hidden" name="claim" value="${hash}">
${box}<button class="btn">${t.sign}</button></form>`
}
