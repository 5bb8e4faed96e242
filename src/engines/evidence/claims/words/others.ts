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
