import { fill, type FullText, LANGUAGE_NAMES, type Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import type { Office } from '../../model/profiles.ts'

/** Asks, reminds, brings together, or says that it did not come to be, or that the round was withdrawn. */
export type MailKind = 'ask' | 'remind' | 'agreed' | 'over' | 'withdrawn'

export interface MailValues {
  readonly name: string
  readonly city: string
  readonly other: string
  readonly programme: string
  readonly day: string
  readonly secret: string
  /** Who answers for the other city; only once both said yes. */
  readonly contact?: Office
}

const WORDS = {
  askSubject: {
    en: '{city}: would you like to meet {other}?',
    'uz-Latn': '{city}: {other} bilan tanishishni istaysizmi?',
    'uz-Cyrl': '{city}: {other} билан танишишни истайсизми?',
    ru: '{city}: хотели бы вы познакомиться с городом {other}?',
    'zh-Hans': '{city}：是否愿意结识{other}？',
  },
  askText: {
    en: 'Dear {name}, in the programme “{programme}” the city of {other} may fit {city}. Both offices are asked. Please see why and answer by {day}; contacts are shown only after both have said yes:',
    'uz-Latn':
      'Hurmatli {name}, “{programme}” dasturida {other} shahri {city} uchun mos boʻlishi mumkin. Ikkala idoradan soʻralmoqda. Sababini koʻrib, {day} gacha javob bering; aloqa maʼlumoti faqat ikkala tomon rozi boʻlgach koʻrsatiladi:',
    'uz-Cyrl':
      'Ҳурматли {name}, “{programme}” дастурида {other} шаҳри {city} учун мос бўлиши мумкин. Иккала идорадан сўралмоқда. Сабабини кўриб, {day} гача жавоб беринг; алоқа маълумоти фақат иккала томон рози бўлгач кўрсатилади:',
    ru: 'Здравствуйте, {name}! В программе «{programme}» город {other} может подойти городу {city}. Спрашивают оба офиса. Посмотрите почему и ответьте до {day}; контакты покажут, только когда согласятся оба:',
    'zh-Hans':
      '尊敬的{name}：在项目“{programme}”中，{other}可能适合{city}。两市办公室均已收到询问。请查看理由并于{day}前答复；双方都同意后才显示联系方式：',
  },
  remindSubject: {
    en: '{city}: {other}, an answer by {day}',
    'uz-Latn': '{city}: {other}, {day} gacha javob',
    'uz-Cyrl': '{city}: {other}, {day} гача жавоб',
    ru: '{city}: {other}, ответ до {day}',
    'zh-Hans': '{city}：{other}，请于{day}前答复',
  },
  remindText: {
    en: 'Dear {name}, your office has not answered yet whether {city} would like to meet {other} (programme “{programme}”). The last day is {day}. A no is welcome too: it frees the seat for another city.',
    'uz-Latn':
      'Hurmatli {name}, idorangiz {city} {other} bilan tanishishni istaydimi, hali javob bermadi (“{programme}” dasturi). Oxirgi kun: {day}. “Yoʻq” javobi ham foydali: oʻrin boshqa shaharga boʻshaydi.',
    'uz-Cyrl':
      'Ҳурматли {name}, идорангиз {city} {other} билан танишишни истайдими, ҳали жавоб бермади (“{programme}” дастури). Охирги кун: {day}. “Йўқ” жавоби ҳам фойдали: ўрин бошқа шаҳарга бўшайди.',
    ru: 'Здравствуйте, {name}! Ваш офис ещё не ответил, хочет ли {city} познакомиться с городом {other} (программа «{programme}»). Последний день: {day}. Отказ тоже полезен: он освобождает место другому городу.',
    'zh-Hans':
      '尊敬的{name}：贵办公室尚未答复{city}是否愿意结识{other}（项目“{programme}”）。截止日期为{day}。拒绝也有帮助：名额可让给其他城市。',
  },
  agreedSubject: {
    en: '{city} and {other}: both said yes',
    'uz-Latn': '{city} va {other}: ikkala tomon rozi',
    'uz-Cyrl': '{city} ва {other}: иккала томон рози',
    ru: '{city} и {other}: оба согласны',
    'zh-Hans': '{city}与{other}：双方均已同意',
  },
  agreedText: {
    en: 'Dear {name}, the offices of {city} and {other} both said yes (programme “{programme}”). Please write to each other.',
    'uz-Latn': 'Hurmatli {name}, {city} va {other} idoralari rozi boʻldi (“{programme}” dasturi). Bir-biringizga yozing.',
    'uz-Cyrl': 'Ҳурматли {name}, {city} ва {other} идоралари рози бўлди (“{programme}” дастури). Бир-бирингизга ёзинг.',
    ru: 'Здравствуйте, {name}! Офисы городов {city} и {other} согласились (программа «{programme}»). Напишите друг другу.',
    'zh-Hans': '尊敬的{name}：{city}与{other}的办公室均已同意（项目“{programme}”）。请相互联系。',
  },
  agreedContact: {
    en: 'The office of {other}: {contactName}, {contactMail}, writes in {contactLanguage}',
    'uz-Latn': '{other} idorasi: {contactName}, {contactMail}, yozishma tili: {contactLanguage}',
    'uz-Cyrl': '{other} идораси: {contactName}, {contactMail}, ёзишма тили: {contactLanguage}',
    ru: 'Офис города {other}: {contactName}, {contactMail}, язык: {contactLanguage}',
    'zh-Hans': '{other}办公室：{contactName}，{contactMail}，使用语言：{contactLanguage}',
  },
  agreedNone: {
    en: 'The office of {other} has no contact in Serai yet; the organiser will bring you together.',
    'uz-Latn': '{other} idorasining aloqa maʼlumoti hali Seraida yoʻq; tashkilotchi sizni bogʻlaydi.',
    'uz-Cyrl': '{other} идорасининг алоқа маълумоти ҳали Сераида йўқ; ташкилотчи сизни боғлайди.',
    ru: 'Контакта офиса города {other} в Serai пока нет; вас свяжет организатор.',
    'zh-Hans': 'Serai 中尚无{other}办公室的联系方式；组织者会为双方牵线。',
  },
  overSubject: {
    en: '{city} and {other}',
    'uz-Latn': '{city} va {other}',
    'uz-Cyrl': '{city} ва {other}',
    ru: '{city} и {other}',
    'zh-Hans': '{city}与{other}',
  },
  overText: {
    en: 'Dear {name}, the introduction of {city} to {other} (programme “{programme}”) did not come to be. Your yes is not lost: the freed seat is given anew, and your office may be asked about another city.',
    'uz-Latn':
      'Hurmatli {name}, {city} va {other} tanishtiruvi (“{programme}” dasturi) amalga oshmadi. Roziligingiz yoʻqolmaydi: boʻshagan oʻrin qayta beriladi va idorangizdan boshqa shahar haqida soʻralishi mumkin.',
    'uz-Cyrl':
      'Ҳурматли {name}, {city} ва {other} таништируви (“{programme}” дастури) амалга ошмади. Розилигингиз йўқолмайди: бўшаган ўрин қайта берилади ва идорангиздан бошқа шаҳар ҳақида сўралиши мумкин.',
    ru: 'Здравствуйте, {name}! Знакомство городов {city} и {other} (программа «{programme}») не состоялось. Ваше согласие не пропадёт: место распределяется заново, и вас могут спросить о другом городе.',
    'zh-Hans':
      '尊敬的{name}：{city}与{other}的引荐（项目“{programme}”）未能成行。贵方的同意不会白费：名额将重新分配，届时可能就其他城市再次询问贵办公室。',
  },
  withdrawnSubject: {
    en: '{city} and {other}: the round was withdrawn',
    'uz-Latn': '{city} va {other}: bosqich bekor qilindi',
    'uz-Cyrl': '{city} ва {other}: босқич бекор қилинди',
    ru: '{city} и {other}: раунд отозван',
    'zh-Hans': '{city}与{other}：本轮已撤回',
  },
  withdrawnText: {
    en: 'Dear {name}, the organiser withdrew the round of the programme “{programme}” in which {city} was to meet {other}. You need not answer any more.',
    'uz-Latn':
      'Hurmatli {name}, tashkilotchi “{programme}” dasturining {city} {other} bilan tanishtiriladigan bosqichini bekor qildi. Endi javob berish shart emas.',
    'uz-Cyrl':
      'Ҳурматли {name}, ташкилотчи “{programme}” дастурининг {city} {other} билан таништириладиган босқичини бекор қилди. Энди жавоб бериш шарт эмас.',
    ru: 'Здравствуйте, {name}! Организатор отозвал раунд программы «{programme}», в котором {city} знакомили с городом {other}. Отвечать больше не нужно.',
    'zh-Hans': '尊敬的{name}：组织者已撤回项目“{programme}”中{city}与{other}的引荐轮次，无需再作答复。',
  },
  keep: {
    en: 'Whoever has this link can answer for the city. If somebody else answers for it now, the page lets you name that person.',
    'uz-Latn':
      'Bu havola kimda boʻlsa, shahar nomidan javob bera oladi. Endi boshqa kishi javob bersa, sahifada uning ismini koʻrsatish mumkin.',
    'uz-Cyrl': 'Бу ҳавола кимда бўлса, шаҳар номидан жавоб бера олади. Энди бошқа киши жавоб берса, саҳифада унинг исмини кўрсатиш мумкин.',
    ru: 'У кого есть эта ссылка, тот может ответить за город. Если теперь отвечает другой человек, его можно назвать на странице.',
    'zh-Hans': '持有此链接者可代表该市答复。如已换人负责，可在页面上指定。',
  },
} as const satisfies Record<string, FullText>

export function introductionMail(
  kind: MailKind,
  { secret, contact, ...values }: MailValues,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const t = wordsIn(WORDS, language)
  const link = `{serai}/${language}/introductions/${secret}`
  const who = contact === undefined ? fill(t.agreedNone, values) : fill(t.agreedContact, { ...values, ...contactOf(contact) })
  const rest = {
    ask: [link, t.keep],
    remind: [link, t.keep],
    agreed: [who, link],
    over: [],
    withdrawn: [],
  }[kind]
  return { subject: fill(t[`${kind}Subject`], values), text: `${[fill(t[`${kind}Text`], values), ...rest].join('\n\n')}\n` }
}

function contactOf({ name, mail, language }: Office) {
  return { contactName: name, contactMail: mail, contactLanguage: LANGUAGE_NAMES[language] }
}
