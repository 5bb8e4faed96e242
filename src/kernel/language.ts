/** The languages a programme can speak, as BCP 47 tags. Uzbek is one language in two scripts. */
export const LANGUAGES = ['en', 'uz-Latn', 'uz-Cyrl', 'ru', 'zh-Hans'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in the languages it exists in; English always does. */
export type Text = Readonly<{ en: string } & Partial<Record<Language, string>>>

/** One text in every language: what the interface is written in. A missing language does not compile. */
export type FullText = Readonly<Record<Language, string>>

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'uz-Latn': 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  'zh-Hans': '中文',
}

/** The text in `language`, or in English when nobody has translated it yet. */
export function say(text: Text, language: Language): string {
  return text[language] ?? text.en
}

/** The language that the text is really shown in when a reader asks for `language`: what goes into `lang`. */
export function languageOf(text: Text, language: Language): Language {
  return text[language] === undefined ? 'en' : language
}

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag)
}

/** The text with each `{name}` replaced by the value of that name; an unknown name stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The language that a browser's Accept-Language header asks for; English when it asks for none that we speak. */
export function negotiate(header: string | undefined): Language {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const quality = rest.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of asked) {
    const language = nearest(tag)
    if (language) return language
  }
  return 'en'
}

function nearest(tag: string): Language | undefined {
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag)
  if (exact) return exact
  const [base] = tag.split('-')
  if (base === 'uz') return tag.includes('cyrl') ? 'uz-Cyrl' : 'uz-Latn'
  if (base === 'zh') return 'zh-Hans'
  return LANGUAGES.find((language) => language === base)
}
