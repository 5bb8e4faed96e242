import type { FullText } from '../../../../kernel/language.ts'

export const PUBLISH_WORDS = {
  publishLead: {
    en: 'Publishing makes the draft an edition. Once somebody has answered it, it never changes.',
    'uz-Latn': 'Nashr qilinganda qoralama nashrga aylanadi. Kimdir javob bergach, u hech qachon oʻzgarmaydi.',
    'uz-Cyrl': 'Нашр қилинганда қоралама нашрга айланади. Кимдир жавоб бергач, у ҳеч қачон ўзгармайди.',
    ru: 'При публикации черновик становится изданием. Как только на него ответят, оно больше не меняется.',
    'zh-Hans': '发布后草稿成为一个版本。一旦有人作答，便永不更改。',
  },
  inTheWay: { en: 'In the way', 'uz-Latn': 'Toʻsiqlar', 'uz-Cyrl': 'Тўсиқлар', ru: 'Что мешает', 'zh-Hans': '妨碍发布的问题' },
  inTheWayHow: {
    en: 'These must be mended first: figures would be wrong, or the form could not be answered.',
    'uz-Latn': 'Avval shularni tuzating: aks holda raqamlar notoʻgʻri boʻladi yoki javob berib boʻlmaydi.',
    'uz-Cyrl': 'Аввал шуларни тузатинг: акс ҳолда рақамлар нотўғри бўлади ёки жавоб бериб бўлмайди.',
    ru: 'Сначала исправьте это: иначе цифры будут неверны или ответить будет нельзя.',
    'zh-Hans': '请先修正：否则数据会出错，或无法作答。',
  },
  warnings: { en: 'Warnings', 'uz-Latn': 'Ogohlantirishlar', 'uz-Cyrl': 'Огоҳлантиришлар', ru: 'Предупреждения', 'zh-Hans': '提醒' },
  warningsHow: {
    en: 'Figures from these can be misread. Mend them, or tick each and say why it stays; the reason is kept with the edition.',
    'uz-Latn':
      'Bulardan olingan raqamlarni notoʻgʻri tushunish mumkin. Tuzating yoki belgilab, sababini yozing; sabab nashr bilan saqlanadi.',
    'uz-Cyrl': 'Булардан олинган рақамларни нотўғри тушуниш мумкин. Тузатинг ёки белгилаб, сабабини ёзинг; сабаб нашр билан сақланади.',
    ru: 'Цифры по этим вопросам можно понять неверно. Исправьте или отметьте и напишите, почему оставляете; причина хранится с изданием.',
    'zh-Hans': '这些题目的数据可能被误读。请修正，或逐项勾选并说明保留理由；理由随版本保存。',
  },
  hints: { en: 'Hints', 'uz-Latn': 'Maslahatlar', 'uz-Cyrl': 'Маслаҳатлар', ru: 'Советы', 'zh-Hans': '建议' },
  keepAsIs: {
    en: 'It stays as it is',
    'uz-Latn': 'Shundayligicha qoladi',
    'uz-Cyrl': 'Шундайлигича қолади',
    ru: 'Оставить как есть',
    'zh-Hans': '保持原样',
  },
  reason: { en: 'Why', 'uz-Latn': 'Sababi', 'uz-Cyrl': 'Сабаби', ru: 'Почему', 'zh-Hans': '理由' },
  reasonMissing: {
    en: 'Please tick it and write the reason, or mend it in the draft.',
    'uz-Latn': 'Iltimos, belgilang va sababini yozing yoki qoralamada tuzating.',
    'uz-Cyrl': 'Илтимос, белгиланг ва сабабини ёзинг ёки қораламада тузатинг.',
    ru: 'Пожалуйста, отметьте и напишите причину или исправьте в черновике.',
    'zh-Hans': '请勾选并填写理由，或在草稿中修正。',
  },
  publishIt: {
    en: 'Publish edition {edition}',
    'uz-Latn': '{edition}-nashrni chiqarish',
    'uz-Cyrl': '{edition}-нашрни чиқариш',
    ru: 'Опубликовать издание {edition}',
    'zh-Hans': '发布第{edition}版',
  },
  notPublished: {
    en: 'Not published',
    'uz-Latn': 'Nashr qilinmadi',
    'uz-Cyrl': 'Нашр қилинмади',
    ru: 'Не опубликовано',
    'zh-Hans': '未发布',
  },
  refusedChanged: {
    en: 'The draft changed since you looked. Look at it again; what you typed stands below.',
    'uz-Latn': 'Siz koʻrganingizdan keyin qoralama oʻzgardi. Yana qarab chiqing; yozganlaringiz quyida.',
    'uz-Cyrl': 'Сиз кўрганингиздан кейин қоралама ўзгарди. Яна қараб чиқинг; ёзганларингиз қуйида.',
    ru: 'С тех пор как вы смотрели, черновик изменился. Посмотрите ещё раз; написанное вами — ниже.',
    'zh-Hans': '您查看之后草稿有变化。请重新查看；您填写的内容仍在下方。',
  },
  refusedUnsound: {
    en: 'Something is in the way. It is named below with its place.',
    'uz-Latn': 'Toʻsiq bor. U quyida joyi bilan koʻrsatilgan.',
    'uz-Cyrl': 'Тўсиқ бор. У қуйида жойи билан кўрсатилган.',
    ru: 'Есть препятствие. Оно названо ниже с указанием места.',
    'zh-Hans': '有妨碍发布的问题，下面已指明位置。',
  },
  refusedReasons: {
    en: 'Some warnings have no tick or no reason yet.',
    'uz-Latn': 'Baʼzi ogohlantirishlar belgilanmagan yoki sababi yozilmagan.',
    'uz-Cyrl': 'Баъзи огоҳлантиришлар белгиланмаган ёки сабаби ёзилмаган.',
    ru: 'У некоторых предупреждений нет отметки или причины.',
    'zh-Hans': '有些提醒尚未勾选或没有理由。',
  },
} as const satisfies Readonly<Record<string, FullText>>
