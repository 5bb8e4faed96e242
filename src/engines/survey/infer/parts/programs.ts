import type { Field } from '../column.ts'

/**
 * Columns that a program wrote beside the answers under words that elsewhere are questions, as Qualtrics' `Status` and `Finished`: they are
 * recognised by the company that they keep.
 */
export function writtenByProgram(fields: readonly Field[]): ReadonlySet<Field> {
  const heads = new Set(fields.map(({ head }) => head.toLowerCase()))
  const own = PROGRAMS.filter(({ company }) => company.every((head) => heads.has(head)))
  return new Set(fields.filter(({ head }) => own.some(({ writes }) => writes.test(head))))
}

const QUALTRICS =
  /^(?:status|response type|progress|finished|duration \(in seconds\)|.*_(?:first click|last click|page submit|click count|browser|version|operating system|resolution))$/i
const WENJUANXING = /^(?:所用时间|来源|来源详情|来自ip|总分)$/i

const PROGRAMS: readonly { readonly company: readonly string[]; readonly writes: RegExp }[] = [
  { company: ['responseid', 'finished'], writes: QUALTRICS },
  { company: ['response id', 'finished', 'progress'], writes: QUALTRICS },
  { company: ['recordeddate', 'progress'], writes: QUALTRICS },
  { company: ['提交答卷时间'], writes: WENJUANXING },
]
