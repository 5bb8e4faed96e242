import type { ReportText } from '../../../src/stages/reports/index.ts'
import { CONCLUSIONS } from './conclusions.ts'
import { CORRECTIONS } from './corrections/index.ts'
import { DISCLAIMER } from './disclaimer.ts'
import { FACTS } from './facts/index.ts'
import { INTRODUCTION } from './introduction.ts'
import { METHODS } from './methods.ts'
import { SUMMARY } from './summary.ts'

/** The first edition made from the data. The day of publication is the demonstration's choice: the earlier report prints none. */
export const REPORT: ReportText = {
  programme: 'uzbekistan-2020',
  edition: 1,
  published: '2020-12-21',
  title: {
    en: 'Transforming the Cities by Developing Business and Enhancing the Service Sector',
    'uz-Latn': 'Biznesni rivojlantirish va xizmat koʻrsatish sohasini yuksaltirish orqali shaharlarni oʻzgartirish',
    'uz-Cyrl': 'Бизнесни ривожлантириш ва хизмат кўрсатиш соҳасини юксалтириш орқали шаҳарларни ўзгартириш',
    ru: 'Преобразование городов через развитие бизнеса и сферы услуг',
    'zh-Hans': '发展商业、提升服务业，推动城市转型',
  },
  subtitle: {
    en: 'Online training for the mayors of medium-sized cities in Uzbekistan: evaluation and needs assessment',
    'uz-Latn': 'Oʻzbekistonning oʻrta shaharlari hokimlari uchun onlayn oʻquv kursi: baholash va ehtiyojlar tahlili',
    'uz-Cyrl': 'Ўзбекистоннинг ўрта шаҳарлари ҳокимлари учун онлайн ўқув курси: баҳолаш ва эҳтиёжлар таҳлили',
    ru: 'Онлайн-обучение хокимов средних городов Узбекистана: оценка и анализ потребностей',
    'zh-Hans': '乌兹别克斯坦中等城市市长在线培训：评估与需求分析',
  },
  authors: [
    {
      en: 'Serai demonstration, after the published report',
      'uz-Latn': 'Serai namunasi, eʼlon qilingan hisobot asosida',
      'uz-Cyrl': 'Serai намунаси, эълон қилинган ҳисобот асосида',
      ru: 'Демонстрация Serai по опубликованному отчёту',
      'zh-Hans': 'Serai 演示，依据已发表的报告',
    },
  ],
  summary: SUMMARY,
  introduction: INTRODUCTION,
  methods: METHODS,
  conclusions: CONCLUSIONS,
  facts: FACTS,
  corrections: CORRECTIONS,
  disclaimer: DISCLAIMER,
}
