import { degreesOf } from './degrees.ts'
import { inLatin, plainLabel } from '../label.ts'
import { OUTSIDE } from './outside.ts'

/** Where a label stands on a common kind of scale: `strongly agree` is point 5 of agreement. */
export interface Point {
  readonly family: string
  readonly rank: number
}

/** Whether labels form one ordered scale; each with its rank, or `outside` for "not sure" and its like. */
export function orderOf(labels: readonly string[]): readonly (number | 'outside')[] | undefined {
  const sides = labels.map((label) => sidesOf(label))
  const outside = sides.map((side) => side.some((text) => OUTSIDE.test(text)))
  for (const [family, levels] of FAMILIES) {
    const ranks = sides.map((side) => rankIn(levels, side))
    const fits = ranks.every((rank, place) => rank !== undefined || outside[place])
    const points = ranks.filter((rank) => rank !== undefined)
    if (fits && new Set(points).size >= least(family) && new Set(points).size === points.length) {
      return ranks.map((rank) => rank ?? 'outside')
    }
  }
  return orderByDegree(sides, outside)
}

/** Labels of no known kind of scale that say degrees of one word all the same. */
function orderByDegree(sides: readonly (readonly string[])[], outside: readonly boolean[]): readonly (number | 'outside')[] | undefined {
  const inside = sides.filter((_, place) => !outside[place]).map((side) => [...new Set(side.flatMap((text) => [text, inLatin(text)]))])
  const degrees = inside.length < 3 ? undefined : degreesOf(inside)
  if (degrees === undefined) return undefined
  const rest = [...degrees]
  return sides.map((_, place) => (outside[place] ? 'outside' : (rest.shift() ?? 'outside')))
}

/**
 * Where labels stand that may say the same point in several languages: each with its rank in the one family that has most of them, or
 * `outside`; undefined when a label is of no kind of scale or too few points are said.
 */
export function placesOf(labels: readonly string[]): readonly (number | 'outside')[] | undefined {
  const sides = labels.map((label) => sidesOf(label))
  const outside = sides.map((side) => side.some((text) => OUTSIDE.test(text)))
  for (const [family, levels] of FAMILIES) {
    const ranks = sides.map((side) => rankIn(levels, side))
    const fits = ranks.every((rank, place) => rank !== undefined || outside[place])
    const points = new Set(ranks.filter((rank) => rank !== undefined))
    if (fits && points.size >= least(family)) return ranks.map((rank) => rank ?? 'outside')
  }
  return undefined
}

/** Where one label stands, in the first family that has it. */
export function pointOf(label: string): Point | undefined {
  const side = sidesOf(label)
  for (const [family, levels] of FAMILIES) {
    const rank = rankIn(levels, side)
    if (rank !== undefined) return { family, rank }
  }
  return undefined
}

/** Whether a label says that no answer is meant: "not sure", "do not know", "not applicable". */
export function isOutside(label: string): boolean {
  return sidesOf(label).some((text) => OUTSIDE.test(text))
}

// A bilingual label "Agree / Қўшиламан" is recognised by either side; codes such as strongly_agree count as words.
function sidesOf(label: string): readonly string[] {
  const whole = plainLabel(label)
  const parts = whole.split(/ \/ | \| /)
  return [...new Set([whole, ...parts, whole.replaceAll('_', ' ')])].map((side) => side.replace(/^\d+\s*[-.=:)]\s*/, '').trim())
}

function rankIn(levels: readonly RegExp[], side: readonly string[]): number | undefined {
  const rank = levels.findIndex((level) => side.some((text) => level.test(text)))
  return rank < 0 ? undefined : rank + 1
}

// Two points make a yes/no or a coincidence; one point more makes a scale.
function least(family: string): number {
  return family === 'confidence' || family === 'satisfaction' || family === 'agreement' ? 2 : 3
}

