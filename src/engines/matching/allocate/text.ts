import { fill, type FullText, type Language, say } from '../../../kernel/language.ts'
import type { Instead, Refusal } from './explain.ts'
import type { Pair } from './market.ts'

type NameOf = (id: string) => string

/** Why two cities are not introduced, in a sentence. */
export function sayRefusal(refusal: Refusal, nameOf: NameOf, language: Language): string {
  const { code, demand, offer, holders, reason } = refusal
  const words = code === 'forbidden' && reason === undefined ? FORBIDDEN : REFUSALS[code]
  const names = holders.map((pair) => `${nameOf(code === 'own-seats' ? pair.offer : pair.demand)}${scoreIn(pair, language)}`)
  return fill(say(words, language), {
    demand: nameOf(demand),
    offer: nameOf(offer),
    reason: reason ?? '',
    holders: names.join(say(COMMA, language)),
  })
}

/** What introducing them all the same would change, in a sentence or two. */
export function sayInstead({ served, least, total, lost }: Instead, nameOf: NameOf, language: Language): string {
  const pairs = lost.map((pair) => `${nameOf(pair.demand)} – ${nameOf(pair.offer)}${scoreIn(pair, language)}`).join(say(COMMA, language))
  const [words, by] =
    served < 0 ? [FEWER, String(-served)] : least < 0 ? [WORSE, decimal(-least, language)] : [SUM, decimal(total, language)]
  return fill(say(words, language), { by, lost: pairs }) + (lost.length === 0 ? '' : fill(say(LOST, language), { lost: pairs }))
}

function scoreIn({ score, pinned }: Pair, language: Language): string {
  if (pinned === true) return ` (${say(PINNED, language)})`
  return score === undefined ? '' : ` (${decimal(score, language)})`
}

function decimal(value: number, language: Language): string {
  const text = value.toFixed(2).replace('-', '−')
  return language === 'en' || language === 'zh-Hans' ? text : text.replace('.', ',')
}

const REFUSALS: Readonly<Record<Refusal['code'], FullText>> = {
  'seats-taken': {
    en: 'All seats of {offer} are taken, by {holders}.',
    'uz-Latn': '{offer} shahrining barcha oʻrinlari band: {holders}.',
    'uz-Cyrl': '{offer} шаҳрининг барча ўринлари банд: {holders}.',
    ru: 'Все места города {offer} заняты: {holders}.',
    'zh-Hans': '{offer}的名额已满，由{holders}占用。',
  },
  'own-seats': {
    en: 'All seats of {demand} are taken, by {holders}.',
    'uz-Latn': '{demand} shahrining barcha oʻrinlari band: {holders}.',
    'uz-Cyrl': '{demand} шаҳрининг барча ўринлари банд: {holders}.',
    ru: 'Все места города {demand} заняты: {holders}.',
    'zh-Hans': '{demand}的名额已满，由{holders}占用。',
  },
  forbidden: {
    en: 'An organiser ruled out {demand} and {offer}: {reason}.',
    'uz-Latn': 'Tashkilotchi {demand} va {offer} juftligini istisno qilgan: {reason}.',
    'uz-Cyrl': 'Ташкилотчи {demand} ва {offer} жуфтлигини истисно қилган: {reason}.',
    ru: 'Организатор исключил пару {demand} и {offer}: {reason}.',
    'zh-Hans': '组织者排除了{demand}与{offer}：{reason}。',
  },
  'no-score': {
    en: 'Nothing speaks for {demand} and {offer}: the pair has no score above 0.',
    'uz-Latn': '{demand} va {offer} foydasiga hech narsa yoʻq: juftlikning bahosi 0 dan yuqori emas.',
    'uz-Cyrl': '{demand} ва {offer} фойдасига ҳеч нарса йўқ: жуфтликнинг баҳоси 0 дан юқори эмас.',
    ru: 'В пользу пары {demand} и {offer} ничего не говорит: оценки выше 0 нет.',
    'zh-Hans': '{demand}与{offer}没有高于 0 的评分。',
  },
}

const FORBIDDEN: FullText = {
  en: 'An organiser ruled out {demand} and {offer}.',
  'uz-Latn': 'Tashkilotchi {demand} va {offer} juftligini istisno qilgan.',
  'uz-Cyrl': 'Ташкилотчи {demand} ва {offer} жуфтлигини истисно қилган.',
  ru: 'Организатор исключил пару {demand} и {offer}.',
  'zh-Hans': '组织者排除了{demand}与{offer}。',
}

const FEWER: FullText = {
  en: 'Introducing them all the same would leave cities without any introduction: {by} more.',
  'uz-Latn': 'Baribir tanishtirilsa, hech kim bilan tanishtirilmagan shaharlar {by} taga koʻpayadi.',
  'uz-Cyrl': 'Барибир таништирилса, ҳеч ким билан таништирилмаган шаҳарлар {by} тага кўпаяди.',
  ru: 'Если всё же познакомить их, городов без единого знакомства станет больше на {by}.',
  'zh-Hans': '若仍予引荐，将多出 {by} 个没有任何引荐的城市。',
}

const WORSE: FullText = {
  en: 'Introducing them all the same would serve as many cities, but the worst served one by {by} less.',
  'uz-Latn': 'Baribir tanishtirilsa, shaharlar soni oʻzgarmaydi, lekin eng kam baholi shaharning bahosi {by} ga kamayadi.',
  'uz-Cyrl': 'Барибир таништирилса, шаҳарлар сони ўзгармайди, лекин энг кам баҳоли шаҳарнинг баҳоси {by} га камаяди.',
  ru: 'Если всё же познакомить их, обслуженных городов будет столько же, но оценка худшего снизится на {by}.',
  'zh-Hans': '若仍予引荐，获引荐的城市数不变，但最差城市的评分降低 {by}。',
}

const SUM: FullText = {
  en: 'Introducing them all the same would change the sum of scores by {by}.',
  'uz-Latn': 'Baribir tanishtirilsa, baholar yigʻindisi {by} ga oʻzgaradi.',
  'uz-Cyrl': 'Барибир таништирилса, баҳолар йиғиндиси {by} га ўзгаради.',
  ru: 'Если всё же познакомить их, сумма оценок изменится на {by}.',
  'zh-Hans': '若仍予引荐，评分总和变化 {by}。',
}

const LOST: FullText = {
  en: ' Lost would be {lost}.',
  'uz-Latn': ' Yoʻqoladigan juftliklar: {lost}.',
  'uz-Cyrl': ' Йўқоладиган жуфтликлар: {lost}.',
  ru: ' Были бы потеряны: {lost}.',
  'zh-Hans': '将失去：{lost}。',
}

const PINNED: FullText = { en: 'pinned', 'uz-Latn': 'biriktirilgan', 'uz-Cyrl': 'бириктирилган', ru: 'закреплено', 'zh-Hans': '指定' }

const COMMA: FullText = { en: ', ', 'uz-Latn': ', ', 'uz-Cyrl': ', ', ru: ', ', 'zh-Hans': '、' }
