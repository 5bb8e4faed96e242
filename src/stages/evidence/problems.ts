import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'figure.unknown': {
    status: 404,
    words: {
      en: 'There is no figure “{figure}” in the programme {programme}. The evaluation lists its figures.',
      'uz-Latn': '{programme} dasturida “{figure}” koʻrsatkichi yoʻq. Koʻrsatkichlar baholash sahifasida sanab oʻtilgan.',
      'uz-Cyrl': '{programme} дастурида “{figure}” кўрсаткичи йўқ. Кўрсаткичлар баҳолаш саҳифасида санаб ўтилган.',
      ru: 'В программе {programme} нет показателя «{figure}». Показатели перечислены на странице оценки.',
      'zh-Hans': '项目 {programme} 中没有数据“{figure}”。各项数据见评估页。',
    },
  },
  'plan.wrong': {
    status: 422,
    words: {
      en: 'The breakdowns cannot be declared so: “{item}” cannot use these codes: {codes}. A code must stand in the questionnaire, once in each level, and a coarser level may not take a group apart.',
      'uz-Latn':
        'Guruhlarni bunday eʼlon qilib boʻlmaydi: “{item}” uchun bu kodlar yaroqsiz: {codes}. Kod soʻrovnomada boʻlishi, har darajada bir marta turishi kerak, yirikroq daraja guruhni boʻlmasligi lozim.',
      'uz-Cyrl':
        'Гуруҳларни бундай эълон қилиб бўлмайди: “{item}” учун бу кодлар яроқсиз: {codes}. Код сўровномада бўлиши, ҳар даражада бир марта туриши керак, йирикроқ даража гуруҳни бўлмаслиги лозим.',
      ru: 'Так разбивки объявить нельзя: для «{item}» не подходят коды: {codes}. Код должен быть в анкете, один раз на каждом уровне, и более крупный уровень не должен разделять группу.',
      'zh-Hans': '不能如此声明分组：“{item}”不能使用这些代码：{codes}。代码须在问卷中，每一层只出现一次，且较粗的层不得拆分已有的组。',
    },
  },
  'plan.stands': {
    status: 409,
    words: {
      en: 'The breakdowns of the wave {wave} are declared and answers have come: the list stands. Another table beside these would let anybody subtract one from the other.',
      'uz-Latn':
        '{wave} bosqichining guruhlari eʼlon qilingan va javoblar kelgan: roʻyxat oʻzgarmaydi. Bular yonidagi yana bir jadvalni istalgan kishi ayirib olishi mumkin.',
      'uz-Cyrl':
        '{wave} босқичининг гуруҳлари эълон қилинган ва жавоблар келган: рўйхат ўзгармайди. Булар ёнидаги яна бир жадвални исталган киши айириб олиши мумкин.',
      ru: 'Разбивки волны {wave} объявлены, и ответы уже есть: список не меняется. Ещё одна таблица рядом с этими позволила бы любому вычесть одну из другой.',
      'zh-Hans': '轮次 {wave} 的分组已声明且已有答卷：清单不再更改。若再加一张表，任何人都可将两表相减。',
    },
  },
  'breakdown.not-declared': {
    status: 404,
    words: {
      en: 'This breakdown was not declared before the answers came, and so it is not made. The page lists those that were.',
      'uz-Latn':
        'Bu kesim javoblar kelmasidan oldin eʼlon qilinmagan, shuning uchun tuzilmaydi. Eʼlon qilinganlari sahifada sanab oʻtilgan.',
      'uz-Cyrl': 'Бу кесим жавоблар келмасидан олдин эълон қилинмаган, шунинг учун тузилмайди. Эълон қилинганлари саҳифада санаб ўтилган.',
      ru: 'Эта разбивка не была объявлена до ответов и потому не делается. Объявленные перечислены на странице.',
      'zh-Hans': '此分组在收到答卷前未声明，故不予生成。已声明的见该页。',
    },
  },
  'exclusion.reason': {
    status: 422,
    words: {
      en: 'Say in at most {most} characters why this answer is left out. The reason is kept and printed.',
      'uz-Latn': 'Bu javob nega chiqarib tashlanishini koʻpi bilan {most} belgida yozing. Sabab saqlanadi va bosiladi.',
      'uz-Cyrl': 'Бу жавоб нега чиқариб ташланишини кўпи билан {most} белгида ёзинг. Сабаб сақланади ва босилади.',
      ru: 'Напишите не более чем {most} знаками, почему этот ответ исключается. Причина сохраняется и печатается.',
      'zh-Hans': '请用不超过 {most} 个字符说明为何剔除此答案。理由将保存并刊印。',
    },
  },
  'exclusion.unknown': {
    status: 404,
    words: {
      en: 'This answer is not listed as implausible any more. Open the list again.',
      'uz-Latn': 'Bu javob endi ishonchsizlar roʻyxatida yoʻq. Roʻyxatni qaytadan oching.',
      'uz-Cyrl': 'Бу жавоб энди ишончсизлар рўйхатида йўқ. Рўйхатни қайтадан очинг.',
      ru: 'Этого ответа больше нет в списке неправдоподобных. Откройте список заново.',
      'zh-Hans': '此答案已不在不可信清单中。请重新打开清单。',
    },
  },
})
