import { catalogue } from '../../kernel/problem.ts'

/** A place for files that people upload or jobs make. A name is like a path: `programmes/uzbekistan-2020/report-en.pdf`. */
export interface Files {
  /** Keeps the whole content under the name, in place of what was there; a reader never sees half of it. */
  put(name: string, content: Uint8Array | ReadableStream<Uint8Array>): Promise<void>
  /** Opens the file, or bytes `from` to `to` of it, both included. Throws `file.unknown` or `file.range`. */
  open(name: string, range?: Range): Promise<OpenFile>
  /** Bytes; undefined when there is no such file. */
  size(name: string): Promise<number | undefined>
  /** Deletes the file; nothing happens when there is none. */
  delete(name: string): Promise<void>
}

export interface Range {
  readonly from: number
  /** The last byte when left out. */
  readonly to?: number
}

export interface OpenFile {
  readonly content: ReadableStream<Uint8Array>
  /** Bytes of the whole file. */
  readonly size: number
}

/** A name that stays inside the store: parts of letters, digits, dots, hyphens and underscores that do not begin with a dot. */
export function requireName(name: string): string {
  if (!/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*$/u.test(name) || name.length > 300) {
    throw problems['file.name']({ name: name.slice(0, 100) })
  }
  return name
}

/** First byte and the one after the last, of a file of `size` bytes. */
export function boundsOf(name: string, size: number, range: Range | undefined): { readonly from: number; readonly end: number } {
  const { from = 0, to = size - 1 } = range ?? {}
  const end = Math.min(to, size - 1) + 1
  const fits = Number.isInteger(from) && Number.isInteger(end) && from >= 0 && from < end
  if (range !== undefined && !fits) throw problems['file.range']({ name, size })
  return { from, end }
}

export const problems = catalogue({
  'file.unknown': {
    status: 404,
    words: {
      en: 'There is no file {name}.',
      'uz-Latn': '{name} fayli yoʻq.',
      'uz-Cyrl': '{name} файли йўқ.',
      ru: 'Файла {name} нет.',
      'zh-Hans': '没有文件 {name}。',
    },
  },
  'file.name': {
    status: 400,
    words: {
      en: 'A file cannot be named {name}. Use letters, digits, hyphens and dots.',
      'uz-Latn': 'Faylni {name} deb nomlab boʻlmaydi. Harf, raqam, defis va nuqtadan foydalaning.',
      'uz-Cyrl': 'Файлни {name} деб номлаб бўлмайди. Ҳарф, рақам, дефис ва нуқтадан фойдаланинг.',
      ru: 'Файл нельзя назвать {name}. Используйте буквы, цифры, дефисы и точки.',
      'zh-Hans': '文件不能命名为 {name}。请使用字母、数字、连字符和点。',
    },
  },
  'file.range': {
    status: 400,
    words: {
      en: 'The part asked for is not in the file {name}, which has {size} bytes.',
      'uz-Latn': 'Soʻralgan qism {name} faylida yoʻq: unda {size} bayt bor.',
      'uz-Cyrl': 'Сўралган қисм {name} файлида йўқ: унда {size} байт бор.',
      ru: 'Запрошенной части нет в файле {name}: в нём {size} байт.',
      'zh-Hans': '所请求的部分不在文件 {name} 中，该文件有 {size} 字节。',
    },
  },
})
