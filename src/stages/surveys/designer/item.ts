import { type Instrument, type Item, itemCodes, itemsBefore } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { readCode } from './codes.ts'
import { readCondition } from './conditions.ts'
import { type DesignFault, type DesignForm, isTicked, valueOf } from './posted.ts'
import { readChoices, readStatements } from './rows.ts'
import { present, readDay, readNumber, readText } from './values.ts'

/** An item as it was typed, what became of the codes of its choices and rows, and what is wrong with it. */
export interface ItemRead {
  readonly item: Item
  readonly renamed: ReadonlyMap<string, string>
  readonly faults: readonly DesignFault[]
}

/** The kinds that an item can be made into. */
export const KINDS = [
  'choice',
  'scale',
  'grid',
  'rank',
  'number',
  'date',
  'text',
  'city',
  'consent',
  'note',
] as const satisfies readonly Item['kind'][]

/** The kind that the form asks for; the one that the item has where it asks for none. */
export function kindIn(form: DesignForm, before: Item['kind']): Item['kind'] {
  return KINDS.find((kind) => kind === valueOf(form, 'kind')) ?? before
}

/**
 * Reads the form of one item. `before` is the item as it stands in `instrument`; `fixed` says that its code was answered and stays. An item
 * that is made into another kind keeps what both kinds have.
 */
export function readItem(form: DesignForm, before: Item, instrument: Instrument, fixed: boolean): ItemRead {
  const faults: DesignFault[] = []
  const renamed = new Map<string, string>()
  const ask = readText(form, 'ask', faults)
  const code = readCode(form, { before: before.code, taken: itemCodes(instrument), label: ask, instead: 'item', fixed }, faults)
  const showIf = readCondition(form, itemsBefore(instrument, { item: before.code }), faults)
  const kind = kindIn(form, before.kind)
  const own = ownFields(form, kind, faults, renamed)
  const item = { kind, code, ask: ask ?? { en: '' }, ...askedFields(form, kind, faults), ...own, ...present({ showIf }) }
  return { item: item as unknown as Item, renamed, faults }
}

function askedFields(form: DesignForm, kind: Item['kind'], faults: DesignFault[]): object {
  if (kind === 'note') return {}
  const text = (name: string): Text | undefined => readText(form, name, faults)
  return present({
    hint: text('hint'),
    required: isTicked(form, 'required') || undefined,
    missingWords: text('missingWords'),
    wrongWords: text('wrongWords'),
  })
}

/** What only items of this kind have. */
function ownFields(form: DesignForm, kind: Item['kind'], faults: DesignFault[], renamed: Map<string, string>): object {
  const flag = (name: string) => isTicked(form, name) || undefined
  const number = (name: string, whole: boolean) => readNumber(form, name, faults, whole)
  const counted = () => ({ least: number('least', true), most: number('most', true) })
  const choices = () => {
    const read = readChoices(form, faults)
    for (const [old, now] of read.renamed) renamed.set(old, now)
    return read.rows
  }
  switch (kind) {
    case 'choice':
      return present({ many: flag('many'), shuffled: flag('shuffled'), ...(flag('many') ? counted() : {}), choices: choices() })
    case 'rank':
      return present({ ...counted(), choices: choices() })
    case 'scale':
      return present({ choices: choices(), highestFirst: flag('highestFirst') })
    case 'grid': {
      const points = readChoices(form, faults)
      const statements = readStatements(form, faults)
      for (const [old, now] of statements.renamed) renamed.set(old, now)
      return present({ rows: statements.rows, choices: points.rows, highestFirst: flag('highestFirst') })
    }
    case 'city':
      return present({ choices: choices(), others: flag('others') })
    case 'number':
      return present({ from: number('from', false), to: number('to', false), whole: flag('whole'), unit: readText(form, 'unit', faults) })
    case 'date':
      return present({ from: readDay(form, 'from', faults), to: readDay(form, 'to', faults) })
    case 'text':
      return present({ long: flag('long'), most: number('most', true), names: flag('names') && 'cities' })
    default:
      return {}
  }
}
