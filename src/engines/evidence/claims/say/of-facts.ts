import type { FullText } from '../../../../kernel/language.ts'

/** What is said of a claim that was held against facts. `{words}` are the claim's own. */
export const OF_FACTS = {
  'length-fits': {
    en: '“{words}” is the length of the period, {days} days.',
    'uz-Latn': '“{words}” davr uzunligiga mos: {days} kun.',
    'uz-Cyrl': '“{words}” давр узунлигига мос: {days} кун.',
    ru: '«{words}» совпадает с длительностью: {days} дн.',
    'zh-Hans': '“{words}”与期限{days}天相符。',
  },
  'length-differs': {
    en: '“{words}” is not the length of the period: {from} to {to} are {days} days.',
    'uz-Latn': '“{words}” davr uzunligiga mos emas: {from} dan {to} gacha {days} kun.',
    'uz-Cyrl': '“{words}” давр узунлигига мос эмас: {from} дан {to} гача {days} кун.',
    ru: '«{words}» не совпадает с длительностью: с {from} по {to} — {days} дн.',
    'zh-Hans': '“{words}”与期限不符：{from}至{to}共{days}天。',
  },
  'name-differs': {
    en: '“{words}” is called “{name}” elsewhere.',
    'uz-Latn': '“{words}” boshqa joyda “{name}” deb atalgan.',
    'uz-Cyrl': '“{words}” бошқа жойда “{name}” деб аталган.',
    ru: '«{words}» в других местах называется «{name}».',
    'zh-Hans': '“{words}”在其他地方称为“{name}”。',
  },
  'list-incomplete': {
    en: 'The list leaves out: {missing}.',
    'uz-Latn': 'Roʻyxatda yetishmaydi: {missing}.',
    'uz-Cyrl': 'Рўйхатда етишмайди: {missing}.',
    ru: 'В перечне нет: {missing}.',
    'zh-Hans': '列举中缺少：{missing}。',
  },
  'list-complete': {
    en: 'The list is complete.',
    'uz-Latn': 'Roʻyxat toʻliq.',
    'uz-Cyrl': 'Рўйхат тўлиқ.',
    ru: 'Перечень полон.',
    'zh-Hans': '列举完整。',
  },
  'amount-too-large': {
    en: '“{words}” is more than {what} ({most}).',
    'uz-Latn': '“{words}” quyidagidan koʻp: {what} ({most}).',
    'uz-Cyrl': '“{words}” қуйидагидан кўп: {what} ({most}).',
    ru: '«{words}» больше, чем {what} ({most}).',
    'zh-Hans': '“{words}”超过{what}（{most}）。',
  },
  'place-of-another-country': {
    en: '“{words}”: {place} is not there. Please compare with what was said.',
    'uz-Latn': '“{words}”: {place} u yerda emas. Iltimos, aytilgani bilan solishtiring.',
    'uz-Cyrl': '“{words}”: {place} у ерда эмас. Илтимос, айтилгани билан солиштиринг.',
    ru: '«{words}»: {place} находится не там. Пожалуйста, сверьте с тем, что было сказано.',
    'zh-Hans': '“{words}”：{place}不在那里。请与原话核对。',
  },
  'promise-without-owner': {
    en: '“{words}” cannot be followed: it needs an entry with an owner, a day and an indicator.',
    'uz-Latn': '“{words}” kuzatib boʻlmaydi: masʼul, sana va koʻrsatkichli yozuv kerak.',
    'uz-Cyrl': '“{words}” кузатиб бўлмайди: масъул, сана ва кўрсаткичли ёзув керак.',
    ru: '«{words}» нельзя проследить: нужна запись с ответственным, сроком и показателем.',
    'zh-Hans': '“{words}”无法跟踪：需要登记负责人、日期和指标。',
  },
  'promise-tracked': {
    en: '“{words}” has an owner, a day and an indicator.',
    'uz-Latn': '“{words}” uchun masʼul, sana va koʻrsatkich bor.',
    'uz-Cyrl': '“{words}” учун масъул, сана ва кўрсаткич бор.',
    ru: 'Для «{words}» есть ответственный, срок и показатель.',
    'zh-Hans': '“{words}”已有负责人、日期和指标。',
  },
  'chart-without-numbers': {
    en: 'The chart shows no numbers.',
    'uz-Latn': 'Diagrammada raqamlar yoʻq.',
    'uz-Cyrl': 'Диаграммада рақамлар йўқ.',
    ru: 'На диаграмме нет чисел.',
    'zh-Hans': '图表没有数字。',
  },
  'false-precision': {
    en: '{decimals} decimals are more than {base} answers carry.',
    'uz-Latn': '{base} ta javob uchun {decimals} ta oʻnlik xona ortiqcha.',
    'uz-Cyrl': '{base} та жавоб учун {decimals} та ўнлик хона ортиқча.',
    ru: '{decimals} знака после запятой — больше, чем позволяют {base} ответов.',
    'zh-Hans': '{base}份答卷不足以支持{decimals}位小数。',
  },
  'picture-of-another-tool': {
    en: 'A picture of what another tool drew: what made it, and from what, cannot be checked.',
    'uz-Latn': 'Boshqa dastur chizgan rasm: nima bilan va nimadan chizilganini tekshirib boʻlmaydi.',
    'uz-Cyrl': 'Бошқа дастур чизган расм: нима билан ва нимадан чизилганини текшириб бўлмайди.',
    ru: 'Изображение из другой программы: чем и по каким данным оно сделано, проверить нельзя.',
    'zh-Hans': '另一工具生成的图片：由何工具、据何数据生成，无法核实。',
  },
} as const satisfies Readonly<Record<string, FullText>>
