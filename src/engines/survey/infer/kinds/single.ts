import type { Text } from '../../../../kernel/language.ts'
import type { Choice, ChoiceItem, ScaleChoice, ScaleItem } from '../../instrument.ts'
import { isOutside } from '../../scales/index.ts'
import type { ChoiceRead, Coded } from '../coded.ts'
import type { Field } from '../column.ts'
import { isBeside } from './numbers.ts'
import { choiceCode, CODE_LIKE } from '../parts/names.ts'
import { textFromLabel } from '../parts/languages.ts'
import { optionsOf, type Option } from '../parts/options.ts'
import { choiceOrder, scaleOrder } from '../parts/order.ts'
import { areYesNo, yesNo } from '../parts/yes-no.ts'

/** A column of which each cell is one choice: a scale, yes or no, or else any choice. */
export function singleFrom(field: Field, id: string): Coded {
  const options = optionsOf(field.distinct)
  const texts = options.map(({ text }) => text)
  const ask = textFromLabel(field.label)
  const scale = texts.some((text) => yesNo(text)) ? undefined : scaleOrder(options)
  if (scale) return scaleFrom(field, { kind: 'scale', code: id, ask, choices: [] }, scale)
  const ordered = areYesNo(texts) ? yesFirst(options) : choiceOrder(options)
  const choices = codedChoices(ordered, (option) => (areYesNo(texts) ? yesNo(option.text) : undefined))
  const item: ChoiceItem = { kind: 'choice', code: id, ask, choices }
  return { id, kind: areYesNo(texts) ? 'yes-no' : 'single', item, choices: [readBy(field, ordered)], strange: new Map() }
}

/** Ones and noughts: yes and no as numbers. */
export function zeroOne(field: Field, id: string): Coded {
  const labels: readonly (readonly [code: string, label: Text])[] = [
    ['1', { en: 'Yes (1)', 'uz-Latn': 'Ha (1)', 'uz-Cyrl': 'Ҳа (1)', ru: 'Да (1)', 'zh-Hans': '是（1）' }],
    ['0', { en: 'No (0)', 'uz-Latn': 'Yoʻq (0)', 'uz-Cyrl': 'Йўқ (0)', ru: 'Нет (0)', 'zh-Hans': '否（0）' }],
  ]
  const item: ChoiceItem = {
    kind: 'choice',
    code: id,
    ask: textFromLabel(field.label),
    choices: labels.map(([code, label]) => ({ code, label })),
  }
  const meant = field.texts.map((text) => (text === '' ? [] : [Number(text) === 1 ? 0 : 1]))
  return { id, kind: 'yes-no', item, choices: [{ column: field.column, meant }], strange: new Map() }
}

/** Whole numbers as the points of a scale, those that nobody chose too. */
export function numericFrom(field: Field, id: string, [from, to]: readonly [number, number]): Coded {
  const points = Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  const beside = [...field.distinct.keys()].filter(isBeside)
  const places = new Map([...points, ...beside].map((text, place) => [text, [place]] as const))
  const item: ScaleItem = {
    kind: 'scale',
    code: id,
    ask: textFromLabel(field.label),
    choices: [
      ...points.map((code) => ({ code, label: { en: code } })),
      ...beside.map((text) => ({ code: choiceCode(text, new Set(points)), label: { en: text }, outside: true })),
    ],
  }
  const meant = field.texts.map((text) => (text === '' ? [] : (places.get(text) ?? [Number(text) - from])))
  return { id, kind: 'scale', item, choices: [{ column: field.column, meant }], strange: new Map() }
}

function scaleFrom(field: Field, item: ScaleItem, points: readonly { readonly option: Option; readonly outside: boolean }[]): Coded {
  const coded = codedChoices(points.map(({ option }) => option))
  const choices: readonly ScaleChoice[] = coded.map((choice, i) => (points[i]?.outside ? { ...choice, outside: true } : choice))
  return {
    id: item.code,
    kind: 'scale',
    item: { ...item, choices },
    choices: [
      readBy(
        field,
        points.map(({ option }) => option),
      ),
    ],
    strange: new Map(),
  }
}

/** Options as choices with codes of their own. */
export function codedChoices(
  options: readonly Option[],
  known: (option: Option) => string | undefined = () => undefined,
): readonly Choice[] {
  const taken = new Set<string>()
  return options.map((option) => ({
    code: choiceCode(known(option) ?? (codeLike(option.text) ? option.text : option.label.en), taken),
    label: option.label,
  }))
}

function codeLike(text: string): boolean {
  return CODE_LIKE.test(text)
}

function readBy(field: Field, options: readonly Option[]): ChoiceRead {
  const places = new Map(options.flatMap(({ texts }, place) => texts.map((text) => [text, [place]] as const)))
  return { column: field.column, meant: field.texts.map((text) => places.get(text) ?? []) }
}

function yesFirst(options: readonly Option[]): readonly Option[] {
  const rank = ({ text }: Option) => {
    const said = yesNo(text)
    return said === 'yes' ? 0 : said === 'no' ? 1 : isOutside(text) ? 3 : 2
  }
  return options.toSorted((a, b) => rank(a) - rank(b))
}
