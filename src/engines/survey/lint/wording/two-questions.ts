import type { Instrument, Item } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { meet, type Patterns } from '../parts/patterns.ts'
import { asksIn } from '../parts/texts.ts'

/**
 * Two questions with one answer, as "useful and may consider utilizing": whoever agrees with one half alone cannot say so. Met where two
 * predicates, two judgements, or two things judged at once are joined; "and" elsewhere in a sentence is let alone.
 */
export function twoQuestions(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => (isJudged(item) ? joinedIn(item) : []))
}

function isJudged(item: Item): boolean {
  return item.kind === 'scale' || item.kind === 'grid' || (item.kind === 'choice' && !item.many)
}

function joinedIn(item: Item): readonly Finding[] {
  return asksIn(item).flatMap(({ at, text }) => {
    const met = meet(text, JOINED)
    return met ? [finding(at, 'two-questions', { ...met })] : []
  })
}

const GOOD_EN =
  '(useful|clear|relevant|interesting|helpful|easy|effective|timely|practical|applicable|understandable|accessible|convenient|important|good|well[ -]organi[sz]ed|knowledgeable|engaging|informative)'
const GOOD_UZ = '(foydali|tushunarli|qiziqarli|qulay|aniq|dolzarb|oson|muhim|yaxshi|amaliy|samarali)'
const GOOD_RU = '(полезн|понятн|интересн|удобн|ясн|доступн|актуальн|эффективн|своевременн|практичн|важн|хорош)\\p{L}+'
const GOOD_ZH = '(有用|清楚|清晰|实用|有趣|有效|及时|易懂|方便|重要|相关)'
// Before the joining word no preposition: "information on services and innovation" is one thing.
const PLAIN_EN = '((?!\\b(on|about|for|of|in|with|to|between|from|by|at)\\b)[^?.,;])*?'
const PLAIN_RU = '((?!(?<!\\p{L})(о|об|в|во|на|для|по|с|из|к|между|от)(?!\\p{L}))[^?.,;])*?'

const JOINED: Patterns = {
  en: [
    /\band\/or\b/,
    /\band (i |we |they |it )?(also )?(may|might|will|would|can|could|should|shall|am|are|is|was|were|have|has|had|do|did|intend|plan|want|wish|consider|use|used|apply|applied|share|shared|recommend|recommended|helped|met|gave|made|learned|learnt|understood)\b/,
    new RegExp(`\\b${GOOD_EN} (and|as well as) (very |also |more )?${GOOD_EN}\\b`),
    new RegExp(`^(was|were|is|are) ${PLAIN_EN} (and|as well as) ${PLAIN_EN} ${GOOD_EN}\\b`),
    new RegExp(`^how (do|did|would) you (rate|assess|judge|like|find|evaluate) ${PLAIN_EN} (and|as well as) `),
    new RegExp(`^how (satisfied|happy|pleased) (are|were) you with ${PLAIN_EN} (and|as well as) `),
    new RegExp(`^how ${GOOD_EN} (was|were|is|are) ${PLAIN_EN} (and|as well as) `),
  ],
  uz: [
    /(?<!\p{L})(va\/yoki|va yoki)(?!\p{L})/u,
    new RegExp(`${GOOD_UZ} (va|hamda) (juda )?${GOOD_UZ}`, 'u'),
    /(foydali|yoqdi|oldim|bo'ldi|tushundim|qo'shilaman) (va|hamda) .*?(man|mumkin|dim|miz)(?!\p{L})/u,
    /(?<!\p{L})(va|hamda)(?!\p{L})((?!bo'yicha|haqida|uchun|bilan).)*qanday baholaysiz/u,
    new RegExp(`(?<!\\p{L})(va|hamda)(?!\\p{L})((?!bo'yicha|haqida|uchun|bilan).)* ${GOOD_UZ} (bo'ldimi|edimi|mi)`, 'u'),
  ],
  ru: [
    /(?<!\p{L})и\/или(?!\p{L})/u,
    /(?<!\p{L})(и|а также) (я |мы )?(также )?(возможно,? )?(буду|будем|могу|смогу|хочу|хотел|планирую|намерен|готов|собираюсь|применю|использую|рассмотрю|рекомендую|помогл|был[аои]?(?!\p{L}))/u,
    new RegExp(`${GOOD_RU} (и|а также) (очень )?${GOOD_RU}`, 'u'),
    new RegExp(`^(был[аои]?|является|являются) ли ${PLAIN_RU} (и|а также) `, 'u'),
    new RegExp(`^как (бы )?вы (оцениваете|оценили|оцените) ${PLAIN_RU} (и|а также) `, 'u'),
    new RegExp(`^насколько (вы )?(довольны|удовлетворены|вам понравились) ${PLAIN_RU} (и|а также) `, 'u'),
    new RegExp(`^был[аои]? ли ${GOOD_RU} ${PLAIN_RU} (и|а также) `, 'u'),
  ],
  zh: [
    /和\/或/u,
    /(并且?|而且|且)(我)?(会|将|愿意|打算|可能|考虑|希望|能够)/u,
    new RegExp(`${GOOD_ZH}(且|又|并且|而且|和|并)(很|非常)?${GOOD_ZH}`, 'u'),
    /(如何评价|怎样评价|评价一下)[^,。?的]*(的[^,。?]{0,6})?(和|与|及|以及)/u,
    new RegExp(`^(?!.*(关于|有关))[^,。?]*(和|与|以及)[^,。?]*(对您|是否|很|都)?${GOOD_ZH}(吗|\\?)`, 'u'),
  ],
}
