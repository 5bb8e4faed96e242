/** A word that says how many, and what it needs: the lower Wilson bound of every figure it speaks of must be above `above`. */
export interface StrengthWord {
  readonly word: 'most' | 'strong' | 'many' | 'particularly'
  readonly above: number
  /** What the claim is when a figure does not carry the word. Singling out is relative, hence weak and not too much. */
  readonly otherwise: 'overclaim' | 'weak'
  readonly patterns: readonly RegExp[]
}

/**
 * The words of strength in the five languages. Half is what "most" means; a quarter and a tenth are this engine's reading of the
 * others.
 */
export const STRENGTH: readonly StrengthWord[] = [
  {
    word: 'most',
    above: 0.5,
    otherwise: 'overclaim',
    patterns: [
      /(?<!\p{L})(?:(?<!at )most (?:of|participants|respondents|officials|cities|people)|(?:the |a )?(?:vast |great |large )?majority|mostly)(?!\p{L})/iu,
      /(?<!\p{L})(?:большинств\p{L}*|в основном)/iu,
      /(?<!\p{L})(?:ko[ʻ‘'’]pchili[kg]\p{L}*|кўпчили[кг]\p{L}*)/iu,
      /大多数|多数|大部分/u,
    ],
  },
  {
    word: 'strong',
    above: 0.25,
    otherwise: 'overclaim',
    patterns: [
      /(?<!\p{L})(?:strong|high|great|keen|considerable) (?:interest|demands?|support|needs?|in demand)(?!\p{L})/iu,
      /(?<!\p{L})(?:больш|сильн|высок|значительн)\p{L}* (?:интерес|спрос|потребност|поддержк)\p{L}*/iu,
      /(?<!\p{L})(?:katta|kuchli|yuqori) (?:qiziqish|talab|ehtiyoj)\p{L}*|(?<!\p{L})(?:катта|кучли|юқори) (?:қизиқиш|талаб|эҳтиёж)\p{L}*/iu,
      /(?:浓厚|强烈|很高|较大|巨大)的?(?:兴趣|需求|愿望)|高需求/u,
    ],
  },
  {
    word: 'many',
    above: 0.25,
    otherwise: 'overclaim',
    patterns: [
      /(?<!\p{L})(?<!how )many (?:of|participants|respondents|officials|cities|people)(?!\p{L})/iu,
      /(?<!\p{L})многие(?!\p{L})/iu,
      /(?<!\p{L})(?:ko[ʻ‘'’]plab|кўплаб)(?!\p{L})/iu,
      /许多|很多/u,
    ],
  },
  {
    word: 'particularly',
    above: 0.1,
    otherwise: 'weak',
    patterns: [
      /(?<!\p{L})(?:particularly|especially|above all)(?!\p{L})/iu,
      /(?<!\p{L})(?:особенно|прежде всего)(?!\p{L})/iu,
      /(?<!\p{L})(?:ayniqsa|айниқса)(?!\p{L})/iu,
      /特别是|尤其/u,
    ],
  },
]

/** Words for everybody: every figure must count its whole base, and the base must be everybody. */
export const ALL: readonly RegExp[] = [
  /(?<!\p{L})(?:all|every) (?:of )?(?:the )?(?:\d+ )?(?:participants?|respondents?|officials?|mayors?|cit(?:y|ies))(?!\p{L})|(?<!\p{L})(?:everybody|everyone|unanimously)(?!\p{L})/iu,
  /(?<!\p{L})все (?:участник|респондент|город|опрошенн)\p{L}*/iu,
  /(?<!\p{L})(?:barcha|hamma) (?:ishtirokchi|respondent|shahar)\p{L}*|(?<!\p{L})(?:барча|ҳамма) (?:иштирокчи|респондент|шаҳар)\p{L}*/iu,
  /所有(?:参与者|学员|受访者|城市)|全体/u,
]

/** Words for having gone through it, and what they rest on. */
export const TAKING_PART: readonly { readonly needs: readonly string[]; readonly patterns: readonly RegExp[] }[] = [
  {
    needs: ['completed'],
    patterns: [
      /(?<!\p{L})(?:completed|graduated|finished|certified|were trained)(?!\p{L})/iu,
      /(?<!\p{L})(?:завершил|окончил|прошл[аи] обучение|прошел обучение)\p{L}*/iu,
      /(?<!\p{L})(?:yakunla|tugat|bitir)\p{L}*|(?<!\p{L})(?:якунла|тугат|битир)\p{L}*/iu,
      /完成了?|结业|毕业/u,
    ],
  },
  {
    needs: ['attended', 'completed'],
    patterns: [
      /(?<!\p{L})(?:attended|took part|participated|benefited|benefitted)(?!\p{L})/iu,
      /(?<!\p{L})(?:приняли участие|участвовал\p{L}*|посетил\p{L}*)/iu,
      /(?<!\p{L})(?:qatnash(?!chi)|ishtirok et)\p{L}*|(?<!\p{L})(?:қатнаш(?!чи)|иштирок эт)\p{L}*/iu,
      /参加了?|出席/u,
    ],
  },
]

/** Words for a mean. */
export const MEAN: readonly RegExp[] = [
  /(?<!\p{L})(?:average|mean|on average)(?!\p{L})/iu,
  /(?<!\p{L})(?:в среднем|среднее|средн\p{L}{2,3} (?:численност|населени|возраст|значени|балл|оценк|числ|величин|показател|дол)\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:o[ʻ‘'’]rtacha|ўртача)/iu,
  /平均/u,
]

/** Words that promise something. */
export const PROMISE: readonly RegExp[] = [
  /(?<!\p{L})(?:will be (?:followed|continued|developed|organi[sz]ed|established|explored)|follow(?:ed)?[ -]up|will follow)(?!\p{L})/iu,
  /(?<!\p{L})(?:будет|будут) (?:продолжен|развит|организован|рассмотрен|отслежен)\p{L}*/iu,
  /(?<!\p{L})(?:davom ettiriladi|amalga oshiriladi|давом эттирилади|амалга оширилади)/iu,
  /将(?:继续|跟进|开展|推进)|后续跟进/u,
]

/** Nouns that leave open whether those registered or those who responded are meant. */
export const OPEN_BASE: readonly RegExp[] = [
  /(?<!\p{L})(?:participants|trainees|officials|attendees|cities)(?!\p{L})/iu,
  /(?<!\p{L})(?:участник|город)\p{L}*/iu,
  /(?<!\p{L})(?:ishtirokchi|иштирокчи)\p{L}*/iu,
  /参与者|学员/u,
]

/** Words with which a clause says that something is not so, or that nobody knows: it claims nothing of it. */
export const DENIAL: readonly RegExp[] = [
  /(?<!\p{L})(?:nobody|no one) (?:recorded|noted|knows|asked)|(?:not|never) (?:recorded|noted|known|measured)|no records?(?!\p{L})|not (?:a sample of )?all(?!\p{L})/iu,
  /(?<!\p{L})не (?:фиксировал|записывал|отмечал|регистрировал|известно|выборка|все)\p{L}*|(?<!\p{L})неизвестно/iu,
  /qayd etilma\p{L}*|yozib borilma\p{L}*|maʼlum emas|tanlanmasi emas|qatnashmagan|қайд этилма\p{L}*|ёзиб борилма\p{L}*|маълум эмас|танланмаси эмас/iu,
  /未作?记录|没有记录|并非|不是所有/u,
]
