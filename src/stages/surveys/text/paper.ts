import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

/** What is printed on a questionnaire beside its own words. */
const WORDS = {
  how: {
    en: 'Please write clearly with a dark pen. Put a cross in the circle or box of your answer. The small numbers beside the answers are for those who enter them.',
    'uz-Latn':
      'Iltimos, toʻq rangli ruchka bilan aniq yozing. Javobingiz yonidagi doira yoki katakka × belgisini qoʻying. Javoblar yonidagi kichik raqamlar maʼlumot kirituvchilar uchun.',
    'uz-Cyrl':
      'Илтимос, тўқ рангли ручка билан аниқ ёзинг. Жавобингиз ёнидаги доира ёки катакка × белгисини қўйинг. Жавоблар ёнидаги кичик рақамлар маълумот киритувчилар учун.',
    ru: 'Пишите, пожалуйста, разборчиво, тёмной ручкой. Поставьте крестик в кружке или квадрате своего ответа. Мелкие цифры рядом с ответами нужны тем, кто вводит данные.',
    'zh-Hans': '请用深色笔清楚填写，在所选答案的圆圈或方框内打叉。答案旁的小号数字供录入人员使用。',
  },
  sheet: { en: 'Sheet no.', 'uz-Latn': 'Varaq raqami', 'uz-Cyrl': 'Варақ рақами', ru: 'Номер листа', 'zh-Hans': '答卷编号' },
  staff: {
    en: 'filled in by staff',
    'uz-Latn': 'xodimlar toʻldiradi',
    'uz-Cyrl': 'ходимлар тўлдиради',
    ru: 'заполняют сотрудники',
    'zh-Hans': '由工作人员填写',
  },
  page: {
    en: 'Page {n} of {all}',
    'uz-Latn': '{n}-bet, jami {all}',
    'uz-Cyrl': '{n}-бет, жами {all}',
    ru: 'Стр. {n} из {all}',
    'zh-Hans': '第 {n} 页，共 {all} 页',
  },
  returnTo: {
    en: 'Please return the sheet to',
    'uz-Latn': 'Varaqni qaytarish manzili',
    'uz-Cyrl': 'Варақни қайтариш манзили',
    ru: 'Верните лист по адресу',
    'zh-Hans': '请将答卷交至',
  },
  until: { en: 'by {day}', 'uz-Latn': 'muddati: {day}', 'uz-Cyrl': 'муддати: {day}', ru: 'срок: {day}', 'zh-Hans': '截止日期：{day}' },
  whoSees: {
    en: 'Who sees your answers: those who enter them and the programme’s evaluators. Others see only counts, never for fewer than five people.',
    'uz-Latn':
      'Javoblaringizni kim koʻradi: ularni kirituvchilar va dasturni baholovchilar. Boshqalar faqat sonlarni koʻradi, besh kishidan kam boʻlsa hech qachon.',
    'uz-Cyrl':
      'Жавобларингизни ким кўради: уларни киритувчилар ва дастурни баҳоловчилар. Бошқалар фақат сонларни кўради, беш кишидан кам бўлса ҳеч қачон.',
    ru: 'Кто видит ответы: те, кто их вводит, и оценщики программы. Остальные видят только числа, и никогда меньше чем по пяти людям.',
    'zh-Hans': '谁能看到您的回答：录入人员和项目评估人员。其他人只能看到统计数，且人数不足五人时不显示。',
  },
  one: { en: 'One answer.', 'uz-Latn': 'Bitta javob.', 'uz-Cyrl': 'Битта жавоб.', ru: 'Один ответ.', 'zh-Hans': '单选。' },
  many: {
    en: 'All that apply.',
    'uz-Latn': 'Mos keladigan hamma javoblar.',
    'uz-Cyrl': 'Мос келадиган ҳамма жавоблар.',
    ru: 'Все подходящие ответы.',
    'zh-Hans': '可多选。',
  },
  most: {
    en: 'At most {most}.',
    'uz-Latn': 'Koʻpi bilan {most} ta.',
    'uz-Cyrl': 'Кўпи билан {most} та.',
    ru: 'Не более {most}.',
    'zh-Hans': '最多 {most} 项。',
  },
  least: {
    en: 'At least {least}.',
    'uz-Latn': 'Kamida {least} ta.',
    'uz-Cyrl': 'Камида {least} та.',
    ru: 'Не менее {least}.',
    'zh-Hans': '至少 {least} 项。',
  },
  rows: {
    en: 'One answer in each line.',
    'uz-Latn': 'Har bir qatorda bitta javob.',
    'uz-Cyrl': 'Ҳар бир қаторда битта жавоб.',
    ru: 'Один ответ в каждой строке.',
    'zh-Hans': '每行选一项。',
  },
  rank: {
    en: 'Write the place of each in its box: 1 for the most important.',
    'uz-Latn': 'Har birining oʻrnini katakka yozing: eng muhimi uchun 1.',
    'uz-Cyrl': 'Ҳар бирининг ўрнини катакка ёзинг: энг муҳими учун 1.',
    ru: 'Впишите в квадраты места: 1 — самое важное.',
    'zh-Hans': '请在方框内填写名次：1 为最重要。',
  },
  day: {
    en: 'Day, month, year.',
    'uz-Latn': 'Kun, oy, yil.',
    'uz-Cyrl': 'Кун, ой, йил.',
    ru: 'День, месяц, год.',
    'zh-Hans': '日、月、年。',
  },
  otherCity: { en: 'Another city:', 'uz-Latn': 'Boshqa shahar:', 'uz-Cyrl': 'Бошқа шаҳар:', ru: 'Другой город:', 'zh-Hans': '其他城市：' },
  required: { en: 'needed', 'uz-Latn': 'zarur', 'uz-Cyrl': 'зарур', ru: 'обязательно', 'zh-Hans': '必填' },
  agreed: {
    en: 'Yes, I agree',
    'uz-Latn': 'Ha, roziman',
    'uz-Cyrl': 'Ҳа, розиман',
    ru: 'Да, согласен (согласна)',
    'zh-Hans': '是的，我同意',
  },
  statement: { en: 'Statement', 'uz-Latn': 'Fikr', 'uz-Cyrl': 'Фикр', ru: 'Утверждение', 'zh-Hans': '陈述' },
  onlyIf: {
    en: 'Answer only if {when}.',
    'uz-Latn': 'Faqat quyidagi holda javob bering: {when}.',
    'uz-Cyrl': 'Фақат қуйидаги ҳолда жавоб беринг: {when}.',
    ru: 'Отвечайте, только если {when}.',
    'zh-Hans': '仅在以下情况作答：{when}。',
  },
  isChoice: {
    en: 'question {number} is “{choice}”',
    'uz-Latn': '{number}-savolga “{choice}” deb javob berilgan',
    'uz-Cyrl': '{number}-саволга “{choice}” деб жавоб берилган',
    ru: 'в вопросе {number} отмечено «{choice}»',
    'zh-Hans': '第 {number} 题选“{choice}”',
  },
  isNotChoice: {
    en: 'question {number} is not “{choice}”',
    'uz-Latn': '{number}-savolga “{choice}” deb javob berilmagan',
    'uz-Cyrl': '{number}-саволга “{choice}” деб жавоб берилмаган',
    ru: 'в вопросе {number} не отмечено «{choice}»',
    'zh-Hans': '第 {number} 题未选“{choice}”',
  },
  isAnswered: {
    en: 'you answered question {number}',
    'uz-Latn': '{number}-savolga javob berilgan',
    'uz-Cyrl': '{number}-саволга жавоб берилган',
    ru: 'вы ответили на вопрос {number}',
    'zh-Hans': '已回答第 {number} 题',
  },
  isNotAnswered: {
    en: 'you did not answer question {number}',
    'uz-Latn': '{number}-savolga javob berilmagan',
    'uz-Cyrl': '{number}-саволга жавоб берилмаган',
    ru: 'вы не ответили на вопрос {number}',
    'zh-Hans': '未回答第 {number} 题',
  },
  isAbove: {
    en: 'the answer to question {number} is more than {value}',
    'uz-Latn': '{number}-savolning javobi {value} dan katta',
    'uz-Cyrl': '{number}-саволнинг жавоби {value} дан катта',
    ru: 'ответ на вопрос {number} больше {value}',
    'zh-Hans': '第 {number} 题的答案大于 {value}',
  },
  isBelow: {
    en: 'the answer to question {number} is less than {value}',
    'uz-Latn': '{number}-savolning javobi {value} dan kichik',
    'uz-Cyrl': '{number}-саволнинг жавоби {value} дан кичик',
    ru: 'ответ на вопрос {number} меньше {value}',
    'zh-Hans': '第 {number} 题的答案小于 {value}',
  },
  goTo: {
    en: 'If “{choice}”, go to {number}.',
    'uz-Latn': '“{choice}” boʻlsa, {number}-savolga oʻting.',
    'uz-Cyrl': '“{choice}” бўлса, {number}-саволга ўтинг.',
    ru: 'Если «{choice}», переходите к вопросу {number}.',
    'zh-Hans': '如选“{choice}”，请跳至第 {number} 题。',
  },
  goToEnd: {
    en: 'If “{choice}”, go to the end.',
    'uz-Latn': '“{choice}” boʻlsa, oxiriga oʻting.',
    'uz-Cyrl': '“{choice}” бўлса, охирига ўтинг.',
    ru: 'Если «{choice}», переходите к концу.',
    'zh-Hans': '如选“{choice}”，请跳至末尾。',
  },
  thanks: { en: 'Thank you.', 'uz-Latn': 'Rahmat.', 'uz-Cyrl': 'Раҳмат.', ru: 'Спасибо.', 'zh-Hans': '谢谢。' },
} as const satisfies Record<string, FullText>

export const paperWords = (language: Language) => wordsIn(WORDS, language)
