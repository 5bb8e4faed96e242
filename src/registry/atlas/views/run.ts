import { ENGINE_EDITION, type PlaceMark } from '../../../engines/urban/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { pairs } from '../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { warningWords } from '../../urban/index.ts'
import { type AtlasFile, type Kind, KINDS } from '../model/files.ts'
import { type DoneOutcome, type Progress, type Run, stateOf } from '../model/results.ts'
import { provenanceOf, type RunWithFiles } from '../model/shown.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { cellWord, unitWord } from '../text/classes.ts'
import { kindWord, stateWord, stepWord } from '../text/kinds.ts'
import { words } from '../text/runs.ts'
import { illustrativeNotice, number, pageOfAtlas, percent, resultPicture, type Seen, table } from './parts.ts'

/** What a run's page knows beside the run. */
export interface RunShown extends RunWithFiles {
  readonly marks: readonly PlaceMark[]
  /** What urban centres are called, by their numbers: like the cities of the register that lie in them. */
  readonly centreNames: ReadonlyMap<number, string>
  /** Whether the reader may call it off and show it. */
  readonly keeps: boolean
}

/** A run: how far it is, or what came of it, with where it comes from and what to distrust. */
export function runPage(seen: Seen, { run, files, marks, centreNames, keeps }: RunShown): Html {
  const { language } = seen
  const { outcome } = run.result
  const state = stateOf(run)
  const running = state === 'waiting' || state === 'working'
  return pageOfAtlas({
    ...seen,
    kind: 'organiser',
    title: run.title,
    script: running ? 'atlas-progress.ts' : undefined,
    trail: [{ title: atlasWords(language).title, path: '/atlas' }],
    notice: illustrativeNotice(provenanceOf({ run, files }).illustrative, language),
    body: html`${section(html`<h1>${run.title}</h1>${running ? atWork(run, language) : html`<p><span class="flag${state === 'done' ? ' ok' : ''}">${stateWord(state, language)}</span></p>`}
${outcome?.kind === 'problem' ? html`<div class="err-s"><p>${outcome.words[language]}</p></div>` : ''}
${outcome?.kind === 'done' ? summary(run, outcome, marks, language) : ''}${keeps ? controls(run, language) : ''}`)}
${outcome?.kind === 'done' ? tables(outcome, centreNames, language) : ''}
${section(origin(run, files, keeps, language), { title: words(language).from, sand: true })}`,
  })
}

function atWork({ result }: Run, language: Language): Html {
  const t = words(language)
  return html`<div data-running role="status" class="after">${result.progress ? bar(result.progress, language) : html`<p>${t.waiting}</p>`}
<p>${t.goesOn}</p><p><a href="">${t.reload}</a></p></div>`
}

function bar({ step, done, whole }: Progress, language: Language): Html {
  const share = Math.min(1, whole > 0 ? done / whole : 0)
  const label = stepWord(step, language)
  return html`<p><b>${label}</b> <span class="base">${percent(share, language)}</span></p><p><progress value="${Math.round(share * 1000)}" max="1000" aria-label="${label}"></progress></p>`
}

function summary(run: Run, outcome: DoneOutcome, marks: readonly PlaceMark[], language: Language): Html {
  const t = words(language)
  const { centres, people, width, height, moved, warnings } = outcome
  const n = (value: number) => number(value, language)
  const said = fill(t.summary, { centres: n(centres), people: n(people), cells: n(width * height) })
  const title = fill(atlasWords(language).mapAlt, { place: run.title })
  return html`<p class="lead">${said}</p>${moved ? html`<p>${fill(t.moved, { before: n(moved.before), after: n(moved.after) })}</p>` : ''}
${warnings.length > 0 ? html`<div class="note"><h2>${t.distrust}</h2><ul class="list">${warnings.map((each) => html`<li>${warningWords(each, language)}</li>`)}</ul></div>` : ''}
${resultPicture(outcome, title, marks, language)}
${outcome.bounds ? html`<p class="btns"><a class="btn g" href="/${language}/atlas/runs/${run.id}/map">${t.analyst}</a></p>` : ''}`
}

function controls(run: Run, language: Language): Piece {
  const t = words(language)
  const path = `/${language}/atlas/runs/${run.id}`
  const button = (action: string, label: string, kind: string) =>
    html`<form method="post" action="${path}/${action}"><button class="btn ${kind}">${label}</button></form>`
  const state = stateOf(run)
  if (state === 'waiting' || state === 'working') return html`<div class="btns">${button('cancellation', t.cancel, 'g')}</div>`
  if (state !== 'done') return ''
  return html`${run.shown ? html`<p>${t.isShown}</p>` : ''}<div class="btns">${run.shown ? button('hiding', t.hide, 'g') : button('showing', t.show, '')}</div>`
}

function tables(outcome: DoneOutcome, centreNames: RunShown['centreNames'], language: Language): Html {
  const t = words(language)
  const n = (value: number) => number(value, language)
  const { classes, units, areas, largest, people } = outcome
  const share = (part: number) => (people > 0 ? percent(part / people, language) : '')
  return html`${section(
    html`${table(
      t.classes,
      [t.class, t.km2, t.people, t.share],
      classes.map(({ code, cells, people: inside }) => [cellWord(code, language), n(cells), n(inside), share(inside)]),
    )}
${
  units
    ? table(
        t.unitClasses,
        [t.class, t.number, t.people],
        units.map(({ code, units: count, people: inside }) => [unitWord(code, language), n(count), n(inside)]),
      )
    : ''
}`,
    { sand: true },
  )}
${section(
  html`${
    areas && areas.length > 0
      ? html`<div class="block">${table(
          t.areaList,
          [t.area, t.ofCity, t.ofZone, t.employed],
          areas.map(({ name, cities, zone, employed }) => [name, n(cities), n(zone), n(employed)]),
        )}</div>`
      : ''
  }<div class="block">${table(
    t.largest,
    [t.centre, t.people, t.km2],
    largest.map(({ id, people: inside, cells }) => [centreNames.get(id) ?? String(id), n(inside), n(cells)]),
  )}</div>`,
)}`
}

function origin(run: Run, files: RunWithFiles['files'], keeps: boolean, language: Language): Html {
  const t = words(language)
  const { inputs, engine, hash, outcome } = run.result
  const named = KINDS.flatMap((kind): (readonly [Kind, AtlasFile])[] => {
    const file = files[kind]
    return file ? [[kind, file]] : []
  })
  return html`${pairs([
    ...named.map(([kind, file]) => [kindWord(kind, language), fileLine(file, keeps, language)] as const),
    [t.preset, `${inputs.preset}, ${t.level} ${inputs.level}`],
    [t.engine, `serai/urban ${engine}${engine === ENGINE_EDITION ? '' : ` (${ENGINE_EDITION})`}`],
    [t.hash, html`<code>${hash.slice(0, 16)}…</code>`],
  ])}${
    outcome?.kind === 'done'
      ? html`<h3>${t.files}</h3><ul class="list">${outcome.files.map(
          (name) => html`<li><a href="/${language}/atlas/runs/${run.id}/files/${name}">${name}</a></li>`,
        )}</ul>`
      : ''
  }`
}

function fileLine({ id, title, epoch, licence, source, illustrative }: AtlasFile, keeps: boolean, language: Language): Html {
  const said = [title, epoch, licence].filter((part) => part !== undefined && part !== '').join(', ')
  return html`${keeps ? html`<a href="/${language}/atlas/files/${id}">${said}</a>` : said}${
    illustrative ? html` <span class="flag">${atlasWords(language).illustrativeShort}</span>` : ''
  }<p class="prov">${source}</p>`
}
