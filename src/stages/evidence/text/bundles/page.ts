import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

/** The page of a wave's data. */
const WORDS = {
  data: {
    en: 'Data of the survey',
    'uz-Latn': 'Soʻrovnoma maʼlumotlari',
    'uz-Cyrl': 'Сўровнома маълумотлари',
    ru: 'Данные опроса',
    'zh-Hans': '问卷数据',
  },
  lead: {
    en: 'The single answers of {n} people, as files for R, SPSS, Excel and others, with the questionnaire and a codebook in each of its languages.',
    'uz-Latn': '{n} kishining javoblari: R, SPSS, Excel va boshqalar uchun fayllar, soʻrovnoma va har bir tildagi kodlar kitobi bilan.',
    'uz-Cyrl': '{n} кишининг жавоблари: R, SPSS, Excel ва бошқалар учун файллар, сўровнома ва ҳар бир тилдаги кодлар китоби билан.',
    ru: 'Ответы {n} человек файлами для R, SPSS, Excel и других программ, с анкетой и кодовой книгой на каждом её языке.',
    'zh-Hans': '{n} 人的逐份回答，提供 R、SPSS、Excel 等可用的文件，附问卷及各语言的编码手册。',
  },
  open: { en: 'Open data', 'uz-Latn': 'Ochiq maʼlumotlar', 'uz-Cyrl': 'Очиқ маълумотлар', ru: 'Открытые данные', 'zh-Hans': '开放数据' },
  scientific: {
    en: 'Scientific data',
    'uz-Latn': 'Ilmiy maʼlumotlar',
    'uz-Cyrl': 'Илмий маълумотлар',
    ru: 'Научные данные',
    'zh-Hans': '科研数据',
  },
  full: { en: 'Full data', 'uz-Latn': 'Toʻliq maʼlumotlar', 'uz-Cyrl': 'Тўлиқ маълумотлар', ru: 'Полные данные', 'zh-Hans': '完整数据' },
  licensed: {
    en: 'Published under CC BY 4.0.',
    'uz-Latn': 'CC BY 4.0 boʻyicha eʼlon qilingan.',
    'uz-Cyrl': 'CC BY 4.0 бўйича эълон қилинган.',
    ru: 'Опубликовано по лицензии CC BY 4.0.',
    'zh-Hans': '以 CC BY 4.0 公布。',
  },
  unlicensed: {
    en: 'Not published yet: only the team sees this. It is published when the organiser chooses a licence.',
    'uz-Latn': 'Hali eʼlon qilinmagan: buni faqat jamoa koʻradi. Tashkilotchi litsenziya tanlaganda eʼlon qilinadi.',
    'uz-Cyrl': 'Ҳали эълон қилинмаган: буни фақат жамоа кўради. Ташкилотчи лицензия танлаганда эълон қилинади.',
    ru: 'Ещё не опубликовано: видно только команде. Публикуется, когда организатор выберет лицензию.',
    'zh-Hans': '尚未公布：仅团队可见。主办方选择许可后即公布。',
  },
  noted: {
    en: 'Whoever takes these data is written down.',
    'uz-Latn': 'Bu maʼlumotlarni kim olgani yozib qoʻyiladi.',
    'uz-Cyrl': 'Бу маълумотларни ким олгани ёзиб қўйилади.',
    ru: 'Записывается, кто взял эти данные.',
    'zh-Hans': '会记录何人取走这些数据。',
  },
  archive: {
    en: 'All files in one archive',
    'uz-Latn': 'Hamma fayllar bitta arxivda',
    'uz-Cyrl': 'Ҳамма файллар битта архивда',
    ru: 'Все файлы одним архивом',
    'zh-Hans': '打包下载全部文件',
  },
  single: { en: 'Single files', 'uz-Latn': 'Alohida fayllar', 'uz-Cyrl': 'Алоҳида файллар', ru: 'Отдельные файлы', 'zh-Hans': '单个文件' },
  anonymous: {
    en: 'The survey promised anonymity: no small group is shown at any level.',
    'uz-Latn': 'Soʻrovnoma anonimlikni vaʼda qilgan: hech bir darajada kichik guruh koʻrsatilmaydi.',
    'uz-Cyrl': 'Сўровнома анонимликни ваъда қилган: ҳеч бир даражада кичик гуруҳ кўрсатилмайди.',
    ru: 'Опрос обещал анонимность: малые группы не показываются ни на одном уровне.',
    'zh-Hans': '问卷承诺匿名：任何级别都不显示小群体。',
  },
  terms: {
    en: 'Licence and what people may be known by',
    'uz-Latn': 'Litsenziya va kishini bildiradigan savollar',
    'uz-Cyrl': 'Лицензия ва кишини билдирадиган саволлар',
    ru: 'Лицензия и вопросы, по которым можно узнать человека',
    'zh-Hans': '许可及可识别个人的问题',
  },
  licence: {
    en: 'Licence of the open data',
    'uz-Latn': 'Ochiq maʼlumotlar litsenziyasi',
    'uz-Cyrl': 'Очиқ маълумотлар лицензияси',
    ru: 'Лицензия открытых данных',
    'zh-Hans': '开放数据的许可',
  },
  ccBy: {
    en: 'CC BY 4.0: anybody may use them and names the source. The data are then public.',
    'uz-Latn': 'CC BY 4.0: manbasini koʻrsatib, hamma foydalanishi mumkin. Shunda maʼlumotlar hammaga ochiq.',
    'uz-Cyrl': 'CC BY 4.0: манбасини кўрсатиб, ҳамма фойдаланиши мумкин. Шунда маълумотлар ҳаммага очиқ.',
    ru: 'CC BY 4.0: любой может использовать, указав источник. Тогда данные общедоступны.',
    'zh-Hans': 'CC BY 4.0：任何人注明来源即可使用。数据随即公开。',
  },
  noneYet: {
    en: 'None yet: only the team sees them',
    'uz-Latn': 'Hali yoʻq: faqat jamoa koʻradi',
    'uz-Cyrl': 'Ҳали йўқ: фақат жамоа кўради',
    ru: 'Пока нет: видит только команда',
    'zh-Hans': '暂无：仅团队可见',
  },
  profile: {
    en: 'By which answers may others know who somebody is?',
    'uz-Latn': 'Boshqalar kishini qaysi javoblar boʻyicha bilishi mumkin?',
    'uz-Cyrl': 'Бошқалар кишини қайси жавоблар бўйича билиши мумкин?',
    ru: 'По каким ответам другие могут узнать человека?',
    'zh-Hans': '他人可能凭哪些回答认出某人？',
  },
  profileHint: {
    en: 'In the open data no combination of these is shared by fewer than 5 people. What is not ticked stays as it was answered.',
    'uz-Latn': 'Ochiq maʼlumotlarda bularning hech bir birikmasi 5 kishidan kamda boʻlmaydi. Belgilanmaganlari oʻzgarishsiz qoladi.',
    'uz-Cyrl': 'Очиқ маълумотларда буларнинг ҳеч бир бирикмаси 5 кишидан камда бўлмайди. Белгиланмаганлари ўзгаришсиз қолади.',
    ru: 'В открытых данных ни одно их сочетание не встречается меньше чем у 5 человек. Неотмеченное остаётся как было.',
    'zh-Hans': '在开放数据中，这些回答的任何组合都不少于 5 人。未勾选的保持原样。',
  },
  keep: { en: 'Keep this', 'uz-Latn': 'Saqlash', 'uz-Cyrl': 'Сақлаш', ru: 'Сохранить', 'zh-Hans': '保存' },
} as const satisfies Record<string, FullText>

export const dataWords = (language: Language) => wordsIn(WORDS, language)
