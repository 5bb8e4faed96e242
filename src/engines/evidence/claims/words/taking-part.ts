import { beginning, whole } from './pattern.ts'

/** Words for having gone through it, and what they rest on. */
export const TAKING_PART: readonly { readonly needs: readonly string[]; readonly patterns: readonly RegExp[] }[] = [
  {
    needs: ['completed'],
    patterns: [
      whole(
        'complet(?:ed|es|ing|ion)|complete (?:the|this|their|it|all)|graduates|graduated|finish(?:ed|es|ing)|certified',
        '(?:was|were|been|successfully|fully) trained|trained (?:officials|mayors|cities|people|participants)',
        '(?:received|got|given|earned|awarded)(?: \\p{L}+){0,2} certificates?|passed the (?:course|training|test|programme)',
      ),
      beginning(
        'завершил',
        'закончил',
        'окончил',
        'прош(?:ли|[её]л|ла) (?:\\p{L}+ )?(?:обучени|курс|подготовк|программ|тренинг)',
        '(?:обучение|курс|подготовку|программу|тренинг) (?:успешно |полностью )?прош(?:ли|[её]л|ла)',
        'получил\\p{L}* (?:\\p{L}+ )?сертификат',
        'выпускник',
        'были обучены|обучены',
      ),
      beginning('yakunla', 'tugat', 'tugalla', 'tamomla', 'bitir', 'oʻqib boʻl', 'oʻqitil', 'sertifikat(?:lar)?(?:ni)? ol'),
      beginning('якунла', 'тугат', 'тугалла', 'тамомла', 'битир', 'ўқиб бўл', 'ўқитил', 'сертификат(?:лар)?(?:ни)? ол'),
      /完成了?|结业|毕业|学完|修完|读完|受训完毕|(?:获得|取得|领取)了?(?:结业|培训|合格)?证书/u,
    ],
  },
  {
    needs: ['attended', 'completed'],
    patterns: [
      whole('attend(?:ed|s|ing)|took part|taken part|participated|benefited|benefitted'),
      whole('(?:приняли|принял|приняла|принимали) участие|участвовал\\p{L}*|посетил\\p{L}*|посещал\\p{L}*'),
      beginning('qatnash(?!chi)', 'ishtirok et'),
      beginning('қатнаш(?!чи)', 'иштирок эт'),
      /参加了?|出席/u,
    ],
  },
]
