import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { WAVE } from '../survey/index.ts'
import { share } from './parts.ts'

/** Who registered and who answered. */
export const PARTICIPATION: readonly Indicator[] = [
  {
    id: 'reg.total',
    section: 'participation',
    wording: {
      en: 'Officials who registered',
      'uz-Latn': 'Roʻyxatdan oʻtgan mansabdorlar',
      'uz-Cyrl': 'Рўйхатдан ўтган мансабдорлар',
      ru: 'Зарегистрировались должностных лиц',
      'zh-Hans': '登记的官员',
    },
    query: { kind: 'registrations' },
    published: '76',
    note: {
      en: 'The report says “benefited” and “completed”. There are no records of attendance: registered is all that is known.',
      'uz-Latn': 'Hisobotda “foyda koʻrdi” va “tugatdi” deyilgan. Qatnashuv yozuvlari yoʻq: faqat roʻyxatdan oʻtgani maʼlum.',
      'uz-Cyrl': 'Ҳисоботда “фойда кўрди” ва “тугатди” дейилган. Қатнашув ёзувлари йўқ: фақат рўйхатдан ўтгани маълум.',
      ru: 'В отчёте сказано «получили пользу» и «прошли». Данных о посещении нет: известна только регистрация.',
      'zh-Hans': '报告称“受益”和“完成”。没有出席记录，已知的只有登记。',
    },
  },
  {
    id: 'reg.cities',
    section: 'participation',
    wording: {
      en: 'Cities that mayors and deputy mayors came from',
      'uz-Latn': 'Hokim va hokim oʻrinbosarlari kelgan shaharlar',
      'uz-Cyrl': 'Ҳоким ва ҳоким ўринбосарлари келган шаҳарлар',
      ru: 'Города, которые представляли хокимы и их заместители',
      'zh-Hans': '市长和副市长所代表的城市',
    },
    query: { kind: 'registered-cities' },
    published: '35',
  },
  {
    id: 'n',
    section: 'participation',
    wording: {
      en: 'Respondents of the survey',
      'uz-Latn': 'Soʻrovnomaga javob berganlar',
      'uz-Cyrl': 'Сўровномага жавоб берганлар',
      ru: 'Ответили на опрос',
      'zh-Hans': '答卷者',
    },
    query: { kind: 'responses', wave: WAVE.code },
    published: '52',
    note: {
      en: 'The report does not print this number. Its “40 (76.92%)” can only come from 52.',
      'uz-Latn': 'Hisobotda bu son keltirilmagan. Undagi “40 (76.92%)” faqat 52 dan chiqishi mumkin.',
      'uz-Cyrl': 'Ҳисоботда бу сон келтирилмаган. Ундаги “40 (76.92%)” фақат 52 дан чиқиши мумкин.',
      ru: 'В отчёте это число не названо. Указанное там «40 (76.92%)» получается только из 52.',
      'zh-Hans': '报告未给出此数。其中的“40 (76.92%)”只能来自 52 人。',
    },
  },
  {
    id: 'resp.rate',
    section: 'participation',
    wording: {
      en: 'Registered officials who answered the survey',
      'uz-Latn': 'Roʻyxatdan oʻtganlardan soʻrovnomaga javob berganlar',
      'uz-Cyrl': 'Рўйхатдан ўтганлардан сўровномага жавоб берганлар',
      ru: 'Зарегистрированные, ответившие на опрос',
      'zh-Hans': '登记者中的答卷率',
    },
    query: { kind: 'response-rate', wave: WAVE.code },
  },
  {
    id: 'resp.role.hokim',
    section: 'participation',
    wording: {
      en: 'Respondents who are mayors',
      'uz-Latn': 'Javob berganlardan hokimlar',
      'uz-Cyrl': 'Жавоб берганлардан ҳокимлар',
      ru: 'Среди ответивших: хокимы',
      'zh-Hans': '答卷者中的市长',
    },
    query: share('role', ['hokim']),
  },
  {
    id: 'resp.role.deputy_hokim',
    section: 'participation',
    wording: {
      en: 'Respondents who are deputy mayors',
      'uz-Latn': 'Javob berganlardan hokim oʻrinbosarlari',
      'uz-Cyrl': 'Жавоб берганлардан ҳоким ўринбосарлари',
      ru: 'Среди ответивших: заместители хокимов',
      'zh-Hans': '答卷者中的副市长',
    },
    query: share('role', ['deputy_hokim']),
  },
  {
    id: 'resp.role.psa_officer',
    section: 'participation',
    wording: {
      en: 'Respondents from the Public Services Agency',
      'uz-Latn': 'Javob berganlardan Davlat xizmatlari agentligi xodimlari',
      'uz-Cyrl': 'Жавоб берганлардан Давлат хизматлари агентлиги ходимлари',
      ru: 'Среди ответивших: сотрудники Агентства государственных услуг',
      'zh-Hans': '答卷者中的公共服务署官员',
    },
    query: share('role', ['psa_officer']),
  },
]
