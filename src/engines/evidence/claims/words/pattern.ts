/** A pattern for one of these as whole words, whatever their case. */
export function whole(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu')
}

/** A pattern for one of these at the beginning of a word. */
export function beginning(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'iu')
}

const BETWEEN = String.raw`(?:[ ,]+(?:[\p{L}\p{N}’ʼʻ'-]+|…)){0,3}?,? `

/** The space between two words of one claim, with up to three others in it. */
export const GAP = `(?:${BETWEEN}| )`

/** Those whom a report of a training speaks of. */
export const PEOPLE = {
  en: 'participants?|respondents?|officials?|mayors?|cit(?:y|ies)|people|persons?|trainees?|attendees?|learners?|delegates?|towns?|municipalit(?:y|ies)|administrations?|governments?|regions?|women|men|staff|hokims?',
  ru: String.raw`(?:участни[кц]|респондент|город|опрошенн|ответивш|чиновник|служащ|мэр|хоким|должностн|слушател|обучавш|представител|администраци|люд|женщин|мужчин)\p{L}*`,
  uzLatn: String.raw`(?:ishtirokchi|respondent|shahar|hokim|javob ber|soʻralgan|mansabdor|tinglovchi|xodim|odam|kishi|vakil|maʼmuriyat|qatnashchi)\p{L}*`,
  uzCyrl: String.raw`(?:иштирокчи|респондент|шаҳар|ҳоким|жавоб бер|сўралган|мансабдор|тингловчи|ходим|одам|киши|вакил|маъмурият|қатнашчи)\p{L}*`,
  zh: '参与者|学员|受访者|参加者|答复者|城市|官员|市长|代表|人员|人',
} as const

/** What people do and say in reports, after a word that stands for the people themselves: "most found", "all agreed". */
export const DID =
  'of|who|found|said|says?|agreed?|liked|want(?:ed)?|were|are|had|have|would|will|can|could|learn(?:ed|t)|rated|named|expect(?:ed)?|chose|asked|answered|felt|thought|believed?|considered|gained|received|plan(?:ned)?|intend(?:ed)?|expressed|reported|stated|confirmed|passed|completed|attended|joined|took|finished'
