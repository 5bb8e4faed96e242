import type { Language } from '../../../../kernel/language.ts'
import { plainLabel } from '../../label.ts'
import { inLatin } from '../../label.ts'
import { readNumbers } from './number.ts'

/** Whether the number at the edge of a band belongs to it. "до 35" and "35以下" are read both ways: `either`. */
export type Edge = 'in' | 'out' | 'either'

/** A range of numbers as a label names it. `step` is the smallest difference that it knows: 1, 0.1, a thousand. */
export interface Band {
  readonly low: number
  readonly lowEdge: Edge
  readonly high: number
  readonly highEdge: Edge
  readonly step: number
}

/** The band of a label such as "under 35", "35–44", "55 и старше"; undefined when the label is anything else. */
export function readBand(label: string, language: Language): Band | undefined {
  const plain = language === 'uz-Cyrl' ? inLatin(label) : plainLabel(label)
  const { shape, numbers } = readNumbers(plain)
  const [first, second] = numbers
  const found = SHAPES.find(([pattern]) => pattern.test(shape))
  if (first === undefined || found === undefined) return undefined
  const [, low, high] = found
  const last = second ?? first
  return {
    low: low ? first.value : -Infinity,
    lowEdge: low ?? 'in',
    high: high ? last.value : Infinity,
    highEdge: high ?? 'in',
    step: Math.min(first.step, last.step),
  }
}

type Shape = readonly [pattern: RegExp, low: Edge | undefined, high: Edge | undefined]

// English, Russian, Uzbek and Chinese together: their words do not collide. Chinese law counts 以上 and 以下 in, daily speech does not.
const SHAPES: readonly Shape[] = [
  [/^#$/, 'in', 'in'],
  [/^(from |between |от |с )?# ?(-|to|and|до|по|至|到) ?#$/u, 'in', 'in'],
  [/^(from )?# ?(to|and|but|-) ?(under|below|less than) #$/, 'in', 'out'],
  [/^# ?dan # ?gacha$/, 'in', 'either'],
  [/^# ?以上 ?[至到,，]? ?# ?以下$/u, 'either', 'either'],
  [/^((under|below|less than|fewer than|younger than) |< ?)#$/, undefined, 'out'],
  [/^(младше|моложе|менее|меньше|ниже) #$/u, undefined, 'out'],
  [/^# ?dan (kichik|kam|past|yosh)(roq)?$/, undefined, 'out'],
  [/^(不满|未满|不到|不足|小于|少于|低于) ?#$/u, undefined, 'out'],
  [/^((at most|no more than|not more than) |(≤|<=) ?)#$/, undefined, 'in'],
  [/^# (and|or) (under|below|less|fewer|younger)$/, undefined, 'in'],
  [/^(не более|не больше|не старше) #$/u, undefined, 'in'],
  [/^# (и|или) (младше|моложе|менее|меньше|ниже)$/u, undefined, 'in'],
  [/^# (va|yoki) undan (kichik|kam|past|yosh)(roq)?$/, undefined, 'in'],
  [/^(不超过|至多|最多) ?#$|^# ?(及|或|和|或者)(以下|更少)$/u, undefined, 'in'],
  [/^(up to|until|till|до) #$|^# ?gacha$|^# ?(以下|以内)$/u, undefined, 'either'],
  [/^# ?\+$|^# (and|or) (above|over|more|older|up|higher|greater)$/, 'in', undefined],
  [/^((at least|from|no less than) |(≥|>=) ?)#$/, 'in', undefined],
  [/^# (и|или) (старше|более|больше|выше)$|^(не менее|не младше|от|с) #$/u, 'in', undefined],
  [/^# (va|yoki) undan (katta|ko'p|ortiq|yuqori)(roq)?$/, 'in', undefined],
  [/^(至少|不少于|不低于) ?#$|^# ?(及|或|和|或者)(以上|更多)$/u, 'in', undefined],
  [/^((over|above|more than|older than|greater than) |> ?)#$/, 'out', undefined],
  [/^(старше|более|больше|свыше|выше) #$/u, 'out', undefined],
  [/^# ?dan (katta|ko'p|ortiq|yuqori|oshiq)(roq)?$/, 'out', undefined],
  [/^(超过|大于|多于|高于) ?#$/u, 'out', undefined],
  [/^# ?以上$|^# ?dan$/u, 'either', undefined],
]
