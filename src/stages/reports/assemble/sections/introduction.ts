import type { Block, Words } from '../../../../engines/document/index.ts'
import { formatDay, joinList } from '../../../../engines/script/index.ts'
import { LANGUAGE_NAMES, type Text } from '../../../../kernel/language.ts'
import { plain } from '../../../../engines/document/index.ts'
import { agendaTable } from '../agenda.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { isThere, nameOf } from '../names.ts'

/** Who is behind the programme, why it was held, what it should achieve and did contain, who did what, and when. */
export function introduction(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  const { text, programme } = material
  const parts = [
    ...text.introduction.flatMap(({ heading, paragraphs }) =>
      titled(
        ledger.text(heading),
        paragraphs.map((each) => ledger.text(each)),
      ),
    ),
    ...titled(t.background, [
      ...mandate(material, ledger),
      ...(isThere(programme.background) ? programme.background.map((each) => ledger.told(each)) : []),
    ]),
    ...listed(t.objectives, programme.objectives, ledger),
    ...listed(t.topics, programme.topics, ledger),
    ...spoken(material, ledger),
    ...partnerships(material, ledger),
    ...(programme.sessions.length === 0 ? [] : [title(t.agenda), agendaTable(material, ledger, 'short')]),
  ]
  return parts.length === 0 ? [] : [{ kind: 'heading', level: 1, words: t.introduction, id: 'introduction' }, ...parts]
}

function title(words: Words): Block {
  return { kind: 'heading', level: 2, words }
}

function titled(words: Words, paragraphs: readonly Words[]): readonly Block[] {
  return paragraphs.length === 0 ? [] : [title(words), ...paragraphs.map((each): Block => ({ kind: 'paragraph', words: each }))]
}

function listed(words: Words, texts: readonly Text[], ledger: Ledger): readonly Block[] {
  return texts.length === 0 ? [] : [title(words), { kind: 'list', items: texts.map((each) => ledger.told(each)) }]
}

function mandate({ request }: Material, ledger: Ledger): readonly Words[] {
  const { t, language } = ledger
  if (!request?.mandate) return []
  const { day, by, text, source } = request.mandate
  const opening = ledger.fill(t.mandate, {
    day: [ledger.fact(formatDay(day, language), { id: 'mandate.day', wording: t.mandateDay, source })],
    by: ledger.kept(by, { id: 'mandate.by', wording: t.mandateDay, source }),
  })
  return [opening, ledger.kept(text, { id: 'mandate.text', wording: t.mandateText, source })]
}

function spoken({ programme }: Material, { t, fill, language }: Ledger): readonly Block[] {
  if (programme.languages.length === 0) return []
  const names = joinList(
    programme.languages.map((each) => LANGUAGE_NAMES[each]),
    language,
  )
  return [{ kind: 'paragraph', words: fill(t.spoken, { languages: names }) }]
}

function partnerships(material: Material, ledger: Ledger): readonly Block[] {
  const { parts } = material.programme
  if (parts.length === 0) return []
  const items = parts.map(({ organisation, did }) =>
    ledger.fill(ledger.t.did, { who: [{ strong: plain(nameOf(material, ledger, organisation)) }], what: ledger.told(did) }),
  )
  return [title(ledger.t.partnerships), { kind: 'list', items }]
}
