import type { Block, Words } from '../../../../engines/document/index.ts'
import { formatDay } from '../../../../engines/script/index.ts'
import type { FollowUp } from '../../../partnerships/index.ts'
import { care } from '../care.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { nameOf } from '../names.ts'

/** Concluding remarks, and what was promised: by whom, until when, and how one will know. */
export function conclusions(material: Material, ledger: Ledger): readonly Block[] {
  const { text } = material
  if (!hasConclusions(material)) return []
  return [
    { kind: 'heading', level: 1, words: ledger.t.conclusions, id: 'conclusions' },
    ...text.conclusions.map((each): Block => ({ kind: 'paragraph', words: ledger.text(each) })),
    ...care(ledger),
    ...promises(material, ledger),
  ]
}

export function hasConclusions({ text, followUps }: Material): boolean {
  return text.conclusions.length + followUps.length > 0
}

function promises(material: Material, ledger: Ledger): readonly Block[] {
  if (material.followUps.length === 0) return []
  const { t } = ledger
  return [
    { kind: 'heading', level: 2, words: t.followUp, id: 'follow-up' },
    {
      kind: 'table',
      caption: t.followUpCaption,
      header: [t.promise, t.owner, t.due, t.indicator],
      rows: material.followUps.map((each) => promise(each, material, ledger)),
      widths: [3, 1.6, 1.3, 2.2],
    },
  ]
}

function promise({ code, promise, owner, due, indicator, source }: FollowUp, material: Material, ledger: Ledger): readonly Words[] {
  const { t, language } = ledger
  const from = (part: string, wording: string) => ({ id: `follow-up.${code}.${part}`, wording, source })
  return [
    ledger.kept(promise, from('promise', t.promise)),
    owner === undefined ? t.nobody : ownerOf(owner, material, ledger),
    due === undefined ? t.noDay : [ledger.fact(formatDay(due, language), from('due', t.due))],
    indicator === undefined ? '–' : ledger.kept(indicator, from('indicator', t.indicator)),
  ]
}

/** An owner is an organisation or a person, by code. */
function ownerOf(code: string, material: Material, ledger: Ledger): Words {
  const person = material.people.get(code)
  if (person) return ledger.kept(person.name, { id: `person.${code}`, wording: ledger.t.person, source: ledger.t.registry })
  return nameOf(material, ledger, code, 'short')
}
