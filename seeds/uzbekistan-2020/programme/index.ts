import type { Programme } from '../../../src/stages/programmes/index.ts'
import { SESSIONS } from '../sessions.ts'
import { BACKGROUND, OBJECTIVES, SUMMARY, TOPICS } from './text.ts'
import { PARTS } from './parts.ts'

/** The training of November 2020. */
export const PROGRAMME: Programme = {
  code: 'uzbekistan-2020',
  request: 'uzbekistan-2020',
  title: {
    en: 'Transforming the Cities by Developing Business and Enhancing the Service Sector',
    'uz-Latn': 'Biznesni rivojlantirish va xizmat koʻrsatish sohasini yuksaltirish orqali shaharlarni oʻzgartirish',
    'uz-Cyrl': 'Бизнесни ривожлантириш ва хизмат кўрсатиш соҳасини юксалтириш орқали шаҳарларни ўзгартириш',
    ru: 'Преобразование городов через развитие бизнеса и сферы услуг',
    'zh-Hans': '发展商业、提升服务业，推动城市转型',
  },
  place: {
    en: 'Online, for cities of Uzbekistan',
    'uz-Latn': 'Onlayn, Oʻzbekiston shaharlari uchun',
    'uz-Cyrl': 'Онлайн, Ўзбекистон шаҳарлари учун',
    ru: 'Онлайн, для городов Узбекистана',
    'zh-Hans': '在线，面向乌兹别克斯坦城市',
  },
  country: 'UZ',
  zone: 'Asia/Tashkent',
  from: '2020-11-03',
  to: '2020-11-06',
  languages: ['uz-Latn', 'uz-Cyrl', 'zh-Hans', 'en'],
  summary: SUMMARY,
  background: BACKGROUND,
  objectives: OBJECTIVES,
  topics: TOPICS,
  parts: PARTS,
  sessions: SESSIONS,
  contact: 'southsouth.cities@unossc.org',
  notice: {
    en: 'Synthetic data: the registrations and survey answers here were made up so that they reproduce the published figures. They are nobody’s real answers. Programme, lectures and quotations are those of the published report.',
    'uz-Latn':
      'Sunʼiy maʼlumotlar: bu yerdagi roʻyxatlar va soʻrovnoma javoblari eʼlon qilingan koʻrsatkichlarni takrorlaydigan qilib tuzilgan. Ular hech kimning haqiqiy javobi emas. Dastur, maʼruzalar va iqtiboslar eʼlon qilingan hisobotdan olingan.',
    'uz-Cyrl':
      'Сунъий маълумотлар: бу ердаги рўйхатлар ва сўровнома жавоблари эълон қилинган кўрсаткичларни такрорлайдиган қилиб тузилган. Улар ҳеч кимнинг ҳақиқий жавоби эмас. Дастур, маърузалар ва иқтибослар эълон қилинган ҳисоботдан олинган.',
    ru: 'Синтетические данные: регистрации и ответы на анкету составлены так, чтобы воспроизводить опубликованные показатели. Это не ответы реальных людей. Программа, лекции и цитаты взяты из опубликованного отчёта.',
    'zh-Hans': '合成数据：此处的登记和问卷答案均为编制，以重现已公布的数字，并非任何人的真实回答。项目、讲座和引语取自已发表的报告。',
  },
}
