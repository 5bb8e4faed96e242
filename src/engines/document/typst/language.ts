import type { Language } from '../../../kernel/language.ts'

/** A language as Typst names it: language, script and region apart. */
export interface TypstLanguage {
  readonly lang: string
  readonly script: string | null
  readonly region: string | null
}

export function languageOf(tag: Language): TypstLanguage {
  const [lang = 'en', script] = tag.split('-')
  return { lang, script: script ? script.toLowerCase() : null, region: lang === 'zh' ? 'cn' : null }
}
