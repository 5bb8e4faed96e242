import { fill, type Language, LANGUAGES } from '../../../../kernel/language.ts'
import { Problem } from '../../../../kernel/problem.ts'
import { type Fields, part, readForm, valueIn, type Web } from '../../../../platform/http.ts'
import { changeFrame, openOpenItem } from '../../actions/codings/read.ts'
import type { FrameCode } from '../../coding/model.ts'
import { findFrame } from '../../store/codings.ts'
import { codingWords } from '../../text/coding.ts'
import { type FrameLine, framePage } from '../../views/codings/frame.ts'
import { openWork } from '../staff.ts'

/** Lines that stand blank below those there are. */
const BLANK = 4

/** The codes of an open question. */
export function mountFrame(web: Web): void {
  web.get('/:language/surveys/:wave/codings/:item/frame', async (c) => {
    const { db, wave, seen } = await openWork(c, 'answers.code')
    const item = openOpenItem(wave, part(c, 'item'))
    const frame = await findFrame(db, wave.instrument.code, item.key)
    return c.html(framePage(seen, wave, item, frame?.version ?? 0, withBlank((frame?.codes ?? []).map(lineOf))))
  })

  web.post('/:language/surveys/:wave/codings/:item/frame', async (c) => {
    const { db, wave, seen, language, person } = await openWork(c, 'answers.code')
    const item = openOpenItem(wave, part(c, 'item'))
    const form = await readForm(c)
    const version = Number(/^\d{1,6}$/.exec(valueIn(form, 'version'))?.[0] ?? 0)
    const lines = checked(linesIn(form), language)
    const again = (status: 409 | 422, problem?: string) => c.html(framePage(seen, wave, item, version, withBlank(lines), problem), status)
    if (lines.some(({ fault }) => fault !== undefined)) return again(422)
    try {
      await changeFrame(db, wave, item.key, lines.map(codeOf), version + 1, person)
    } catch (error) {
      if (error instanceof Problem && error.code === 'coding.frame') return again(409, error.say(language))
      throw error
    }
    return c.redirect(`/${language}/surveys/${wave.code}/codings/${item.key}`, 303)
  })
}

const NO_LABELS: Readonly<Record<Language, string>> = { en: '', 'uz-Latn': '', 'uz-Cyrl': '', ru: '', 'zh-Hans': '' }

function withBlank(lines: readonly FrameLine[]): readonly FrameLine[] {
  return [...lines, ...Array.from({ length: BLANK }, () => ({ code: '', labels: NO_LABELS, rule: '', words: '' }))]
}

function lineOf({ code, label, rule, words }: FrameCode): FrameLine {
  return { code, labels: { ...NO_LABELS, ...label }, rule, words: words.join(', ') }
}

/** The lines of the form that have a code, and those that have only words, which lack one. */
function linesIn(form: Fields): readonly FrameLine[] {
  const column = (name: string) =>
    form.flatMap(([each, value]) => (each === name ? [value.replaceAll('\0', '').trim().slice(0, 500).toWellFormed()] : []))
  const columns = { code: column('code'), rule: column('rule'), words: column('words') }
  const labels = LANGUAGES.map((language) => [language, column(language)] as const)
  const lines = columns.code.slice(0, 200).map((code, at) => ({
    code,
    labels: { ...NO_LABELS, ...Object.fromEntries(labels.map(([language, all]) => [language, all[at] ?? ''])) },
    rule: columns.rule[at] ?? '',
    words: columns.words[at] ?? '',
  }))
  return lines.filter(({ code }) => code !== '')
}

function checked(lines: readonly FrameLine[], language: Language): readonly FrameLine[] {
  const t = codingWords(language)
  const codes = lines.map(({ code }) => code)
  return lines.map((line, at) => {
    if (!/^[a-z][a-z0-9_]{0,60}$/.test(line.code) || codes.indexOf(line.code) < at) return { ...line, fault: t.frameCode }
    return line.labels.en === '' ? { ...line, fault: fill(t.frameLabel, { code: line.code }) } : line
  })
}

function codeOf({ code, labels, rule, words }: FrameLine): FrameCode {
  const given = Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== ''))
  const split = words.split(/[,;，、]+/u).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
  return { code, label: { ...given, en: labels.en }, rule, words: split }
}
