import type { FullText } from '../../../../kernel/language.ts'
import type { RoundFaultCode } from '../../model/rounds/read.ts'

const FAULTS: Readonly<Record<RoundFaultCode, FullText>> = {
  title: {
    en: 'A name of at most 120 letters is expected.',
    'uz-Latn': 'Koʻpi bilan 120 harfli nom kutiladi.',
    'uz-Cyrl': 'Кўпи билан 120 ҳарфли ном кутилади.',
    ru: 'Ожидается название не длиннее 120 букв.',
    'zh-Hans': '名称应不超过 120 字。',
  },
  seed: {
    en: 'A seed of at most 120 letters is expected.',
    'uz-Latn': 'Koʻpi bilan 120 harfli urugʻ kutiladi.',
    'uz-Cyrl': 'Кўпи билан 120 ҳарфли уруғ кутилади.',
    ru: 'Ожидается зерно не длиннее 120 букв.',
    'zh-Hans': '种子应不超过 120 字。',
  },
  days: {
    en: 'A whole number of days from 1 to 60 is expected, and “{found}” came.',
    'uz-Latn': '1 dan 60 gacha butun kun kutiladi, “{found}” keldi.',
    'uz-Cyrl': '1 дан 60 гача бутун кун кутилади, “{found}” келди.',
    ru: 'Ожидается целое число дней от 1 до 60, а пришло «{found}».',
    'zh-Hans': '天数应为 1 至 60 的整数，实际为“{found}”。',
  },
  weight: {
    en: 'A number from 0 to 20 is expected, and “{found}” came.',
    'uz-Latn': '0 dan 20 gacha son kutiladi, “{found}” keldi.',
    'uz-Cyrl': '0 дан 20 гача сон кутилади, “{found}” келди.',
    ru: 'Ожидается число от 0 до 20, а пришло «{found}».',
    'zh-Hans': '应为 0 至 20 的数，实际为“{found}”。',
  },
  capacity: {
    en: 'The capacity of {city} is a whole number from 1 to 1,000, and “{found}” came. Untick a city that takes nobody.',
    'uz-Latn': '{city} sigʻimi 1 dan 1000 gacha butun son, “{found}” keldi. Hech kimni olmaydigan shahar belgisini olib tashlang.',
    'uz-Cyrl': '{city} сиғими 1 дан 1000 гача бутун сон, “{found}” келди. Ҳеч кимни олмайдиган шаҳар белгисини олиб ташланг.',
    ru: 'Вместимость {city} — целое число от 1 до 1000, а пришло «{found}». Снимите отметку с города, который никого не принимает.',
    'zh-Hans': '{city}的容量应为 1 至 1,000 的整数，实际为“{found}”。不接待的城市请取消勾选。',
  },
  'both-sides': {
    en: '{city} is ticked on both sides; a city asks or offers in a round.',
    'uz-Latn': '{city} ikki tomonda ham belgilangan; shahar bosqichda soʻraydi yoki taklif qiladi.',
    'uz-Cyrl': '{city} икки томонда ҳам белгиланган; шаҳар босқичда сўрайди ёки таклиф қилади.',
    ru: '{city} отмечен с обеих сторон; в раунде город либо ищет, либо предлагает.',
    'zh-Hans': '{city}在两侧都被勾选；一轮中城市只能在一侧。',
  },
  nobody: {
    en: 'Tick at least one city.',
    'uz-Latn': 'Kamida bitta shaharni belgilang.',
    'uz-Cyrl': 'Камида битта шаҳарни белгиланг.',
    ru: 'Отметьте хотя бы один город.',
    'zh-Hans': '请至少勾选一座城市。',
  },
}

export const roundFaultWords = (code: RoundFaultCode) => FAULTS[code]
