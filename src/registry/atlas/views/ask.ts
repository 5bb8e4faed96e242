import { PRESETS } from '../../../engines/urban/index.ts'
import { choices, faultSummary, select, textBox } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { type AtlasFile, type Kind, KINDS } from '../model/files.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { words } from '../text/runs.ts'
import { pageOfAtlas, type Seen } from './parts.ts'
import type { Typed } from './upload.ts'

/** The form that starts a run, from files that can be used. */
export function askPage(seen: Seen, id: string, files: readonly AtlasFile[], { values, faults }: Typed): Html {
  const { language } = seen
  const t = words(language)
  const faultOf = (name: string) => faults.find((each) => each.name === name)?.words
  const pick = (kind: Kind) =>
    select({
      name: kind,
      ask: { text: t[kind] },
      language,
      required: kind === 'population',
      fault: faultOf(kind),
      options: files
        .filter((file) => file.kind === kind)
        .map((file) => ({
          value: file.id,
          label: { text: [file.title, file.epoch].filter((part) => part !== undefined).join(', ') },
          picked: values[kind] === file.id,
        })),
    })
  const option = (value: string, text: string, name: string, standard: string) => ({
    value,
    label: { text },
    picked: (values[name] ?? standard) === value,
  })
  const presets = PRESETS.map((preset) => option(preset, preset, 'preset', PRESETS[0]))
  const levels = [option('1', t.level1, 'level', '1'), option('2', t.level2, 'level', '1')]
  const form = html`<form method="post" action="/${language}/atlas/runs" class="after"><input type="hidden" name="id" value="${id}">
${textBox({ name: 'name', ask: { text: t.name }, value: values['name'] ?? '', language, fault: faultOf('name'), required: true })}
${KINDS.map(pick)}
${choices({ name: 'preset', ask: { text: t.preset }, hint: t.presetHint, language, fault: faultOf('preset'), many: false, options: presets, required: true })}
${choices({ name: 'level', ask: { text: t.level }, language, many: false, options: levels, required: true })}
<div class="btns"><button class="btn">${t.start}</button></div></form>`
  const hasGrid = files.some(({ kind }) => kind === 'population')
  return pageOfAtlas({
    ...seen,
    kind: 'organiser',
    title: t.title,
    trail: [{ title: atlasWords(language).title, path: '/atlas' }],
    body: section(
      html`${faultSummary(language, faults)}<h1>${t.title}</h1><p class="lead">${t.lead}</p>${
        hasGrid ? form : html`<p class="note">${t.noGrid} <a href="/${language}/atlas/files/new">${atlasWords(language).addFile}</a></p>`
      }`,
    ),
  })
}
