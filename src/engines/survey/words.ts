import { fill, say, type FullText, type Language, type Text } from '../../kernel/language.ts'
import type { Choice, Fault, FaultCode, Item, NoteItem } from './instrument.ts'

/** What is wrong with one answer and what to do, in the reader's language: the item's own words where it has them. */
export function sayFault(fault: Fault, language: Language, item?: Item): string {
  const own = item && item.kind !== 'note' ? ownWords(item, fault) : undefined
  if (own) return say(own, language)
  const choices: readonly Choice[] = item && 'choices' in item ? item.choices : []
  const named = Object.entries(fault.values ?? {}).map(([name, value]) => {
    const choice = name === 'choice' ? choices.find((each) => each.code === value) : undefined
    return [name, choice ? say(choice.label, language) : value] as const
  })
  return fill(FAULT_WORDS[fault.code][language], Object.fromEntries(named))
}

function ownWords(item: Exclude<Item, NoteItem>, fault: Fault): Text | undefined {
  if (fault.code === 'bad-characters' || fault.code === 'other-missing') return undefined
  return fault.code === 'missing' || fault.code === 'consent-missing' ? item.missingWords : item.wrongWords
}

export const FAULT_WORDS: Readonly<Record<FaultCode, FullText>> = {
  missing: {
    en: 'Please answer this question.',
    'uz-Latn': 'Iltimos, bu savolga javob bering.',
    'uz-Cyrl': 'Илтимос, бу саволга жавоб беринг.',
    ru: 'Пожалуйста, ответьте на этот вопрос.',
    'zh-Hans': '请回答此问题。',
  },
  'not-a-choice': {
    en: '“{value}” is not one of the answers. Please choose one from the list.',
    'uz-Latn': '“{value}” javoblar orasida yoʻq. Iltimos, roʻyxatdan tanlang.',
    'uz-Cyrl': '“{value}” жавоблар орасида йўқ. Илтимос, рўйхатдан танланг.',
    ru: '«{value}» нет среди ответов. Пожалуйста, выберите ответ из списка.',
    'zh-Hans': '“{value}”不在选项之中。请从列表中选择。',
  },
  'only-one': {
    en: 'Please give only one answer here.',
    'uz-Latn': 'Iltimos, bu yerda faqat bitta javob bering.',
    'uz-Cyrl': 'Илтимос, бу ерда фақат битта жавоб беринг.',
    ru: 'Пожалуйста, дайте здесь только один ответ.',
    'zh-Hans': '此处请只填写一个答案。',
  },
  'too-few': {
    en: 'Please choose at least {least}.',
    'uz-Latn': 'Iltimos, kamida {least} tasini tanlang.',
    'uz-Cyrl': 'Илтимос, камида {least} тасини танланг.',
    ru: 'Пожалуйста, выберите не меньше: {least}.',
    'zh-Hans': '请至少选择{least}项。',
  },
  'too-many': {
    en: 'Please choose no more than {most}. You chose {ticked}.',
    'uz-Latn': 'Iltimos, koʻpi bilan {most} tasini tanlang. Siz {ticked} tasini tanladingiz.',
    'uz-Cyrl': 'Илтимос, кўпи билан {most} тасини танланг. Сиз {ticked} тасини танладингиз.',
    ru: 'Пожалуйста, выберите не больше: {most}. Вы выбрали: {ticked}.',
    'zh-Hans': '请最多选择{most}项。您选择了{ticked}项。',
  },
  exclusive: {
    en: '“{choice}” cannot be chosen together with other answers. Please keep it alone, or take it away.',
    'uz-Latn': '“{choice}” boshqa javoblar bilan birga tanlanmaydi. Iltimos, faqat uni qoldiring yoki uni olib tashlang.',
    'uz-Cyrl': '“{choice}” бошқа жавоблар билан бирга танланмайди. Илтимос, фақат уни қолдиринг ёки уни олиб ташланг.',
    ru: '«{choice}» нельзя выбрать вместе с другими ответами. Пожалуйста, оставьте только его или снимите его.',
    'zh-Hans': '“{choice}”不能与其他选项同时选择。请只保留它，或取消选择它。',
  },
  'other-missing': {
    en: 'Please write in the box what you mean by “other”.',
    'uz-Latn': 'Iltimos, “boshqa” deganda nimani nazarda tutganingizni maydonga yozing.',
    'uz-Cyrl': 'Илтимос, “бошқа” деганда нимани назарда тутганингизни майдонга ёзинг.',
    ru: 'Пожалуйста, напишите в поле, что вы имеете в виду под «другое».',
    'zh-Hans': '请在框中写明“其他”指什么。',
  },
  'not-a-number': {
    en: 'Please write a number, such as 790 000 or 2.6 mln.',
    'uz-Latn': 'Iltimos, son yozing, masalan 790 000 yoki 2,6 mln.',
    'uz-Cyrl': 'Илтимос, сон ёзинг, масалан 790 000 ёки 2,6 млн.',
    ru: 'Пожалуйста, напишите число, например 790 000 или 2,6 млн.',
    'zh-Hans': '请填写数字，例如 790 000 或 79万。',
  },
  'not-whole': {
    en: 'Please write a whole number, without decimals.',
    'uz-Latn': 'Iltimos, butun son yozing (kasrsiz).',
    'uz-Cyrl': 'Илтимос, бутун сон ёзинг (касрсиз).',
    ru: 'Пожалуйста, напишите целое число, без дробной части.',
    'zh-Hans': '请填写整数，不带小数。',
  },
  'too-small': {
    en: 'Please write a number that is {from} or more.',
    'uz-Latn': 'Iltimos, {from} yoki undan katta son yozing.',
    'uz-Cyrl': 'Илтимос, {from} ёки ундан катта сон ёзинг.',
    ru: 'Пожалуйста, напишите число не меньше {from}.',
    'zh-Hans': '请填写不小于{from}的数字。',
  },
  'too-large': {
    en: 'Please write a number that is {to} or less.',
    'uz-Latn': 'Iltimos, {to} yoki undan kichik son yozing.',
    'uz-Cyrl': 'Илтимос, {to} ёки ундан кичик сон ёзинг.',
    ru: 'Пожалуйста, напишите число не больше {to}.',
    'zh-Hans': '请填写不大于{to}的数字。',
  },
  'not-a-date': {
    en: 'Please write a day that exists, as 2020-12-31 or 31.12.2020.',
    'uz-Latn': 'Iltimos, mavjud sanani yozing, masalan 2020-12-31 yoki 31.12.2020.',
    'uz-Cyrl': 'Илтимос, мавжуд санани ёзинг, масалан 2020-12-31 ёки 31.12.2020.',
    ru: 'Пожалуйста, напишите существующую дату, например 2020-12-31 или 31.12.2020.',
    'zh-Hans': '请填写有效的日期，例如 2020-12-31 或 2020年12月31日。',
  },
  'too-early': {
    en: 'Please write a day that is not before {from}.',
    'uz-Latn': 'Iltimos, {from} dan oldin boʻlmagan sanani yozing.',
    'uz-Cyrl': 'Илтимос, {from} дан олдин бўлмаган санани ёзинг.',
    ru: 'Пожалуйста, напишите дату не раньше {from}.',
    'zh-Hans': '请填写不早于{from}的日期。',
  },
  'too-late': {
    en: 'Please write a day that is not after {to}.',
    'uz-Latn': 'Iltimos, {to} dan keyin boʻlmagan sanani yozing.',
    'uz-Cyrl': 'Илтимос, {to} дан кейин бўлмаган санани ёзинг.',
    ru: 'Пожалуйста, напишите дату не позже {to}.',
    'zh-Hans': '请填写不晚于{to}的日期。',
  },
  'too-long': {
    en: 'Please use {most} characters or fewer. You have used {length}.',
    'uz-Latn': 'Iltimos, koʻpi bilan {most} ta belgi yozing. Hozir {length} ta.',
    'uz-Cyrl': 'Илтимос, кўпи билан {most} та белги ёзинг. Ҳозир {length} та.',
    ru: 'Пожалуйста, сократите до {most} знаков. Сейчас их {length}.',
    'zh-Hans': '请不要超过{most}个字符。目前为{length}个。',
  },
  'bad-characters': {
    en: 'This answer holds signs that cannot be kept. Please type it again instead of pasting it.',
    'uz-Latn': 'Bu javobda saqlab boʻlmaydigan belgilar bor. Iltimos, nusxa olmasdan qaytadan yozing.',
    'uz-Cyrl': 'Бу жавобда сақлаб бўлмайдиган белгилар бор. Илтимос, нусха олмасдан қайтадан ёзинг.',
    ru: 'В ответе есть знаки, которые нельзя сохранить. Пожалуйста, наберите его заново, не вставляя.',
    'zh-Hans': '此答案含有无法保存的字符。请重新输入，不要粘贴。',
  },
  'rank-twice': {
    en: 'The place {place} is given twice. Please give each place only once.',
    'uz-Latn': '{place}-oʻrin ikki marta berilgan. Iltimos, har bir oʻrinni bir marta bering.',
    'uz-Cyrl': '{place}-ўрин икки марта берилган. Илтимос, ҳар бир ўринни бир марта беринг.',
    ru: 'Место {place} указано дважды. Пожалуйста, укажите каждое место один раз.',
    'zh-Hans': '第{place}位被填写了两次。每个名次请只用一次。',
  },
  'consent-missing': {
    en: 'Please tick the box if you agree. Without it we may not keep your answers.',
    'uz-Latn': 'Rozi boʻlsangiz, iltimos, katakchani belgilang. Busiz javoblaringizni saqlay olmaymiz.',
    'uz-Cyrl': 'Рози бўлсангиз, илтимос, катакчани белгиланг. Бусиз жавобларингизни сақлай олмаймиз.',
    ru: 'Если вы согласны, пожалуйста, поставьте отметку. Без неё мы не можем сохранить ваши ответы.',
    'zh-Hans': '如果您同意，请勾选此框。否则我们不能保存您的答案。',
  },
}
