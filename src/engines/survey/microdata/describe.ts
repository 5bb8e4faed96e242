import { fill, say, type FullText, type Language } from '../../../kernel/language.ts'
import type { DataColumn } from './column.ts'

/** CSV on the Web metadata (W3C, 2015) for `answers.csv`: each column with its titles in every language, its type and its codes. */
export function csvwMetadata(columns: readonly DataColumn[], title: string, languages: readonly Language[]): string {
  const tableSchema = {
    columns: columns.map((column) => ({
      name: encodeURIComponent(column.name).replaceAll('%', '_'),
      titles: column.name,
      'dc:description': Object.fromEntries(languages.map((language) => [language, describeColumn(column, language)])),
      datatype: typeOf(column),
      null: '',
    })),
  }
  const dialect = { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true, header: true }
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/csvw', url: 'answers.csv', 'dc:title': title, dialect, tableSchema }, undefined, 2)}\n`
}

/** The columns, their questions and their codes in one language. Whether words are among them is said by who hands them over. */
export function codebook(columns: readonly DataColumn[], title: string, rows: number, language: Language): string {
  const words = columns.some(({ kind }) => kind === 'text')
  const blocks = columns.map((column) => {
    const answered = column.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0)
    const codes =
      column.kind === 'code'
        ? column.choices.map(({ code, label }) => `- \`${code}\`: ${say(label, language)}`)
        : column.kind === 'tick'
          ? ['- `1`', '- `0`']
          : []
    const base = fill(WORDS.answered[language], { answered, rows })
    return [
      `## ${column.name}`,
      '',
      describeColumn(column, language),
      '',
      `${KINDS[column.kind][language]}. ${base}`,
      '',
      ...codes,
      ...(codes.length > 0 ? [''] : []),
    ].join('\n')
  })
  return [`# ${fill(WORDS.title[language], { title })}`, '', ...(words ? [] : [WORDS.text[language], '']), ...blocks].join('\n')
}

/** The question, with the choice where the column stands for one. */
export function describeColumn({ kind, ask, choices }: DataColumn, language: Language): string {
  return kind === 'tick' || (kind === 'number' && choices.length === 1)
    ? `${say(ask, language)}: ${choices.map(({ label }) => say(label, language)).join('')}`
    : say(ask, language)
}

function typeOf({ kind, choices }: DataColumn): unknown {
  if (kind === 'code')
    return { base: 'string', format: `^(?:${choices.map(({ code }) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$` }
  if (kind === 'text') return 'string'
  return kind === 'tick' ? { base: 'integer', minimum: 0, maximum: 1 } : kind === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : 'number'
}

const KINDS: Readonly<Record<DataColumn['kind'], FullText>> = {
  code: { en: 'One code', 'uz-Latn': 'Bitta kod', 'uz-Cyrl': 'Битта код', ru: 'Один код', 'zh-Hans': '单个代码' },
  tick: {
    en: '1 = chosen, 0 = not chosen; empty when the question was not answered',
    'uz-Latn': '1 = tanlangan, 0 = tanlanmagan; savolga javob berilmagan boʻlsa, boʻsh',
    'uz-Cyrl': '1 = танланган, 0 = танланмаган; саволга жавоб берилмаган бўлса, бўш',
    ru: '1 = выбрано, 0 = не выбрано; пусто, если на вопрос не ответили',
    'zh-Hans': '1 = 选中，0 = 未选；未作答则为空',
  },
  number: { en: 'A number', 'uz-Latn': 'Son', 'uz-Cyrl': 'Сон', ru: 'Число', 'zh-Hans': '数字' },
  text: {
    en: 'Words as they were typed',
    'uz-Latn': 'Yozilgan matn',
    'uz-Cyrl': 'Ёзилган матн',
    ru: 'Текст, как он был введён',
    'zh-Hans': '原样填写的文字',
  },
  date: { en: 'A day', 'uz-Latn': 'Sana', 'uz-Cyrl': 'Сана', ru: 'Дата', 'zh-Hans': '日期' },
}

const WORDS = {
  title: {
    en: 'Codebook: {title}',
    'uz-Latn': 'Kodlar kitobi: {title}',
    'uz-Cyrl': 'Кодлар китоби: {title}',
    ru: 'Кодовая книга: {title}',
    'zh-Hans': '编码手册：{title}',
  },
  answered: {
    en: 'Answered by {answered} of {rows}.',
    'uz-Latn': '{rows} tadan {answered} tasi javob bergan.',
    'uz-Cyrl': '{rows} тадан {answered} таси жавоб берган.',
    ru: 'Ответили {answered} из {rows}.',
    'zh-Hans': '{rows} 人中 {answered} 人作答。',
  },
  text: {
    en: 'Open text, names, addresses and times are not published.',
    'uz-Latn': 'Erkin matn, ismlar, manzillar va vaqtlar eʼlon qilinmaydi.',
    'uz-Cyrl': 'Эркин матн, исмлар, манзиллар ва вақтлар эълон қилинмайди.',
    ru: 'Свободный текст, имена, адреса и время не публикуются.',
    'zh-Hans': '开放文本、姓名、地址和时间不公布。',
  },
} as const satisfies Readonly<Record<string, FullText>>
