import { beginning, GAP, PEOPLE, whole } from './pattern.ts'

/** Words for everybody: every figure must count its whole base, and the base must be everybody. */
export const ALL: readonly RegExp[] = [
  whole(
    `(?:all|every|each)(?: of)?${GAP}(?:${PEOPLE.en})`,
    '(?<!at |above |of |for |after |in |to |with |by )all (?:of (?:them|those)|who|found|said|agreed|liked|wanted|were|have|had|would|will|learned|rated|answered|felt|gained|received|completed|attended|passed|joined|took|finished)',
    'everybody|everyone|unanimous(?:ly)?|without exception|every one of|(?:they|we|who|participants|respondents|officials|cities) all',
  ),
  whole(
    String.raw`(?:все|всех|всем|всеми|кажд\p{L}+)${GAP}(?:${PEOPLE.ru})`,
    String.raw`(?:${PEOPLE.ru}) (?:все|всех)`,
    String.raw`все (?:они )?(?:\p{L}+(?:ли|лись)|довольны|согласны|удовлетворены|готовы|обучены|заинтересованы|намерены)`,
    'единогласно|единодушно|без исключения|поголовно',
  ),
  beginning(String.raw`(?:barcha|hamma|har bir|jami)${GAP}(?:${PEOPLE.uzLatn})`, 'hammasi|barchasi|istisnosiz|bir ovozdan|yakdillik'),
  beginning(String.raw`(?:барча|ҳамма|ҳар бир|жами)${GAP}(?:${PEOPLE.uzCyrl})`, 'ҳаммаси|барчаси|истисносиз|бир овоздан|якдиллик'),
  new RegExp(
    `(?:所有|全部|每(?:一)?(?:位|个|名|座))(?:的)?(?:[\\p{sc=Han}]{0,4}?)(?:${PEOPLE.zh})|全体|人人|无一例外|一致(?:认为|同意|表示)|(?:参与者|学员|受访者|官员|城市|市长|代表)们?(?:都|均|全部)`,
    'u',
  ),
]
