import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Wave } from './model.ts'

const WORDS = {
  survey: { en: 'Survey', 'uz-Latn': 'Soʻrovnoma', 'uz-Cyrl': 'Сўровнома', ru: 'Опрос', 'zh-Hans': '问卷' },
  check: {
    en: 'Check your answers',
    'uz-Latn': 'Javoblaringizni tekshiring',
    'uz-Cyrl': 'Жавобларингизни текширинг',
    ru: 'Проверьте ответы',
    'zh-Hans': '核对您的回答',
  },
  next: { en: 'Continue', 'uz-Latn': 'Davom etish', 'uz-Cyrl': 'Давом этиш', ru: 'Продолжить', 'zh-Hans': '继续' },
  send: {
    en: 'Send my answers',
    'uz-Latn': 'Javoblarimni yuborish',
    'uz-Cyrl': 'Жавобларимни юбориш',
    ru: 'Отправить ответы',
    'zh-Hans': '提交我的回答',
  },
  change: {
    en: 'Change an answer',
    'uz-Latn': 'Javobni oʻzgartirish',
    'uz-Cyrl': 'Жавобни ўзгартириш',
    ru: 'Изменить ответ',
    'zh-Hans': '修改回答',
  },
  unanswered: { en: 'not answered', 'uz-Latn': 'javob berilmagan', 'uz-Cyrl': 'жавоб берилмаган', ru: 'нет ответа', 'zh-Hans': '未回答' },
  understood: {
    en: 'read as {value}',
    'uz-Latn': '{value} deb oʻqildi',
    'uz-Cyrl': '{value} деб ўқилди',
    ru: 'прочитано как {value}',
    'zh-Hans': '读作 {value}',
  },
  thanks: { en: 'Thank you', 'uz-Latn': 'Rahmat', 'uz-Cyrl': 'Раҳмат', ru: 'Спасибо', 'zh-Hans': '谢谢' },
  kept: {
    en: 'Your answers are kept. They count from now on.',
    'uz-Latn': 'Javoblaringiz saqlandi va hozirdan hisobga olinadi.',
    'uz-Cyrl': 'Жавобларингиз сақланди ва ҳозирдан ҳисобга олинади.',
    ru: 'Ваши ответы сохранены и уже учитываются.',
    'zh-Hans': '您的回答已保存，即刻计入统计。',
  },
  until: {
    en: 'Until the survey closes you can change your answers by this page’s link. Keep it: whoever has it can read and change them.',
    'uz-Latn':
      'Soʻrovnoma yopilguncha javoblaringizni shu sahifa havolasi orqali oʻzgartira olasiz. Uni saqlang: havola kimda boʻlsa, oʻsha javoblarni oʻqiy va oʻzgartira oladi.',
    'uz-Cyrl':
      'Сўровнома ёпилгунча жавобларингизни шу саҳифа ҳаволаси орқали ўзгартира оласиз. Уни сақланг: ҳавола кимда бўлса, ўша жавобларни ўқий ва ўзгартира олади.',
    ru: 'Пока опрос открыт, ответы можно изменить по ссылке этой страницы. Сохраните её: у кого она есть, тот может их прочитать и изменить.',
    'zh-Hans': '在问卷关闭之前，您可以通过本页链接修改回答。请保存此链接：持有链接者可以查看并修改回答。',
  },
  changeYours: {
    en: 'Change your answers',
    'uz-Latn': 'Javoblaringizni oʻzgartirish',
    'uz-Cyrl': 'Жавобларингизни ўзгартириш',
    ru: 'Изменить ответы',
    'zh-Hans': '修改您的回答',
  },
  results: {
    en: 'See what all answered',
    'uz-Latn': 'Hamma nima deb javob berganini koʻrish',
    'uz-Cyrl': 'Ҳамма нима деб жавоб берганини кўриш',
    ru: 'Посмотреть, что ответили все',
    'zh-Hans': '查看全部回答的统计',
  },
  whoSees: {
    en: 'Who sees your answers: the programme’s evaluators. Others see only counts, never for fewer than five people. No name is asked.',
    'uz-Latn':
      'Javoblaringizni kim koʻradi: dasturni baholovchilar. Boshqalar faqat sonlarni koʻradi, besh kishidan kam boʻlsa hech qachon. Ism soʻralmaydi.',
    'uz-Cyrl':
      'Жавобларингизни ким кўради: дастурни баҳоловчилар. Бошқалар фақат сонларни кўради, беш кишидан кам бўлса ҳеч қачон. Исм сўралмайди.',
    ru: 'Кто видит ответы: оценщики программы. Остальные видят только числа, и никогда меньше чем по пяти людям. Имя не спрашивается.',
    'zh-Hans': '谁能看到您的回答：项目评估人员。其他人只能看到统计数，且人数不足五人时不显示。不询问姓名。',
  },
  whoSeesNamed: {
    en: 'Who sees your answers: the programme’s evaluators, who can tell from your personal link that they are yours. Others see only counts, never for fewer than five people.',
    'uz-Latn':
      'Javoblaringizni kim koʻradi: dasturni baholovchilar; shaxsiy havolangizdan ular sizniki ekani koʻrinadi. Boshqalar faqat sonlarni koʻradi, besh kishidan kam boʻlsa hech qachon.',
    'uz-Cyrl':
      'Жавобларингизни ким кўради: дастурни баҳоловчилар; шахсий ҳаволангиздан улар сизники экани кўринади. Бошқалар фақат сонларни кўради, беш кишидан кам бўлса ҳеч қачон.',
    ru: 'Кто видит ответы: оценщики программы; по личной ссылке им видно, что ответы ваши. Остальные видят только числа, и никогда меньше чем по пяти людям.',
    'zh-Hans': '谁能看到您的回答：项目评估人员，他们可由您的个人链接得知答卷属于您。其他人只能看到统计数，且人数不足五人时不显示。',
  },
  whoSeesAnonymous: {
    en: 'Your answers are anonymous: of your personal link it is kept that it was used, and never with which answers. The programme’s evaluators see the answers; others see only counts, never for fewer than five people.',
    'uz-Latn':
      'Javoblaringiz anonim: shaxsiy havolangizdan foydalanilgani saqlanadi, qaysi javoblar bilan ekani esa hech qachon. Javoblarni dasturni baholovchilar koʻradi; boshqalar faqat sonlarni koʻradi, besh kishidan kam boʻlsa hech qachon.',
    'uz-Cyrl':
      'Жавобларингиз аноним: шахсий ҳаволангиздан фойдаланилгани сақланади, қайси жавоблар билан экани эса ҳеч қачон. Жавобларни дастурни баҳоловчилар кўради; бошқалар фақат сонларни кўради, беш кишидан кам бўлса ҳеч қачон.',
    ru: 'Ответы анонимны: хранится, что личная ссылка использована, но никогда — с какими ответами. Ответы видят оценщики программы; остальные видят только числа, и никогда меньше чем по пяти людям.',
    'zh-Hans':
      '您的回答是匿名的：系统只记录您的个人链接已被使用，绝不记录对应哪份答卷。项目评估人员可以看到答卷；其他人只能看到统计数，且人数不足五人时不显示。',
  },
  untilByLink: {
    en: 'Until the survey closes you can change your answers by your personal link. Whoever has it can read and change them.',
    'uz-Latn':
      'Soʻrovnoma yopilguncha javoblaringizni shaxsiy havolangiz orqali oʻzgartira olasiz. Havola kimda boʻlsa, oʻsha javoblarni oʻqiy va oʻzgartira oladi.',
    'uz-Cyrl':
      'Сўровнома ёпилгунча жавобларингизни шахсий ҳаволангиз орқали ўзгартира оласиз. Ҳавола кимда бўлса, ўша жавобларни ўқий ва ўзгартира олади.',
    ru: 'Пока опрос открыт, ответы можно изменить по вашей личной ссылке. У кого она есть, тот может их прочитать и изменить.',
    'zh-Hans': '在问卷关闭之前，您可以通过个人链接修改回答。持有链接者可以查看并修改回答。',
  },
  another: {
    en: 'Another person answers',
    'uz-Latn': 'Boshqa kishi javob beradi',
    'uz-Cyrl': 'Бошқа киши жавоб беради',
    ru: 'Отвечает другой человек',
    'zh-Hans': '由另一人作答',
  },
  manage: { en: 'Survey wave', 'uz-Latn': 'Soʻrov bosqichi', 'uz-Cyrl': 'Сўров босқичи', ru: 'Волна опроса', 'zh-Hans': '调查轮次' },
  responses: { en: 'responses', 'uz-Latn': 'javob', 'uz-Cyrl': 'жавоб', ru: 'ответов', 'zh-Hans': '份答卷' },
  registered: {
    en: 'registered',
    'uz-Latn': 'roʻyxatdan oʻtgan',
    'uz-Cyrl': 'рўйхатдан ўтган',
    ru: 'зарегистрировано',
    'zh-Hans': '已登记',
  },
  rate: {
    en: 'response rate',
    'uz-Latn': 'javob berish ulushi',
    'uz-Cyrl': 'жавоб бериш улуши',
    ru: 'доля ответивших',
    'zh-Hans': '回收率',
  },
  linted: {
    en: 'The questionnaire, checked',
    'uz-Latn': 'Soʻrovnoma tekshiruvi',
    'uz-Cyrl': 'Сўровнома текшируви',
    ru: 'Проверка анкеты',
    'zh-Hans': '问卷检查',
  },
  nothingLinted: {
    en: 'The check finds nothing to mend.',
    'uz-Latn': 'Tekshiruv tuzatiladigan narsa topmadi.',
    'uz-Cyrl': 'Текширув тузатиладиган нарса топмади.',
    ru: 'Проверка не нашла, что исправить.',
    'zh-Hans': '检查未发现需要修改之处。',
  },
  forNextEdition: {
    en: 'For the next edition: an edition that somebody has answered never changes.',
    'uz-Latn': 'Keyingi nashr uchun: javob berilgan nashr oʻzgarmaydi.',
    'uz-Cyrl': 'Кейинги нашр учун: жавоб берилган нашр ўзгармайди.',
    ru: 'Для следующего издания: издание, на которое уже ответили, не меняется.',
    'zh-Hans': '供下一版参考：已有人作答的版本不可更改。',
  },
  byLanguage: { en: 'By language', 'uz-Latn': 'Tillar boʻyicha', 'uz-Cyrl': 'Тиллар бўйича', ru: 'По языкам', 'zh-Hans': '按语言' },
  instrument: { en: 'Questionnaire', 'uz-Latn': 'Soʻrov varaqasi', 'uz-Cyrl': 'Сўров варақаси', ru: 'Анкета', 'zh-Hans': '问卷版本' },
  opens: { en: 'Opens', 'uz-Latn': 'Ochiladi', 'uz-Cyrl': 'Очилади', ru: 'Открывается', 'zh-Hans': '开放' },
  closes: { en: 'Closes', 'uz-Latn': 'Yopiladi', 'uz-Cyrl': 'Ёпилади', ru: 'Закрывается', 'zh-Hans': '关闭' },
  untilClosed: {
    en: 'when somebody closes it',
    'uz-Latn': 'kimdir yopganda',
    'uz-Cyrl': 'кимдир ёпганда',
    ru: 'когда её закроют',
    'zh-Hans': '由工作人员关闭',
  },
  close: {
    en: 'Close the survey',
    'uz-Latn': 'Soʻrovnomani yopish',
    'uz-Cyrl': 'Сўровномани ёпиш',
    ru: 'Закрыть опрос',
    'zh-Hans': '关闭问卷',
  },
  reopen: {
    en: 'Open it again',
    'uz-Latn': 'Qayta ochish',
    'uz-Cyrl': 'Қайта очиш',
    ru: 'Открыть снова',
    'zh-Hans': '重新开放',
  },
  isOpen: { en: 'open', 'uz-Latn': 'ochiq', 'uz-Cyrl': 'очиқ', ru: 'открыт', 'zh-Hans': '开放中' },
  isClosed: { en: 'closed', 'uz-Latn': 'yopiq', 'uz-Cyrl': 'ёпиқ', ru: 'закрыт', 'zh-Hans': '已关闭' },
  answer: {
    en: 'Answer the survey',
    'uz-Latn': 'Soʻrovnomaga javob berish',
    'uz-Cyrl': 'Сўровномага жавоб бериш',
    ru: 'Ответить на опрос',
    'zh-Hans': '填写问卷',
  },
  place: { en: 'place', 'uz-Latn': 'oʻrin', 'uz-Cyrl': 'ўрин', ru: 'место', 'zh-Hans': '名次' },
  whichOther: { en: 'Which?', 'uz-Latn': 'Qaysi?', 'uz-Cyrl': 'Қайси?', ru: 'Что именно?', 'zh-Hans': '请说明' },
  consentYes: {
    en: 'Yes, I agree',
    'uz-Latn': 'Ha, roziman',
    'uz-Cyrl': 'Ҳа, розиман',
    ru: 'Да, согласен (согласна)',
    'zh-Hans': '是的，我同意',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

/** Who sees the answers of this wave, as respondents are told. */
export function whoSees({ personal }: Pick<Wave, 'personal'>, language: Language): string {
  const t = words(language)
  if (personal === undefined) return t.whoSees
  return personal === 'named' ? t.whoSeesNamed : t.whoSeesAnonymous
}
