import { type Item } from '../../../../../engines/survey/index.ts'
import { html, type Html, type Piece, raw } from '../../../../../ui/html.ts'
import { keysOf, TESTS } from '../../../designer/conditions.ts'
import { rowsOf } from '../../../designer/posted.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { faultOf, type FormShown, typedIn } from './showing.ts'

/** Lines that stand empty for a condition to be added. */
const EMPTY = 2
/** Codes that a list suggests: more would make the page heavy. */
const SUGGESTED = 400

/** When an item or a page is asked: always, or only after certain answers to the items before it. */
export function conditionFields(shown: FormShown, before: readonly Item[]): Html {
  const { form, language } = shown
  const t = designWords(language)
  const fault = faultOf(shown, 'when')
  const when = typedIn(shown, 'when') || 'always'
  const numbers = rowsOf(form, 'if')
  const next = Math.max(-1, ...numbers.map(Number)) + 1
  const all = [...numbers, ...Array.from({ length: EMPTY }, (_, each) => String(next + each))]
  const keys = keysOf(before)
  const pick = (value: string, words: string) =>
    html`<label class="opt"><input type="radio" name="when" value="${value}"${when === value ? raw(' checked') : ''}><span>${words}</span></label>`
  return html`<fieldset class="q${fault ? ' err' : ''}" id="when"><legend>${t.whenAsked}</legend>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<div class="opts">${pick('always', t.always)}${keys.size > 0 ? html`${pick('all', t.whenAll)}${pick('any', t.whenAny)}` : ''}${when === 'words' || keys.size > 0 ? pick('words', t.whenWords) : ''}</div>
${keys.size > 0 ? html`<div class="lines">${all.map((number) => line(shown, `if.${number}`, keys))}</div>${suggestions(keys)}` : html`<p class="hint">${t.nothingBefore}</p>`}
${keys.size > 0 || when === 'words' ? wordsField(shown) : ''}</fieldset>`
}

function line(shown: FormShown, name: string, keys: ReadonlyMap<string, Item>): Html {
  const t = designWords(shown.language)
  const fault = faultOf(shown, `${name}.value`)
  const [item, test] = [typedIn(shown, `${name}.item`), typedIn(shown, `${name}.test`)]
  const known = item === '' || keys.has(item) ? [...keys.keys()] : [item, ...keys.keys()]
  const tests = {
    is: t.testIs,
    not: t.testNot,
    answered: t.testAnswered,
    unanswered: t.testUnanswered,
    above: t.testAbove,
    below: t.testBelow,
  }
  return html`<div class="line${fault ? ' err' : ''}">${fault ? html`<p class="err-m">${fault}</p>` : ''}
<select name="${name}.item" aria-label="${t.item}"><option value="">—</option>${known.map((key) => html`<option value="${key}"${key === item ? raw(' selected') : ''}>${key}</option>`)}</select>
<select name="${name}.test" aria-label="${t.test}">${TESTS.map((each) => html`<option value="${each}"${each === test ? raw(' selected') : ''}>${tests[each]}</option>`)}</select>
<input id="${name}.value" name="${name}.value" type="text" list="codes" aria-label="${t.value}" value="${typedIn(shown, `${name}.value`)}"></div>`
}

/** The codes that can be answered to the items before, each with its item and label. */
function suggestions(keys: ReadonlyMap<string, Item>): Piece {
  const codes = [...keys].flatMap(([key, item]) =>
    'choices' in item ? item.choices.map(({ code, label }) => ({ code, words: `${key}: ${label.en}` })) : [],
  )
  return html`<datalist id="codes">${codes.slice(0, SUGGESTED).map(({ code, words }) => html`<option value="${code}">${words}</option>`)}</datalist>`
}

function wordsField(shown: FormShown): Html {
  const t = designWords(shown.language)
  const fault = faultOf(shown, 'if.words')
  const words = typedIn(shown, 'if.words')
  return html`<details${words !== '' || fault ? raw(' open') : ''}><summary>${t.whenWords}</summary><p class="hint" id="if.words-hint">${t.wordsHint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}<textarea id="if.words" name="if.words" rows="2" aria-label="${t.whenWords}" aria-describedby="if.words-hint">${words}</textarea></details>`
}
