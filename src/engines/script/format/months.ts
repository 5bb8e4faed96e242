import type { Language } from '../../../kernel/language.ts'

/**
 * The months as they stand after a day, January first. The tables are our own: the Unicode data (CLDR 48) drop the soft
 * sign of Uzbek Cyrillic ("ноябр"), and browsers know no Uzbek at all.
 */
export const MONTHS: Readonly<Record<Exclude<Language, 'zh-Hans'>, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  'uz-Latn': words('yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'),
  'uz-Cyrl': words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
}

function words(row: string): readonly string[] {
  return row.split(' ')
}