const FAMILIES: readonly (readonly [family: string, levels: readonly RegExp[]])[] = [
  [
    'agreement',
    [
      /^(strongly|completely|totally|fully) disagree$|^mutlaqo qo'shilmayman$|^мутлақо қўшилмайман$|^(полностью|совершенно|категорически) не согласен(на)?(\(на\))?$|^(非常|强烈|完全)不同意$/u,
      /^(somewhat |slightly |rather |tend to )?disagree$|^qo'shilmayman$|^қўшилмайман$|^(скорее )?не согласен(на)?(\(на\))?$|^不(太)?同意$/u,
      /^(neutral|neither agree nor disagree|neither|undecided)$|^betaraf$|^бетараф$|^нейтрально$|^(中立|一般|既不同意也不反对)$/u,
      /^(somewhat |slightly |rather |tend to )?agree$|^qo'shilaman$|^қўшиламан$|^(скорее )?соглас(ен|на|ен\(на\))$|^(比较)?同意$/u,
      /^(strongly|completely|totally|fully) agree$|^to'liq qo'shilaman$|^тўлиқ қўшиламан$|^(полностью|совершенно) соглас(ен|на|ен\(на\))$|^(非常|强烈|完全)同意$/u,
    ],
  ],
  [
    'quality',
    [
      /^(very (poor|bad)|terrible)$|^juda yomon$|^жуда ёмон$|^очень плохо$|^(很差|非常差)$/u,
      /^(poor|bad|weak)$|^yomon$|^ёмон$|^плохо$|^(差|较差)$/u,
      /^(fair|average|acceptable|satisfactory|so-so)$|^qoniqarli$|^қониқарли$|^удовлетворительно$|^(一般|尚可)$/u,
      /^good$|^yaxshi$|^яхши$|^хорошо$|^(好|较好|良好)$/u,
      /^very good$|^juda yaxshi$|^жуда яхши$|^очень хорошо$|^(很好|非常好)$/u,
      /^(excellent|outstanding)$|^a'lo$|^аъло$|^отлично$|^(优秀|极好)$/u,
    ],
  ],
  [
    'satisfaction',
    [
      /^(very|extremely|completely) (dissatisfied|unsatisfied)$|^очень недовол(ен|ьна)$|^非常不满意$/u,
      /^(somewhat |fairly )?(dissatisfied|unsatisfied)$|^недовол(ен|ьна)$|^不满意$/u,
      /^(neutral|neither satisfied nor dissatisfied|neither)$|^нейтрально$|^(一般|中立)$/u,
      /^(somewhat |fairly )?satisfied$|^довол(ен|ьна)$|^满意$/u,
      /^(very|extremely|completely) satisfied$|^очень довол(ен|ьна)$|^非常满意$/u,
    ],
  ],
  [
    'often',
    [
      /^never$|^hech qachon$|^ҳеч қачон$|^никогда$|^(从不|从未|从来没有|从来不)$/u,
      /^(rarely|seldom)$|^kamdan-kam$|^камдан-кам$|^редко$|^很少$/u,
      /^偶尔$/u,
      /^(sometimes|occasionally)$|^ba'zan$|^баъзан$|^иногда$|^有时$/u,
      /^(often|frequently|usually)$|^tez-tez$|^тез-тез$|^часто$|^经常$/u,
      /^(always|all of the time|very often)$|^doim$|^har doim$|^доим$|^ҳар доим$|^всегда$|^总是$/u,
    ],
  ],
  [
    'how often',
    [
      /^(never|i (had|have) not (been )?us(ed|ing) tools like these|not at all)$/,
      /^less than once (per|a) year$/,
      /^(once a year|yearly|annually)$/,
      /^(several|a few) times (per|a) year$/,
      /^(quarterly|every (quarter|few months))$/,
      /^(monthly|every month|once a month|several times a month)$/,
      /^(weekly|every week|once a week|several times a week)$/,
      /^(daily|every day|almost every day)$/,
    ],
  ],
  [
    'likely',
    [
      /^(very|extremely|highly) unlikely$|^not at all likely$/,
      /^(somewhat |fairly )?unlikely$/,
      /^(neutral|neither likely nor unlikely|undecided)$/,
      /^(somewhat |fairly )?likely$/,
      /^(very|extremely|highly) likely$/,
    ],
  ],
  [
    'degree',
    [
      /^not (at all )?(able|useful|important|confident|difficult|helpful|relevant|effective|clear|satisfied|interested|familiar|prepared)( at all)?$|^not at all( \w+)?$|^没有?(用|帮助)$/u,
      /^(slightly|a little|hardly)( \w+)?$|^有(一)?[点些](用|帮助)$/u,
      /^(neutral|somewhat( \w+)?)$|^一般$/u,
      /^(moderately|quite|fairly|rather)( \w+)?$|^(useful|important|confident|difficult|helpful|relevant|effective|clear)$|^(比较|较)?有(用|帮助)$/u,
      /^very( \w+)?$|^a lot$|^(很|非常)有(用|帮助)$/u,
      /^(extremely|completely|fully)( \w+)?$/,
    ],
  ],
  [
    'useful',
    [
      /^not useful$|^foydasiz$|^фойдасиз$|^не полезно$|^没用$/u,
      /^useful, i may use (them|it)$|^foydali, qo'llashim mumkin$|^фойдали, қўллашим мумкин$|^полезно, возможно применю$/u,
      /^useful, i will use (them|it)$|^foydali, qo'llayman$|^фойдали, қўллайман$|^полезно, буду применять$/u,
    ],
  ],
  ['amount', [/^none( of it)?$/, /^(some|a little)( of it)?$/, /^(about )?half( of it)?$/, /^(most|a lot)( of it)?$/, /^all( of it)?$/]],
  [
    'knowledge',
    [
      /^(little or )?no knowledge( of topic)?$/,
      /^(little|basic) knowledge( of topic)?$/,
      /^some knowledge( of topic)?$/,
      /^good knowledge( of topic)?$/,
      /^(extensive|expert) knowledge( of topic)?$/,
    ],
  ],
  [
    'level',
    [
      /^(none|no (experience|knowledge|skills?))$|^yo'q$|^йўқ$|^нет(?: опыта| знаний)?$|^(无|没有)$/u,
      /^(beginner|novice|basic|elementary|low)$|^boshlang'ich$|^бошланғич$|^(начальный|базовый|начинающий)$|^(初级|基础|入门)$/u,
      /^(intermediate|medium|moderate)$|^o'rta$|^ўрта$|^средний$|^中级$/u,
      /^(advanced|proficient|high)$|^yuqori$|^юқори$|^(продвинутый|высокий)$|^高级$/u,
      /^(expert|fluent|native)$|^ekspert$|^эксперт$|^(эксперт|экспертный|свободный)$|^专家$/u,
    ],
  ],
  [
    'expectations',
    [
      /^(did not meet|below|not met)( my| our| the)?( expectations?)?$|^не оправдал(о|а|и|ись|ось)?( ожидани(я|й))?$|^(未达到预期|低于预期)$/u,
      /^(partly|partially|somewhat) met( my| our| the)?( expectations?)?$|^частично оправдал(о|а|и|ись|ось)?( ожидани(я|й))?$|^部分达到预期$/u,
      /^(fully )?met( my| our| the| all)?( expectations?)?$|^(полностью )?оправдал(о|а|и|ись|ось)?( ожидани(я|й))?$|^达到预期$/u,
      /^(exceeded|above|surpassed)( my| our| the| all)?( expectations?)?$|^превзош(ло|ла|ли|ел)( ожидани(я|й))?$|^超出预期$/u,
    ],
  ],
  [
    'change',
    [
      /^(much|a lot) (less|worse)( \w+)?$/,
      /^(less|worse)( \w+)?$/,
      /^(slightly|a little|somewhat) (less|worse)( \w+)?$/,
      /^(no change( in \w+)?|(about )?the same|unchanged)$/,
      /^(slightly|a little|somewhat) (more|better)( \w+)?$/,
      /^(more|better)( \w+)?$/,
      /^(much|a lot) (more|better)( \w+)?$/,
    ],
  ],
  ['confidence', [/^i'?( a)?m less confident( now)?$/, /^i'?( a)?m equally confident( now)?$/, /^i'?( a)?m more confident( now)?$/]],
  [
    'pace',
    [
      /^(much )?too (slow|easy|short|little)$/,
      /^slightly (slow|easy|short)$/,
      /^(just|about) right$/,
      /^slightly (fast|hard|difficult|long)$/,
      /^(much )?too (fast|hard|difficult|long|much)$/,
    ],
  ],
  [
    'balance',
    [/^too much lecture$/, /^slightly too much lecture$/, /^balanced( \(.*\))?$/, /^slightly too much hands-on$/, /^too much hands-on$/],
  ],
  [
    'extent',
    [/^not yet$|^no$/, /^(partly|partially|to some extent)$/, /^(mostly|largely|to a large extent)$/, /^(fully|completely|yes, fully)$/],
  ],
]
