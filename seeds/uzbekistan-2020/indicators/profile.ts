import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { WAVE } from '../survey/index.ts'
import { share } from './parts.ts'

/** Who the respondents are, and how large the places are that they answered for. */
export const PROFILE: readonly Indicator[] = [
  {
    id: 'na.population',
    section: 'needs',
    wording: {
      en: 'Average population of the respondents’ cities, as typed',
      'uz-Latn': 'Respondentlar shaharlarining oʻrtacha aholisi, yozilganidek',
      'uz-Cyrl': 'Респондентлар шаҳарларининг ўртача аҳолиси, ёзилганидек',
      ru: 'Среднее население городов респондентов, как они его указали',
      'zh-Hans': '答卷者所在城市的平均人口（按填写值）',
    },
    query: { kind: 'mean', wave: WAVE.code, item: 'population', register: 'population' },
    published: '790000',
    note: {
      en: 'Officers who work for a whole region typed the population of the region. The median is the better guide.',
      'uz-Latn': 'Butun viloyat uchun ishlaydigan xodimlar viloyat aholisini yozgan. Mediana toʻgʻriroq yoʻl koʻrsatadi.',
      'uz-Cyrl': 'Бутун вилоят учун ишлайдиган ходимлар вилоят аҳолисини ёзган. Медиана тўғрироқ йўл кўрсатади.',
      ru: 'Сотрудники, работающие на уровне области, указали население области. Надёжнее смотреть на медиану.',
      'zh-Hans': '州一级的官员填写了全州人口。以中位数为准更可靠。',
    },
  },
  {
    id: 'na.population.cities',
    section: 'needs',
    wording: {
      en: 'Average population typed by those who answered for a city',
      'uz-Latn': 'Shahar nomidan javob berganlar yozgan oʻrtacha aholi',
      'uz-Cyrl': 'Шаҳар номидан жавоб берганлар ёзган ўртача аҳоли',
      ru: 'Среднее население, указанное теми, кто отвечал за город',
      'zh-Hans': '代表城市作答者填写的平均人口',
    },
    query: { kind: 'mean', wave: WAVE.code, item: 'population', register: 'population', of: { item: 'unit', is: 'city' } },
  },
  {
    id: 'na.age.u34',
    section: 'needs',
    wording: {
      en: 'Respondents under 35',
      'uz-Latn': '35 yoshgacha boʻlgan respondentlar',
      'uz-Cyrl': '35 ёшгача бўлган респондентлар',
      ru: 'Респонденты до 35 лет',
      'zh-Hans': '35岁以下的答卷者',
    },
    query: share('age_band', ['u34']),
    published: '30',
    note: {
      en: 'The report says “under 34” and then “between 35 and 44”, which leaves out those aged 34. The form asks “under 35”.',
      'uz-Latn': 'Hisobotda “34 yoshgacha”, soʻng “35 dan 44 gacha” deyilgan: 34 yoshlilar tushib qolgan. Soʻrovnomada “35 yoshgacha”.',
      'uz-Cyrl': 'Ҳисоботда “34 ёшгача”, сўнг “35 дан 44 гача” дейилган: 34 ёшлилар тушиб қолган. Сўровномада “35 ёшгача”.',
      ru: 'В отчёте «моложе 34», затем «от 35 до 44»: те, кому 34, пропущены. В анкете — «до 35 лет».',
      'zh-Hans': '报告写“34岁以下”和“35至44岁”，遗漏了34岁者。问卷中为“35岁以下”。',
    },
  },
  {
    id: 'na.age.35_44',
    section: 'needs',
    wording: {
      en: 'Respondents aged 35 to 44',
      'uz-Latn': '35–44 yoshdagi respondentlar',
      'uz-Cyrl': '35–44 ёшдаги респондентлар',
      ru: 'Респонденты от 35 до 44 лет',
      'zh-Hans': '35至44岁的答卷者',
    },
    query: share('age_band', ['35_44']),
    published: '44',
    note: {
      en: 'Printed without a base. It fits 22 of the 50 who gave an age, and 23 of 52 as well; only the first agrees with the 30% beside it.',
      'uz-Latn':
        'Asosi koʻrsatilmay chop etilgan. Yoshini aytgan 50 kishidan 22 taga ham, 52 dan 23 ga ham mos; yonidagi 30% bilan faqat birinchisi mos.',
      'uz-Cyrl':
        'Асоси кўрсатилмай чоп этилган. Ёшини айтган 50 кишидан 22 тага ҳам, 52 дан 23 га ҳам мос; ёнидаги 30% билан фақат биринчиси мос.',
      ru: 'Напечатано без базы. Подходит и 22 из 50 указавших возраст, и 23 из 52; с соседними 30% согласуется только первое.',
      'zh-Hans': '刊印时未注基数。50 名填写年龄者中的 22 人，或 52 人中的 23 人均可得此数；只有前者与旁边的 30% 相符。',
    },
  },
  {
    id: 'na.age.45_54',
    section: 'needs',
    wording: {
      en: 'Respondents aged 45 to 54',
      'uz-Latn': '45–54 yoshdagi respondentlar',
      'uz-Cyrl': '45–54 ёшдаги респондентлар',
      ru: 'Респонденты от 45 до 54 лет',
      'zh-Hans': '45至54岁的答卷者',
    },
    query: share('age_band', ['45_54']),
  },
  {
    id: 'na.age.55p',
    section: 'needs',
    wording: {
      en: 'Respondents aged 55 and over',
      'uz-Latn': '55 va undan katta yoshdagi respondentlar',
      'uz-Cyrl': '55 ва ундан катта ёшдаги респондентлар',
      ru: 'Респонденты 55 лет и старше',
      'zh-Hans': '55岁及以上的答卷者',
    },
    query: share('age_band', ['55p']),
  },
]
