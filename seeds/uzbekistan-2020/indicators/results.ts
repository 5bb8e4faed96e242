import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { share } from './parts.ts'

const AGREEING = ['agree', 'strongly_agree']

/** What respondents said of the training and of what they will do after it. */
export const RESULTS: readonly Indicator[] = [
  {
    id: 'ev.info',
    section: 'results',
    wording: {
      en: 'Received the information they expected',
      'uz-Latn': 'Kutgan maʼlumotini olgan',
      'uz-Cyrl': 'Кутган маълумотини олган',
      ru: 'Получили ожидаемую информацию',
      'zh-Hans': '获得了期望的信息',
    },
    query: share('info_expected', AGREEING),
    published: '96',
  },
  {
    id: 'ev.knowledge',
    section: 'results',
    wording: {
      en: 'Gained new knowledge that applies to their work',
      'uz-Latn': 'Ishida qoʻllaydigan yangi bilim olgan',
      'uz-Cyrl': 'Ишида қўллайдиган янги билим олган',
      ru: 'Получили новые знания, применимые в работе',
      'zh-Hans': '获得了可用于工作的新知识',
    },
    query: share('new_knowledge', AGREEING),
    published: '92',
  },
  {
    id: 'ev.perspective',
    section: 'results',
    wording: {
      en: 'Found the city perspective and good practices useful and will or may use them',
      'uz-Latn': 'Shahar nuqtai nazari va yaxshi tajribalarni foydali deb topgan, qoʻllaydi yoki qoʻllashi mumkin',
      'uz-Cyrl': 'Шаҳар нуқтаи назари ва яхши тажрибаларни фойдали деб топган, қўллайди ёки қўллаши мумкин',
      ru: 'Сочли городской взгляд и лучшие практики полезными и применят или, возможно, применят их',
      'zh-Hans': '认为城市视角和良好做法有用，并将或可能采用',
    },
    query: share('city_perspective', ['useful_may_use', 'useful_will_use']),
    published: '95',
    note: {
      en: 'One sentence of the report holds two questions: useful, and whether it will be used. Both parts are counted below.',
      'uz-Latn': 'Hisobotning bir gapida ikki savol bor: foydalimi va qoʻllanadimi. Ikkala qismi quyida alohida hisoblangan.',
      'uz-Cyrl': 'Ҳисоботнинг бир гапида икки савол бор: фойдалими ва қўлланадими. Иккала қисми қуйида алоҳида ҳисобланган.',
      ru: 'В одном предложении отчёта два вопроса: полезно ли и будет ли применено. Обе части посчитаны ниже.',
      'zh-Hans': '报告的一句话包含两个问题：是否有用、是否采用。两部分均在下方分别统计。',
    },
  },
  {
    id: 'ev.perspective.will_use',
    section: 'results',
    wording: {
      en: 'Will use the practices',
      'uz-Latn': 'Tajribalarni qoʻllaydi',
      'uz-Cyrl': 'Тажрибаларни қўллайди',
      ru: 'Применят практики',
      'zh-Hans': '将采用这些做法',
    },
    query: share('city_perspective', ['useful_will_use']),
  },
  {
    id: 'ev.perspective.may_use',
    section: 'results',
    wording: {
      en: 'May use the practices',
      'uz-Latn': 'Tajribalarni qoʻllashi mumkin',
      'uz-Cyrl': 'Тажрибаларни қўллаши мумкин',
      ru: 'Возможно, применят практики',
      'zh-Hans': '可能采用这些做法',
    },
    query: share('city_perspective', ['useful_may_use']),
  },
  {
    id: 'ev.partnerships',
    section: 'results',
    wording: {
      en: 'Want to create partnerships for better public services',
      'uz-Latn': 'Davlat xizmatlarini yaxshilash uchun hamkorlik oʻrnatmoqchi',
      'uz-Cyrl': 'Давлат хизматларини яхшилаш учун ҳамкорлик ўрнатмоқчи',
      ru: 'Хотят наладить партнёрства ради лучших государственных услуг',
      'zh-Hans': '希望为改善公共服务建立伙伴关系',
    },
    query: share('partnerships', AGREEING),
    published: '85',
  },
  {
    id: 'ev.future',
    section: 'results',
    wording: {
      en: 'Would take part in future workshops',
      'uz-Latn': 'Kelgusi treninglarda qatnashadi',
      'uz-Cyrl': 'Келгуси тренингларда қатнашади',
      ru: 'Будут участвовать в будущих тренингах',
      'zh-Hans': '愿意参加今后的培训',
    },
    query: share('future_workshops', ['yes']),
    published: '73',
  },
  {
    id: 'ev.collab',
    section: 'results',
    wording: {
      en: 'Interested in collaborating with the organisers, cities and partners',
      'uz-Latn': 'Tashkilotchilar, shaharlar va hamkorlar bilan hamkorlik qilmoqchi',
      'uz-Cyrl': 'Ташкилотчилар, шаҳарлар ва ҳамкорлар билан ҳамкорлик қилмоқчи',
      ru: 'Заинтересованы в сотрудничестве с организаторами, городами и партнёрами',
      'zh-Hans': '有意与主办方、各城市及伙伴合作',
    },
    query: share('collaborate', ['yes']),
    published: '88',
  },
]
