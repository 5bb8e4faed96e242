import { type Patterns, meet } from '../lint/parts/patterns.ts'
import type { Item } from '../instrument.ts'

/**
 * Whether others may know of a person what this item asks, so that several such answers together could point to one: the city, a number, and
 * one choice about position, place of work, region, age, sex, schooling or language. It is a proposal by words; an organiser may say otherwise.
 */
export function isProfile(item: Item): boolean {
  if (item.kind === 'city' || item.kind === 'number') return true
  return item.kind === 'choice' && !item.many && meet(item.ask, PROFILE) !== undefined
}

const PROFILE: Patterns = {
  en: [
    /\b(position|role|job|post|function|rank|occupation|profession|title)\b/,
    /\b(organi[sz]ation|employer|ministry|agency|department|sector you work|institution|workplace)\b/,
    /\b(age|birth|how old)\b/,
    /\b(sex|gender)\b/,
    /\b(region|province|district|city|town|country|municipality|answer for)\b/,
    /\b(education|degree|schooling|nationality|ethnic\w*|disabilit\w*|marital|mother tongue|native language|years of experience)\b/,
  ],
  uz: [
    /lavozim|kasb/u,
    /tashkilot|idora|vazirlik|muassasa/u,
    /yosh/u,
    /jins/u,
    /viloyat|tuman|shahr|shahar|hudud|mamlakat/u,
    /ma'lumotingiz|millat|ish staj/u,
  ],
  ru: [
    /(?<!\p{L})(должност|професси|роль)/u,
    /организаци|ведомств|министерств|учреждени/u,
    /возраст|сколько вам лет/u,
    /(?<!\p{L})пол(?!\p{L})/u,
    /област|район|город|территори|стран/u,
    /образовани|национальност|стаж/u,
  ],
  zh: [/职务|职位|岗位|职业/u, /单位|机构|部门/u, /年龄|岁/u, /性别/u, /地区|省|州|城市|国家/u, /学历|民族|工龄/u],
}
