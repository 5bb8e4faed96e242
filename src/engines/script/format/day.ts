import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { MONTHS } from './months.ts'

/** The day in words: `3 November 2020`, `2020-yil 3-noyabr`, `2020 йил 3 ноябрь`, `3 ноября 2020 г.`, `2020年11月3日`. */
export function formatDay(day: Day, language: Language): string {
  return withYear(day, dayAndMonth(day, language), language)
}

/** The days from the first to the last, both included; what they share is said once: `3–6 November 2020`. */
export function formatDayRange(from: Day, to: Day, language: Language): string {
  const until = language === 'zh-Hans' ? '至' : ' – '
  if (from === to) return formatDay(from, language)
  if (yearOf(from) !== yearOf(to)) return `${formatDay(from, language)}${until}${formatDay(to, language)}`
  if (monthOf(from) === monthOf(to)) return withYear(to, daysOfMonth(from, to, language), language)
  return withYear(to, `${dayAndMonth(from, language)}${until}${dayAndMonth(to, language)}`, language)
}

function daysOfMonth(from: Day, to: Day, language: Language): string {
  if (language === 'zh-Hans') return `${monthOf(from)}月${dateOf(from)}日至${dateOf(to)}日`
  return `${dateOf(from)}–${dayAndMonth(to, language)}`
}

function dayAndMonth(day: Day, language: Language): string {
  if (language === 'zh-Hans') return `${monthOf(day)}月${dateOf(day)}日`
  const month = MONTHS[language][monthOf(day) - 1] ?? ''
  return `${dateOf(day)}${language === 'uz-Latn' ? '-' : ' '}${month}`
}

function withYear(day: Day, days: string, language: Language): string {
  const year = yearOf(day)
  if (language === 'uz-Latn') return `${year}-yil ${days}`
  if (language === 'uz-Cyrl') return `${year} йил ${days}`
  if (language === 'ru') return `${days} ${year} г.`
  return language === 'zh-Hans' ? `${year}年${days}` : `${days} ${year}`
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

function dateOf(day: Day): number {
  return Number(day.slice(8, 10))
}
