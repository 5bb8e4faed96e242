import type { FullText } from '../../../../kernel/language.ts'

/** What is said of a claim that was held against figures. `{words}` are the claim's own. */
export const OF_FIGURES = {
  'percent-of-figure': {
    en: '“{words}” is {count} of {of}.',
    'uz-Latn': '“{words}” — {of} tadan {count} ta.',
    'uz-Cyrl': '“{words}” — {of} тадан {count} та.',
    ru: '«{words}» — это {count} из {of}.',
    'zh-Hans': '“{words}”即{of}中的{count}。',
  },
  'percent-impossible': {
    en: '“{words}” cannot come from {base}: no number of them gives this percentage.',
    'uz-Latn': '“{words}” {base} kishidan chiqishi mumkin emas: ularning hech bir soni bu foizni bermaydi.',
    'uz-Cyrl': '“{words}” {base} кишидан чиқиши мумкин эмас: уларнинг ҳеч бир сони бу фоизни бермайди.',
    ru: '«{words}» не может получиться из {base}: ни одно их число не даёт такого процента.',
    'zh-Hans': '“{words}”不可能出自{base}人：其中任何人数都得不出这个百分比。',
  },
  'number-without-figure': {
    en: '“{words}” is the number of no figure.',
    'uz-Latn': '“{words}” hech bir koʻrsatkichga toʻgʻri kelmaydi.',
    'uz-Cyrl': '“{words}” ҳеч бир кўрсаткичга тўғри келмайди.',
    ru: '«{words}» не соответствует ни одному показателю.',
    'zh-Hans': '“{words}”与任何指标都不相符。',
  },
  'number-of-figure': {
    en: '“{words}” is the number of a figure.',
    'uz-Latn': '“{words}” koʻrsatkich soniga teng.',
    'uz-Cyrl': '“{words}” кўрсаткич сонига тенг.',
    ru: '«{words}» совпадает с показателем.',
    'zh-Hans': '“{words}”与指标相符。',
  },
  'base-differs': {
    en: '“{words}” has another count or base than its figure: {count} of {of}.',
    'uz-Latn': '“{words}” da son yoki asos koʻrsatkichdan farq qiladi: {of} tadan {count} ta.',
    'uz-Cyrl': '“{words}” да сон ёки асос кўрсаткичдан фарқ қилади: {of} тадан {count} та.',
    ru: 'В «{words}» число или база не те, что у показателя: {count} из {of}.',
    'zh-Hans': '“{words}”的人数或基数与指标不同：指标为{of}中的{count}。',
  },
  'base-ambiguous': {
    en: '“{noun}” may mean the {responded} who responded or the {registered} who registered; “{words}” fits both. Please name the base.',
    'uz-Latn':
      '“{noun}” javob bergan {responded} kishini ham, roʻyxatdan oʻtgan {registered} kishini ham anglatishi mumkin; “{words}” ikkisiga ham mos. Iltimos, asosni koʻrsating.',
    'uz-Cyrl':
      '“{noun}” жавоб берган {responded} кишини ҳам, рўйхатдан ўтган {registered} кишини ҳам англатиши мумкин; “{words}” иккисига ҳам мос. Илтимос, асосни кўрсатинг.',
    ru: '«{noun}» может означать {responded} ответивших или {registered} зарегистрированных; «{words}» подходит к обоим. Пожалуйста, укажите базу.',
    'zh-Hans': '“{noun}”可能指作答的{responded}人，也可能指注册的{registered}人；“{words}”对两者都成立。请写明基数。',
  },
  'word-without-figure': {
    en: '“{words}” needs a figure, and none is named.',
    'uz-Latn': '“{words}” uchun koʻrsatkich kerak, lekin u koʻrsatilmagan.',
    'uz-Cyrl': '“{words}” учун кўрсаткич керак, лекин у кўрсатилмаган.',
    ru: 'Для «{words}» нужен показатель, а он не указан.',
    'zh-Hans': '“{words}”需要指标支持，但没有指明任何指标。',
  },
  'word-carried': {
    en: '“{words}” is carried by its figures.',
    'uz-Latn': '“{words}” koʻrsatkichlar bilan asoslangan.',
    'uz-Cyrl': '“{words}” кўрсаткичлар билан асосланган.',
    ru: '«{words}» подтверждено показателями.',
    'zh-Hans': '“{words}”有指标支持。',
  },
  'word-too-strong': {
    en: '“{words}” is too strong for {count} of {of}: the share is surely above {low}% only, and more than {above}% is needed.',
    'uz-Latn':
      '“{words}” {of} tadan {count} ta uchun kuchli ifoda: ulush ishonch bilan faqat {low}% dan yuqori, {above}% dan koʻp boʻlishi kerak.',
    'uz-Cyrl': '“{words}” {of} тадан {count} та учун кучли ифода: улуш ишонч билан фақат {low}% дан юқори, {above}% дан кўп бўлиши керак.',
    ru: '«{words}» — слишком сильно для {count} из {of}: доля надёжно выше лишь {low}%, а нужно более {above}%.',
    'zh-Hans': '“{words}”对{of}中的{count}而言过强：该比例只能确定高于{low}%，而需要高于{above}%。',
  },
  'not-all': {
    en: '“{words}” is not carried: {count} were counted, {of} registered.',
    'uz-Latn': '“{words}” asoslanmagan: {count} kishi sanalgan, {of} kishi roʻyxatdan oʻtgan.',
    'uz-Cyrl': '“{words}” асосланмаган: {count} киши саналган, {of} киши рўйхатдан ўтган.',
    ru: '«{words}» не подтверждено: учтено {count}, зарегистрировано {of}.',
    'zh-Hans': '“{words}”没有依据：统计到{count}人，注册{of}人。',
  },
  'only-registered': {
    en: '“{words}” does not follow from its figure: it counts something less, such as registrations.',
    'uz-Latn': '“{words}” koʻrsatkichdan kelib chiqmaydi: unda kamroq narsa, masalan, roʻyxatdan oʻtish sanalgan.',
    'uz-Cyrl': '“{words}” кўрсаткичдан келиб чиқмайди: унда камроқ нарса, масалан, рўйхатдан ўтиш саналган.',
    ru: '«{words}» не следует из показателя: он учитывает меньшее, например регистрацию.',
    'zh-Hans': '“{words}”不能由该指标得出：它统计的只是较低的环节，例如注册。',
  },
  'mean-above-register': {
    en: 'The mean of {mean} is above the largest value in the register, {largest} ({of}).',
    'uz-Latn': 'Oʻrtacha {mean} reyestrdagi eng katta qiymatdan ham yuqori: {largest} ({of}).',
    'uz-Cyrl': 'Ўртача {mean} реестрдаги энг катта қийматдан ҳам юқори: {largest} ({of}).',
    ru: 'Среднее {mean} выше наибольшего значения в реестре: {largest} ({of}).',
    'zh-Hans': '平均值{mean}高于登记册中的最大值{largest}（{of}）。',
  },
  'assertion-without-figure': {
    en: 'No figure carries “{words}”.',
    'uz-Latn': '“{words}” hech bir koʻrsatkich bilan asoslanmagan.',
    'uz-Cyrl': '“{words}” ҳеч бир кўрсаткич билан асосланмаган.',
    ru: '«{words}» не подтверждено ни одним показателем.',
    'zh-Hans': '“{words}”没有任何指标支持。',
  },
  'assertions-carried': {
    en: 'Each of the {assertions} parts names a figure.',
    'uz-Latn': '{assertions} ta qismning har birida koʻrsatkich bor.',
    'uz-Cyrl': '{assertions} та қисмнинг ҳар бирида кўрсаткич бор.',
    ru: 'Для каждой из частей ({assertions}) указан показатель.',
    'zh-Hans': '{assertions}个部分均指明了指标。',
  },
} as const satisfies Readonly<Record<string, FullText>>
