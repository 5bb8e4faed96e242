/**
 * How a language says degrees of one word, as "not at all important" and "very important". Patterns are read at the head of what is left of a
 * label in lower case with plain apostrophes, the first that fits.
 */
export interface Grammar {
  /** Heads that say how much, from 1 (hardly) to 6 (wholly); without one a word counts 4. Below 0: what they say is against, as "not very". */
  readonly much: readonly (readonly [words: string, strength: number])[]
  /** Heads that turn the word into its contrary. */
  readonly not: string
  /** Ends that do so, where the language has them; the "man" of a person may follow ("rozi emasman"). */
  readonly notAfter?: string
  /** Words and their contraries: `low` is against, `high` in favour. A word may be a pattern with `$1`. */
  readonly contraries: readonly (readonly [against: string, favour: string])[]
  /** Labels that stand in the middle. */
  readonly middle: string
  /** Syllables that make a contrary when they stand before a word: `un` in `unclear`. */
  readonly prefixes?: string
}

export const EN: Grammar = {
  much: [
    ['not at all(?= |$)|by no means|in no way', -6],
    ['not (?:very|so|too|really|particularly|quite|much)(?= |$)|hardly|barely', -1],
    ['to (?:a|an|the) (?:very (?:great|large|high)|full|fullest|extreme) extent', 5],
    ['to (?:a|an) (?:very (?:small|little|limited)|minimal) extent', 1.5],
    ['to (?:a|an) (?:small|little|limited|low|slight) extent', 2],
    ['to (?:some|a certain) extent', 2.5],
    ['to (?:a|an) (?:moderate|medium|reasonable) extent', 3],
    ['to (?:a|an) (?:great|large|high|considerable|significant) extent', 4],
    ['slightly|a little(?: bit)?|a bit|minimally|weakly', 2],
    ['somewhat|partly|partially|in part', 2.5],
    ['moderately|probably|possibly|rather', 3],
    ['fairly|quite|reasonably|sufficiently', 3.5],
    ['mostly|largely|mainly|generally', 3.7],
    ['very much|very|highly|much|a lot|greatly|strongly|well', 5],
    ['extremely|completely|totally|fully|wholly|absolutely|entirely|definitely|certainly|exceptionally', 6],
  ],
  not: "not|no|do(?:es)? not|did not|do(?:es)?n't|didn't|never",
  contraries: [
    ['low', 'high'],
    ['lower', 'higher'],
    ['bad', 'good'],
    ['poor', 'good'],
    ['worse', 'better'],
    ['less', 'more'],
    ['weak', 'strong'],
    ['useless', 'useful'],
    ['harmful', 'helpful'],
    ['difficult', 'easy'],
    ['hard', 'easy'],
    ['slow', 'fast'],
    ['short', 'long'],
    ['decreased', 'increased'],
    ['negative', 'positive'],
  ],
  prefixes: 'un|dis|in|ir|im',
  middle:
    'neutral|neither(?: .+)? nor .+|neither|undecided|average|medium|moderate|mixed|normal|unchanged|(?:about )?the same|no change|no difference|as expected|(?:just|about) right|in the middle',
}

export const RU: Grammar = {
  much: [
    ['не (?:очень|слишком|совсем|вполне|особо|особенно)', -1],
    ['скорее|пожалуй|возможно|наверное|вероятно', 3],
    ['мало|слабо|немного|слегка|незначительно|чуть', 2],
    ['частично|отчасти|(?:в|до) некоторой степени', 2.5],
    ['умеренно|средне', 3],
    ['довольно|достаточно', 3.5],
    ['в основном|в целом|преимущественно|по большей части|в большей степени', 3.7],
    ['очень|весьма|сильно|намного|гораздо|значительно|в высокой степени', 5],
    ['полностью|совершенно|абсолютно|совсем|вообще|крайне|категорически|чрезвычайно|исключительно|точно|определенно|безусловно|вполне', 6],
  ],
  not: 'не',
  contraries: [
    ['нет', 'да'],
    ['низк(.*)', 'высок$1'],
    ['плох(.*)', 'хорош$1'],
    ['хуже', 'лучше'],
    ['меньше', 'больше'],
    ['бес(п.*)', '$1'],
    ['слаб(.*)', 'сильн$1'],
    ['трудно', 'легко'],
    ['сложно', 'легко'],
  ],
  prefixes: 'не',
  middle: 'нейтрал.+|средн.+|ни .+,? ни .+|без изменений|так(?:ой)? же|как ожидалось|как и ожидал.+|удовлетворительно|нормально',
}

/** Both scripts: Cyrillic is read in Latin letters. */
export const UZ: Grammar = {
  much: [
    ['unchalik|uncha', 1],
    ["balki|ehtimol|ko'proq", 3],
    ['biroz|ozgina|ozroq|kam', 2],
    ["qisman|ma'lum darajada", 2.5],
    ["o'rtacha|o'rta darajada", 3],
    ['yetarlicha|ancha', 3.5],
    ['asosan|umumiy olganda|deyarli', 3.7],
    ["juda|o'ta|nihoyatda|kuchli|katta darajada", 5],
    ["to'liq|to'la|butunlay|mutlaqo|umuman|aslo|aniq|albatta|mutlaq", 6],
  ],
  not: '(?!)',
  notAfter: ' emas',
  contraries: [
    ["yo'q", 'ha'],
    ['past', 'yuqori'],
    ['yomon', 'yaxshi'],
    ['yomonroq', 'yaxshiroq'],
    ['(.+)mayman', '$1aman'],
    ['(.+)maydi', '$1adi'],
    ['(.+)ma(dim|di|gan|ganman)', '$1$2'],
    ['(.+)siz', '$1li'],
    ['no(.+)', '$1'],
    ['norozi(.*)', 'rozi$1'],
    ['qiyin', 'oson'],
  ],
  middle: "betaraf|neytral|o'rtacha|o'rta|o'zgarmagan|o'zgarishsiz|na .+,? na .+",
}

export const ZH: Grammar = {
  much: [
    ['不太|不大|不怎么|不是很', -3],
    ['有点|有些|稍微|略微|略|稍', 2],
    ['部分|某种程度上', 2.5],
    ['比较|较为|较|还算|可能|也许', 3],
    ['基本上?|大致|大体', 3.7],
    ['很|相当|挺', 4.8],
    ['非常|十分|极其|极为|极|强烈|特别', 5.5],
    ['完全|绝对|根本|毫|一点也|一点都|肯定|一定|必然', 6],
  ],
  not: '不|没有|没|无',
  contraries: [
    ['低', '高'],
    ['差', '好'],
    ['少', '多'],
    ['小', '大'],
    ['更差', '更好'],
    ['难', '容易'],
    ['困难', '容易'],
  ],
  middle: '一般|中立|普通|中等|中|尚可|没有变化|无变化|差不多|符合预期',
}
