import { type Patterns, meet } from '../lint/parts/patterns.ts'
import type { Item } from '../instrument.ts'

/**
 * Whether others may know of a person what this item asks, so that several such answers together could point to one: the city, a number, and
 * one choice about position, place of work, region, age, sex, schooling or language. It is a proposal by words; an organiser may say otherwise.
 */
export function isProfile(item: Item): boolean {
  if (item.kind === 'city' || item.kind === 'number') return true
  if (item.kind !== 'choice' || item.many || item.choices.some(({ code }) => code === 'yes')) return false
  return meet(item.ask, PROFILE) !== undefined
}

const PROFILE: Patterns = {
  en: [
    /\byour (\w+ ){0,2}(position|role|job|post|function|rank|occupation|profession|title)\b|^(position|role|job title|occupation)$/,
    /\b(your|which) (\w+ )?(organi[sz]ation|employer|ministry|agency|department|institution|workplace)\b|^(organi[sz]ation|department|ministry)$/,
    /\byour age\b|^age\b|\b(age group|year of birth|how old)\b/,
    /\b(sex|gender)\b/,
    /\b(your|which|what) (\w+ )?(region|province|district|city|town|country|municipality)\b|^(region|province|district|city|country)$|\banswer for\b/,
    /\b(level of education|highest degree|schooling|nationality|ethnicity|disability|marital status|mother tongue|native language|years of experience)\b/,
  ],
  uz: [
    /lavozimingiz|^lavozim|kasbingiz/u,
    /tashkilotingiz|idorangiz|vazirligingiz|^tashkilot/u,
    /yoshingiz|^yosh/u,
    /jinsingiz|^jins/u,
    /(viloyat|tuman|shahr|hudud|mamlakat)ingiz|^(viloyat|tuman|shahar|hudud)|qaysi (viloyat|tuman|shahar|hudud)/u,
    /ma'lumotingiz|millatingiz|ish staj/u,
  ],
  ru: [
    /ваша (должность|профессия|роль)|^должность/u,
    /(ваш\p{L}*|как\p{L}+) (организаци|ведомств|министерств|учреждени)|^(организация|ведомство)/u,
    /ваш возраст|^возраст|сколько вам лет/u,
    /(?<!\p{L})пол(?!\p{L})/u,
    /(ваш\p{L}*|как\p{L}+) (област|регион|район|город|территори|стран)|^(область|регион|район|город|страна)/u,
    /ваше образование|национальность|стаж работы/u,
  ],
  zh: [
    /您的?(职务|职位|岗位|职业)|^(职务|职位)/u,
    /(您的?|所在)(单位|机构|部门)/u,
    /年龄/u,
    /性别/u,
    /(您(所在)?的?|所在的?|哪一级?)(地区|省|州|城市|国家)|贵市$/u,
    /学历|民族|工龄/u,
  ],
}
