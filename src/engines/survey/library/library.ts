import type { FullText } from '../../../kernel/language.ts'
import type { Instrument } from '../instrument.ts'
import { AFTER_SESSION } from './after-session/index.ts'
import { FOLLOW_UP } from './follow-up/index.ts'
import { KNOWLEDGE_TEST } from './knowledge-test/index.ts'
import { PARTNERSHIP } from './partnership/index.ts'
import { POST_TRAINING } from './post-training/index.ts'
import { REGISTRATION } from './registration/index.ts'

/** A set of questions that programmes share, so that they can be compared. */
export interface CoreSet {
  readonly instrument: Instrument
  readonly purpose: FullText
  /** Kirkpatrick's level: 1 reaction, 2 learning, 3 behaviour, 4 results; none for what is asked beforehand. */
  readonly level?: 1 | 2 | 3 | 4
  /** The instrument has blanks such as `{lecture}`: `fillInstrument` puts words into them before anybody is asked. */
  readonly blanks?: true
}

/** The core sets in the order in which a programme needs them. Their item codes never change; a programme adds items of its own. */
export const LIBRARY: readonly CoreSet[] = [
  {
    instrument: REGISTRATION,
    purpose: {
      en: 'Who comes, in which languages, with what wishes.',
      'uz-Latn': 'Kim keladi, qaysi tillarda, qanday istaklar bilan.',
      'uz-Cyrl': 'Ким келади, қайси тилларда, қандай истаклар билан.',
      ru: 'Кто приедет, на каких языках, с какими пожеланиями.',
      'zh-Hans': '谁参加、使用何种语言、有何期望。',
    },
  },
  {
    instrument: AFTER_SESSION,
    purpose: {
      en: 'How one session was received, on the day.',
      'uz-Latn': 'Bitta mashgʻulot qanday qabul qilindi, shu kunning oʻzida.',
      'uz-Cyrl': 'Битта машғулот қандай қабул қилинди, шу куннинг ўзида.',
      ru: 'Как приняли одно занятие, в тот же день.',
      'zh-Hans': '当天了解一次课程的反响。',
    },
    level: 1,
  },
  {
    instrument: POST_TRAINING,
    purpose: {
      en: 'The core of 2020: satisfaction, knowledge, plans, needs.',
      'uz-Latn': '2020-yil asosi: mamnunlik, bilim, rejalar, ehtiyojlar.',
      'uz-Cyrl': '2020-йил асоси: мамнунлик, билим, режалар, эҳтиёжлар.',
      ru: 'Основа 2020 года: удовлетворённость, знания, планы, потребности.',
      'zh-Hans': '2020年核心题：满意度、知识、计划、需求。',
    },
    level: 1,
  },
  {
    instrument: KNOWLEDGE_TEST,
    purpose: {
      en: 'What was learned: the same questions before the lecture and after it.',
      'uz-Latn': 'Nima oʻrganildi: maʼruzadan oldin va keyin bir xil savollar.',
      'uz-Cyrl': 'Нима ўрганилди: маърузадан олдин ва кейин бир хил саволлар.',
      ru: 'Что усвоено: одни и те же вопросы до лекции и после неё.',
      'zh-Hans': '学到了什么：讲座前后使用相同试题。',
    },
    level: 2,
    blanks: true,
  },
  {
    instrument: FOLLOW_UP,
    purpose: {
      en: 'Application rate, what helped or hindered, what came of it; at 6 and at 12 months.',
      'uz-Latn': 'Qoʻllash ulushi, yordam va toʻsiqlar, natija; 6 va 12 oydan soʻng.',
      'uz-Cyrl': 'Қўллаш улуши, ёрдам ва тўсиқлар, натижа; 6 ва 12 ойдан сўнг.',
      ru: 'Доля применивших, что помогло или помешало, итоги; через 6 и 12 месяцев.',
      'zh-Hans': '应用率、助力与障碍、成效；6个月和12个月时。',
    },
    level: 3,
  },
  {
    instrument: PARTNERSHIP,
    purpose: {
      en: 'A city partnership on the ten G20 principles, each from 1 to 5.',
      'uz-Latn': 'Shaharlar hamkorligi G20 ning oʻnta tamoyili boʻyicha, har biri 1 dan 5 gacha.',
      'uz-Cyrl': 'Шаҳарлар ҳамкорлиги G20 нинг ўнта тамойили бўйича, ҳар бири 1 дан 5 гача.',
      ru: 'Партнёрство городов по десяти принципам G20, каждый от 1 до 5.',
      'zh-Hans': '按G20十项原则评估城市伙伴关系，每项1至5分。',
    },
    level: 4,
  },
]
