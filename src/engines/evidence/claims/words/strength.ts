import { beginning, DID, GAP, PEOPLE, whole } from './pattern.ts'

/** A word that says how many, and what it needs: the lower Wilson bound of every figure it speaks of must be above `above`. */
export interface StrengthWord {
  readonly word: 'most' | 'strong' | 'many' | 'particularly'
  readonly above: number
  /** What the claim is when a figure does not carry the word. Singling out is relative, hence weak and not too much. */
  readonly otherwise: 'overclaim' | 'weak'
  readonly patterns: readonly RegExp[]
}

const STRONG = '(?<!not |not a )(?:strong|high|great|keen|considerable|huge|enormous|significant|overwhelming|substantial|intense)'
const WANTED = '(?:interest|demands?|support|needs?|satisfaction|enthusiasm|appetite)'

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
      whole(
        String.raw`(?<!(?:at|the|its|their|our|are|is|was|were|what|which|and|a) )most (?:(?:\p{L}+ ){0,2}?(?:${PEOPLE.en})|${DID})`,
        '(?:the |a )?(?:vast |great |large |overwhelming |clear )?majority',
        'mostly|predominantly|largely|overwhelmingly|(?:more|better) than half|over half|(?:two|three) (?:thirds|quarters)|(?:nine|eight|seven|six) (?:out of|in|of) ten',
      ),
      beginning(
        'большинств',
        'больш(?:ая|ей|ую) част',
        '(?:более|больше|свыше) половины',
        'в основном',
        'преимущественно',
        '(?:две трети|три четверти)',
      ),
      beginning('koʻpchili[kg]', 'aksariyat', 'koʻp qismi?', 'asosan', 'yarmidan (?:koʻp|ortiq|ortigʻ)'),
      beginning('кўпчили[кг]', 'аксарият', 'кўп қисми?', 'асосан', 'ярмидан (?:кўп|ортиқ|ортиғ)'),
      /大多(?:数)?|多数|大部分|绝大部分|过半|半数以上|(?:超过|多于)(?:一半|半数)|一半以上|普遍/u,
    ],
  },
  {
    word: 'strong',
    above: 0.25,
    otherwise: 'overclaim',
    patterns: [
      whole(
        `${STRONG}${GAP}${WANTED}`,
        `${WANTED}${GAP}(?:is|was|were|are|remains?|remained|proved)${GAP}${STRONG}`,
        '(?:strongly|highly|keenly|very|extremely|deeply|overwhelmingly) (?:interested|satisfied|supported|demanded|motivated|committed|in demand)',
        '(?:great|high|strong)(?:ly)? in demand',
      ),
      beginning(
        String.raw`(?<!не |не о |не об )(?:больш|сильн|высок|значительн|огромн|жив)\p{L}*${GAP}(?:интерес|спрос|потребност|поддержк|заинтересованност|удовлетвор[её]нност)`,
        String.raw`(?:интерес|спрос|потребност|поддержк|заинтересованност|удовлетвор[её]нност)\p{L}*${GAP}(?:больш|сильн|высок|значительн|огромн|велик)`,
        '(?:очень|крайне|сильно|глубоко|весьма) (?:заинтересован|доволь?н|удовлетвор)',
      ),
      beginning(
        String.raw`(?:katta|kuchli|yuqori|ulkan)(?! emas)${GAP}(?:qiziqish|talab|ehtiyoj|istak)`,
        String.raw`(?:qiziqish|talab|ehtiyoj|istak)\p{L}*${GAP}(?:katta|kuchli|yuqori|baland)`,
        '(?:juda|gʻoyat|nihoyatda) (?:qiziq|mamnun|manfaatdor)',
      ),
      beginning(
        String.raw`(?:катта|кучли|юқори|улкан)(?! эмас)${GAP}(?:қизиқиш|талаб|эҳтиёж|истак)`,
        String.raw`(?:қизиқиш|талаб|эҳтиёж|истак)\p{L}*${GAP}(?:катта|кучли|юқори|баланд)`,
        '(?:жуда|ғоят|ниҳоятда) (?:қизиқ|мамнун|манфаатдор)',
      ),
      /(?<!不能说明|并非|不是|没有)(?:浓厚|强烈|很高|较高|极高|很大|较大|巨大|高度)的?(?:兴趣|需求|愿望|意愿|满意)|高需求|(?:兴趣|需求|愿望|意愿|满意度)(?:都|也|仍)?(?:十分|非常|很|较|极|相当)?(?:浓厚|强烈|高|大|旺盛)|(?:非常|十分|极为|很)(?:满意|感兴趣)/u,
    ],
  },
  {
    word: 'many',
    above: 0.25,
    otherwise: 'overclaim',
    patterns: [
      whole(
        String.raw`(?<!how )many (?:(?:\p{L}+ ){0,2}?(?:${PEOPLE.en})|${DID})`,
        'numerous (?:participants|respondents|officials|cities|people)',
      ),
      whole('многие|многих', String.raw`множество (?:${PEOPLE.ru})`),
      whole('koʻplab', String.raw`koʻp (?:${PEOPLE.uzLatn})`),
      whole('кўплаб', String.raw`кўп (?:${PEOPLE.uzCyrl})`),
      /许多|很多|众多/u,
    ],
  },
  {
    word: 'particularly',
    above: 0.1,
    otherwise: 'weak',
    patterns: [
      whole('particularly|especially|above all'),
      whole('особенно|прежде всего'),
      whole('ayniqsa'),
      whole('айниқса'),
      /特别是|尤其/u,
    ],
  },
]
