import type { Block } from '../../../../engines/document/index.ts'
import { LANGUAGE_NAMES } from '../../../../kernel/language.ts'
import type { Voice } from '../../../voices/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { personOf } from '../names.ts'

/** Interviews: what was asked, and what each person said who has not withdrawn it. */
export function voices(material: Material, ledger: Ledger): readonly Block[] {
  const heard = material.voices.filter(({ consent }) => consent.state !== 'withdrawn')
  if (heard.length === 0) return []
  const { t } = ledger
  const questions = material.guide?.questions ?? []
  const from = { id: 'interview.questions', wording: t.guide, source: t.interviews }
  return [
    { kind: 'heading', level: 1, words: t.voices, id: 'voices' },
    ...(questions.length === 0
      ? []
      : [
          { kind: 'paragraph', words: t.guideIntro } as const,
          { kind: 'list', items: questions.map((each) => ledger.kept(each, from)) } as const,
        ]),
    ...heard.flatMap((each) => voice(each, material, ledger)),
  ]
}

function voice({ code, person, quotation, original, about, source, checks }: Voice, material: Material, ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const { name, role } = personOf(material, ledger, person)
  const from = (part: string, wording: string) => ({ id: `voice.${code}.${part}`, wording, source })
  const translated = original === language ? [] : [ledger.fill(t.original, { language: LANGUAGE_NAMES[original] })]
  return [
    {
      kind: 'quote',
      words: ledger.kept(quotation, from('quotation', t.quotation)),
      person: name,
      role,
      source: ledger.kept(source, from('source', t.source)),
    },
    ...about.map((text): Block => ({ kind: 'paragraph', words: ledger.kept(text, from('about', t.interviews)) })),
    ...translated.map((words): Block => ({ kind: 'disclaimer', words })),
    ...(checks.length === 0
      ? []
      : [
          {
            kind: 'box',
            tone: 'warning',
            title: t.checks,
            blocks: checks.map((text): Block => ({ kind: 'paragraph', words: ledger.kept(text, from('checks', t.checks)) })),
          } as const,
        ]),
  ]
}
