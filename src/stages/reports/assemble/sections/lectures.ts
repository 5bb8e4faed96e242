import type { Block, Words } from '../../../../engines/document/index.ts'
import { LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import type { Lecture } from '../../../learning/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { nameOf, personOf, sourceOf } from '../names.ts'

/** Each lecture: what it said, what to take home, who gave it, where its slides and recording are. */
export function lectures(material: Material, ledger: Ledger): readonly Block[] {
  if (material.lectures.length === 0) return []
  return [
    { kind: 'heading', level: 1, words: ledger.t.lectures, id: 'lectures' },
    ...material.lectures.flatMap((each) => lecture(each, material, ledger)),
  ]
}

function lecture(each: Lecture, material: Material, ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const source = sourceOf(each.source, ledger)
  const from = (part: string, wording: string) => ({ id: `lecture.${each.code}.${part}`, wording, source })
  const number = ledger.fact(String(each.number), { ...from('number', t.lectureNumber), source: t.agenda })
  return [
    {
      kind: 'heading',
      level: 2,
      words: ledger.fill(t.lecture, { number: [number], title: ledger.kept(each.title, from('title', t.lectureTitle)) }),
      id: `lecture-${each.code}`,
    },
    ...each.abstract.map((text): Block => ({ kind: 'paragraph', words: ledger.kept(text, from('abstract', t.lectureAbstract)) })),
    ...takeaways(each, ledger, source),
    speaker(each, material, ledger),
    ...materials(each, ledger, say(each.title, language)),
  ]
}

function takeaways({ code, takeaways }: Lecture, ledger: Ledger, source: string): readonly Block[] {
  if (takeaways.length === 0) return []
  const { t } = ledger
  const items = takeaways.map((text) => ledger.kept(text, { id: `lecture.${code}.takeaways`, wording: t.takeaways, source }))
  return [
    { kind: 'heading', level: 3, words: t.takeaways },
    { kind: 'list', items },
  ]
}

function speaker({ lecturer, institution }: Lecture, material: Material, ledger: Ledger): Block {
  const known = material.people.get(lecturer)
  const { name, role } = personOf(material, ledger, lecturer)
  const source = known?.source ?? ledger.t.registry
  const about = known?.about && ledger.kept(known.about, { id: `person.${lecturer}.about`, wording: ledger.t.aboutSpeaker, source })
  return { kind: 'person', name, role: role.length > 0 ? role : nameOf(material, ledger, institution), ...(about ? { words: about } : {}) }
}

/** Slides and recordings, linked where they have an address. */
function materials({ code, materials }: Lecture, ledger: Ledger, lectureTitle: string): readonly Block[] {
  if (materials.length === 0) return []
  const { t, language } = ledger
  const items = materials.map(({ kind, language: tongue, title, address }, index): Words => {
    const origin = { id: `lecture.${code}.material.${index + 1}`, wording: t[kind], source: address ?? lectureTitle }
    const name =
      address === undefined || /\d/.test(say(title, language))
        ? ledger.kept(title, origin)
        : [{ link: address, text: say(title, language) }]
    return ledger.fill(t.material, { title: name, language: LANGUAGE_NAMES[tongue] })
  })
  return [
    { kind: 'heading', level: 3, words: t.materials },
    { kind: 'list', items },
  ]
}
