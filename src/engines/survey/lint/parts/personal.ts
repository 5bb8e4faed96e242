import type { Item } from '../../instrument.ts'
import { meet, type Met, type Patterns } from './patterns.ts'

/** Whether an item wants to know, typed, who the respondent is or how to reach them; with the words that say so. */
export function asksPersonal(item: Item): Met | undefined {
  return item.kind === 'text' || item.kind === 'number' || item.kind === 'date' ? meet(item.ask, PERSONAL) : undefined
}

const PERSONAL: Patterns = {
  en: [
    /\byour (full |first |last |family |given )*name\b/,
    /^(full |first |last |family |given )*name$/,
    /\be-?mail\b/,
    /\b(tele)?phone\b|\bmobile number\b/,
    /\bpassport\b/,
    /\bdate of birth\b|\bbirthday\b/,
    /\bhome address\b/,
    /\btelegram (name|number|account)\b/,
  ],
  uz: [
    /ism-?\s?sharif|ismingiz|familiya|f\.\s?i\.\s?sh/u,
    /elektron (pochta|manzil)|e-?mail/u,
    /telefon/u,
    /pasport/u,
    /tug'ilgan (sana|kun)/u,
    /uy manzil|yashash manzil/u,
  ],
  ru: [
    /(?<!\p{L})(фио|ф\.\s?и\.\s?о|фамили\p{L}+|имя и фамилия|ваше (полное )?имя)/u,
    /электронн\p{L}+ (почт|адрес)|e-?mail/u,
    /телефон/u,
    /паспорт/u,
    /дат\p{L} рождения/u,
    /домашн\p{L}+ адрес/u,
  ],
  zh: [/姓名|您的名字/u, /电子邮件|电子邮箱|邮箱/u, /电话|手机/u, /护照|身份证/u, /出生日期|生日/u, /家庭住址|住址/u],
}
