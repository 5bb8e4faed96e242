import { plainLabel } from '../../label.ts'
import { isOutside } from '../../scales/index.ts'
import { sidesOf } from './languages.ts'

const YES = /^(?:yes|y|true|ha|ҳа|да|是|是的|有|oui|sí)$/u
const NO = /^(?:no|n|false|yo'?q|й?[её]'?қ|йўқ|нет|否|不|不是|没有|non)$/u

/** `yes` or `no` in one of the languages, `0` and `1` left out. */
export function yesNo(label: string): 'yes' | 'no' | undefined {
  const sides = sidesOf(label).map(plainLabel)
  if (sides.some((side) => YES.test(side))) return 'yes'
  return sides.some((side) => NO.test(side)) ? 'no' : undefined
}

/** Whether labels are those of a yes/no question: both or one of them, and otherwise only "not sure" and its like. */
export function areYesNo(labels: readonly string[]): boolean {
  const said = labels.map(yesNo)
  return said.some((each) => each !== undefined) && labels.every((label, i) => said[i] !== undefined || isOutside(label) || isUnsure(label))
}

function isUnsure(label: string): boolean {
  return sidesOf(label).some((side) => /^(?:maybe|perhaps|not sure.*|balki|балки|возможно|может быть|也许|可能)$/u.test(plainLabel(side)))
}

const TICKED = /^(?:1|1\.0|true|yes|y|x|v|✓|✔|☑|checked|selected|on|да|ha|ҳа|是)$/iu
const UNTICKED = /^(?:0|0\.0|false|no|n|unchecked|not selected|unselected|not checked|off|нет|yo['ʻ‘’]?q|йўқ|否)$/iu

/** What a cell of a column says that stands for one choice: ticked, not ticked, or something else. */
export function tick(text: string): boolean | undefined {
  return TICKED.test(text) ? true : UNTICKED.test(text) ? false : undefined
}
